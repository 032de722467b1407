import type { Wet } from '#values/wet.ts'

/** Groups of fields (model.md §5): Bestaan, Kop, Verhaal, Plan, Recht, Geld, Log. */
export type Veldgroep = 'B' | 'K' | 'V' | 'P' | 'R' | 'G' | 'L'

export const HOEDANIGHEDEN = [
  'aanspreekpunt',
  'behandelaar',
  'opsteller',
  'regisseur',
  'waarnemer',
  'betrokkene',
  'team',
  'steekproef',
  'keten',
  'taak',
  'zelf',
  'gezag',
  'toewijzing',
  'verwijzing',
  'noodtoegang',
  'gedeeld',
] as const
export type Hoedanigheid = (typeof HOEDANIGHEDEN)[number]

/**
 * A running toegangsgrond of the asker on the person; no wetten means: of every law. `zonder`: groups that the person
 * keeps from who has this ground.
 */
export type Grond = { hoedanigheid: Hoedanigheid; wetten: readonly string[]; zonder?: readonly Veldgroep[] }

export type Toegangsregel = {
  /** Functions to which the rule applies; '*' is any. */
  rollen: readonly string[]
  /** 'geen': also without any relation. */
  relatie: Hoedanigheid | 'geen'
  /** Seen of a law that is in the mandate and in the grond. */
  eigenWet: readonly Veldgroep[]
  /** Seen of every other law. */
  andereWet: readonly Veldgroep[]
  /** Seen apart from any law: who someone is, the plan as a whole, who looked. */
  zonderWet: readonly Veldgroep[]
}

const DESK = ['toegang', 'consulent', 'regionaal', 'klantmanager'] as const
const HULP = ['consulent', 'regionaal', 'klantmanager'] as const

/** THE table: who sees what of a person, by relation and law. Every list, detail, search and export asks it. */
export const TOEGANGSREGELS: readonly Toegangsregel[] = [
  { rollen: ['toegang'], relatie: 'geen', eigenWet: ['B'], andereWet: [], zonderWet: ['K'] },
  { rollen: HULP, relatie: 'geen', eigenWet: [], andereWet: [], zonderWet: ['K'] },
  { rollen: ['toegang'], relatie: 'team', eigenWet: ['B', 'V'], andereWet: [], zonderWet: ['K'] },
  { rollen: HULP, relatie: 'team', eigenWet: ['B'], andereWet: [], zonderWet: ['K'] },
  { rollen: DESK, relatie: 'aanspreekpunt', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K', 'P', 'L'] },
  { rollen: DESK, relatie: 'behandelaar', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K', 'P', 'L'] },
  { rollen: HULP, relatie: 'opsteller', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K', 'P', 'L'] },
  { rollen: HULP, relatie: 'regisseur', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K', 'P', 'L'] },
  { rollen: HULP, relatie: 'waarnemer', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K', 'P', 'L'] },
  { rollen: HULP, relatie: 'betrokkene', eigenWet: ['B', 'V'], andereWet: [], zonderWet: ['K', 'P'] },
  { rollen: ['regionaal'], relatie: 'taak', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K', 'P'] },
  { rollen: ['teamleider'], relatie: 'team', eigenWet: ['B'], andereWet: [], zonderWet: ['K', 'P', 'L'] },
  {
    rollen: ['kwaliteit'],
    relatie: 'steekproef',
    eigenWet: ['B', 'V', 'R'],
    andereWet: ['B', 'V', 'R'],
    zonderWet: ['K', 'P', 'L'],
  },
  // The decision and what it rests on (Awb 7:4 lid 2); the plan is no part of it.
  { rollen: ['bezwaar'], relatie: 'behandelaar', eigenWet: ['B', 'V', 'R'], andereWet: [], zonderWet: ['K'] },
  { rollen: ['backoffice'], relatie: 'keten', eigenWet: ['B', 'R', 'G'], andereWet: [], zonderWet: ['K'] },
  { rollen: ['budgethouder', 'contractmanager'], relatie: 'keten', eigenWet: ['R', 'G'], andereWet: [], zonderWet: [] },
  {
    rollen: ['inwoner'],
    relatie: 'zelf',
    eigenWet: ['B', 'V', 'R'],
    andereWet: ['B', 'V', 'R'],
    zonderWet: ['K', 'P', 'L'],
  },
  { rollen: ['inwoner'], relatie: 'gezag', eigenWet: ['B', 'R'], andereWet: ['B', 'R'], zonderWet: ['K', 'P'] },
  { rollen: ['aanbieder'], relatie: 'toewijzing', eigenWet: ['R', 'G'], andereWet: ['R', 'G'], zonderWet: ['K'] },
  { rollen: ['verwijzer'], relatie: 'verwijzing', eigenWet: ['B'], andereWet: ['B'], zonderWet: [] },
  { rollen: ['*'], relatie: 'noodtoegang', eigenWet: ['B', 'V', 'R'], andereWet: ['B'], zonderWet: ['K', 'P', 'L'] },
  { rollen: ['*'], relatie: 'gedeeld', eigenWet: ['B'], andereWet: ['B'], zonderWet: [] },
  { rollen: ['privacyofficer'], relatie: 'geen', eigenWet: [], andereWet: [], zonderWet: ['L'] },
  {
    rollen: ['systeem'],
    relatie: 'geen',
    eigenWet: ['B', 'V', 'R', 'G'],
    andereWet: ['B', 'V', 'R', 'G'],
    zonderWet: ['K', 'P', 'L'],
  },
]

/** The part of a Mandaat that the table looks at. */
export type Kijker = { readonly functie: string; readonly wetten: readonly Wet[] }

const rollenVan = (kijker: Kijker) => kijker.functie.split('+')

type Treffer = { regel: Toegangsregel; grond: Grond | undefined }

function regelsVoor(kijker: Kijker, gronden: readonly Grond[]): Treffer[] {
  const rollen = rollenVan(kijker)
  return TOEGANGSREGELS.flatMap((regel): Treffer[] => {
    if (!regel.rollen.some((rol) => rol === '*' || rollen.includes(rol))) return []
    if (regel.relatie === 'geen') return [{ regel, grond: undefined }]
    return gronden.filter((grond) => grond.hoedanigheid === regel.relatie).map((grond) => ({ regel, grond }))
  })
}

/** What this person may see of one household member, for one law; without a law: who he is, the plan and who looked. */
export function veldgroepenVoor(
  kijker: Kijker,
  gronden: readonly Grond[],
  wet: Wet | null = null,
): ReadonlySet<Veldgroep> {
  const gezien = new Set<Veldgroep>()
  for (const { regel, grond } of regelsVoor(kijker, gronden)) {
    const zie = (groepen: readonly Veldgroep[]) => {
      for (const groep of groepen) if (!grond?.zonder?.includes(groep)) gezien.add(groep)
    }
    zie(regel.zonderWet)
    if (wet === null) continue
    const binnenGrond = !grond || grond.wetten.length === 0 || grond.wetten.includes(wet)
    const gedeeldeWet = regel.relatie !== 'gedeeld' || binnenGrond
    const eigen = binnenGrond && (kijker.wetten.includes(wet) || kijker.wetten.length === 0)
    if (gedeeldeWet) zie(eigen ? regel.eigenWet : regel.andereWet)
  }
  return gezien
}

export const magZien = (kijker: Kijker, gronden: readonly Grond[], groep: Veldgroep, wet: Wet | null = null): boolean =>
  veldgroepenVoor(kijker, gronden, wet).has(groep)

/** Hoedanigheden that give this function the group for some law: what a list filters its rows on. */
export function hoedanighedenMet(
  kijker: Kijker,
  groep: Veldgroep,
): { zonderGrond: boolean; hoedanigheden: Hoedanigheid[] } {
  const rollen = rollenVan(kijker)
  const regels = TOEGANGSREGELS.filter(
    (regel) =>
      regel.rollen.some((rol) => rol === '*' || rollen.includes(rol)) &&
      [...regel.eigenWet, ...regel.andereWet, ...regel.zonderWet].includes(groep),
  )
  return {
    zonderGrond: regels.some((regel) => regel.relatie === 'geen'),
    hoedanigheden: [...new Set(regels.flatMap((regel) => (regel.relatie === 'geen' ? [] : [regel.relatie])))],
  }
}
