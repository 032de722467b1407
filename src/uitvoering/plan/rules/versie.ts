import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Inhoud } from './inhoud.ts'
import { isOpen, type Versiestatus } from './status.ts'

/** Who must agree before a version holds, in order: functions by name. A municipality sets its own (instelling plan.beoordeling). */
export const STANDAARD_STAPPEN: readonly string[] = ['teamleider']
/** For which laws a signed plan counts as the aanvraag (instelling plan.ondertekend-is-aanvraag). */
export const STANDAARD_WETTEN: readonly string[] = ['wmo']

export function beletselenVoorWijziging(status: Versiestatus | undefined): Beletsel[] {
  if (status === undefined || status === 'vastgesteld' || status === 'ondertekend' || status === 'vervangen')
    return als(true, 'geen-concept')
  return als(!isOpen(status), 'ligt-ter-beoordeling')
}

/** Every need is weighed and every goal has a day on which we look back (R34, R35). */
export function beletselenVoorAanbieden(inhoud: Inhoud, evaluatieOp: Datum | null, vandaag: Datum): Beletsel[] {
  const gewogen = new Set(inhoud.afwegingen.map((afweging) => afweging.behoefteStam))
  const ongewogen = inhoud.behoeften.filter((behoefte) => !gewogen.has(behoefte.stam))
  return [
    ...als(inhoud.doelen.length === 0, 'plan-zonder-doel', 'doelen'),
    ...als(ongewogen.length > 0, 'afweging-ontbreekt', 'behoeften', { aantal: ongewogen.length }),
    ...als(evaluatieOp === null, 'doel-zonder-evaluatiedatum', 'evaluatieOp'),
    ...als(evaluatieOp !== null && evaluatieOp <= vandaag, 'evaluatie-niet-in-toekomst', 'evaluatieOp'),
    ...inhoud.gevraagd.flatMap(({ afwegingStam }) =>
      als(
        !inhoud.afwegingen.some(({ stam, uitkomst }) => stam === afwegingStam && uitkomst === 'maatwerk'),
        'voorziening-zonder-afweging',
        'gevraagd',
      ),
    ),
  ]
}

type Beoordeling = {
  status: Versiestatus
  schrijvers: readonly string[]
  beoordelaar: string
  functies: readonly string[]
  stappen: readonly string[]
  gedaan: number
  akkoord: boolean
  toelichting?: string | null | undefined
}

/** P3: who wrote in a version never judges it. */
export function beletselenVoorBeoordeling({
  status,
  schrijvers,
  beoordelaar,
  functies,
  stappen,
  gedaan,
  akkoord,
  toelichting,
}: Beoordeling): Beletsel[] {
  if (status !== 'ter beoordeling') return als(true, 'beoordelingsstap-niet-aan-de-beurt')
  return [
    ...als(schrijvers.includes(beoordelaar), 'eigen-werk'),
    ...als(!functies.includes(stappen[gedaan] ?? ''), 'beoordelingsstap-niet-aan-de-beurt', undefined, {
      stap: stappen[gedaan] ?? '',
    }),
    ...als(!akkoord && !toelichting?.trim(), 'toelichting-ontbreekt', 'toelichting'),
  ]
}

export type Gemis = {
  wet: Wet | null
  code: 'gemis-omvang' | 'gemis-meting' | 'gemis-afspraak' | 'gemis-netwerk' | 'gemis-handtekening'
}

/** What is still missing per law: shown at the place where it bites, never a refusal (design principle 4). */
export function ontbreektNog(
  inhoud: Inhoud,
  over: { gemeten: ReadonlySet<string>; heeftNetwerk: boolean; ondertekend: boolean },
): Gemis[] {
  const zonderAfspraak = inhoud.doelen.some(
    (doel) => !inhoud.afspraken.some((afspraak) => afspraak.doelStam === doel.stam),
  )
  return [
    ...inhoud.gevraagd.flatMap((een): Gemis[] =>
      een.omvang === null && een.leveringsvorm === 'zin' ? [{ wet: een.wet, code: 'gemis-omvang' }] : [],
    ),
    ...inhoud.gevraagd.flatMap((een): Gemis[] =>
      over.gemeten.has(een.kringlidId) ? [] : [{ wet: een.wet, code: 'gemis-meting' }],
    ),
    ...(zonderAfspraak ? [{ wet: null, code: 'gemis-afspraak' } as const] : []),
    ...(over.heeftNetwerk ? [] : [{ wet: null, code: 'gemis-netwerk' } as const]),
    ...(over.ondertekend ? [] : [{ wet: null, code: 'gemis-handtekening' } as const]),
  ]
}
