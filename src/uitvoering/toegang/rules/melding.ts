import { als, type Beletsel } from '#values/beletsel.ts'
import type { Wet } from '#values/wet.ts'
import { codeVanSpoed } from './klokken.ts'
import { type HulpvraagStatus, MET_ONDERZOEK, type Triagebesluit, type Uitkomst } from './status.ts'

export const KANALEN = ['telefoon', 'mail', 'balie', 'spreekuur', 'verwijzing', 'signaal', 'portaal'] as const
export type Kanaal = (typeof KANALEN)[number]
export const ROUTES = [
  'gemeentelijk loket',
  'huisarts',
  'medisch specialist',
  'jeugdarts',
  'gecertificeerde instelling',
  'school',
  'woningcorporatie',
  'wijkteam',
  'vrije veld',
] as const
export type Route = (typeof ROUTES)[number]
export const MELDERS = ['zelf', 'familie', 'partner', 'professional', 'buur'] as const
export type Melder = (typeof MELDERS)[number]

export const VERWIJZERTYPEN = ['01', '02', '03', '04', '05', '06', '08'] as const
/** COD327. */
export type Verwijzertype = (typeof VERWIJZERTYPEN)[number]

/** Regelingen offered per wet when a municipality has not set its own list (R3). */
export const REGELINGEN: Record<Wet, readonly string[]> = {
  wmo: [
    'huishoudelijke hulp',
    'begeleiding',
    'dagbesteding',
    'hulpmiddel',
    'woningaanpassing',
    'vervoer',
    'beschermd wonen',
    'opvang',
  ],
  jeugdwet: ['jeugdhulp', 'opvoedondersteuning', 'dyslexie', 'jeugdhulp met verblijf'],
  participatiewet: ['bijstand', 'bijzondere bijstand', 're-integratie'],
  wgs: ['schuldhulp', 'vroegsignalering', 'budgetbeheer'],
  overig: ['leerlingenvervoer', 'leerrecht', 'urgentie', 'parkeerkaart'],
}

type NieuweHulpvraag = { persoonId: string; wet: Wet; regeling: string }
type Lopend = { persoonId: string; wet: Wet; regeling: string; status: HulpvraagStatus }

/** One question of one person for one regeling runs at a time. */
export function beletselenVoorHulpvraag(nieuw: readonly NieuweHulpvraag[], lopend: readonly Lopend[]): Beletsel[] {
  return nieuw.flatMap((vraag, index) => {
    const zelfde = (ander: NieuweHulpvraag) =>
      ander.persoonId === vraag.persoonId && ander.wet === vraag.wet && ander.regeling === vraag.regeling
    const loopt =
      lopend.some((ander) => zelfde(ander) && ander.status !== 'afgedaan') || nieuw.slice(0, index).some(zelfde)
    return als(loopt, 'hulpvraag-loopt-al', `hulpvragen.${index}.regeling`, { regeling: vraag.regeling })
  })
}

/** T4: roles are not divided before someone looked behind the question (R8). */
export const isVraagVerhelderd = (melding: { vraagAchterVraag: unknown; zelfde: boolean }): boolean =>
  melding.vraagAchterVraag !== null || melding.zelfde

export type TriageFeiten = {
  wet: Wet
  besluit: Triagebesluit
  doel: string | undefined
  reden?: string | undefined
  heeftVeiligheidscheck: boolean
  verhelderd: boolean
  status: HulpvraagStatus
}

export function beletselenVoorTriage({
  wet,
  besluit,
  doel,
  reden,
  heeftVeiligheidscheck,
  verhelderd,
  status,
}: TriageFeiten): Beletsel[] {
  return [
    ...als(status === 'afgedaan', 'al-afgedaan'),
    ...als(wet === 'jeugdwet' && !heeftVeiligheidscheck, 'veiligheidscheck-ontbreekt', 'veiligheidscheck'),
    ...als(besluit === 'onderzoek' && !verhelderd, 'vraag-achter-vraag-ontbreekt', 'vraagAchterVraag'),
    ...als(MET_ONDERZOEK.includes(besluit) && !doel?.trim(), 'doel-ontbreekt', 'doel'),
    // Pending the onderzoek: what is urgent does not wait for the question behind the question.
    ...als(besluit === 'spoed' && codeVanSpoed(wet) === null, 'spoed-niet-onder-wet', 'besluit'),
    ...als(besluit === 'spoed' && !reden?.trim(), 'reden-ontbreekt', 'reden'),
  ]
}

/** Outcomes that only a besluit can give: they come through voorziening. */
export const DOOR_BESLUIT: readonly Uitkomst[] = ['toegekend', 'afgewezen']

/** Outcomes in which the municipality does nothing: these divide roles, and say why (R8, R9). */
const ZONDER_GEMEENTE: readonly Uitkomst[] = ['eigen-kracht', 'geen-rol-overheid', 'acceptabel', 'eigen-kosten']

export function beletselenVoorAfdoening({
  status,
  uitkomst,
  metBesluit,
  verhelderd = true,
  reden,
  naarGemeente,
}: {
  status: HulpvraagStatus
  uitkomst: Uitkomst
  metBesluit: boolean
  verhelderd?: boolean
  reden?: string | undefined
  naarGemeente?: string | undefined
}): Beletsel[] {
  const zonder = ZONDER_GEMEENTE.includes(uitkomst)
  return [
    ...als(zonder && !verhelderd, 'vraag-achter-vraag-ontbreekt', 'vraagAchterVraag'),
    ...als(zonder && !reden?.trim(), 'reden-ontbreekt', 'reden'),
    ...als(uitkomst === 'andere-gemeente' && !naarGemeente, 'gemeente-ontbreekt', 'naarGemeente'),
    ...als(status === 'afgedaan', 'al-afgedaan'),
    ...als(DOOR_BESLUIT.includes(uitkomst) && !metBesluit, 'besluit-nodig', 'uitkomst'),
  ]
}

/** Referral types that a municipality did not make itself (R15). */
export const BUITEN_TOEGANG: readonly Verwijzertype[] = ['02', '03', '04', '05', '08']

type Teamrij = { id: string; soort: string; wetten: readonly string[]; taken: readonly string[] }

/**
 * T2: which team a question lands at: the regional one for a regional task, else the working team that has its regeling
 * among its tasks, else a working team of its law, else the desk.
 */
export function kiesTeam(
  teams: readonly Teamrij[],
  wet: Wet,
  taak: string | null,
  regeling?: string,
): string | undefined {
  const regionaal =
    taak === null ? undefined : teams.find((team) => team.soort === 'regionaal' && team.taken.includes(taak))
  const doet = (team: Teamrij) => regeling !== undefined && team.taken.includes(regeling)
  // Among those of the law, the team with the fewest other laws knows it best.
  const [uitvoerend] = teams
    .filter((team) => team.soort === 'uitvoerend' && team.wetten.includes(wet))
    .toSorted((a, b) => Number(doet(b)) - Number(doet(a)) || a.wetten.length - b.wetten.length)
  return (regionaal ?? uitvoerend ?? teams.find((team) => team.soort === 'toegang'))?.id
}
