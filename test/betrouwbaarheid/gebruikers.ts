import { tokenHash } from '#platform/http.ts'
import type { TestHouse } from '#test/harness/house.ts'

export type NieuweGebruiker = {
  sub: string
  functie: string
  gemeente?: string
  soort?: 'medewerker' | 'inwoner' | 'aanbieder' | 'client'
  agb?: string
  persoonId?: string
  geheim?: string
}

/** One more person who can log in, in no team at all: whom only his own relations may let in. */
export async function voegGebruikerToe(house: TestHouse, nieuw: NieuweGebruiker): Promise<string> {
  const { sub, functie, gemeente = '9901', soort = 'medewerker', agb = null, persoonId = null, geheim } = nieuw
  const { rows } = await house.owner.query(
    `with g as (insert into inrichting.gebruiker (gemeente, sub, soort, naam, agb, persoon_id, client_geheim_hash)
        values ($1, $2, $3, $2, $4, $5, $6) returning id)
      insert into inrichting.aanstelling (gemeente, gebruiker_id, functie, teams, geldig)
      select $1, id, $7, '{}', '[2015-01-01,)' from g returning gebruiker_id`,
    [gemeente, sub, soort, agb, persoonId, geheim ? tokenHash(geheim) : null, functie],
  )
  return rows[0].gebruiker_id
}
