import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Bevinding } from '#values/bevinding.ts'
import { datum } from '#values/datum.ts'
import { besluitenVan, vergadersleutel } from '../rules/behandelplan.ts'
import type { MotieInvoer, RaadsbehandelingInvoer } from '../rules/invoer.ts'
import type { BewaardeBehandeling } from '../store/behandeling.ts'
import { ensureFracties } from '../store/fractie.ts'
import { insertAmendement, insertMotienummer, insertUitspraak, listMoties } from '../store/motie.ts'
import { insertToezegging } from '../store/toezegging.ts'
import { insertAdvies } from '../store/vergadering.ts'
import {
  insertBehandeling,
  insertBevindingen,
  insertMotie,
  insertStemverklaring,
  insertVoorstel,
  insertVragen,
  linkWijzigingen,
} from '../store/voorstel.ts'
import { insertAntwoord } from '../store/vraag.ts'
import { neemBesluit } from './legBesluitVast.ts'

type Over = {
  behandeling: RaadsbehandelingInvoer
  vraagtGeld: boolean
  /** Those that are not linked yet. */
  wijzigingen: string[]
  bevindingen: Bevinding[]
  nu: BewaardeBehandeling | undefined
}
type Binnen = { voorstelId: string; nu: BewaardeBehandeling | undefined; fractieId: (naam: string) => string }

/** Writes what is new in a treatment that was checked. */
export async function neemBehandelingOver(context: Context, over: Over) {
  const { db, mandaat } = context
  const { behandeling, nu } = over
  const voorstelId = nu?.voorstelId ?? (await neemVoorstel(context, over))
  if (nu?.motieId && behandeling.motie)
    await voegNummersToe(context, nu.motieId, behandeling.motie, nu.behandeling.motie?.nummers ?? [])
  await linkWijzigingen(db, mandaat, voorstelId, over.wijzigingen)
  const fracties = await ensureFracties(db, mandaat, fractiesVan(behandeling))
  const binnen: Binnen = { voorstelId, nu, fractieId: (naam) => fracties.get(naam)! }
  const behandelingIds = await neemVergaderingen(context, behandeling, binnen, fracties)
  await neemVragen(context, behandeling, binnen, fracties)
  await neemToezeggingen(context, behandeling, binnen)
  await neemAmendementen(context, behandeling, binnen)
  const al = new Set((nu?.bevindingen ?? []).map((een) => JSON.stringify([een.code, een.plaats])))
  const nieuw = over.bevindingen.filter((een) => !al.has(JSON.stringify([een.code, een.plaats])))
  await insertBevindingen(db, mandaat, voorstelId, nieuw, nu?.bevindingen.length ?? 0)
  return { voorstelId, announce: await neemBesluiten(context, behandeling, binnen, behandelingIds) }
}

const fractiesVan = ({ behandelingen, vragen, amendementen = [], ...rest }: RaadsbehandelingInvoer) =>
  [
    ...behandelingen.flatMap(({ aanwezig }) => aanwezig),
    ...vragen,
    ...amendementen,
    ...besluitenVan({ behandelingen, vragen, ...rest }).flatMap(({ verklaringen = [] }) => verklaringen),
  ].map(({ fractie }) => fractie)

async function neemVoorstel(context: Context, { behandeling: { motie, voorstel }, vraagtGeld }: Over) {
  const { db, mandaat } = context
  return insertVoorstel(db, mandaat, voorstel, { motieId: motie ? await neemMotie(context, motie) : null, vraagtGeld })
}

/** A motion that the house knows by one of these numbers is that motion. */
async function neemMotie(context: Context, motie: MotieInvoer): Promise<string> {
  const { db, mandaat } = context
  const nummers = new Set(motie.nummers.map(({ nummer }) => nummer))
  const al = (await listMoties(db, mandaat)).find((een) => een.nummers.some(({ nummer }) => nummers.has(nummer)))
  if (al) {
    await voegNummersToe(context, al.id, motie, al.nummers)
    return al.id
  }
  const indieners = await ensureFracties(db, mandaat, motie.indieners ?? [])
  return insertMotie(db, mandaat, motie, [...new Set(indieners.values())])
}

async function voegNummersToe(
  { db, mandaat }: Context,
  motieId: string,
  { nummers }: MotieInvoer,
  al: MotieInvoer['nummers'],
): Promise<void> {
  const bekend = new Set(al.map(({ nummer, bron }) => `${nummer} ${bron}`))
  for (const een of nummers)
    if (!bekend.has(`${een.nummer} ${een.bron}`)) await insertMotienummer(db, mandaat, motieId, een)
}

async function neemVergaderingen(
  { db, mandaat }: Context,
  { behandelingen }: RaadsbehandelingInvoer,
  { voorstelId, nu }: Binnen,
  fracties: ReadonlyMap<string, string>,
): Promise<string[]> {
  const al = new Map(
    nu?.behandeling.behandelingen.map((een, n) => [vergadersleutel(een), { een, id: nu.behandelingIds[n]! }]),
  )
  const ids: string[] = []
  for (const een of behandelingen) {
    const eerder = al.get(vergadersleutel(een))
    if (eerder && een.advies && !eerder.een.advies) await insertAdvies(db, mandaat, eerder.id, een.advies.tekst)
    ids.push(eerder?.id ?? (await insertBehandeling(db, mandaat, voorstelId, een, fracties)))
  }
  return ids
}

async function neemVragen(
  { db, mandaat }: Context,
  { vragen }: RaadsbehandelingInvoer,
  { voorstelId, nu }: Binnen,
  fracties: ReadonlyMap<string, string>,
): Promise<void> {
  const al = new Map(nu?.behandeling.vragen.map((vraag) => [vraag.nummer, vraag]))
  await insertVragen(
    db,
    mandaat,
    voorstelId,
    vragen.filter(({ nummer }) => !al.has(nummer)),
    fracties,
  )
  for (const { nummer, antwoord } of vragen) {
    if (!antwoord || al.get(nummer)?.antwoord !== null) continue
    const vraagId = nu!.vraagIds[nummer]!
    await insertAntwoord(db, mandaat, {
      vraagId,
      tekst: antwoord.tekst,
      bron: antwoord.bron,
      beantwoordOp: antwoord.beantwoordOp ?? null,
    })
  }
}

async function neemToezeggingen(
  { db, mandaat }: Context,
  { behandelingen, voorstel, toezeggingen }: RaadsbehandelingInvoer,
  { voorstelId, nu }: Binnen,
): Promise<void> {
  const al = new Set(nu?.behandeling.toezeggingen.map(({ tekst }) => tekst))
  const eersteDag = behandelingen[0]?.datum ?? voorstel.datum
  for (const { tekst, door, moment, uiterlijk, bron, toegezegdOp } of toezeggingen) {
    if (al.has(tekst)) continue
    await insertToezegging(db, mandaat, {
      voorstelId,
      tekst,
      door,
      moment,
      uiterlijk: uiterlijk ? datum(uiterlijk) : null,
      bron,
      toegezegdOp: datum(toegezegdOp ?? eersteDag),
    })
  }
}

async function neemAmendementen(
  { db, mandaat }: Context,
  { amendementen = [] }: RaadsbehandelingInvoer,
  { voorstelId, nu, fractieId }: Binnen,
): Promise<void> {
  const al = new Map(nu?.behandeling.amendementen?.map((een) => [een.nummer, een]))
  for (const { uitspraken, fractie, ...een } of amendementen) {
    const nieuw = { ...een, voorstelId, fractieId: fractieId(fractie), datum: datum(een.datum) }
    const amendementId = nu?.amendementIds[een.nummer] ?? (await insertAmendement(db, mandaat, nieuw))
    const gestemd = new Set(al.get(een.nummer)?.uitspraken.map((ronde) => ronde.datum))
    for (const { uitkomst, voor, tegen, datum: dag } of uitspraken.filter((ronde) => !gestemd.has(ronde.datum))) {
      const uitspraak = { uitkomst, datum: datum(dag), voor: voor ?? undefined, tegen: tegen ?? undefined }
      await insertUitspraak(db, mandaat, { amendementId }, uitspraak)
    }
  }
}

async function neemBesluiten(
  context: Context,
  behandeling: RaadsbehandelingInvoer,
  { voorstelId, nu, fractieId }: Binnen,
  behandelingIds: readonly string[],
) {
  const { db, mandaat } = context
  const announce: Awaited<ReturnType<typeof neemBesluit>>['announce'] = []
  for (const { stemming, verklaringen = [], ...besluit } of besluitenVan(behandeling)) {
    const plek = behandeling.behandelingen.findIndex((een) => een.soort === 'raad' && een.datum === besluit.datum)
    let besluitId = nu?.besluitIds[besluit.datum]
    if (!besluitId) {
      const behandelingId = behandelingIds[plek]
      if (!behandelingId) throw new NotFound()
      const genomen = await neemBesluit(context, {
        ...besluit,
        voorstelId,
        behandelingId,
        datum: datum(besluit.datum),
        stemming: stemming && {
          voor: stemming.voor,
          tegen: stemming.tegen,
          bron: stemming.bron,
          zetels: stemming.raadsleden ?? undefined,
          aanwezig: stemming.aanwezig,
          perFractie: stemming.perFractie,
        },
      })
      besluitId = genomen.besluitId
      announce.push(...genomen.announce)
    }
    const verklaard = new Set(
      (nu ? besluitenVan(nu.behandeling) : [])
        .filter((een) => een.datum === besluit.datum)
        .flatMap((een) => (een.verklaringen ?? []).map(({ fractie }) => fractie)),
    )
    for (const { fractie, tekst } of verklaringen)
      if (!verklaard.has(fractie))
        await insertStemverklaring(db, mandaat, { besluitId, fractieId: fractieId(fractie), tekst })
  }
  return announce
}
