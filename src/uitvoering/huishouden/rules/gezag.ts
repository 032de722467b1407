import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, plusDagen, plusMaanden } from '#values/datum.ts'
import { overlapt, type Periode } from '#values/periode.ts'

export const GEZAGSOORTEN = ['ouderlijk', 'gezamenlijk', 'voogdij'] as const
export type Gezagsoort = (typeof GEZAGSOORTEN)[number]

/** Who has gezag according to one source: a person, a certified institution, or (only the BRP) somebody it does not name. */
export type Gezagsfeit = {
  kindId: string
  dragerId: string | null
  instellingId: string | null
  soort: Gezagsoort
  bron: string
}
type InDeTijd = Gezagsfeit & { periode: Periode }

/**
 * What the law does not let stand side by side in one source: gezag of two at most (BW 1:245, 1:253t, 1:282), parents or
 * guardians and never both (BW 1:245 lid 2), and an institution only alone (BW 1:302). Another source may say otherwise (H2).
 */
export function beletselenVoorGezag(nieuw: InDeTijd, bestaand: readonly InDeTijd[]): Beletsel[] {
  const tegelijk = bestaand.filter((een) => een.kindId === nieuw.kindId && overlapt(een.periode, nieuw.periode))
  const naast = tegelijk.filter((een) => een.bron === nieuw.bron && wieVan(een) !== wieVan(nieuw))
  if (nieuw.instellingId !== null)
    return [
      ...als(
        tegelijk.some((een) => een.instellingId !== null),
        'voogdij-overlapt',
        'periode.begin',
      ),
      ...als(
        naast.some((een) => een.dragerId !== null),
        'gezag-sluit-uit',
        'instellingId',
      ),
    ]
  const botst = naast.some(
    (een) => een.instellingId !== null || (een.soort === 'voogdij') !== (nieuw.soort === 'voogdij'),
  )
  return [
    ...als(botst, 'gezag-sluit-uit', 'dragerId'),
    ...als(!botst && new Set(naast.map(wieVan)).size >= 2, 'te-veel-gezagdragers', 'dragerId'),
  ]
}

const wieVan = (een: Gezagsfeit) => een.instellingId ?? een.dragerId

export type Beslissers = {
  dragers: string[]
  instellingId: string | null
  /** The BRP says that a third has gezag, and nobody told who. */
  derdeOnbekend: boolean
  /** Sources say different things about who decides. */
  tegenspraak: boolean
}

/**
 * Who decides for a child, of what all sources say of one day. A guardian named with the decision of the court goes before
 * what the BRP still says of the parents; that the BRP knows of a third goes before what it said earlier.
 */
export function beslissersVan(feiten: readonly Gezagsfeit[]): Beslissers {
  const instellingId = feiten.find((een) => een.instellingId !== null)?.instellingId ?? null
  const derde = feiten.some((een) => een.instellingId === null && een.dragerId === null)
  const personen = feiten.filter((een) => een.dragerId !== null)
  const naastDerde = personen.filter((een) => !(derde && een.bron === 'brp'))
  const tellen = instellingId === null ? naastDerde : []
  return {
    dragers: [...new Set(tellen.map((een) => een.dragerId!))],
    instellingId,
    derdeOnbekend: derde && instellingId === null,
    tegenspraak:
      (instellingId !== null && personen.length > 0) || (instellingId === null && derde && personen.length > 0),
  }
}

export const TOEZICHTSOORTEN = ['ots', 'vots'] as const
export type Toezichtsoort = (typeof TOEZICHTSOORTEN)[number]
/** The longest in months: a supervision order a year, extended a year at a time; a provisional one three months. */
export type Toezichtduur = Record<Toezichtsoort, number>
export const STANDAARD_DUUR: Toezichtduur = { ots: 12, vots: 3 }

export const beletselenVoorOndertoezichtstelling = (
  soort: Toezichtsoort,
  begin: Datum,
  eind: Datum,
  duur: Toezichtduur,
): Beletsel[] => [
  ...als(eind < begin, 'periode-omgekeerd', 'periode.eind'),
  ...als(eind > plusDagen(plusMaanden(begin, duur[soort]), -1), 'ondertoezichtstelling-te-lang', 'periode.eind', {
    maanden: duur[soort],
  }),
]
