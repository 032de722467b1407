import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import { isDatum } from '#values/datum.ts'
import {
  naarAmendementen,
  naarToezeggingen,
  naarVoorstellen,
  vanAmendementen,
  vanToezeggingen,
  vanVoorstellen,
} from './popoloVoorstel.ts'
import { kan, naarRonden, type Popolo, vanRonden, verwijzer } from './popoloVorm.ts'
import type { Raadsgegevens } from './raadsgegevens.ts'

const RAAD = 'raad'
export function naarPopolo({ fracties, vergaderingen, moties, vragen, ...rest }: Raadsgegevens): Popolo {
  const idVan = new Map(fracties.map((naam, n) => [naam, `fractie-${n + 1}`]))
  return {
    organizations: [
      { id: RAAD, name: 'Gemeenteraad', classification: 'legislature' },
      ...fracties.map((naam) => ({ id: idVan.get(naam)!, name: naam, classification: 'party' as const })),
    ],
    events: vergaderingen.map((v, n) => ({
      id: `vergadering-${n + 1}`,
      organization_id: RAAD,
      classification: v.soort,
      ...kan('name', v.onderwerp),
      start_date: `${v.datum}T${v.begin}`,
      ...kan('end_date', v.eind && `${v.datum}T${v.eind}`),
      ...kan('location', v.zaal),
      status: v.vervallen === null ? 'confirmed' : 'cancelled',
      karakter: v.karakter,
      openbaar: v.openbaar,
      ...kan('reden_vervallen', v.vervallen),
    })),
    motions: moties.map((m, n) => ({
      id: `motie-${n + 1}`,
      organization_id: RAAD,
      classification: 'motie',
      titel: m.titel,
      ...kan('text', m.dictum),
      date: m.datum,
      identifiers: m.nummers.map(({ nummer, bron }) => ({ identifier: nummer, scheme: bron })),
      creator_ids: m.indieners.map((naam) => idVan.get(naam)!),
      vote_events: naarRonden(m.uitspraken, idVan),
    })),
    voorstellen: naarVoorstellen(rest.voorstellen, idVan),
    amendments: naarAmendementen(rest.amendementen, idVan),
    toezeggingen: naarToezeggingen(rest.toezeggingen),
    speeches: vragen.flatMap((v, n) => [
      {
        id: `vraag-${n + 1}`,
        type: 'question' as const,
        creator_id: idVan.get(v.fractie)!,
        ...kan('voorstel_id', v.voorstel === null ? null : `voorstel-${v.voorstel + 1}`),
        title: v.thema,
        position: v.nummer,
        text: v.tekst,
        ...kan('date', v.gesteldOp),
        sources: [{ note: v.bron }],
      },
      ...(v.antwoord
        ? [
            {
              id: `antwoord-${n + 1}`,
              type: 'answer' as const,
              in_reply_to: `vraag-${n + 1}`,
              text: v.antwoord.tekst,
              ...kan('date', v.antwoord.beantwoordOp),
              sources: [{ note: v.antwoord.bron }],
            },
          ]
        : []),
    ]),
  }
}

/** `vraagrijen`: at which row of the speeches each question stood. */
type Gelezen = { gegevens: Raadsgegevens; beletselen: Beletsel[]; vraagrijen: number[] }

/** The other way. What points at nothing is named at its row; the rest is read on. */
export function vanPopolo(document: Popolo): Gelezen {
  const naamVan = new Map(
    document.organizations.flatMap(({ id, name, classification }) => (classification === 'party' ? [[id, name]] : [])),
  )
  const beletselen: Beletsel[] = []
  const fractie = (id: string | undefined, veld: string): string => {
    const naam = id === undefined ? undefined : naamVan.get(id)
    beletselen.push(...als(naam === undefined, 'verwijzing-onbekend', veld, { verwijzing: id ?? '' }))
    return naam ?? ''
  }
  const voorstel = verwijzer(document.voorstellen ?? [], beletselen)
  const vragen = document.speeches.filter(({ type }) => type === 'question')
  const antwoorden = new Map<string, Popolo['speeches'][number]>()
  document.speeches.forEach((een, n) => {
    if (een.type !== 'answer') return
    const bekend = vragen.some(({ id }) => id === een.in_reply_to)
    beletselen.push(
      ...als(!bekend, 'verwijzing-onbekend', `speeches.${n}.in_reply_to`, { verwijzing: een.in_reply_to ?? '' }),
      ...als(antwoorden.has(een.in_reply_to ?? ''), 'vraag-al-beantwoord', `speeches.${n}`),
    )
    antwoorden.set(een.in_reply_to ?? '', een)
  })
  document.events.forEach(({ start_date, end_date }, n) => {
    const dag = start_date.slice(0, 10)
    // Of a day that does not exist that alone is said.
    const andereDag = end_date !== undefined && isDatum(dag) && end_date.slice(0, 10) !== dag
    beletselen.push(...als(andereDag, 'eind-andere-dag', `events.${n}.end_date`))
  })
  const gegevens: Raadsgegevens = {
    fracties: [...naamVan.values()],
    vergaderingen: document.events.map((e) => ({
      soort: e.classification,
      datum: e.start_date.slice(0, 10),
      begin: e.start_date.slice(11),
      eind: e.end_date?.slice(11) ?? null,
      karakter: e.karakter,
      openbaar: e.openbaar,
      zaal: e.location ?? null,
      onderwerp: e.name ?? null,
      vervallen: e.status === 'cancelled' ? (e.reden_vervallen ?? '') : null,
    })),
    moties: document.motions.map((m, n) => ({
      titel: m.titel,
      datum: m.date,
      dictum: m.text ?? null,
      nummers: m.identifiers.map(({ identifier, scheme }) => ({ nummer: identifier, bron: scheme })),
      indieners: m.creator_ids.map((id, i) => fractie(id, `motions.${n}.creator_ids.${i}`)),
      uitspraken: vanRonden(m.vote_events, fractie, `motions.${n}`),
    })),
    voorstellen: vanVoorstellen(document, fractie, beletselen),
    amendementen: vanAmendementen(document, fractie, beletselen),
    toezeggingen: vanToezeggingen(document, beletselen),
    vragen: vragen.map((v) => {
      const antwoord = antwoorden.get(v.id)
      const rij = document.speeches.indexOf(v)
      return {
        voorstel: v.voorstel_id === undefined ? null : voorstel(v.voorstel_id, `speeches.${rij}.voorstel_id`),
        nummer: v.position ?? 0,
        fractie: fractie(v.creator_id, `speeches.${rij}.creator_id`),
        tekst: v.text,
        thema: v.title ?? '',
        bron: v.sources[0]?.note ?? '',
        gesteldOp: v.date ?? null,
        antwoord: antwoord
          ? { tekst: antwoord.text, bron: antwoord.sources[0]?.note ?? '', beantwoordOp: antwoord.date ?? null }
          : null,
      }
    }),
  }
  return { gegevens, beletselen, vraagrijen: vragen.map((v) => document.speeches.indexOf(v)) }
}
