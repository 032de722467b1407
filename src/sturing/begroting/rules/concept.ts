import { als, type Beletsel } from '#values/beletsel.ts'
import {
  beletselenVoorBouwstenen,
  type Conceptbouwsteen,
  metBouwstenen,
  type Salaristabel,
} from './conceptbouwsteen.ts'
import { beletselenVoorMeer, type Conceptmeer } from './conceptmeer.ts'
import { beletselenVoorVoorwaarden, type Conceptvoorwaarde } from './conceptvoorwaarde.ts'
import { FORMULIERVELDEN, type Veldsleutel } from './formulier.ts'
import type { ClusterInvoer, KadernotaInvoer, Regelsoort } from './invoer.ts'

/** A line as it is being written. The integral text and the text of the line itself are linked (R138). */
export type Conceptregel = Conceptmeer & {
  code: string
  cluster: string
  /** Which cluster of that name, where the proposal this began with has two; kept as long as the name is. */
  clusterCode?: string | undefined
  naam: string
  soort: Regelsoort
  /**
   * Costs of a year that has parts follow from them; the rest is typed. Nil in a later year ends what is structural. The
   * year is null where the proposal this began with prints none: held and remarked upon, never filled in.
   */
  bedragen: { jaar: number | null; lasten: number; baten: number }[]
  bouwstenen: Conceptbouwsteen[]
  voorwaarden: Conceptvoorwaarde[]
  toelichting: string | null
  motief: string | null
  risico: string | null
  /** Which of the two texts was left behind when the other changed. */
  uitDePas: 'toelichting' | 'motief' | null
}

export type Concept = {
  velden: Partial<Record<Veldsleutel, string>>
  /** Fields that the proposal this began with has besides those of the form. */
  eigenVelden: { sleutel: string; bronlabel: string; waarde: string | null }[]
  /** Claims about the figures that come along with that proposal. */
  uitspraken: Omit<KadernotaInvoer['uitspraken'][number], 'bron'>[]
  /** What kind of cluster a name stands for, where that is known; any other name is a cluster of its own. */
  clusters: Omit<ClusterInvoer, 'regels' | 'bron'>[]
  dekking: { omschrijving: string; beslismoment: string | null; besloten: boolean }
  jaren: number[]
  regels: Conceptregel[]
}

export function leegConcept(jaar: number): Concept {
  return {
    velden: {},
    eigenVelden: [],
    uitspraken: [],
    clusters: [],
    dekking: { omschrijving: '', beslismoment: null, besloten: false },
    jaren: [0, 1, 2, 3].map((n) => jaar + n),
    regels: [],
  }
}

/** A text that changes while the other stays makes the other suspect, until both change or someone says he read both. */
export function koppelTeksten(
  oud: Conceptregel | undefined,
  geschreven: Omit<Conceptregel, 'uitDePas' | 'clusterCode'>,
  nagelezen: boolean,
): Conceptregel {
  const nieuw = { ...geschreven, ...(oud?.cluster === geschreven.cluster && { clusterCode: oud.clusterCode }) }
  if (!oud || nagelezen) return { ...nieuw, uitDePas: null }
  const anders = (veld: 'toelichting' | 'motief') => (oud[veld] ?? '') !== (nieuw[veld] ?? '')
  const [eerste, tweede] = [anders('toelichting'), anders('motief')]
  if (eerste && tweede) return { ...nieuw, uitDePas: null }
  if (eerste) return { ...nieuw, uitDePas: (nieuw.motief ?? '') === '' ? null : 'motief' }
  if (tweede) return { ...nieuw, uitDePas: (nieuw.toelichting ?? '') === '' ? null : 'toelichting' }
  return { ...nieuw, uitDePas: oud.uitDePas }
}

export function beletselenVoorRegel(
  regel: Omit<Conceptregel, 'uitDePas'>,
  { jaren }: Concept,
  tabel: Salaristabel,
): Beletsel[] {
  const gevuld = regel.bedragen.filter(({ lasten, baten }) => lasten + baten > 0)
  const overBouwstenen = beletselenVoorBouwstenen(regel, jaren, tabel)
  return [
    ...als(gevuld.length === 0 && overBouwstenen.length === 0, 'regel-zonder-bedrag', 'bedragen', { code: regel.code }),
    ...regel.bedragen.flatMap(({ jaar }) =>
      als(jaar !== null && !jaren.includes(jaar) && overBouwstenen.length === 0, 'jaar-buiten-voorstel', 'bedragen', {
        jaar: jaar ?? '',
      }),
    ),
    ...overBouwstenen,
    ...beletselenVoorMeer(regel),
    ...(overBouwstenen.length > 0
      ? []
      : beletselenVoorVoorwaarden(regel.voorwaarden, (jaar) => saldoVanRegel(regel, jaar))),
  ]
}

/** The same proposal with the amounts that follow from its parts at the salaries of now. */
export const herreken = (concept: Concept, tabel: Salaristabel): Concept => ({
  ...concept,
  regels: concept.regels.map((regel) => metBouwstenen(regel, tabel)),
})

export function beletselenVoorIndienen(concept: Concept, tabel: Salaristabel): Beletsel[] {
  const { velden, regels, dekking } = concept
  const verplicht = ['onderwerp', 'portefeuillehouder', 'beleidsveld', 'inhoud'] as const
  return [
    ...verplicht.flatMap((sleutel) =>
      als(!velden[sleutel], 'veld-voor-indienen', `velden.${sleutel}`, { veld: labelVan(sleutel) }),
    ),
    ...als(dekking.omschrijving === '', 'veld-voor-indienen', 'dekking.omschrijving', { veld: labelVan('dekking') }),
    ...als(regels.length === 0, 'voorstel-zonder-regels', 'regels'),
    ...regels.flatMap((regel) => {
      const { code, naam } = regel
      return [
        ...als(regel.uitDePas !== null, 'teksten-uit-de-pas', `regels.${code}`, { code }),
        ...als(beletselenVoorRegel(regel, concept, tabel).length > 0, 'regel-klopt-niet', `regels.${code}`, { naam }),
      ]
    }),
  ]
}

const labelVan = (sleutel: Veldsleutel) => FORMULIERVELDEN.find(([een]) => een === sleutel)![1]

/** What a line asks in a year: a structural amount runs on until the next. */
function deelIn({ bedragen, soort }: Pick<Conceptregel, 'bedragen' | 'soort'>, jaar: number) {
  return bedragen
    .flatMap((b) => (b.jaar === null ? [] : [{ ...b, jaar: b.jaar }]))
    .filter((b) => b.jaar === jaar || (soort === 'structureel' && b.jaar < jaar))
    .toSorted((a, b) => b.jaar - a.jaar)[0]
}

export function saldoVanRegel(regel: Pick<Conceptregel, 'bedragen' | 'soort'>, jaar: number): number {
  const deel = deelIn(regel, jaar)
  return deel ? deel.lasten - deel.baten : 0
}

/** The year table is the sum of the lines, never typed (BG1). */
export function tabelVan({ jaren, regels }: Concept) {
  return jaren.map((jaar) => {
    const delen = regels.flatMap((regel) => deelIn(regel, jaar) ?? [])
    const lasten = delen.reduce((som, een) => som + een.lasten, 0)
    const baten = delen.reduce((som, een) => som + een.baten, 0)
    return { jaar, lasten, baten, saldo: lasten - baten }
  })
}
