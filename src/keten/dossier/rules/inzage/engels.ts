import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { DOELEN } from '../doelen.ts'
import type { REDENEN, Reden } from './declaratie.ts'
import { EERSTE_HELFT } from './engelsAM.ts'
import { TWEEDE_HELFT } from './engelsNZ.ts'

/** The words in front of what is recorded; a test holds them complete. */
export const ENGELS: Readonly<Record<string, string>> = { ...EERSTE_HELFT, ...TWEEDE_HELFT }

export const REDENEN_ENGELS: Record<Reden | 'kind', string> = {
  ander: 'This is about someone else, or says who told something about you (GDPR art. 15(4)).',
  samen:
    'This text is about everyone in the plan together, and can say something about someone else (GDPR art. 15(4)). Ask your director for this part.',
  veiligheid: 'This can touch your safety or that of someone else (UAVG art. 41(1)).',
  medewerker: 'This says only which worker did something. Who looked and who did something is in the list at the end.',
  techniek: 'This is a number or key of the system. It says nothing about you.',
  dubbel: 'This is a copy, in a file, of what is in this overview already.',
  anoniem: 'This would join your anonymous answers to your name.',
  kind: 'A child from 12 can keep this to itself, and who helps can withhold it where good help asks so (Jeugdwet art. 7.3.4 and 7.3.11; BW art. 7:457).',
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAG = `(\\d{1,2}) (${MAANDEN.join('|')}) (\\d{4})`
const [ENKEL, VANAF, TOT, TUSSEN, MOMENT] = [
  `^${DAG}$`,
  `^vanaf ${DAG}$`,
  `^tot en met ${DAG}$`,
  `^${DAG} tot en met ${DAG}$`,
  `^${DAG} om (\\d{2}:\\d{2})$`,
].map((vorm) => new RegExp(vorm)) as [RegExp, RegExp, RegExp, RegExp, RegExp]
const day = (dag: string, maand: string, jaar: string) => `${dag} ${MONTHS[MAANDEN.indexOf(maand)]} ${jaar}`

const HEEL = new Map<string, string>([
  ['ja', 'yes'],
  ['nee', 'no'],
  ...WETTEN.map((wet): [string, string] => [wetNaam(wet, 'nl'), wetNaam(wet, 'en')]),
  ...DOELEN.map(({ nl, en }): [string, string] => [nl, en]),
  ...Object.values(FUNCTIES).map(({ naam }): [string, string] => [naam.nl, naam.en]),
])

/** A value that is a day, a period, a law or yes and no as a whole; what people wrote stays in their own words. */
export function waardeInEngels(waarde: string): string {
  const heel = HEEL.get(waarde)
  if (heel) return heel
  const d = (m: RegExpExecArray, vanaf: number) => day(m[vanaf]!, m[vanaf + 1]!, m[vanaf + 2]!)
  const enkel = ENKEL.exec(waarde)
  if (enkel) return d(enkel, 1)
  const vanaf = VANAF.exec(waarde)
  if (vanaf) return `from ${d(vanaf, 1)}`
  const tot = TOT.exec(waarde)
  if (tot) return `until ${d(tot, 1)} inclusive`
  const tussen = TUSSEN.exec(waarde)
  if (tussen) return `${d(tussen, 1)} until ${d(tussen, 4)} inclusive`
  const moment = MOMENT.exec(waarde)
  return moment ? `${d(moment, 1)} at ${moment[4]}` : waarde
}

export const inEngels = (woord: string): string => ENGELS[woord] ?? woord
export const redenInEngels = (reden: keyof typeof REDENEN | 'kind'): string => REDENEN_ENGELS[reden]
