import type { Voorbehoudgroep } from '#uitvoering/huishouden/index.ts'

const GROEP_VAN_KAMER: Readonly<Record<string, readonly Voorbehoudgroep[]>> = {
  toegang: ['V'],
  traject: ['V'],
  ervaring: ['V'],
  plan: ['P'],
  voorziening: ['R'],
  berichten: ['R'],
  declaratie: ['R'],
  // A letter is about one of them; which is in its words.
  correspondentie: ['V', 'P', 'R'],
}

/** What a child can keep from who has gezag: the groups to which the rows of a table belong. */
export const groepenVanTabel = (tabel: string): readonly Voorbehoudgroep[] =>
  GROEP_VAN_KAMER[tabel.split('.')[0]!] ?? []

/** That something is kept says itself already what one would not tell. */
export const blijftBijKind = (tabel: string, zonder: ReadonlySet<Voorbehoudgroep>): boolean =>
  tabel === 'huishouden.voorbehoud' || groepenVanTabel(tabel).some((groep) => zonder.has(groep))
