import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

/** The two reasons that the law knows (AVG art. 12 lid 3). */
export const VERLENGREDENEN = ['ingewikkeld', 'veel-verzoeken'] as const
export type Verlengreden = (typeof VERLENGREDENEN)[number]

/** As it reads in the letter, after "want". */
export const IN_DE_BRIEF: Record<Verlengreden, string> = {
  ingewikkeld: 'uw verzoek is ingewikkeld',
  'veel-verzoeken': 'wij kregen veel verzoeken tegelijk',
}

type Stand = { uiterlijk: Datum; verlengdOp: Datum | null; geleverdOp: Datum | null }

/** Once, while the first term runs: after that month nobody was told in time. */
export const beletselenVoorVerlenging = (v: Stand, toelichting: string, vandaag: Datum): Beletsel[] => [
  ...als(v.geleverdOp !== null, 'al-geleverd'),
  ...als(v.verlengdOp !== null, 'al-verlengd'),
  ...als(v.verlengdOp === null && vandaag > v.uiterlijk, 'te-laat-om-te-verlengen'),
  ...als(toelichting.trim() === '', 'verlenging-zonder-uitleg', 'toelichting'),
]
