import type { Veldgroep } from '#uitvoering/huishouden/index.ts'
import { type Grond, type Kijker, magZien } from '#uitvoering/huishouden/index.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { isWet } from '#values/wet.ts'

export const TABS = ['mijn', 'te-laat', 'evaluaties', 'stil', 'vrij', 'team'] as const
export type Tab = (typeof TABS)[number]

/** The parts of the road on which a thing can stand, as dossier.onderdeel() names them. */
export const ONDERDELEN = [
  'toegang',
  'onderzoek',
  'besluit',
  'plan',
  'toewijzing',
  'begeleiding',
  'traject',
  'contract',
  'berichten',
  'declaratie',
  'pgb',
  'correspondentie',
  'partner',
  'noodtoegang',
  'inzage',
  'vernietiging',
] as const
export type Onderdeel = (typeof ONDERDELEN)[number]

/** What a column of the list sorts on; 'termijn' is the order of the law. */
export const VOLGORDES = ['termijn', 'naam', 'start', 'wet', 'doen', 'wie'] as const
export type Volgorde = (typeof VOLGORDES)[number]

/** Upper ends of the classes of days in a waiting list; the last one is open. */
export const WACHTKLASSEN = [7, 14, 28, 42, 56, 91] as const

/** Who may pick up what lies with nobody yet, by room. */
export const POWERS_VAN_KAMER: Record<string, readonly string[]> = {
  toegang: ['toegang:trieren'],
  plan: ['plan:lezen'],
  traject: ['traject:overzicht'],
  contract: ['contract:beheren'],
  voorziening: ['voorziening:toewijzen'],
  bezwaar: ['bezwaar:behandelen'],
  berichten: ['berichten:verwerken'],
  noodtoegang: ['afscherming:beheren'],
  inzage: ['inzage:leveren'],
  vernietiging: ['vernietiging:voorstellen'],
  correspondentie: ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'],
  partner: ['partner:uitnodigen'],
  declaratie: ['declaratie:goedkeuren', 'declaratie:betaalbaar'],
  pgb: ['besluit:nemen'],
}

/** Work about who looked and what is kept: in a list of its own, never in the file it is about. */
export const isToezicht = (kamer: string): boolean => ['noodtoegang', 'inzage', 'vernietiging'].includes(kamer)

export const kamersVan = (powers: ReadonlySet<string>): string[] =>
  Object.entries(POWERS_VAN_KAMER).flatMap(([kamer, nodig]) =>
    nodig.some((power) => powers.has(power)) ? [kamer] : [],
  )

/** The deed that hands a thing to a worker, by room; what has none is not handed out but picked up. */
export const TOEWIJSBAAR: Record<string, 'behandelaar' | 'regisseur'> = { toegang: 'behandelaar', plan: 'regisseur' }
export const isToewijsbaar = ({ kamer, soort }: { kamer: string; soort: string }): boolean =>
  kamer in TOEWIJSBAAR &&
  (kamer !== 'toegang' || HULPVRAAG.has(soort)) &&
  (kamer !== 'plan' || soort.startsWith('plan-'))

export const HULPVRAAG: ReadonlySet<string> = new Set([
  'triage',
  'spoed',
  'tijdelijk',
  'voorschot',
  'hulpvraag',
  'onderzoek',
  'verslag',
  'aanvraag',
])

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
