import type { OutputOf } from '#platform/endpoint.ts'
import {
  type ColourKey,
  type StatusKind,
  TermLabel,
  useTaal,
  useTeksten,
  useVandaag,
  WetLabel,
} from '#platform/ui/index.ts'
import { dagenTussen } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { toonMeldingen } from '../endpoints.ts'
import { toegangTeksten } from './teksten.ts'

/** A law has one colour in every list, card and chart. */
export const WETKLEUR: Record<Wet, ColourKey> = {
  wmo: 'reeks-1',
  jeugdwet: 'reeks-2',
  participatiewet: 'reeks-3',
  wgs: 'reeks-4',
  overig: 'vrij',
}

export function WetVan({ wet }: { wet: Wet }) {
  const t = useTeksten(toegangTeksten)
  return <WetLabel colour={WETKLEUR[wet]}>{t[`wet.${wet}`]}</WetLabel>
}

export const STATUSSOORT: Record<string, StatusKind> = {
  nieuw: 'wacht',
  getrieerd: 'loopt',
  'in-onderzoek': 'loopt',
  onderzocht: 'goed',
  'aanvraag-open': 'loopt',
  afgedaan: 'afgerond',
}

type Kort = OutputOf<typeof toonMeldingen>['rijen'][number]['hulpvragen'][number]

/** The clock of a hulpvraag that runs out first, as it stands in a list. */
export function Termijn({ hulpvraag }: { hulpvraag: Pick<Kort, 'uiterlijk' | 'stilSinds' | 'klok'> }) {
  const { taal } = useTaal()
  const t = useTeksten(toegangTeksten)
  const vandaag = useVandaag()
  if (!hulpvraag.uiterlijk) return null
  if (hulpvraag.stilSinds) return <TermLabel stopped={{ since: hulpvraag.stilSinds, reason: t.stil }} />
  return (
    <TermLabel
      daysLeft={dagenTussen(vandaag, hulpvraag.uiterlijk)}
      date={hulpvraag.uiterlijk}
      rule={hulpvraag.klok?.[taal]}
    />
  )
}
