import type { ProgrammaInvoer, ReeksInvoer, TransformatieplanInvoer } from './invoer.ts'

export const INVOERSOORTEN = [
  'programma',
  'reeks',
  'rapporten',
  'onderdelen',
  'principes',
  'verschuivingen',
  'agenda',
  'documenten',
  'mijlpalen',
  'opmerkingen',
] as const

/** What a file makes, or would make: how many of each. */
export type Planrij = { soort: (typeof INVOERSOORTEN)[number]; aantal: number }

const metAantal = (rijen: readonly Planrij[]): Planrij[] => rijen.filter(({ aantal }) => aantal > 0)

export const planVanProgramma = ({ onderdelen, principes }: ProgrammaInvoer, opmerkingen: number): Planrij[] =>
  metAantal([
    { soort: 'programma', aantal: 1 },
    { soort: 'onderdelen', aantal: onderdelen.length },
    { soort: 'principes', aantal: principes.length },
    { soort: 'opmerkingen', aantal: opmerkingen },
  ])

/** A further set of a programme that is there makes no second programme. */
export const planVanReeks = ({ rapporten }: ReeksInvoer, bestaat: boolean, opmerkingen: number): Planrij[] =>
  metAantal([
    { soort: 'programma', aantal: bestaat ? 0 : 1 },
    { soort: 'reeks', aantal: 1 },
    { soort: 'rapporten', aantal: rapporten.length },
    { soort: 'mijlpalen', aantal: rapporten.reduce((som, { mijlpalen }) => som + mijlpalen.length, 0) },
    { soort: 'opmerkingen', aantal: opmerkingen },
  ])

export const planVanPlan = (plan: TransformatieplanInvoer, opmerkingen: number): Planrij[] =>
  metAantal([
    { soort: 'programma', aantal: 1 },
    { soort: 'principes', aantal: plan.principes?.length ?? 0 },
    { soort: 'verschuivingen', aantal: plan.verschuivingen?.length ?? 0 },
    { soort: 'agenda', aantal: plan.agenda?.length ?? 0 },
    { soort: 'documenten', aantal: plan.documenten?.length ?? 0 },
    { soort: 'mijlpalen', aantal: plan.mijlpalen?.length ?? 0 },
    { soort: 'opmerkingen', aantal: opmerkingen },
  ])
