import { gedempt, type Methode, seizoensnaief, theta } from './methoden.ts'
import { gemiddelde, JAAR } from './seizoen.ts'

export const METHODEN = { theta, gedempt, seizoensnaief } as const satisfies Record<string, Methode>
export type Methodenaam = keyof typeof METHODEN

export type Terugtoets = {
  methode: Methodenaam
  /** Mean error beside that of last year's same month within the series; below 1 it is better (Hyndman and Koehler 2006). */
  mase: number
}

export type Vooruit = {
  maanden: number[]
  /** Half the width within which the sum of the months ahead falls four times in five. */
  marge80: number
  toets: Terugtoets[]
  /** What went into the mean; none when no method is better than last year's same month. */
  gebruikt: Methodenaam[]
}

/** A year to learn, a year to compare with, and at least three tests of the whole distance. */
const maandenNodig = (vooruit: number) => 2 * JAAR + vooruit + 2
const TOETSEN = 18
/** Student's t for 80 %, two-sided, by degrees of freedom 1 and on. */
const T80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356]
const Z80 = 1.2816

/** Tests that overlap say little anew: they count as many times as they fit beside each other. */
const t80 = (vrijheidsgraden: number) => T80[Math.max(1, Math.floor(vrijheidsgraden)) - 1] ?? Z80

/**
 * The mean of the methods that prove themselves on the series itself: each is set back in time, month by month, and has
 * to foresee what came. One that does no better than last year's month is left out; undefined when none is left.
 */
export function kijkVooruit(reeks: readonly number[], vooruit: number): Vooruit | undefined {
  if (vooruit < 1 || reeks.length < maandenNodig(vooruit)) return undefined
  const maat = gemiddelde(reeks.slice(JAAR).map((waarde, i) => Math.abs(waarde - reeks[i]!)))
  if (maat === 0) return undefined
  const proeven = terug(reeks, vooruit)
  const namen = Object.keys(METHODEN) as Methodenaam[]
  const toets = namen.map((methode) => ({
    methode,
    mase: gemiddelde(proeven.flatMap(({ waar, van }) => waar.map((w, h) => Math.abs(w - van[methode][h]!)))) / maat,
  }))
  const gebruikt = toets.filter(({ mase }) => mase < 1).map(({ methode }) => methode)
  if (gebruikt.length === 0) return { maanden: [], marge80: 0, toets, gebruikt }
  const samen = (per: Record<Methodenaam, number[]>, h: number) => gemiddelde(gebruikt.map((naam) => per[naam][h]!))
  const fouten = proeven.map(({ waar, van }) => waar.reduce((som, w, h) => som + w - samen(van, h), 0) / vooruit)
  const nu = voorspellingen(reeks, vooruit)
  return {
    maanden: Array.from({ length: vooruit }, (_, h) => samen(nu, h)),
    marge80: t80(proeven.length / vooruit) * Math.sqrt(gemiddelde(fouten.map((f) => f * f))) * vooruit,
    toets,
    gebruikt,
  }
}

function voorspellingen(reeks: readonly number[], vooruit: number): Record<Methodenaam, number[]> {
  return {
    theta: theta(reeks, vooruit),
    gedempt: gedempt(reeks, vooruit),
    seizoensnaief: seizoensnaief(reeks, vooruit),
  }
}

/** Only what was known then goes in; a test looks as far ahead as the question. */
function terug(reeks: readonly number[], vooruit: number) {
  const eerste = Math.max(2 * JAAR, reeks.length - TOETSEN - vooruit)
  return Array.from({ length: reeks.length - eerste - vooruit + 1 }, (_, n) => {
    const waar = reeks.slice(eerste + n, eerste + n + vooruit)
    return { waar, van: voorspellingen(reeks.slice(0, eerste + n), waar.length) }
  })
}
