import type { Context } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { type Datum, laatste } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { bevat } from '#values/periode.ts'
import { findTermijnregelOp, getHulpvraag, type Hulpvraag, type Klok, listGelijkgesteldeDagen } from '../reads.ts'
import {
  codeVanAanvraag,
  codeVanHulpvraag,
  codeVanSpoed,
  standVanKlok,
  VOORSCHOT,
  VOORSCHOTREGELINGEN,
} from '../rules/klokken.ts'
import { findEersteGesprek, selectOpschortingen, selectVerlengingen, upsertKlok } from '../store/klokken.ts'
import { findSpoedfeiten, selectTijdelijk } from '../store/tijdelijk.ts'

/** After every fact: computes the clocks of a hulpvraag anew and keeps their stand with it, in the same transaction. */
export async function herbereken(context: Context, hulpvraagId: string): Promise<Klok[]> {
  const klokken = await berekenKlokken(context, await getHulpvraag(context.db, context.mandaat, hulpvraagId))
  for (const klok of klokken) await upsertKlok(context.db, context.mandaat, { id: uuidv7(), ...klok })
  return klokken
}

/** The clocks of a hulpvraag, from its facts alone. */
export async function berekenKlokken(context: Context, hulpvraag: Hulpvraag): Promise<Klok[]> {
  const { db, mandaat } = context
  const gesprek = hulpvraag.wet === 'wgs' ? await findEersteGesprek(db, mandaat, hulpvraag.meldingId) : null
  const verhelderd = hulpvraag.wet === 'wmo' ? hulpvraag.verslagVerstrektOp : gesprek
  const voor = await klok(
    context,
    hulpvraag,
    codeVanHulpvraag(hulpvraag.wet, hulpvraag.spoed),
    hulpvraag.genoemdOp,
    eersteVan(verhelderd, hulpvraag.afgedaanOp),
    null,
    [],
    null,
  )
  voor.push(...(await tijdelijkeKlok(context, hulpvraag)))
  if (!hulpvraag.aanvraagId || !hulpvraag.aanvraagOntvangenOp) return voor
  const opschortingen = (await selectOpschortingen(db, mandaat, [hulpvraag.aanvraagId])).map((een) => een.periode)
  const [verlenging] = await selectVerlengingen(db, mandaat, [hulpvraag.aanvraagId])
  const besluit = await klok(
    context,
    hulpvraag,
    codeVanAanvraag(hulpvraag.wet),
    hulpvraag.aanvraagOntvangenOp,
    hulpvraag.afgedaanOp,
    hulpvraag.aanvraagId,
    opschortingen,
    verlenging?.nieuweTermijn ?? null,
  )
  return [...voor, ...besluit]
}

/** To decide at once, from the triage that says so; or to pay an advance, from the application and again from each advance. */
async function tijdelijkeKlok(context: Context, hulpvraag: Hulpvraag): Promise<Klok[]> {
  const { db, mandaat, vandaag } = context
  const besloten = await selectTijdelijk(db, mandaat, [hulpvraag.id])
  const eerste = besloten.at(-1)?.beslotenOp ?? null
  const code = codeVanSpoed(hulpvraag.wet)
  if (code) {
    const { spoedOp, andersOp } = await findSpoedfeiten(db, mandaat, hulpvraag.id)
    const stop = eersteVan(eersteVan(eerste, andersOp), hulpvraag.afgedaanOp)
    return spoedOp ? klok(context, hulpvraag, code, spoedOp, stop, null, [], null) : []
  }
  const { wet, regeling, aanvraagOntvangenOp, afgedaanOp } = hulpvraag
  if (wet !== 'participatiewet' || !aanvraagOntvangenOp) return []
  const regelingen =
    (await findInstelling<string[]>(db, mandaat, 'voorschot', 'regelingen', vandaag)) ?? VOORSCHOTREGELINGEN
  if (!regelingen.includes(regeling)) return []
  const vorige = besloten.find((een) => een.soort === 'voorschot')?.beslotenOp ?? aanvraagOntvangenOp
  const geweigerd = besloten.find((een) => een.soort === 'geen-voorschot')?.beslotenOp ?? null
  return klok(context, hulpvraag, VOORSCHOT, vorige, eersteVan(geweigerd, afgedaanOp), null, [], null)
}

const eersteVan = (a: Datum | null, b: Datum | null): Datum | null => (a && b ? (a < b ? a : b) : (a ?? b))

async function klok(
  context: Context,
  hulpvraag: Hulpvraag,
  code: string | null,
  start: Datum,
  stop: Datum | null,
  aanvraagId: string | null,
  opschortingen: Periode[],
  nieuweTermijn: Datum | null,
): Promise<Klok[]> {
  const { db, mandaat, vandaag } = context
  const regel = code && (await findTermijnregelOp(db, mandaat, code, start))
  if (!code || !regel) return []
  const gestoptOp = stop && laatste(stop, start)
  const stand = standVanKlok(
    {
      regel,
      start,
      opschortingen: opschortingen.map(({ begin, eind }) => ({ van: begin, tot: eind })),
      nieuweTermijn,
      stop: gestoptOp,
    },
    vandaag,
    await listGelijkgesteldeDagen(db, mandaat, start),
  )
  const stil = stand.stand === 'stil' ? opschortingen.find((een) => bevat(een, vandaag)) : undefined
  return [
    {
      hulpvraagId: hulpvraag.id,
      aanvraagId,
      code,
      start,
      uiterlijk: stand.uiterlijk,
      stilSinds: stil?.begin ?? null,
      gestoptOp,
      opgeschorteDagen: stand.opgeschorteDagen,
    },
  ]
}
