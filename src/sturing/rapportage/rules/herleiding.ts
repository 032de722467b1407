import { type Datum, plusMaanden } from '#values/datum.ts'
import { grenzenVan, type Vergelijking } from './lineair.ts'

export const STATISTIEKEN = ['monitor.clienten', 'monitor.instroom', 'monitor.uitstroom'] as const
export type Statistiek = (typeof STATISTIEKEN)[number]

/** One count: of what, in which month, under which law, where. `alle` is the whole municipality. */
export type Telplek = { code: Statistiek; maand: Datum; wet: string; wijk: string }

/** What a reader knows from a paper: these counts together make this number; null when it was hidden. */
export type Getoond = { nummer: number; plekken: readonly Telplek[]; waarde: number | null }

export type Wereld = {
  wijken: readonly string[]
  /** What the counts really are now; the attacker does not have it, the rule needs it to know what must stay hidden. */
  werkelijk: (plek: Telplek) => number
  drempel: number
}

export type Herleid = { plek: Telplek; laag: number; hoog: number; nummer: number }

export const ALLE = 'alle'

export const sleutelVanPlek = ({ code, maand, wet, wijk }: Telplek) => `${code}|${maand}|${wet}|${wijk}`
const sleutelVan = ({ plekken }: Getoond) => plekken.map(sleutelVanPlek).toSorted().join('+')

/**
 * RP4 over papers: the small counts that a reader can work out, or narrow down, from what came before and this paper
 * together, and could not from what came before alone.
 */
export function herleidbaar(eerder: readonly Getoond[], nieuw: readonly Getoond[], wereld: Wereld): Herleid[] {
  if (nieuw.every(({ waarde }) => waarde === null)) return []
  const plekken = plekkenRond([...eerder, ...nieuw], nieuw, wereld.wijken)
  const kwetsbaar = plekken.filter((plek) => isKlein(wereld.werkelijk(plek), wereld.drempel))
  if (kwetsbaar.length === 0) return []
  const ervoor = stelselVan(eerder, plekken, wereld)
  const erna = stelselVan([...eerder, ...nieuw], plekken, wereld)
  return kwetsbaar.flatMap((plek): Herleid[] => {
    const na = erna(plek)
    if (na === undefined || isBeschermd(na, wereld.drempel)) return []
    const voor = ervoor(plek)
    if (voor !== undefined && voor.laag >= na.laag && voor.hoog <= na.hoog) return []
    return [{ plek, ...na, nummer: schuldige(plek, eerder, nieuw, plekken, wereld) }]
  })
}

const isKlein = (aantal: number, drempel: number) => aantal > 0 && aantal < drempel

/** Everything from 1 to just under the threshold is still possible, as within one table. */
const isBeschermd = ({ laag, hoog }: Grens, drempel: number) => laag <= 1 && hoog >= drempel - 1

type Grens = { laag: number; hoog: number }

/** The first new figure without which the count stays hidden; else the first. */
function schuldige(
  plek: Telplek,
  eerder: readonly Getoond[],
  nieuw: readonly Getoond[],
  plekken: readonly Telplek[],
  wereld: Wereld,
): number {
  const nummers = [...new Set(nieuw.map(({ nummer }) => nummer))]
  const gevonden = nummers.find((nummer) => {
    const zonder = stelselVan([...eerder, ...nieuw.filter((n) => n.nummer !== nummer)], plekken, wereld)(plek)
    return zonder === undefined || isBeschermd(zonder, wereld.drempel)
  })
  return gevonden ?? nummers[0]!
}

/** All counts that hang together with what the new paper tells: the neighbourhoods, the whole, and the months around it. */
function plekkenRond(alles: readonly Getoond[], nieuw: readonly Getoond[], wijken: readonly string[]): Telplek[] {
  const wetten = new Set(nieuw.flatMap(({ plekken }) => plekken.map(({ wet }) => wet)))
  const genoemd = alles.flatMap(({ plekken }) => plekken).filter(({ wet }) => wetten.has(wet))
  const groepen = new Map<string, Omit<Telplek, 'wijk'>>()
  for (const { maand, wet } of genoemd) {
    for (const code of STATISTIEKEN) groepen.set(`${code}|${maand}|${wet}`, { code, maand, wet })
    const vorige = plusMaanden(maand, -1)
    groepen.set(`monitor.clienten|${vorige}|${wet}`, { code: 'monitor.clienten', maand: vorige, wet })
  }
  return [...groepen.values()].flatMap((groep) => [...wijken, ALLE].map((wijk) => ({ ...groep, wijk })))
}

/** Newest first: where two papers say something of the same counts, a reader believes the newest. */
function stelselVan(
  getoond: readonly Getoond[],
  plekken: readonly Telplek[],
  wereld: Wereld,
): (plek: Telplek) => Grens | undefined {
  const kolom = new Map(plekken.map((plek, n) => [sleutelVanPlek(plek), n]))
  const bekend = new Map<string, Getoond>()
  for (const een of getoond) if (een.waarde !== null) bekend.set(sleutelVan(een), een)
  const gegeven = [...bekend.values()].flatMap(({ plekken: delen, waarde }): Vergelijking[] => {
    const kolommen = delen.map((plek) => kolom.get(sleutelVanPlek(plek)))
    if (kolommen.includes(undefined)) return []
    return [{ termen: new Map(kolommen.map((k) => [k!, 1])), uitkomst: waarde! }]
  })
  const samenhang = verbanden(plekken, wereld).map(
    ({ delen }): Vergelijking => ({
      termen: new Map(delen.flatMap(([plek, teken]) => [[kolom.get(sleutelVanPlek(plek))!, teken] as const])),
      uitkomst: 0,
    }),
  )
  return (plek) => binnenVerband([...gegeven, ...samenhang], kolom.get(sleutelVanPlek(plek))!)
}

type Verband = { delen: [Telplek, 1 | -1][] }

/** What everyone knows of such counts: parts make the whole, and who is in and out makes next month. */
function verbanden(plekken: readonly Telplek[], { wijken, werkelijk }: Wereld): Verband[] {
  const er = new Set(plekken.map(sleutelVanPlek))
  const gehelen = plekken.filter(({ wijk }) => wijk === ALLE)
  const delen = gehelen.map(
    (geheel): Verband => ({
      delen: [[geheel, -1], ...wijken.map((wijk): [Telplek, 1] => [{ ...geheel, wijk }, 1])],
    }),
  )
  const stromen = plekken
    .filter(({ code }) => code === 'monitor.instroom')
    .map(
      (instroom): Verband => ({
        delen: [
          [{ ...instroom, code: 'monitor.clienten' }, 1],
          [{ ...instroom, code: 'monitor.clienten', maand: plusMaanden(instroom.maand, -1) }, -1],
          [instroom, -1],
          [{ ...instroom, code: 'monitor.uitstroom' }, 1],
        ],
      }),
    )
  // A link that does not hold in the register leads nobody to the truth.
  return [...delen, ...stromen].filter(
    (verband) =>
      verband.delen.every(([plek]) => er.has(sleutelVanPlek(plek))) &&
      verband.delen.reduce((som, [plek, teken]) => som + teken * werkelijk(plek), 0) === 0,
  )
}

/** Only the equations that reach this count; the rest says nothing about it. */
function binnenVerband(vergelijkingen: readonly Vergelijking[], doel: number): Grens | undefined {
  const bereikt = new Set([doel])
  const mee = new Set<Vergelijking>()
  for (let gegroeid = true; gegroeid; ) {
    gegroeid = false
    for (const een of vergelijkingen) {
      if (mee.has(een) || ![...een.termen.keys()].some((k) => bereikt.has(k))) continue
      mee.add(een)
      for (const k of een.termen.keys()) bereikt.add(k)
      gegroeid = true
    }
  }
  const nieuw = new Map([...bereikt].map((k, n) => [k, n]))
  const eigen = [...mee].map(({ termen, uitkomst }) => ({
    termen: new Map([...termen].map(([k, w]) => [nieuw.get(k)!, w])),
    uitkomst,
  }))
  return grenzenVan(eigen, nieuw.size, nieuw.get(doel)!)
}

/**
 * A table printed again with other numbers: whoever lays the old one beside the new finds what the old one hid. What was
 * hidden once in the same table stays hidden in it.
 */
export function reedsVerborgen(eerder: readonly Getoond[]): Set<string> {
  return new Set(
    eerder.flatMap(({ plekken, waarde }) =>
      waarde === null && plekken.length === 1 ? [sleutelVanPlek(plekken[0]!)] : [],
    ),
  )
}
