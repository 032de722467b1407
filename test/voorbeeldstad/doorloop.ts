import { opWerkdag } from './bouw.ts'
import type { Wet } from './stad/inrichting.ts'
import type { Toeval } from './toeval.ts'

export type Doorloop = {
  gemeld: number
  getrieerd: number
  gesproken: number
  verslag: number
  aangevraagd: number
  besloten: number
  spoed: boolean
}

/** Backwards from the day of the besluit; the shares that miss the legal term are those one meets in practice. */
export function doorloop(t: Toeval, wet: Wet, besloten: number, leeftijd: number, spoed: boolean): Doorloop {
  if (wet === 'wmo') {
    const aangevraagd = opWerkdag(besloten - (t.kans(0.1) ? t.tussen(16, 38) : t.tussen(3, 13)))
    const verslag = aangevraagd - t.geheel(5)
    const onderzoek = spoed ? t.tussen(2, 9) : t.kans(0.17) ? t.tussen(44, 78) : t.tussen(11, 41)
    const gemeld = opWerkdag(verslag - onderzoek)
    return {
      gemeld,
      getrieerd: gemeld + t.geheel(4),
      gesproken: Math.min(verslag, gemeld + Math.round(onderzoek * 0.6)),
      verslag,
      aangevraagd,
      besloten,
      spoed,
    }
  }
  const duur =
    wet === 'jeugdwet'
      ? t.kans(0.13)
        ? t.tussen(58, 95)
        : t.tussen(9, 54)
      : wet === 'wgs'
        ? t.tussen(12, 60)
        : t.kans(0.08)
          ? t.tussen(57, 80)
          : t.tussen(12, 50)
  // Under 27 the application for income may not come before four weeks (Participatiewet art. 41 lid 4).
  const wacht = wet === 'participatiewet' && leeftijd < 27 ? 28 : 0
  const aangevraagd = opWerkdag(besloten - (spoed ? Math.min(duur, 8) : duur))
  const gemeld = opWerkdag(aangevraagd - wacht)
  const eerste =
    wet === 'wgs'
      ? spoed
        ? t.kans(0.2)
          ? 6
          : t.tussen(1, 3)
        : t.kans(0.14)
          ? t.tussen(30, 44)
          : t.tussen(5, 27)
      : Math.max(1, Math.round(duur * 0.4))
  return {
    gemeld,
    getrieerd: gemeld + t.geheel(3),
    gesproken: Math.min(besloten, gemeld + eerste),
    verslag: besloten,
    aangevraagd,
    besloten,
    spoed,
  }
}
