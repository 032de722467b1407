import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import { FASEN } from './fase.ts'
import type { Afwijkingsoort, Aspectsoort, Rapport, VastAspect } from './invoer.ts'

/** What a progress report asks for. The first status means that all goes as planned; phases stand in their order. */
export type Rapportformulier = {
  aspecten: { soort: Aspectsoort; label: string; hulp: string | null }[]
  afwijkingen: { soort: Afwijkingsoort; label: string }[]
  statussen: string[]
  fasen: string[]
}

export const ASPECTSOORTEN = [
  'scope',
  'financien',
  'risicos-en-kansen',
  'planning',
  'communicatie',
] as const satisfies readonly VastAspect[]
export const AFWIJKINGSOORTEN = ['begroting', 'investering', 'exploitatie', 'totaalplanning'] as const
export const isEigen = (soort: Aspectsoort): soort is `eigen-${string}` => soort.startsWith('eigen-')

/** The kind of an own aspect, from its first label; it stays when the label changes, so that reports can be compared. */
export function eigenSoort(label: string, bezet: readonly string[]): `eigen-${string}` {
  const woord = label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  const stam = `eigen-${woord.replaceAll(/^-|-$/g, '').slice(0, 40) || 'aspect'}` as const
  if (!bezet.includes(stam)) return stam
  const nummer = Array.from({ length: 100 }, (_, i) => i + 2).find((n) => !bezet.includes(`${stam}-${n}`))
  return `${stam}-${nummer ?? 0}`
}

export const OP_KOERS = 'op koers'

/** The form of the source (R121), in force until a municipality makes its own. */
export const EERSTE_FORMULIER: Rapportformulier = {
  aspecten: [
    { soort: 'scope', label: 'Scope', hulp: null },
    { soort: 'financien', label: 'Financiën', hulp: null },
    { soort: 'risicos-en-kansen', label: 'Risico’s en kansen', hulp: null },
    { soort: 'planning', label: 'Planning', hulp: null },
    { soort: 'communicatie', label: 'Communicatie', hulp: null },
  ],
  afwijkingen: [
    { soort: 'begroting', label: 'Afwijking begroting?' },
    { soort: 'investering', label: 'Afwijking investering?' },
    { soort: 'exploitatie', label: 'Afwijking exploitatie?' },
    { soort: 'totaalplanning', label: 'Afwijking totaalplanning?' },
  ],
  statussen: ['Op koers', 'Let op', 'Achter', 'Gereed'],
  fasen: FASEN.map((fase) => `${fase[0]!.toUpperCase()}${fase.slice(1)}`),
}

export function beletselenVoorFormulier({ aspecten, afwijkingen, statussen, fasen }: Rapportformulier): Beletsel[] {
  return [
    ...dubbel(
      'aspecten',
      aspecten.map(({ soort }) => soort),
    ),
    ...dubbel(
      'aspecten',
      aspecten.map(({ label }) => klein(label)),
    ),
    ...dubbel(
      'afwijkingen',
      afwijkingen.map(({ soort }) => soort),
    ),
    ...dubbel('statussen', statussen.map(klein)),
    ...dubbel('fasen', fasen.map(klein)),
    ...als(klein(statussen[0] ?? '') !== OP_KOERS, 'eerste-status-is-op-koers', 'statussen'),
  ]
}

const klein = (tekst: string) => tekst.trim().toLowerCase()

function dubbel(veld: string, waarden: readonly string[]): Beletsel[] {
  return waarden.flatMap((waarde, i) =>
    als(waarden.indexOf(waarde) < i, 'rij-dubbel', `${veld}.${i}`, { waarde, rij: waarden.indexOf(waarde) + 1 }),
  )
}

/** What the form does not ask cannot be answered; an empty answer may stand until the report is handed in. */
export function beletselenVoorRapport(rapport: Rapport, formulier: Rapportformulier): Beletsel[] {
  const { aspecten, afwijkingen } = rapport
  const statussen = new Set(formulier.statussen.map(klein))
  return [
    ...dubbel(
      'rapport.aspecten',
      aspecten.map(({ soort }) => soort),
    ),
    ...dubbel(
      'rapport.afwijkingen',
      afwijkingen.map(({ soort }) => soort),
    ),
    ...aspecten.flatMap(({ soort, status }, i) => [
      ...als(!formulier.aspecten.some((a) => a.soort === soort), 'niet-in-formulier', `rapport.aspecten.${i}.soort`),
      ...als(status !== null && !statussen.has(klein(status)), 'status-onbekend', `rapport.aspecten.${i}.status`, {
        keuzes: formulier.statussen.join(', '),
      }),
    ]),
    ...afwijkingen.flatMap(({ soort }, i) =>
      als(!formulier.afwijkingen.some((a) => a.soort === soort), 'niet-in-formulier', `rapport.afwijkingen.${i}.soort`),
    ),
  ]
}
