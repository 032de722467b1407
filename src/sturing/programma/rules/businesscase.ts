import { als, type Beletsel } from '#values/beletsel.ts'

/** What can be less, what is expected, what can be more: one figure with its range. */
export type Bandbreedte = { laag: number; midden: number; hoog: number }

export type Kostenpost = {
  naam: string
  drager: string
  soort: 'eenmalig' | 'structureel' | 'frictie'
  vanJaar: number
  totJaar: number
  /** Cents per year. */
  bedrag: Bandbreedte
  onderbouwing: string
}

/** A price that was read from bookings says over what; one that was chosen says so (PR5). */
export type Prijsbron =
  | { soort: 'feiten'; wet: string; categorie: string; van: string; tot: string; clientmaanden: number; kosten: number }
  | { soort: 'aanname' }

/** Substitution: `aantal` client years a year × the share that is avoided × (price − what replaces it). */
export type Batenpost = {
  naam: string
  drager: string
  /** R78: paying less for the same help, a lighter form of help, or fewer people who need any. */
  soort: 'lagere-prijs' | 'lichtere-vorm' | 'minder-gebruik'
  vanJaar: number
  /** In how many years the full effect is reached; 1 is at once. */
  ingroeiJaren: number
  aantal: Bandbreedte
  /** Hundredths of a percent. */
  aandeel: Bandbreedte
  /** Cents per client year. */
  prijs: Bandbreedte
  /** Cents per client year of the help that comes instead. */
  vervangend: number
  prijsbron: Prijsbron
  onderbouwing: string
}

export type Businesscase = {
  eersteJaar: number
  jaren: number
  /** Hundredths of a percent. */
  discontovoet: number
  kosten: Kostenpost[]
  baten: Batenpost[]
}

export type Kant = keyof Bandbreedte
export type Jaarstroom = { jaar: number; kosten: Bandbreedte; baten: Bandbreedte; cumulatief: Bandbreedte }
export type Gevoeligheid = {
  post: string
  veld: 'bedrag' | 'aantal' | 'aandeel' | 'prijs'
  bijLaag: number
  bijHoog: number
}
export type Drager = { drager: string; kosten: number; baten: number; saldo: number }
export type Uitkomst = {
  jaren: Jaarstroom[]
  /** Present value of the whole, in cents; laag is dear with little effect, hoog cheap with much. */
  contant: Bandbreedte
  /** First year from which the sum so far stays at or above nothing; null when that does not happen. */
  terugverdiend: { [kant in Kant]: number | null }
  gevoeligheid: Gevoeligheid[]
  dragers: Drager[]
}

export const HEEL_AANDEEL = 10_000

/** Whole cents, half away from zero. */
function afgerond(teller: bigint, noemer: bigint): number {
  const [t, min] = teller < 0n ? [-teller, -1] : [teller, 1]
  return Number((t * 2n + noemer) / (noemer * 2n)) * min
}

const binnen = (jaar: number, van: number, tot: number) => jaar >= van && jaar <= tot

export const kostenIn = (post: Kostenpost, jaar: number, kant: Kant): number =>
  binnen(jaar, post.vanJaar, post.totJaar) ? post.bedrag[kant] : 0

type Keuzes = { aantal: number; aandeel: number; prijs: number }

export function batenBij(post: Batenpost, jaar: number, { aantal, aandeel, prijs }: Keuzes): number {
  if (jaar < post.vanJaar) return 0
  const stap = Math.min(jaar - post.vanJaar + 1, post.ingroeiJaren)
  return afgerond(
    BigInt(aantal) * BigInt(aandeel) * BigInt(prijs - post.vervangend) * BigInt(stap),
    BigInt(HEEL_AANDEEL) * BigInt(post.ingroeiJaren),
  )
}

const batenIn = (post: Batenpost, jaar: number, kant: Kant) =>
  batenBij(post, jaar, { aantal: post.aantal[kant], aandeel: post.aandeel[kant], prijs: post.prijs[kant] })

/** What an amount of a later year is worth in the first year. */
export function contantVan(bedrag: number, jarenLater: number, discontovoet: number): number {
  return afgerond(BigInt(bedrag) * 10_000n ** BigInt(jarenLater), BigInt(10_000 + discontovoet) ** BigInt(jarenLater))
}

const TEGENOVER = { laag: 'hoog', midden: 'midden', hoog: 'laag' } as const
const KANTEN: readonly Kant[] = ['laag', 'midden', 'hoog']
const perKant = <T>(maak: (kant: Kant) => T) => ({ laag: maak('laag'), midden: maak('midden'), hoog: maak('hoog') })
const optellen = <T>(rijen: readonly T[], bedrag: (rij: T) => number) =>
  rijen.reduce((som, rij) => som + bedrag(rij), 0)

const jarenVan = ({ eersteJaar, jaren }: Businesscase) => Array.from({ length: jaren }, (_, i) => eersteJaar + i)

/** Present value with every figure in the middle, except what is given. */
function contantMidden(zaak: Businesscase): number {
  return optellen(jarenVan(zaak), (jaar) =>
    contantVan(
      optellen(zaak.baten, (post) => batenIn(post, jaar, 'midden')) -
        optellen(zaak.kosten, (post) => kostenIn(post, jaar, 'midden')),
      jaar - zaak.eersteJaar,
      zaak.discontovoet,
    ),
  )
}

/** Costs before benefits, year by year; all sums in cents, the sum so far in money of the first year. */
export function rekenBusinesscase(zaak: Businesscase): Uitkomst {
  const lopend = { laag: 0, midden: 0, hoog: 0 }
  const jaren = jarenVan(zaak).map((jaar) => {
    const kosten = perKant((kant) => optellen(zaak.kosten, (post) => kostenIn(post, jaar, kant)))
    const baten = perKant((kant) => optellen(zaak.baten, (post) => batenIn(post, jaar, kant)))
    for (const kant of KANTEN) {
      lopend[kant] += contantVan(baten[kant] - kosten[TEGENOVER[kant]], jaar - zaak.eersteJaar, zaak.discontovoet)
    }
    return { jaar, kosten, baten, cumulatief: { ...lopend } }
  })
  return {
    jaren,
    contant: { ...lopend },
    terugverdiend: perKant((kant) => terugverdiendIn(jaren, kant)),
    gevoeligheid: gevoeligheidVan(zaak),
    dragers: dragersVan(zaak),
  }
}

function terugverdiendIn(jaren: readonly Jaarstroom[], kant: Kant): number | null {
  const laatsteRood = jaren.findLastIndex(({ cumulatief }) => cumulatief[kant] < 0)
  return jaren[laatsteRood + 1]?.jaar ?? null
}

/** A tornado: each figure at its low and high while all others stay in the middle; what moves most comes first. */
function gevoeligheidVan(zaak: Businesscase): Gevoeligheid[] {
  const metKosten = (i: number, kant: Kant): Businesscase => ({
    ...zaak,
    kosten: zaak.kosten.with(i, {
      ...zaak.kosten[i]!,
      bedrag: { ...zaak.kosten[i]!.bedrag, midden: zaak.kosten[i]!.bedrag[kant] },
    }),
  })
  const metBaten = (i: number, veld: 'aantal' | 'aandeel' | 'prijs', kant: Kant): Businesscase => ({
    ...zaak,
    baten: zaak.baten.with(i, {
      ...zaak.baten[i]!,
      [veld]: { ...zaak.baten[i]![veld], midden: zaak.baten[i]![veld][kant] },
    }),
  })
  const rijen: Gevoeligheid[] = [
    ...zaak.kosten.map(({ naam }, i) => ({
      post: naam,
      veld: 'bedrag' as const,
      bijLaag: contantMidden(metKosten(i, 'laag')),
      bijHoog: contantMidden(metKosten(i, 'hoog')),
    })),
    ...zaak.baten.flatMap(({ naam }, i) =>
      (['aantal', 'aandeel', 'prijs'] as const).map((veld) => ({
        post: naam,
        veld,
        bijLaag: contantMidden(metBaten(i, veld, 'laag')),
        bijHoog: contantMidden(metBaten(i, veld, 'hoog')),
      })),
    ),
  ]
  const breedte = ({ bijLaag, bijHoog }: Gevoeligheid) => Math.abs(bijHoog - bijLaag)
  return rijen.filter((rij) => breedte(rij) > 0).toSorted((a, b) => breedte(b) - breedte(a))
}

/** Who pays and who gains over the whole term, undiscounted, in the middle. */
function dragersVan(zaak: Businesscase): Drager[] {
  const namen = [...new Set([...zaak.kosten, ...zaak.baten].map(({ drager }) => drager))]
  const over = jarenVan(zaak)
  return namen.map((drager) => {
    const kosten = optellen(over, (jaar) =>
      optellen(zaak.kosten, (post) => (post.drager === drager ? kostenIn(post, jaar, 'midden') : 0)),
    )
    const baten = optellen(over, (jaar) =>
      optellen(zaak.baten, (post) => (post.drager === drager ? batenIn(post, jaar, 'midden') : 0)),
    )
    return { drager, kosten, baten, saldo: baten - kosten }
  })
}

export type Meting = { jaar: number; post: string; soort: 'kosten' | 'baten'; waarde: number }

/**
 * The actual line: costs in cents as booked, benefits from the client years that were really avoided, at the price of
 * the case. A year of which nothing is known breaks the line off.
 */
export function werkelijkeLijn(
  zaak: Businesscase,
  metingen: readonly Meting[],
  geboekt: ReadonlyMap<number, number>,
): { jaar: number; kosten: number; baten: number; cumulatief: number }[] {
  let cumulatief = 0
  const lijn = []
  for (const jaar of jarenVan(zaak)) {
    const vanJaar = metingen.filter((meting) => meting.jaar === jaar)
    if (vanJaar.length === 0 && !geboekt.has(jaar)) break
    const kosten =
      (geboekt.get(jaar) ?? 0) + optellen(vanJaar, (meting) => (meting.soort === 'kosten' ? meting.waarde : 0))
    const baten = optellen(vanJaar, (meting) => {
      const post = zaak.baten.find(({ naam }) => naam === meting.post)
      return meting.soort === 'baten' && post ? meting.waarde * (post.prijs.midden - post.vervangend) : 0
    })
    cumulatief += contantVan(baten - kosten, jaar - zaak.eersteJaar, zaak.discontovoet)
    lijn.push({ jaar, kosten, baten, cumulatief })
  }
  return lijn
}

const inVolgorde = ({ laag, midden, hoog }: Bandbreedte) => laag <= midden && midden <= hoog

/** What makes a case impossible to count or to read, at the field. */
export function beletselenVoorBusinesscase(zaak: Businesscase): Beletsel[] {
  const eind = zaak.eersteJaar + zaak.jaren - 1
  const buiten = (jaar: number) => jaar < zaak.eersteJaar || jaar > eind
  const namen = [...zaak.kosten, ...zaak.baten].map(({ naam }) => naam)
  const dubbel = (naam: string) => namen.filter((n) => n === naam).length > 1
  return [
    ...zaak.kosten.flatMap((post, i) => [
      ...als(!inVolgorde(post.bedrag), 'bandbreedte-verkeerd', `kosten.${i}.bedrag.midden`),
      ...als(post.totJaar < post.vanJaar, 'eind-voor-begin', `kosten.${i}.totJaar`),
      ...als(buiten(post.vanJaar), 'jaar-buiten-looptijd', `kosten.${i}.vanJaar`),
      ...als(dubbel(post.naam), 'post-dubbel', `kosten.${i}.naam`),
    ]),
    ...zaak.baten.flatMap((post, i) => [
      ...(['aantal', 'aandeel', 'prijs'] as const).flatMap((veld) =>
        als(!inVolgorde(post[veld]), 'bandbreedte-verkeerd', `baten.${i}.${veld}.midden`),
      ),
      ...als(buiten(post.vanJaar), 'jaar-buiten-looptijd', `baten.${i}.vanJaar`),
      ...als(post.vervangend > post.prijs.laag, 'vervanging-duurder', `baten.${i}.vervangend`),
      ...als(dubbel(post.naam), 'post-dubbel', `baten.${i}.naam`),
    ]),
  ]
}
