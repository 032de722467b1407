import type { Beletsel } from '#values/beletsel.ts'
import type { Uitkomst } from './invoer.ts'
import {
  type Amendement,
  type Besluit,
  type Fractie,
  geteld,
  type Herkomst,
  kan,
  naarGroepen,
  naarRonden,
  naarTelling,
  type Popolo,
  type Toezegging,
  UITKOMST,
  UITSLAG,
  type Voorstel,
  vanGroepen,
  vanRonden,
  verwijzer,
} from './popoloVorm.ts'
import type { Raadsgegevens, Voorstelgegevens } from './raadsgegevens.ts'

const naarBron = (bron: string | null): Herkomst[] => (bron === null ? [] : [{ note: bron }])
const vanBron = (bronnen: readonly Herkomst[]): string | null => bronnen[0]?.note ?? null

export const naarVoorstellen = (
  voorstellen: readonly Voorstelgegevens[],
  idVan: ReadonlyMap<string, string>,
): Voorstel[] =>
  voorstellen.map((v, n) => ({
    id: `voorstel-${n + 1}`,
    organization_id: 'raad',
    titel: v.titel,
    date: v.datum,
    identifiers: [
      { identifier: v.griffienummer, scheme: 'griffie' },
      { identifier: v.nummer, scheme: 'voorstel' },
    ],
    vraagt_geld: v.vraagtGeld,
    ...kan('motion_id', v.motie === null ? null : `motie-${v.motie + 1}`),
    secties: v.secties.map(({ soort, tekst, bron }) => ({ soort, text: tekst, sources: [{ note: bron }] })),
    agenda: v.behandelingen.map(({ vergadering, advies }) => ({
      event_id: `vergadering-${vergadering + 1}`,
      ...kan('advies', advies),
    })),
    vote_events: v.besluiten.map((b) => naarBesluit(b, idVan)),
    sources: naarBron(v.bron),
  }))

function naarBesluit(b: Voorstelgegevens['besluiten'][number], idVan: ReadonlyMap<string, string>): Besluit {
  const { stemming } = b
  return {
    event_id: `vergadering-${b.vergadering + 1}`,
    start_date: b.datum,
    result: UITSLAG[b.uitkomst] as Besluit['result'],
    counts: stemming ? naarTelling(stemming.voor, stemming.tegen) : [],
    ...(stemming?.perFractie && { group_results: naarGroepen(stemming.perFractie, idVan) }),
    ...kan('aanwezig', stemming?.aanwezig ?? null),
    ...kan('zetels', stemming?.zetels ?? null),
    ...kan('bron_stemming', stemming?.bron ?? null),
    amendementen: b.amendementen,
    stemverklaringen: [
      ...b.stemverklaringen.map((text) => ({ text })),
      ...b.verklaringen.map(({ fractie, tekst }) => ({ group_id: idVan.get(fractie)!, text: tekst })),
    ],
    sources: naarBron(b.bron),
  }
}

export const naarAmendementen = (
  amendementen: Raadsgegevens['amendementen'],
  idVan: ReadonlyMap<string, string>,
): Amendement[] =>
  amendementen.map((a, n) => ({
    id: `amendement-${n + 1}`,
    amends_id: `voorstel-${a.voorstel + 1}`,
    titel: a.titel,
    text: a.tekst,
    date: a.datum,
    identifiers: [{ identifier: a.nummer, scheme: 'griffie' }],
    creator_ids: [idVan.get(a.fractie)!],
    vote_events: naarRonden(a.uitspraken, idVan),
  }))

export const naarToezeggingen = (toezeggingen: Raadsgegevens['toezeggingen']): Toezegging[] =>
  toezeggingen.map((t, n) => ({
    id: `toezegging-${n + 1}`,
    ...kan('voorstel_id', t.voorstel === null ? null : `voorstel-${t.voorstel + 1}`),
    text: t.tekst,
    door: t.door,
    date: t.toegezegdOp,
    ...kan('moment', t.moment),
    ...kan('uiterlijk', t.uiterlijk),
    ...kan('afdoening', t.afdoening && { soort: t.afdoening.soort, date: t.afdoening.datum, stuk: t.afdoening.stuk }),
    sources: naarBron(t.bron),
  }))

export function vanVoorstellen(document: Popolo, fractie: Fractie, beletselen: Beletsel[]): Voorstelgegevens[] {
  const vergadering = verwijzer(document.events, beletselen)
  const motie = verwijzer(document.motions, beletselen)
  return (document.voorstellen ?? []).map((v, n) => {
    const hier = `voorstellen.${n}`
    const nummer = (scheme: string) => v.identifiers.find((een) => een.scheme === scheme)?.identifier ?? ''
    return {
      titel: v.titel,
      griffienummer: nummer('griffie'),
      nummer: nummer('voorstel'),
      datum: v.date,
      vraagtGeld: v.vraagt_geld,
      bron: vanBron(v.sources),
      motie: v.motion_id === undefined ? null : motie(v.motion_id, `${hier}.motion_id`),
      secties: v.secties.map(({ soort, text, sources }) => ({ soort, tekst: text, bron: vanBron(sources) ?? '' })),
      behandelingen: v.agenda.map(({ event_id, advies }, i) => ({
        vergadering: vergadering(event_id, `${hier}.agenda.${i}.event_id`),
        advies: advies ?? null,
      })),
      besluiten: v.vote_events.map((b, i) => {
        const plek = `${hier}.vote_events.${i}`
        return { vergadering: vergadering(b.event_id, `${plek}.event_id`), ...vanBesluit(b, fractie, plek) }
      }),
    }
  })
}

function vanBesluit(
  b: Besluit,
  fractie: Fractie,
  plek: string,
): Omit<Voorstelgegevens['besluiten'][number], 'vergadering'> {
  const [voor, tegen] = [geteld(b.counts, 'yes'), geteld(b.counts, 'no')]
  const perFractie = b.group_results && vanGroepen(b.group_results, fractie, plek)
  return {
    uitkomst: UITKOMST[b.result] as Uitkomst,
    datum: b.start_date,
    amendementen: b.amendementen,
    bron: vanBron(b.sources),
    stemverklaringen: b.stemverklaringen.flatMap(({ group_id, text }) => (group_id === undefined ? [text] : [])),
    verklaringen: b.stemverklaringen.flatMap(({ group_id, text }, i) =>
      group_id === undefined
        ? []
        : [{ fractie: fractie(group_id, `${plek}.stemverklaringen.${i}.group_id`), tekst: text }],
    ),
    stemming:
      voor === null || tegen === null
        ? null
        : {
            voor,
            tegen,
            aanwezig: b.aanwezig ?? null,
            zetels: b.zetels ?? null,
            bron: b.bron_stemming ?? null,
            perFractie: perFractie ?? null,
          },
  }
}

export function vanAmendementen(
  document: Popolo,
  fractie: Fractie,
  beletselen: Beletsel[],
): Raadsgegevens['amendementen'] {
  const voorstel = verwijzer(document.voorstellen ?? [], beletselen)
  return (document.amendments ?? []).map((a, n) => ({
    voorstel: voorstel(a.amends_id, `amendments.${n}.amends_id`),
    nummer: a.identifiers[0]?.identifier ?? '',
    titel: a.titel,
    tekst: a.text,
    fractie: fractie(a.creator_ids[0], `amendments.${n}.creator_ids.0`),
    datum: a.date,
    uitspraken: vanRonden(a.vote_events, fractie, `amendments.${n}`),
  }))
}

export function vanToezeggingen(document: Popolo, beletselen: Beletsel[]): Raadsgegevens['toezeggingen'] {
  const voorstel = verwijzer(document.voorstellen ?? [], beletselen)
  return (document.toezeggingen ?? []).map((t, n) => ({
    voorstel: t.voorstel_id === undefined ? null : voorstel(t.voorstel_id, `toezeggingen.${n}.voorstel_id`),
    tekst: t.text,
    door: t.door,
    toegezegdOp: t.date,
    moment: t.moment ?? null,
    uiterlijk: t.uiterlijk ?? null,
    bron: vanBron(t.sources),
    afdoening: t.afdoening ? { soort: t.afdoening.soort, datum: t.afdoening.date, stuk: t.afdoening.stuk } : null,
  }))
}
