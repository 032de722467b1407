import type { ActorSoort, Mandaat } from '#platform/mandaat.ts'
import { geld } from '#values/geld.ts'
import type { Wet } from '#values/wet.ts'

/** A row of inrichting.mandaat_van_sessie: what this user may today. */
export type MandaatRow = {
  taal?: string
  gemeente: string
  id: string
  soort: string
  naam: string
  functies: string[]
  powers: string[]
  wetten: string[]
  taken: string[]
  gemeenten: string[]
  teams: string[]
  limiet: number | null
  agb: string | null
  persoon_id: string | null
}

export function mandaatFromRow(row: MandaatRow): Mandaat {
  return {
    actor: { id: row.id, soort: row.soort as ActorSoort, naam: row.naam },
    gemeente: row.gemeente,
    leest: [...new Set([row.gemeente, ...row.gemeenten])],
    functie: row.functies.join('+'),
    powers: new Set(row.powers),
    wetten: row.wetten as Wet[],
    taken: row.taken,
    teams: row.teams,
    limiet: row.limiet === null ? null : geld(row.limiet),
    agb: row.agb,
    persoonId: row.persoon_id,
    doel: '',
    taal: row.taal === 'en' ? 'en' : 'nl',
  }
}
