import type { Context } from '#platform/command.ts'
import { nodigUit, nodigUitNaEinde } from '#uitvoering/ervaring/deeds.ts'
import type { Datum } from '#values/datum.ts'
import { getToewijzing } from '../reads.ts'
import { listClientenMetHulp } from '../store/voorziening.ts'

/** WMO588 and JZ588 20: the help only pauses. */
const ONDERBROKEN = '20'

/** A yearly round asks everyone who has help of this wet today. */
export async function nodigClientenUit(context: Context, { uitvraagId, wet }: { uitvraagId: string; wet: string }) {
  const { db, mandaat, vandaag } = context
  await nodigUit(context, uitvraagId, await listClientenMetHulp(db, mandaat, wet, vandaag))
}

/** Help that ended for good is asked about, some days later. */
export async function vraagNaEinde(
  context: Context,
  {
    toewijzingId,
    clientId,
    einddatum,
    reden,
  }: { toewijzingId: string; clientId: string; einddatum: Datum; reden: string },
) {
  if (reden === ONDERBROKEN) return
  const toewijzing = await getToewijzing(context.db, context.mandaat, toewijzingId)
  await nodigUitNaEinde(context, { persoonId: clientId, wet: toewijzing.wet, eind: einddatum })
}
