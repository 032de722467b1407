import type { Db } from '#platform/db.ts'
import type { Stad } from '../stad.ts'
import { voegToe } from './bulk.ts'
import { AGB_HUISARTS } from './inrichting.ts'

type Zegel = (tabel: string, rij: string, kolom: string, tekst: string | null | undefined) => Buffer | null

const VRAGEN = [
  'Wanneer komt er iemand langs?',
  'De hulp kwam deze week niet',
  'Wil een afspraak verzetten',
  'Heeft een brief gekregen en begrijpt hem niet',
]

/** A few people wait for a call today: of the youngest meldingen, with nobody as owner yet. */
export async function laadOpenContacten(db: Db, { gemeente, toegang, vandaag }: Stad, balie: string, zegel: Zegel) {
  const jongste = toegang.meldingen.toSorted((a, b) => (a.ontvangenOp < b.ontvangenOp ? 1 : -1)).slice(0, VRAGEN.length)
  const id = (melding: string) => `${melding.slice(0, -4)}${melding.slice(-4) === 'c0de' ? 'c0df' : 'c0de'}`
  await voegToe(db, gemeente, 'toegang.contactverzoek', jongste, {
    id: ['uuid', (een) => id(een.id)],
    persoon_id: ['uuid', (een) => een.persoon],
    team_id: ['uuid', () => balie],
    kanaal: ['text', (_een) => 'telefoon'],
    kop: ['bytea', (een) => zegel('contactverzoek', id(een.id), 'kop', VRAGEN[jongste.indexOf(een)])],
    gevraagd_op: ['date', () => vandaag],
    norm: ['date', () => vandaag],
  })
}

/** What the demo's practice sent over FHIR: a number of its own for each, so that it reads how they stand. */
export function praktijkVan({ toegang }: Stad): ReadonlyMap<string, { agb: string; naam: string; kenmerk: string }> {
  return new Map(
    toegang.verwijzingen
      .filter((een) => een.verwijzertype === '02' && een.ontvangenVia === 'fhir')
      .slice(-12)
      .map((een, nr) => [
        een.id,
        { agb: AGB_HUISARTS, naam: 'Huisartsenpraktijk Oude Haven', kenmerk: `OH-${String(nr + 1).padStart(4, '0')}` },
      ]),
  )
}
