import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'

/** A way of working with a name (R46), or an experiment in which a rule is set aside on purpose (R54). */
export type Methode = { code: string; soort: 'methode' | 'experiment'; naam: Tweetalig; tot?: Datum | undefined }

/** Until the municipality sets its own list (instelling plan.methoden). */
export const STANDAARD_METHODEN: readonly Methode[] = [
  {
    code: 'mobility-mentoring',
    soort: 'methode',
    naam: { nl: 'Mobility mentoring', en: 'Mobility mentoring coaching' },
  },
  { code: 'doorbraakmethode', soort: 'methode', naam: { nl: 'Doorbraakmethode', en: 'Breakthrough method' } },
  { code: 'herstelgericht', soort: 'methode', naam: { nl: 'Herstelgericht werken', en: 'Restorative working' } },
  { code: 'regelluw', soort: 'experiment', naam: { nl: 'Regelluw experiment', en: 'Rule-light experiment' } },
]

export function beletselenVoorMethode(
  gekozen: Methode | undefined,
  lopend: readonly { code: string }[],
  toelichting: string | null | undefined,
): Beletsel[] {
  return [
    ...als(gekozen === undefined, 'methode-onbekend', 'code'),
    ...als(
      lopend.some(({ code }) => code === gekozen?.code),
      'methode-loopt-al',
      'code',
    ),
    // R54: a mark without the rule that is set aside says nothing to who looks back.
    ...als(gekozen?.soort === 'experiment' && !toelichting?.trim(), 'regel-niet-genoemd', 'toelichting'),
  ]
}
