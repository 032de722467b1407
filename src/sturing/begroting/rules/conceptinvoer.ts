import { formatGeld, geld, som } from '#values/geld.ts'
import type { Concept, Conceptregel } from './concept.ts'
import { tabelVan } from './concept.ts'
import {
  bedragVan,
  bouwstenenVoorInvoer,
  conceptbouwsteenVan,
  fteVanConcept,
  type Salaristabel,
} from './conceptbouwsteen.ts'
import { meerVanRegel, meerVoorInvoer } from './conceptmeer.ts'
import { FORMULIERVELDEN, type Veldsleutel } from './formulier.ts'
import type { KadernotaInvoer } from './invoer.ts'

const BRON = 'eigen opstelling'

/** The import format: what is written here goes through the same door and the same checks as a paper from elsewhere. */
export function invoerVanConcept(concept: Concept, tabel: Salaristabel): KadernotaInvoer {
  const { dekking, jaren, regels, eigenVelden, uitspraken } = concept
  const velden = { ...personeelVan(regels, tabel), ...concept.velden }
  const clusters = [
    ...Map.groupBy(regels, (regel) => bekendeCluster(regel, concept)?.code ?? ` ${regel.cluster}`).values(),
  ]
  const saldo = new Map(tabelVan(concept).map((kolom) => [kolom.jaar, kolom.saldo]))
  return {
    formaat: 'samenhang/kadernotavoorstel',
    formaatversie: 1,
    bron: { letter: 'E', naam: velden.onderwerp ?? '', soort: 'kadernotavoorstel' },
    nummers: [],
    velden: [
      ...FORMULIERVELDEN.map(([sleutel, bronlabel]) => ({ sleutel, bronlabel, waarde: velden[sleutel] || null })),
      ...eigenVelden,
    ].map((veld) => ({ ...veld, bron: BRON })),
    jaartabel: {
      eenheid: 1000,
      jaren,
      rijen: [
        {
          soort: 'saldo',
          bronlabel: 'Saldo',
          bron: BRON,
          cellen: jaren.map((jaar) => ({
            jaar,
            teken: saldo.get(jaar)! < 0 ? ('V' as const) : ('N' as const),
            bedrag: Math.abs(saldo.get(jaar)!),
            bron: BRON,
          })),
        },
      ],
    },
    dekking: { bron: BRON, ...dekking },
    salaristabel: salarissenVan(regels, tabel),
    clusters: clusters.map((deel) => ({
      ...clusterVan(deel[0]!, concept),
      bron: BRON,
      regels: deel.map((regel) => regelVoorInvoer(regel, tabel)),
    })),
    uitspraken: uitspraken.map((een) => ({ ...een, bron: BRON })),
  }
}

/** Two clusters may have one name: then the code says which. */
function bekendeCluster({ cluster, clusterCode }: Conceptregel, { clusters }: Concept) {
  const metNaam = clusters.filter(({ naam }) => naam === cluster)
  return metNaam.find(({ code }) => code === clusterCode) ?? metNaam[0]
}

/** A name that is new gets the first code that no other cluster has. */
function clusterVan(regel: Conceptregel, concept: Concept) {
  const bekend = bekendeCluster(regel, concept)
  if (bekend) return bekend
  const { clusters, regels } = concept
  const naam = regel.cluster
  const vrij = [...Array(clusters.length + regels.length + 1).keys()]
    .map((n) => `C${n + 1}`)
    .filter((code) => !clusters.some((een) => een.code === code))
  const nieuw = [...new Set(regels.map(({ cluster }) => cluster))].filter(
    (c) => !clusters.some((een) => een.naam === c),
  )
  return { code: vrij[nieuw.indexOf(naam)]!, naam, soort: 'cluster' as const }
}

function regelVoorInvoer(
  regel: Conceptregel,
  tabel: Salaristabel,
): KadernotaInvoer['clusters'][number]['regels'][number] {
  const { code, naam, soort, bedragen, bouwstenen, voorwaarden, toelichting, motief, risico } = regel
  return {
    code,
    naam,
    bron: BRON,
    soort,
    bedragen: bedragen.map((b) => (b.jaar === null ? { ...b, vlag: 'jaar-ontbreekt' as const } : b)),
    ...meerVoorInvoer(regel, BRON),
    ...(bouwstenen.length > 0 && { bouwstenen: bouwstenenVoorInvoer(regel, tabel, BRON) }),
    ...(voorwaarden.length > 0 && {
      voorwaarden: voorwaarden.map((een) => ({ soort: 'overheveling' as const, ...een, bron: BRON })),
    }),
    ...(toelichting && { toelichting: { tekst: toelichting, bron: BRON } }),
    ...(motief && { motief: { tekst: motief, bron: BRON } }),
    ...(risico && { risico: { tekst: risico, bron: BRON } }),
  }
}

/** The scales that were used, as they stood: the proposal can be recomputed from itself. */
function salarissenVan(regels: readonly Conceptregel[], { regels: tabel, bron }: Salaristabel) {
  const schalen = new Set(regels.flatMap(({ bouwstenen }) => bouwstenen.map(({ schaal }) => schaal)))
  return tabel
    .filter(({ schaal }) => schalen.has(schaal))
    .map(({ schaal, uren, bedrag }) => ({ schaal, uren, bedrag, bron: (bron ?? BRON).slice(0, 60) }))
}

/** What the form asks about staff follows from the parts, unless someone wrote it himself. */
function personeelVan(regels: readonly Conceptregel[], tabel: Salaristabel): Partial<Record<Veldsleutel, string>> {
  const staf = regels.flatMap(({ bouwstenen }) => bouwstenen.filter(({ soort }) => soort === 'formatie'))
  if (staf.length === 0) return {}
  const fte = Math.round(staf.reduce((totaal, een) => totaal + fteVanConcept(een), 0) * 100) / 100
  return {
    'personeel-fte': `${String(fte).replace('.', ',')} fte`,
    'personeel-euro': `${formatGeld(som(staf.map((een) => bedragVan(een, tabel) ?? geld(0))))} per jaar`,
  }
}

/**
 * Last year's proposal as the beginning of this year's, with everything that belongs to it. Its numbers and where each
 * thing stands in that paper stay there: what is written here has its own.
 */
export function conceptVan(invoer: KadernotaInvoer): Concept {
  const veld = (sleutel: Veldsleutel) => invoer.velden.find((een) => een.sleutel === sleutel)?.waarde
  return {
    velden: Object.fromEntries(
      FORMULIERVELDEN.flatMap(([sleutel]) => (veld(sleutel) ? [[sleutel, veld(sleutel)]] : [])),
    ),
    dekking: {
      omschrijving: invoer.dekking.omschrijving,
      beslismoment: invoer.dekking.beslismoment,
      besloten: invoer.dekking.besloten,
    },
    eigenVelden: invoer.velden.flatMap(({ sleutel, bronlabel, waarde }) =>
      FORMULIERVELDEN.some(([een]) => een === sleutel) ? [] : [{ sleutel, bronlabel, waarde }],
    ),
    uitspraken: invoer.uitspraken.map(({ bron: _, ...uitspraak }) => uitspraak),
    clusters: invoer.clusters.map(({ code, naam, soort }) => ({ code, naam, soort })),
    jaren: invoer.jaartabel.jaren,
    regels: invoer.clusters.flatMap((cluster) =>
      cluster.regels.map((regel) => {
        const { code, naam, soort, bedragen, bouwstenen = [], toelichting, motief, risico, voorwaarden = [] } = regel
        const jaren = bedragen.map(({ jaar }) => jaar ?? invoer.jaartabel.jaren[0]!).toSorted((a, b) => a - b)
        return {
          code,
          cluster: cluster.naam,
          clusterCode: cluster.code,
          naam,
          soort,
          bedragen: bedragen.map(({ jaar, lasten, baten }) => ({ jaar, lasten, baten })),
          ...meerVanRegel(regel),
          bouwstenen: bouwstenen.map((een) => conceptbouwsteenVan(een, soort, jaren)),
          voorwaarden: voorwaarden.map(({ uit, vanJaar, naarJaar, bedrag, benodigd }) => ({
            uit,
            vanJaar,
            naarJaar,
            bedrag,
            benodigd,
          })),
          toelichting: toelichting?.tekst ?? null,
          motief: motief?.tekst ?? null,
          risico: risico?.tekst ?? null,
          uitDePas: null,
        }
      }),
    ),
  }
}
