import type { Bevinding } from '#values/bevinding.ts'
import type { Datum } from '#values/datum.ts'
import { maandVan } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'
import type { Tweetalig } from '#values/taal.ts'
import { berekenBouwsteen } from './bouwsteen.ts'
import type { Voorstelregelstatus } from './honorering.ts'
import { honoreringVan } from './honorering.ts'
import type { KadernotaInvoer, VoorstelregelInvoer } from './invoer.ts'
import type { AfgeleideJaren } from './jaartabel.ts'
import { bedragIn, gedruktSaldo, heeftBedragZonderJaar, jaartabel, leidJarenAf } from './jaartabel.ts'
import { saldo } from './saldo.ts'
import { uitlegVan } from './teksten.ts'
import type { Voorstelregel } from './voorstel.ts'
import { salaristabelVan, voorstelregelsVan } from './voorstel.ts'
import { toetsVoorwaarde } from './voorwaarde.ts'
import type { Mutatie } from './wijziging.ts'

type Clusterfeiten = Omit<KadernotaInvoer['clusters'][number], 'regels'> & {
  regels: (VoorstelregelInvoer & { id: string })[]
}
type Honoreringsmutatie = Pick<Mutatie, 'jaar' | 'zijde' | 'bedrag' | 'duur' | 'regel'> & {
  voorstelregel: string
  regelId: string
  besluitdatum: Datum
}
type Uitgegeven = { regelId: string; jaar: number; bedrag: Geld; boekingen: number; laatste: Datum }

/** A proposal as it is stored, with what was decided about it and what was spent. */
export type Grootboekfeiten = Omit<KadernotaInvoer, 'formaat' | 'formaatversie' | 'clusters'> & {
  id: string
  naam: string
  clusters: Clusterfeiten[]
  bevindingen: Bevinding[]
  gehonoreerd: Honoreringsmutatie[]
  realisatie: Uitgegeven[]
  overgeheveld: { regelId: string; jaar: number; bedrag: Geld }[]
  vrijgevallen: { regelId: string; jaar: number; bedrag: Geld }[]
}

export type Grootboekcel = {
  jaar: number
  saldo: Geld
  afgeleid: boolean
  realisatie: Geld | null
  boekingen: number
  regelId: string | null
}
export type Opmerking = Bevinding & { uitleg: Tweetalig }

export type Grootboekregel = Pick<
  Voorstelregel,
  'code' | 'naam' | 'soort' | 'bron' | 'toelichting' | 'motief' | 'risico'
> & {
  id: string
  ondertitel: string | null
  cluster: string
  cellen: Grootboekcel[]
  /** Asked without a year: held here, never filled in. */
  zonderJaar: Geld | null
  afgeleidJaar: number | null
  bouwstenen: {
    naam: string
    rekensom: string | null
    gedrukt: Geld
    berekend: Geld | null
    jaar: number | null
    bron: string | null
  }[]
  voorwaarden: {
    uit: string
    vanJaar: number
    naarJaar: number
    bedrag: Geld
    tekort: Geld
    vervuld: boolean
    bron: string | null
  }[]
  /** Released to the result in a year: why the money may be asked again (R114). */
  vrijval: { jaar: number; bedrag: Geld }[]
  buffer: Geld | null
  status: Voorstelregelstatus
  gevraagd: Geld
  gehonoreerd: Geld
  opmerkingen: Opmerking[]
}

export type Grootboekkolom = {
  jaar: number
  lasten: Geld
  baten: Geld
  saldo: Geld
  structureel: Geld
  tijdelijk: Geld
  afgeleid: Geld
  gedrukt: Geld | null
  realisatie: Geld | null
  /** Last month with a booking, 'yyyy-mm'. */
  totEnMet: string | null
}

export type Grootboek = Pick<KadernotaInvoer, 'nummers' | 'bron' | 'velden' | 'dekking'> & {
  id: string
  naam: string
  kolommen: Grootboekkolom[]
  clusters: {
    code: string
    naam: string
    soort: string
    bron: string
    cellen: { jaar: number; saldo: Geld; realisatie: Geld | null }[]
  }[]
  regels: Grootboekregel[]
  opmerkingen: Opmerking[]
  /** The lines add up to the printed table, in every year. */
  optelt: boolean
}

/** The proposal as it was taken in: what has no place of its own in the store follows from the rest. */
export function invoerVan(feiten: Grootboekfeiten): KadernotaInvoer {
  const { bron, nummers, velden, jaartabel, dekking, salaristabel, uitspraken, clusters } = feiten
  return {
    formaat: 'samenhang/kadernotavoorstel',
    formaatversie: 1,
    bron,
    nummers,
    velden,
    jaartabel,
    dekking,
    salaristabel,
    clusters: clusters.map((cluster) => ({
      ...cluster,
      regels: (cluster.regels ?? []).map(({ id: _, bouwstenen, voorwaarden, ...regel }) => ({
        ...regel,
        bedragen: regel.bedragen.map((b) => (b.jaar === null ? { ...b, vlag: 'jaar-ontbreekt' as const } : b)),
        ...(bouwstenen && bouwstenen.length > 0 && { bouwstenen }),
        ...(voorwaarden && voorwaarden.length > 0 && { voorwaarden }),
      })),
    })),
    uitspraken,
  }
}

/** The ledger of one proposal: every sum is made from its lines here, none is stored (BG1). */
export function grootboekVan(feiten: Grootboekfeiten): Grootboek {
  const invoer = { ...feiten, formaat: 'samenhang/kadernotavoorstel', formaatversie: 1 } as const
  const regels = voorstelregelsVan(invoer)
  const gedrukt = gedruktSaldo(invoer)
  const afgeleid = leidJarenAf(regels, gedrukt)
  const { jaren } = feiten.jaartabel
  const tabel = jaartabel(regels, jaren, afgeleid)
  const opmerkingen = feiten.bevindingen.map((b) => ({ ...b, uitleg: uitlegVan(b) ?? { nl: b.code, en: b.code } }))
  const ids = new Map(
    feiten.clusters.flatMap(({ regels: deel }) => deel.map(({ code, id, buffer }) => [code, { id, buffer }] as const)),
  )
  const rijen = regels.map((regel) => {
    const { id, buffer } = ids.get(regel.code)!
    return naarRegel(regel, { id, buffer: buffer ? geld(buffer.bedrag) : null, feiten, afgeleid, jaren, opmerkingen })
  })
  return {
    id: feiten.id,
    naam: feiten.naam,
    nummers: feiten.nummers,
    bron: feiten.bron,
    velden: feiten.velden,
    dekking: feiten.dekking,
    kolommen: tabel.map(({ perCluster: _, ...kolom }) => ({
      ...kolom,
      gedrukt: gedrukt.get(kolom.jaar) ?? null,
      ...uitgegevenIn(feiten, rijen, kolom.jaar),
    })),
    clusters: feiten.clusters.map(({ code, naam, soort, bron }) => ({
      code,
      naam,
      soort,
      bron,
      cellen: tabel.map((kolom) => ({
        jaar: kolom.jaar,
        saldo: kolom.perCluster[code] ?? geld(0),
        realisatie: uitgegevenIn(
          feiten,
          rijen.filter(({ cluster }) => cluster === code),
          kolom.jaar,
        ).realisatie,
      })),
    })),
    regels: rijen,
    opmerkingen,
    optelt: tabel.every((kolom) => !gedrukt.has(kolom.jaar) || gedrukt.get(kolom.jaar) === kolom.saldo),
  }
}

/** Spent on the lines of the budget that honour these: a line shared by two is counted once. */
function uitgegevenIn(feiten: Grootboekfeiten, rijen: readonly Grootboekregel[], jaar: number) {
  const codes = new Set(rijen.map(({ code }) => code))
  const regelIds = new Set(feiten.gehonoreerd.filter((m) => codes.has(m.voorstelregel)).map(({ regelId }) => regelId))
  const deel = feiten.realisatie.filter((u) => u.jaar === jaar && regelIds.has(u.regelId))
  const laatste = deel
    .map((u) => u.laatste)
    .toSorted()
    .at(-1)
  return {
    realisatie: deel.length === 0 ? null : som(deel.map(({ bedrag }) => bedrag)),
    totEnMet: laatste ? maandVan(laatste) : null,
  }
}

type Kring = {
  id: string
  buffer: Geld | null
  feiten: Grootboekfeiten
  afgeleid: AfgeleideJaren
  jaren: readonly number[]
  opmerkingen: readonly Opmerking[]
}

function naarRegel(regel: Voorstelregel, { id, buffer, feiten, afgeleid, jaren, opmerkingen }: Kring): Grootboekregel {
  const mutaties = feiten.gehonoreerd.filter((m) => m.voorstelregel === regel.code)
  const regelIds = new Set(mutaties.map(({ regelId }) => regelId))
  const salaris = feiten.salaristabel
    ? salaristabelVan({ ...feiten, formaat: 'samenhang/kadernotavoorstel', formaatversie: 1 })
    : []
  const gevraagd = som(regel.bedragen.map(saldo))
  const besluiten = mutaties.map((mutatie, index) => ({
    id: String(index),
    soort: 'kadernota' as const,
    orgaan: 'raad' as const,
    mutaties: [mutatie],
    besluitdatum: mutatie.besluitdatum,
  }))
  const { gehonoreerd, status } = honoreringVan(regel.code, gevraagd, besluiten, {
    dekkingBesloten: feiten.dekking.besloten,
  })
  const zonder = regel.bedragen.filter((b) => b.jaar === null)
  return {
    id,
    code: regel.code,
    naam: regel.naam,
    ondertitel: regel.ondertitel ?? null,
    cluster: regel.cluster,
    soort: regel.soort,
    bron: regel.bron,
    ...(regel.toelichting && { toelichting: regel.toelichting }),
    ...(regel.motief && { motief: regel.motief }),
    ...(regel.risico && { risico: regel.risico }),
    cellen: jaren.map((jaar) => {
      const deel = feiten.realisatie.filter((u) => u.jaar === jaar && regelIds.has(u.regelId))
      return {
        jaar,
        saldo: saldo(bedragIn(regel, jaar, afgeleid)),
        afgeleid: heeftBedragZonderJaar(regel) && afgeleid.get(regel.code) === jaar,
        realisatie: deel.length === 0 ? null : som(deel.map(({ bedrag }) => bedrag)),
        boekingen: deel.reduce((totaal, u) => totaal + u.boekingen, 0),
        regelId: deel[0]?.regelId ?? null,
      }
    }),
    zonderJaar: zonder.length === 0 ? null : som(zonder.map(saldo)),
    afgeleidJaar: afgeleid.get(regel.code) ?? null,
    bouwstenen: regel.bouwstenen.map((b) => ({
      naam: b.soort === 'formatie' && b.aantal > 1 ? `${b.aantal} ${b.naam}` : b.naam,
      rekensom: rekensomVan(b),
      gedrukt: b.gedrukt,
      berekend: b.soort === 'bedrag' ? null : (berekenBouwsteen(b, salaris) ?? null),
      jaar: b.jaar ?? null,
      bron: b.bron ?? null,
    })),
    voorwaarden: regel.voorwaarden.map((voorwaarde) => {
      const over = som(
        feiten.overgeheveld
          .filter((o) => o.jaar === voorwaarde.naarJaar && regelIds.has(o.regelId))
          .map(({ bedrag }) => bedrag),
      )
      const { uit, vanJaar, naarJaar, bedrag, bron } = voorwaarde
      return { uit, vanJaar, naarJaar, bedrag, bron: bron ?? null, ...toetsVoorwaarde(voorwaarde, over) }
    }),
    vrijval: feiten.vrijgevallen
      .filter(({ regelId }) => regelIds.has(regelId))
      .map(({ jaar, bedrag }) => ({ jaar, bedrag })),
    buffer,
    status,
    gevraagd,
    gehonoreerd,
    opmerkingen: opmerkingen.filter(({ plaats }) => plaats === regel.code || plaats.startsWith(`${regel.code} `)),
  }
}

/** '3 × 84', or the fte where the paper gives no price for one. */
function rekensomVan(bouwsteen: Voorstelregel['bouwstenen'][number]): string | null {
  if (bouwsteen.soort === 'bedrag') return null
  const duizend = (cents: number) => String(cents / 100_000).replace('.', ',')
  const perStuk = bouwsteen.gedrukt / bouwsteen.aantal
  if (bouwsteen.aantal > 1 && Number.isInteger(perStuk)) return `${bouwsteen.aantal} × ${duizend(perStuk)}`
  return `${String(bouwsteen.fte).replace('.', ',')} fte`
}
