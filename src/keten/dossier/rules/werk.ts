import type { Veldgroep } from '#uitvoering/huishouden/index.ts'
import { type Grond, type Kijker, magZien } from '#uitvoering/huishouden/index.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { isWet } from '#values/wet.ts'

export const TABS = ['mijn', 'te-laat', 'evaluaties', 'stil', 'vrij', 'team'] as const
export type Tab = (typeof TABS)[number]

/** Who may pick up what lies with nobody yet, by room. */
export const POWER_VAN_KAMER: Record<string, string> = {
  toegang: 'toegang:trieren',
  plan: 'plan:lezen',
  contract: 'contract:beheren',
  voorziening: 'voorziening:toewijzen',
  berichten: 'berichten:verwerken',
  declaratie: 'declaratie:goedkeuren',
}

export const kamersVan = (powers: ReadonlySet<string>): string[] =>
  Object.entries(POWER_VAN_KAMER).flatMap(([kamer, power]) => (powers.has(power) ? [kamer] : []))

export type Drang = 'te-laat' | 'vandaag' | 'deze-week' | 'later' | 'stil' | 'zonder'

export function drangVan(
  { uiterlijk, stilSinds }: { uiterlijk: Datum | null; stilSinds: Datum | null },
  vandaag: Datum,
): Drang {
  if (stilSinds) return 'stil'
  if (!uiterlijk) return 'zonder'
  const dagen = dagenTussen(vandaag, uiterlijk)
  if (dagen < 0) return 'te-laat'
  if (dagen === 0) return 'vandaag'
  return dagen <= 7 ? 'deze-week' : 'later'
}

/** The question itself is V: for who handles it, or where the relation with its team gives that. */
export function magVraagLezen(
  kijker: Kijker & { actor: { id: string } },
  rij: { eigenaar: string | null; wet: string | null; kamer: string },
): boolean {
  const groep: Veldgroep = rij.kamer === 'plan' ? 'P' : 'V'
  const eigen = rij.eigenaar === kijker.actor.id
  const gronden: Grond[] = [
    { hoedanigheid: eigen ? (groep === 'P' ? 'regisseur' : 'behandelaar') : 'team', wetten: [] },
  ]
  return magZien(kijker, gronden, groep, isWet(rij.wet) ? rij.wet : null)
}
