import { herroepMelding, meldStart, meldStop } from '#keten/voorziening/deeds.ts'
import { TIJDELIJK } from '#keten/voorziening/index.ts'
import { findToewijzingByNummer, listActueel, listMeldingen, type Toewijzing } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { findPersoonByBsn } from '#uitvoering/huishouden/reads.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import type { Inhoud } from '../rules/definities/definities.ts'
import type { Heenbericht } from '../rules/oordeel.ts'

type Start = Inhoud<'305'>['Client']['StartProducten']['StartProduct'][number]
type Stop = Inhoud<'307'>['Client']['StopProducten']['StopProduct'][number]
export type Leveringsregel = { pad: string; sleutel: string | null; start: Start; stop?: Stop }

/** StatusAanlevering 3 takes back what the same key said before. */
const HERROEPEN = '3'

export function leveringsregels(bericht: Heenbericht<'305' | '307'>): Leveringsregel[] {
  const sleutel = (start: Start) => start.ToewijzingNummer?.toString() ?? null
  if (bericht.soort === '305') {
    return bericht.inhoud.Client.StartProducten.StartProduct.map((start, i) => ({
      pad: `/Bericht/Client/StartProducten/StartProduct[${i + 1}]`,
      sleutel: sleutel(start),
      start,
    }))
  }
  return bericht.inhoud.Client.StopProducten.StopProduct.map((stop, i) => ({
    pad: `/Bericht/Client/StopProducten/StopProduct[${i + 1}]`,
    sleutel: sleutel(stop),
    start: stop,
    stop,
  }))
}

/** The start or stop of one line as a deed on its toewijzing; returns or throws why not. */
export async function meldRegel(
  context: Context,
  bericht: Heenbericht<'305' | '307'>,
  aanbiederId: string,
  regel: Leveringsregel,
): Promise<readonly Beletsel[]> {
  const toewijzing = await vindToewijzing(context, bericht, aanbiederId, regel.start)
  if (!toewijzing || toewijzing.verwijderd) return [{ code: 'toewijzing-onbekend' }]
  const { start, stop } = regel
  const melding = { toewijzingId: toewijzing.id, begindatum: start.Begindatum }
  const gemeld = { bron: 'bericht', gemeldOp: bericht.inhoud.Header.BerichtIdentificatie.Dagtekening } as const
  const bestaand = await listMeldingen(context.db, context.mandaat, toewijzing.id)
  const soort = stop ? 'stop' : 'start'
  const zelfde = bestaand.findLast((een) => een.soort === soort && een.begindatum === start.Begindatum)
  if (start.StatusAanlevering === HERROEPEN) {
    if (!zelfde) return [{ code: 'niets-te-verwijderen' }]
    await herroepMelding(context, { ...melding, soort })
    return []
  }
  if (!stop) {
    if (zelfde) return [{ code: 'melding-bestaat' }]
    await meldStart(context, { ...melding, ...gemeld })
    return []
  }
  const eerder = zelfde && stopBotst(zelfde, stop)
  if (eerder) return [{ code: eerder }]
  await meldStop(context, { ...melding, ...gemeld, einddatum: stop.Einddatum, reden: stop.RedenBeeindiging })
  return []
}

/** TR074, TR413-TR415: what a second stop with the same key may be. */
function stopBotst(eerder: { einddatum: Datum | null; reden: string | null }, stop: Stop): string | undefined {
  if (eerder.reden !== TIJDELIJK)
    return eerder.einddatum === stop.Einddatum && eerder.reden === stop.RedenBeeindiging
      ? 'melding-bestaat'
      : 'definitief-gestopt'
  if (stop.RedenBeeindiging === TIJDELIJK) return 'al-tijdelijk-gestopt'
  return eerder.einddatum !== null && stop.Einddatum < eerder.einddatum ? 'stop-voor-eerdere-stop' : undefined
}

/** By number, else by product and first day; always of this provider and this client, or it is not found. */
async function vindToewijzing(
  context: Context,
  bericht: Heenbericht<'305' | '307'>,
  aanbiederId: string,
  start: Start,
): Promise<Toewijzing | undefined> {
  const { db, mandaat, keys } = context
  const nummer = bericht.inhoud.Client.Bsn
  const client = isBsn(nummer) ? await findPersoonByBsn(db, mandaat, keys, nummer) : undefined
  if (!client) return undefined
  if (start.ToewijzingNummer !== undefined) {
    const gevonden = await findToewijzingByNummer(db, mandaat, start.ToewijzingNummer, bericht.wet)
    return gevonden?.aanbiederId === aanbiederId && gevonden.clientId === client.id ? gevonden : undefined
  }
  const alle = await listActueel(db, mandaat, client.id, aanbiederId, start.Begindatum)
  const passend = alle.filter(
    (een) =>
      een.wet === bericht.wet &&
      een.productCode === start.Product?.Code &&
      een.looptijd.begin === (start.ToewijzingIngangsdatum ?? een.looptijd.begin),
  )
  return passend.length === 1 ? passend[0] : undefined
}
