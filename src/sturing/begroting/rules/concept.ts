import { als, type Beletsel } from '#values/beletsel.ts'
import { FORMULIERVELDEN, type Veldsleutel } from './formulier.ts'
import type { KadernotaInvoer, OverhevelingInvoer, Regelsoort } from './invoer.ts'

/** A line as it is being written. The integral text and the text of the line itself are linked (R138). */
export type Conceptregel = {
  code: string
  cluster: string
  naam: string
  soort: Regelsoort
  bedragen: { jaar: number; lasten: number; baten: number }[]
  toelichting: string | null
  motief: string | null
  risico: string | null
  voorwaarde: Omit<OverhevelingInvoer, 'soort' | 'bron'> | null
  /** Which of the two texts was left behind when the other changed. */
  uitDePas: 'toelichting' | 'motief' | null
}

export type Concept = {
  velden: Partial<Record<Veldsleutel, string>>
  dekking: { omschrijving: string; beslismoment: string | null; besloten: boolean }
  jaren: number[]
  regels: Conceptregel[]
}

const BRON = 'eigen opstelling'

export function leegConcept(jaar: number): Concept {
  return {
    velden: {},
    dekking: { omschrijving: '', beslismoment: null, besloten: false },
    jaren: [0, 1, 2, 3].map((n) => jaar + n),
    regels: [],
  }
}

/** A text that changes while the other stays makes the other suspect, until both change or someone says he read both. */
export function koppelTeksten(
  oud: Conceptregel | undefined,
  nieuw: Omit<Conceptregel, 'uitDePas'>,
  nagelezen: boolean,
): Conceptregel {
  if (!oud || nagelezen) return { ...nieuw, uitDePas: null }
  const anders = (veld: 'toelichting' | 'motief') => (oud[veld] ?? '') !== (nieuw[veld] ?? '')
  const [eerste, tweede] = [anders('toelichting'), anders('motief')]
  if (eerste && tweede) return { ...nieuw, uitDePas: null }
  if (eerste) return { ...nieuw, uitDePas: (nieuw.motief ?? '') === '' ? null : 'motief' }
  if (tweede) return { ...nieuw, uitDePas: (nieuw.toelichting ?? '') === '' ? null : 'toelichting' }
  return { ...nieuw, uitDePas: oud.uitDePas }
}

export function beletselenVoorRegel(regel: Omit<Conceptregel, 'uitDePas'>, { jaren }: Concept): Beletsel[] {
  const gevuld = regel.bedragen.filter(({ lasten, baten }) => lasten + baten > 0)
  return [
    ...als(gevuld.length === 0, 'regel-zonder-bedrag', 'bedragen', { code: regel.code }),
    ...regel.bedragen.flatMap(({ jaar }) => als(!jaren.includes(jaar), 'jaar-buiten-voorstel', 'bedragen', { jaar })),
  ]
}

export function beletselenVoorIndienen({ velden, regels, dekking }: Concept): Beletsel[] {
  const verplicht = ['onderwerp', 'portefeuillehouder', 'beleidsveld', 'inhoud'] as const
  return [
    ...verplicht.flatMap((sleutel) =>
      als(!velden[sleutel], 'veld-voor-indienen', `velden.${sleutel}`, { veld: labelVan(sleutel) }),
    ),
    ...als(dekking.omschrijving === '', 'veld-voor-indienen', 'dekking.omschrijving', { veld: labelVan('dekking') }),
    ...als(regels.length === 0, 'voorstel-zonder-regels', 'regels'),
    ...regels.flatMap(({ uitDePas, code }) => als(uitDePas !== null, 'teksten-uit-de-pas', `regels.${code}`, { code })),
  ]
}

const labelVan = (sleutel: Veldsleutel) => FORMULIERVELDEN.find(([een]) => een === sleutel)![1]

/** The year table is the sum of the lines, never typed (BG1). */
export function tabelVan({ jaren, regels }: Concept) {
  return jaren.map((jaar) => {
    const delen = regels.flatMap(({ bedragen, soort }) =>
      bedragen
        .filter(({ lasten, baten }) => lasten + baten > 0)
        .filter((b) => b.jaar === jaar || (soort === 'structureel' && b.jaar < jaar))
        .toSorted((a, b) => b.jaar - a.jaar)
        .slice(0, 1),
    )
    const lasten = delen.reduce((som, een) => som + een.lasten, 0)
    const baten = delen.reduce((som, een) => som + een.baten, 0)
    return { jaar, lasten, baten, saldo: lasten - baten }
  })
}

/** The import format: what is written here goes through the same door and the same checks as a paper from elsewhere. */
export function invoerVanConcept(concept: Concept): KadernotaInvoer {
  const { velden, dekking, jaren, regels } = concept
  const clusters = [...Map.groupBy(regels, ({ cluster }) => cluster)]
  const saldo = new Map(tabelVan(concept).map((kolom) => [kolom.jaar, kolom.saldo]))
  return {
    formaat: 'samenhang/kadernotavoorstel',
    formaatversie: 1,
    bron: { letter: 'E', naam: velden.onderwerp ?? '', soort: 'kadernotavoorstel' },
    nummers: [],
    velden: FORMULIERVELDEN.map(([sleutel, bronlabel]) => ({
      sleutel,
      bronlabel,
      waarde: velden[sleutel] || null,
      bron: BRON,
    })),
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
    salaristabel: [],
    clusters: clusters.map(([naam, deel], n) => ({
      code: `C${n + 1}`,
      naam,
      soort: 'cluster' as const,
      bron: BRON,
      regels: deel.map(({ code, naam: regelnaam, soort, bedragen, toelichting, motief, risico, voorwaarde }) => ({
        code,
        naam: regelnaam,
        bron: BRON,
        soort,
        bedragen: bedragen.filter(({ lasten, baten }) => lasten + baten > 0),
        ...(toelichting && { toelichting: { tekst: toelichting, bron: BRON } }),
        ...(motief && { motief: { tekst: motief, bron: BRON } }),
        ...(risico && { risico: { tekst: risico, bron: BRON } }),
        ...(voorwaarde && { voorwaarden: [{ soort: 'overheveling' as const, ...voorwaarde, bron: BRON }] }),
      })),
    })),
    uitspraken: [],
  }
}

/** Last year's proposal as the beginning of this year's. */
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
    jaren: invoer.jaartabel.jaren,
    regels: invoer.clusters.flatMap((cluster) =>
      cluster.regels.map(({ code, naam, soort, bedragen, toelichting, motief, risico, voorwaarden }) => {
        const [voorwaarde] = voorwaarden ?? []
        return {
          code,
          cluster: cluster.naam,
          naam,
          soort,
          bedragen: bedragen.map(({ jaar, lasten, baten }) => ({
            jaar: jaar ?? invoer.jaartabel.jaren[0]!,
            lasten,
            baten,
          })),
          toelichting: toelichting?.tekst ?? null,
          motief: motief?.tekst ?? null,
          risico: risico?.tekst ?? null,
          voorwaarde: voorwaarde
            ? {
                uit: voorwaarde.uit,
                vanJaar: voorwaarde.vanJaar,
                naarJaar: voorwaarde.naarJaar,
                bedrag: voorwaarde.bedrag,
                benodigd: voorwaarde.benodigd,
              }
            : null,
          uitDePas: null,
        }
      }),
    ),
  }
}
