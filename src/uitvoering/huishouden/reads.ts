import type { Keys } from '#platform/crypto.ts'
import { type Db, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { findOrganisatie } from '#uitvoering/aanbod/reads.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import type { Bsn } from '#values/bsn.ts'
import { bsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import { type Beslissers, beslissersVan, type Toezichtsoort } from './rules/gezag.ts'
import { type Grenzen, gezagBijLeeftijd, naamVanHuishouden, STANDAARD_GRENZEN } from './rules/persoon.ts'
import { type Grond, hoedanighedenMet, type Veldgroep } from './rules/toegang.ts'
import type { Voorbehoudgroep } from './rules/voorbehoud.ts'
import { selectGezag, selectKinderenVan, selectOndertoezichtstellingen } from './store/gezag.ts'
import { grondenOver, grondenVan, selectGronden, selectGrondenInHuis } from './store/gronden.ts'
import * as huishoudens from './store/huishoudens.ts'
import {
  type Persoon,
  selectAfschermingen,
  selectPersonen,
  selectPersonenByNaam,
  selectPersonenByNaamEnGeboorte,
  selectPersonenOpAdres,
  selectPersoonByZoekwaarde,
} from './store/personen.ts'
import { selectVoorbehouden, selectVoorbehoudenVoor } from './store/voorbehoud.ts'

export type { GrondRij } from './store/gronden.ts'
export type { Adres, Netwerklid, Relatie } from './store/huishoudens.ts'
export type { Persoon } from './store/personen.ts'

/** Persons this mandate may know exist; shielded ones are simply not there. In the order asked. */
export async function listPersonen(db: Db, mandaat: Mandaat, ids: readonly string[]): Promise<Persoon[]> {
  if (ids.length === 0) return []
  const gevonden = new Map(
    (await selectPersonen(db, mandaat, [...new Set(ids)])).map((persoon) => [persoon.id, persoon]),
  )
  return [...new Set(ids)].flatMap((id) => gevonden.get(id) ?? [])
}

export async function findPersoon(db: Db, mandaat: Mandaat, id: string): Promise<Persoon | undefined> {
  return (await selectPersonen(db, mandaat, [id]))[0]
}

export async function getPersoon(db: Db, mandaat: Mandaat, id: string): Promise<Persoon> {
  const persoon = await findPersoon(db, mandaat, id)
  if (!persoon) throw new NotFound()
  return persoon
}

export async function findPersoonByBsn(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  nummer: Bsn,
): Promise<Persoon | undefined> {
  return (await selectPersoonByZoekwaarde(db, mandaat, [keys.lookup(mandaat.gemeente, nummer)]))[0]
}

/** Many at once, for a message or an import: by BSN. */
export async function listPersonenByBsn(
  db: Db,
  mandaat: Mandaat,
  keys: Keys,
  nummers: readonly Bsn[],
): Promise<Map<Bsn, Persoon>> {
  const bij = new Map(nummers.map((nummer) => [keys.lookup(mandaat.gemeente, nummer).toString('hex'), nummer]))
  const rijen = await selectPersoonByZoekwaarde(
    db,
    mandaat,
    [...bij.keys()].map((hex) => Buffer.from(hex, 'hex')),
  )
  return new Map(rijen.map((rij) => [bij.get(rij.bsnZoek.toString('hex'))!, rij]))
}

export type NaamEnAdres = { achternaam: string; geboren: Datum | null; postcode: string; huisnummer: string }

/**
 * The one person whom an outside source means: by surname and birth, else by surname at the address. Two who fit are
 * nobody: a wrong person is worse than none.
 */
export async function vindOpNaamOfAdres(
  db: Db,
  mandaat: Mandaat,
  { achternaam, geboren, postcode, huisnummer }: NaamEnAdres,
  op: Datum,
): Promise<string | undefined> {
  const gevonden = geboren
    ? await selectPersonenByNaamEnGeboorte(db, mandaat, achternaam, geboren)
    : await selectPersonenOpAdres(db, mandaat, { achternaam, postcode, huisnummer: Number(huisnummer) }, op)
  return gevonden.length === 1 ? gevonden[0]!.id : undefined
}

/** Opens the number of one person: for a message, a letter or a question to the BRP; never for a list. */
export function bsnVan(keys: Keys, persoon: Pick<Persoon, 'gemeente' | 'id' | 'bsn'>): Bsn | null {
  return persoon.bsn
    ? bsn(
        keys.decrypt(persoon.bsn, {
          gemeente: persoon.gemeente,
          table: 'huishouden.persoon',
          row: persoon.id,
          column: 'bsn',
        }),
      )
    : null
}

/** By likeness of name, best first: for the search box. The caller still asks listGronden what may be shown. */
export const zoekPersonenOpNaam = (db: Db, naam: string, hoeveel = 25) => selectPersonenByNaam(db, naam, hoeveel)

export type Huishouden = { gemeente: string; id: string; ontstaanOp: Datum; opgehevenOp: Datum | null }

export async function getHuishouden(db: Db, mandaat: Mandaat, id: string): Promise<Huishouden> {
  const [huishouden] = await huishoudens.selectHuishouden(db, mandaat, id)
  if (!huishouden) throw new NotFound()
  return huishouden
}

const VOORRANG = ['brp-adres', 'brp-relatie', 'medewerker', 'inwoner']

/** Where someone has his main residence on a day; when sources differ the BRP goes first, and listBewoningenVan shows the others. */
export async function findHuishoudenVan(
  db: Db,
  mandaat: Mandaat,
  persoonId: string,
  op: Datum,
): Promise<string | undefined> {
  const rijen = (await huishoudens.selectBewoningenVan(db, mandaat, [persoonId])).filter(
    ({ periode }) => periode.begin <= op && (periode.eind == null || periode.eind >= op),
  )
  const gewicht = (rij: (typeof rijen)[number]) => (rij.verblijf === 'hoofd' ? 0 : 10) + VOORRANG.indexOf(rij.bron)
  return rijen.toSorted((a, b) => gewicht(a) - gewicht(b))[0]?.huishoudenId
}

export const listBewoningenVan = (db: Db, mandaat: Mandaat, persoonId: string) =>
  huishoudens.selectBewoningenVan(db, mandaat, [persoonId])

export type Lid = { persoon: Persoon; verblijf: 'hoofd' | 'neven'; bronnen: { bron: string; peildatum: Datum }[] }

/** Who lives in this household on a day, each once, with every source that says so. */
export async function listLedenOp(db: Db, mandaat: Mandaat, huishoudenId: string, op: Datum): Promise<Lid[]> {
  const rijen = await huishoudens.selectBewoningenOp(db, mandaat, huishoudenId, op)
  const personen = await listPersonen(
    db,
    mandaat,
    rijen.map((rij) => rij.persoonId),
  )
  return personen.map((persoon) => {
    const eigen = rijen.filter((rij) => rij.persoonId === persoon.id)
    return {
      persoon,
      verblijf: eigen.some((rij) => rij.verblijf === 'hoofd') ? 'hoofd' : 'neven',
      bronnen: eigen.map(({ bron, peildatum }) => ({ bron, peildatum })),
    }
  })
}

export async function getNaamVanHuishouden(db: Db, mandaat: Mandaat, huishoudenId: string, op: Datum): Promise<string> {
  return naamVanHuishouden(
    (await listLedenOp(db, mandaat, huishoudenId, op)).map((lid) => lid.persoon),
    op,
  )
}

/** The persons who decide for a child on a day; none once an institution is guardian. */
export async function listGezagdragersOp(db: Db, mandaat: Mandaat, kindId: string, op: Datum) {
  const feiten = await selectGezag(db, mandaat, [kindId], op)
  const { dragers } = beslissersVan(feiten)
  return feiten.flatMap(({ dragerId, ...feit }) =>
    dragerId !== null && dragers.includes(dragerId) ? [{ ...feit, dragerId }] : [],
  )
}

export type Beslissend = Beslissers & {
  voogd: { instellingId: string; naam: string; kenmerk: string; sinds: Datum } | null
  /** Supervision that runs: it leaves gezag where it is. */
  ondertoezichtstelling: { soort: Toezichtsoort; naam: string; tot: Datum } | null
}

/** Who decides for each of these children on a day, and who supervises. */
export async function listBeslissersOp(
  db: Db,
  mandaat: Mandaat,
  kindIds: readonly string[],
  op: Datum,
): Promise<Map<string, Beslissend>> {
  if (kindIds.length === 0) return new Map()
  const feiten = Map.groupBy(await selectGezag(db, mandaat, kindIds, op), (feit) => feit.kindId)
  const lopend = (await selectOndertoezichtstellingen(db, mandaat, kindIds)).filter(
    ({ begin, eind }) => begin <= op && op <= eind,
  )
  const ids = [...feiten.values()].flat().flatMap(({ instellingId }) => instellingId ?? [])
  const namen = new Map<string, string>()
  for (const id of new Set([...ids, ...lopend.map((een) => een.instellingId)]))
    namen.set(id, (await findOrganisatie(db, mandaat, id))?.naam ?? '')
  return new Map(
    kindIds.map((kindId) => {
      const eigen = feiten.get(kindId) ?? []
      const voogd = eigen.find((een) => een.instellingId !== null)
      const ondertoezichtstelling = lopend.find((een) => een.kindId === kindId)
      return [
        kindId,
        {
          ...beslissersVan(eigen),
          voogd: voogd
            ? {
                instellingId: voogd.instellingId!,
                naam: namen.get(voogd.instellingId!)!,
                kenmerk: voogd.kenmerk!,
                sinds: voogd.periode.begin,
              }
            : null,
          ondertoezichtstelling: ondertoezichtstelling
            ? {
                soort: ondertoezichtstelling.soort,
                naam: namen.get(ondertoezichtstelling.instellingId)!,
                tot: ondertoezichtstelling.eind,
              }
            : null,
        },
      ]
    }),
  )
}

/** The institution that is guardian of a child on a day (BW 1:302), and the decision it rests on. */
export async function findVoogdOp(db: Db, mandaat: Mandaat, kindId: string, op: Datum) {
  const feit = (await selectGezag(db, mandaat, [kindId], op)).find((een) => een.instellingId !== null)
  const instelling = feit && (await findOrganisatie(db, mandaat, feit.instellingId!))
  return instelling && { ...feit, instelling }
}
export const listRelatiesOp = huishoudens.selectRelatiesOp
export const listNetwerkOp = huishoudens.selectNetwerkOp
export { selectProfessionalsVan as listProfessionalsVan } from './store/samenstelling.ts'
export const listAdressenOp = huishoudens.selectAdressenOp
export const listToestemmingenOp = huishoudens.selectToestemmingenOp

/** CBS code of the wijk on a day; null is unknown: shielded, elsewhere, or not known to us. */
export async function findWijkVan(db: Db, mandaat: Mandaat, persoonId: string, op: Datum): Promise<string | null> {
  const [persoon] = await listPersonen(db, mandaat, [persoonId])
  if (!persoon || persoon.adresgeheim) return null
  const adressen = await listAdressenOp(db, mandaat, [persoonId], op)
  return adressen.find((adres) => adres.soort === 'brp')?.gebiedCode ?? null
}

/** Whom of these the asker may know exist: row security already hides the rest. */
export async function magWeten(db: Db, mandaat: Mandaat, persoonIds: readonly string[]): Promise<Set<string>> {
  return new Set((await listPersonen(db, mandaat, persoonIds)).map((persoon) => persoon.id))
}

/** Running grounds of the asker, by person: what veldgroepenVoor needs. A resident has himself and the children under his gezag. */
export async function listGronden(
  db: Db,
  mandaat: Mandaat,
  over: { persoonIds: readonly string[] } | { huishoudenId: string },
  vandaag: Datum,
): Promise<Map<string, Grond[]>> {
  const gronden = new Map<string, Grond[]>()
  const rijen =
    'persoonIds' in over
      ? await selectGronden(db, mandaat, over.persoonIds, vandaag)
      : await selectGrondenInHuis(db, mandaat, over.huishoudenId, vandaag)
  for (const id of 'persoonIds' in over ? over.persoonIds : rijen.map((rij) => rij.persoonId)) gronden.set(id, [])
  for (const { persoonId, hoedanigheid, wetten } of rijen)
    if (hoedanigheid) gronden.get(persoonId)!.push({ hoedanigheid, wetten })
  if (mandaat.persoonId === null) return gronden
  gronden.get(mandaat.persoonId)?.push({ hoedanigheid: 'zelf', wetten: [] })
  const kinderen = await listKinderenOnderGezag(db, mandaat, mandaat.persoonId, vandaag)
  const voorbehouden = await listVoorbehouden(db, mandaat, kinderen, mandaat.persoonId, vandaag)
  for (const kindId of kinderen)
    gronden.get(kindId)?.push({ hoedanigheid: 'gezag', wetten: [], zonder: [...(voorbehouden.get(kindId) ?? [])] })
  return gronden
}

/** What each of these keeps from this reader: one who has gezag, or another in his circle (H6). */
export async function listVoorbehouden(
  db: Db,
  mandaat: Mandaat,
  persoonIds: readonly string[],
  lezer: string,
  op: Datum,
): Promise<Map<string, Set<Voorbehoudgroep>>> {
  if (persoonIds.length === 0) return new Map()
  const rijen = Map.groupBy(await selectVoorbehoudenVoor(db, mandaat, persoonIds, lezer, op), (rij) => rij.persoonId)
  return new Map([...rijen].map(([persoonId, eigen]) => [persoonId, new Set(eigen.map((rij) => rij.groep))]))
}

/** What a child keeps from all who decide for it: from an institution that is guardian too. */
export const listVoorbehoudenVoorAllen = async (db: Db, mandaat: Mandaat, kindId: string): Promise<Voorbehoudgroep[]> =>
  (await selectVoorbehouden(db, mandaat, [kindId])).flatMap(({ voorId, groep }) => (voorId === null ? [groep] : []))

/** The ages at which what a parent sees narrows: of this municipality, else those of the law (H6). */
export const findGrenzen = async (db: Db, mandaat: Mandaat, op: Datum): Promise<Grenzen> =>
  (await findInstelling<Grenzen>(db, mandaat, 'leeftijd', 'gezag', op)) ?? STANDAARD_GRENZEN

/** H6: from 16 a child decides alone who looks; at 18 the gezag is over. */
export async function listKinderenOnderGezag(db: Db, mandaat: Mandaat, dragerId: string, op: Datum): Promise<string[]> {
  const genoemd = await selectKinderenVan(db, mandaat, dragerId, op)
  if (genoemd.length === 0) return []
  const feiten = Map.groupBy(await selectGezag(db, mandaat, genoemd, op), (feit) => feit.kindId)
  const onder = genoemd.filter((id) => beslissersVan(feiten.get(id) ?? []).dragers.includes(dragerId))
  const kinderen = await listPersonen(db, mandaat, onder)
  const grenzen = await findGrenzen(db, mandaat, op)
  return kinderen
    .filter(({ geboren }) => ['alles', 'naast-kind'].includes(gezagBijLeeftijd(geboren, op, grenzen)))
    .map((kind) => kind.id)
}

/**
 * For a list: the condition that a person column is one of whom the asker may see this group. Joins nothing, so the
 * caller's own filters and order stay in use. With a law: seen of that law, and for that only.
 */
export const persoonZichtbaar = (mandaat: Mandaat, groep: Veldgroep, persoonKolom: string, op: Datum, wet?: Wet) =>
  zichtbaarMet(mandaat, groep, persoonKolom, grondenVan(mandaat, op), wet)

/** Whether this group of fields of every person is open to the asker, without a ground of his own. */
export const zietElk = (mandaat: Mandaat, groep: Veldgroep): boolean => hoedanighedenMet(mandaat, groep).zonderGrond

/** The same where few are asked about: only grounds on these persons (an array of ids) are looked up. */
export const zichtbaarOnder = (
  mandaat: Mandaat,
  groep: Veldgroep,
  persoonKolom: string,
  op: Datum,
  personen: ReturnType<typeof sql>,
) => zichtbaarMet(mandaat, groep, persoonKolom, grondenOver(mandaat, personen, op))

function zichtbaarMet(
  mandaat: Mandaat,
  groep: Veldgroep,
  persoonKolom: string,
  gronden: ReturnType<typeof grondenVan>,
  wet?: Wet,
) {
  const { zonderGrond, hoedanigheden } = hoedanighedenMet(mandaat, groep)
  if (wet && !mandaat.wetten.includes(wet)) return sql<boolean>`false`
  if (zonderGrond) return sql<boolean>`true`
  if (hoedanigheden.length === 0) return sql<boolean>`false`
  const zelf = hoedanigheden.includes('zelf') ? mandaat.persoonId : null
  return sql<boolean>`(${sql.ref(persoonKolom)} = ${zelf}::uuid or ${sql.ref(persoonKolom)} in
    (select g.persoon_id from ${gronden} g where g.hoedanigheid = any (${hoedanigheden}::text[])
      and (${wet ?? null}::text is null or cardinality(g.wetten) = 0 or ${wet ?? null}::text = any (g.wetten))))`
}

/** D19, as asked by whoever would send something about this person outside. */
export const isVertrouwelijk = async (db: Db, mandaat: Mandaat, persoonId: string): Promise<boolean> =>
  (await selectAfschermingen(db, mandaat, persoonId)).some((een) => een.soort === 'vertrouwelijk')
