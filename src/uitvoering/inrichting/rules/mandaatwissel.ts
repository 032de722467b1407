import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'
import { isWet, wetNaam } from '#values/wet.ts'
import type { Effect, Voorbeeld } from './instellingen.ts'
import { taaknaam } from './taken.ts'

const VOORBEELDEN = 8

/** What one user may on a day, of all his functions together, as the gate reads it at every request. */
export type Houder = {
  id: string
  powers: ReadonlySet<string>
  wetten: ReadonlySet<string>
  taken: ReadonlySet<string>
  gemeenten: ReadonlySet<string>
  limiet: number
}

/** The same users in the same order: as it is, and as it would be. */
export type Mandaatwissel = { nu: readonly Houder[]; straks: readonly Houder[] }

export type Besluit = {
  functie: string
  powers: readonly string[]
  wetten: readonly string[]
  taken: readonly string[]
  gemeenten: readonly string[]
  limiet: number | null
}
type Samen = { taak: string; centrumgemeente: string; deelnemers: readonly string[] }

/** A regional task counts only while its arrangement runs, and with it the municipalities that take part (I3). */
export function houderVan(
  { id, functies }: { id: string; functies: readonly string[] },
  besluiten: readonly Besluit[],
  lopend: readonly Samen[],
): Houder {
  const eigen = besluiten.filter((een) => functies.includes(een.functie))
  const gedekt = (taken: readonly string[]) =>
    new Set(
      lopend.filter(({ taak }) => taken.includes(taak)).flatMap((een) => [een.centrumgemeente, ...een.deelnemers]),
    )
  return {
    id,
    powers: new Set(eigen.flatMap(({ powers }) => powers)),
    wetten: new Set(eigen.flatMap(({ wetten }) => wetten)),
    taken: new Set(eigen.flatMap(({ taken }) => taken.filter((taak) => lopend.some((een) => een.taak === taak)))),
    gemeenten: new Set(eigen.flatMap(({ taken, gemeenten }) => gemeenten.filter((een) => gedekt(taken).has(een)))),
    limiet: Math.max(0, ...eigen.map(({ limiet }) => limiet ?? 0)),
  }
}

/** Of one worker, without a name: up to which amount in cents he may use a power; null: not at all. */
export type Limietwissel = { nu: number | null; straks: number | null }

export function limietwissels({ nu, straks }: Mandaatwissel, power: string): Limietwissel[] {
  const limiet = (een: Houder) => (een.powers.has(power) ? een.limiet : null)
  return nu.map((een, plek) => ({ nu: limiet(een), straks: limiet(straks[plek]!) }))
}

/** A kind of work: its name, which powers do it (one is enough), and whether the mandate must hold the law of the thing. */
export type Werkbevoegdheid = { naam: Tweetalig; powers: readonly string[]; metWet: boolean }

/** Open things of one kind under one law that lie with the same worker, or with nobody. */
export type Werkgroep = { soort: string; wet: string | null; eigenaar: string | null; aantal: number }

type Uitslag = 'zelfde' | 'ander' | 'niemand' | 'weer iemand'

/** Which open work comes to nobody, or must go to another than whose it is now; grouped by kind and law, without a name. */
export function effectOpWerk(
  wat: Tweetalig,
  groepen: readonly Werkgroep[],
  bevoegdheden: Readonly<Record<string, Werkbevoegdheid>>,
  { nu, straks }: Mandaatwissel,
): Effect {
  const rijen = new Map<string, Voorbeeld & { aantal: number; naam: Tweetalig }>()
  for (const { soort, wet, eigenaar, aantal } of groepen) {
    const bevoegdheid = bevoegdheden[soort]
    if (!bevoegdheid) throw new RangeError(`Geen bevoegdheid bekend voor werk ${soort}`)
    const { naam, powers, metWet } = bevoegdheid
    const mag = (een: Houder) =>
      powers.some((power) => een.powers.has(power)) && (!metWet || wet === null || een.wetten.has(wet))
    const was = nu.filter(mag)
    const wordt = straks.filter(mag)
    const zelf = (houders: readonly Houder[]) => houders.some(({ id }) => id === eigenaar)
    const uitslag = uitslagVan(was.length, wordt.length, zelf(was) && !zelf(wordt))
    if (uitslag === 'zelfde') continue
    const sleutel = [soort, wet, uitslag].join()
    const rij = rijen.get(sleutel)
    if (rij) rij.aantal += aantal
    else
      rijen.set(sleutel, {
        wat: naam,
        naam: wet && isWet(wet) ? metWetnaam(naam, wet) : naam,
        nu: medewerkers(was.length),
        straks: uitslag === 'ander' ? eenAnder(wordt.length) : medewerkers(wordt.length),
        slechter: uitslag === 'niemand',
        aantal,
      })
  }
  const som = (lijst: readonly { aantal: number }[]) => lijst.reduce((totaal, { aantal }) => totaal + aantal, 0)
  const anders = [...rijen.values()].toSorted((a, b) => Number(b.slechter) - Number(a.slechter) || b.aantal - a.aantal)
  return {
    wat,
    bekeken: som(groepen),
    anders: som(anders),
    slechter: som(anders.filter((een) => een.slechter)),
    gevolg: { nl: 'kan dan niemand meer doen', en: 'can then be done by nobody' },
    voorbeelden: anders.slice(0, VOORBEELDEN).map(({ aantal, naam, ...een }) => ({
      ...een,
      wat: { nl: `${aantal} keer: ${naam.nl}`, en: `${aantal} times: ${naam.en}` },
    })),
  }
}

function uitslagVan(was: number, wordt: number, kwijt: boolean): Uitslag {
  if (was > 0 && wordt === 0) return 'niemand'
  if (was === 0 && wordt > 0) return 'weer iemand'
  return kwijt ? 'ander' : 'zelfde'
}

const metWetnaam = (naam: Tweetalig, wet: Parameters<typeof wetNaam>[0]): Tweetalig => ({
  nl: `${naam.nl} (${wetNaam(wet, 'nl')})`,
  en: `${naam.en} (${wetNaam(wet, 'en')})`,
})

export const medewerkers = (aantal: number): Tweetalig =>
  aantal === 0
    ? { nl: 'niemand', en: 'nobody' }
    : aantal === 1
      ? { nl: '1 medewerker', en: '1 worker' }
      : { nl: `${aantal} medewerkers`, en: `${aantal} workers` }

const eenAnder = (aantal: number): Tweetalig =>
  aantal === 1
    ? { nl: 'een ander, 1 kan het nog', en: 'another, 1 still can' }
    : { nl: `een ander, ${aantal} kunnen het nog`, en: `another, ${aantal} still can` }

const zelfde = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((een) => b.has(een))

/** Who may something else than now, who can no longer come in at all, and which powers then lie with nobody. */
export function effectOpMensen({ nu, straks }: Mandaatwissel): Effect {
  const met = nu.filter(({ powers }) => powers.size > 0).length
  const paren = nu.map((een, plek) => [een, straks[plek]!] as const)
  const gewijzigd = paren.filter(
    ([was, wordt]) =>
      !zelfde(was.powers, wordt.powers) || !zelfde(was.wetten, wordt.wetten) || was.limiet !== wordt.limiet,
  )
  const houders = (van: readonly Houder[], power: string) => van.filter(({ powers }) => powers.has(power)).length
  const weg = [...new Set(nu.flatMap(({ powers }) => [...powers]))]
    .filter((power) => houders(straks, power) === 0)
    .sort()
  return {
    wat: { nl: 'mensen met een mandaat', en: 'people with a mandate' },
    bekeken: met,
    anders: gewijzigd.length,
    slechter: gewijzigd.filter(([was, wordt]) => was.powers.size > 0 && wordt.powers.size === 0).length,
    gevolg: { nl: 'dan zonder mandaat, en dus zonder toegang', en: 'then without a mandate, and so without access' },
    voorbeelden: weg.slice(0, VOORBEELDEN).map((power) => ({
      wat: { nl: `Bevoegdheid ${power}`, en: `Power ${power}` },
      nu: mensen(houders(nu, power)),
      straks: mensen(0),
      slechter: true,
    })),
  }
}

const mensen = (aantal: number): Tweetalig =>
  aantal === 0
    ? { nl: 'niemand', en: 'nobody' }
    : aantal === 1
      ? { nl: '1 mens', en: '1 person' }
      : { nl: `${aantal} mensen`, en: `${aantal} people` }

/** For which other municipalities a regional task is done, and by how many; nothing where no arrangement runs. */
export function effectOpRegio(
  { nu, straks }: Mandaatwissel,
  lopend: readonly (Samen & { eind: Datum | null })[],
  eigenGemeente: string,
): Effect | undefined {
  const plekken = lopend.flatMap(({ taak, centrumgemeente, deelnemers }) =>
    [...new Set([centrumgemeente, ...deelnemers])]
      .filter((gemeente) => gemeente !== eigenGemeente)
      .map((gemeente) => ({ taak, gemeente })),
  )
  if (plekken.length === 0) return undefined
  const anders = plekken.flatMap(({ taak, gemeente }): Voorbeeld[] => {
    const telt = (van: readonly Houder[]) =>
      van.filter(({ taken, gemeenten }) => taken.has(taak) && gemeenten.has(gemeente)).length
    const [was, wordt] = [telt(nu), telt(straks)]
    return was === wordt
      ? []
      : [
          {
            wat: {
              nl: `${taaknaam(taak, 'nl')} voor gemeente ${gemeente}`,
              en: `${taaknaam(taak, 'en')} for municipality ${gemeente}`,
            },
            nu: medewerkers(was),
            straks: medewerkers(wordt),
            slechter: wordt === 0,
          },
        ]
  })
  const slechter = anders.filter((een) => een.slechter)
  return {
    wat: { nl: 'regionale taken voor een andere gemeente', en: 'regional tasks for another municipality' },
    bekeken: plekken.length,
    anders: anders.length,
    slechter: slechter.length,
    gevolg: { nl: 'doet dan niemand van deze gemeente', en: 'are then done by nobody of this municipality' },
    voorbeelden: [...slechter, ...anders.filter((een) => !een.slechter)].slice(0, VOORBEELDEN),
  }
}
