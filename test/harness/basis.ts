import type { Database } from '#platform/db.ts'
import { sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { FUNCTIES, type FunctieCode } from '#uitvoering/inrichting/index.ts'

export const VOORBEELDSTAD = '9901'
export const BUURDORP = '9902'
export const GEMEENTEN = [
  { code: VOORBEELDSTAD, naam: 'Voorbeeldstad' },
  { code: BUURDORP, naam: 'Buurdorp' },
] as const

export const subVan = (gemeente: string, functie: string) => `${gemeente}-${functie}`

const square = (x: number) => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
  [x, 0],
]

/** The smallest municipality in which every function exists once: for tests of deeds. */
export async function laadBasis(database: Database): Promise<void> {
  for (const { code, naam } of GEMEENTEN) {
    await database.transaction(systeemMandaat(code, 'inrichten'), async (db) => {
      await sql`insert into inrichting.gemeente (gemeente, naam) values (${code}, ${naam})`.execute(db)
      for (const [index, wijk] of ['Oost', 'West'].entries()) {
        await sql`insert into inrichting.gebied (gemeente, code, naam, geldig, vorm)
          values (${code}, ${`WK${code}0${index + 1}`}, ${wijk}, '[2015-01-01,)', ${JSON.stringify(square(index))}::jsonb)`.execute(
          db,
        )
      }
      await sql`insert into inrichting.samenwerking (gemeente, convenant, taak, centrumgemeente, deelnemers, vorm, afzender_berichten, geldig)
        values (${code}, 'Convenant beschermd wonen', 'beschermd-wonen', ${VOORBEELDSTAD}, ${GEMEENTEN.map((one) => one.code)}, 'mandaat', 'centrum', '[2015-01-01,)')`.execute(
        db,
      )
      const teams = await sql<{
        id: string
      }>`insert into inrichting.team (gemeente, code, naam, soort, wetten, taken) values
        (${code}, 'toegang', 'Toegang', 'toegang', '{wmo,jeugdwet,participatiewet,wgs,overig}', '{}'),
        (${code}, 'wmo', 'Wmo', 'uitvoerend', '{wmo}', '{}'),
        (${code}, 'jeugd', 'Jeugd', 'uitvoerend', '{jeugdwet}', '{}'),
        (${code}, 'werk', 'Werk, inkomen en schuld', 'uitvoerend', '{participatiewet,wgs}', '{}'),
        (${code}, 'regio', 'Regionale toegang', 'regionaal', '{wmo}', '{beschermd-wonen}'),
        (${code}, 'backoffice', 'Backoffice', 'backoffice', '{wmo,jeugdwet}', '{}')
        returning id`.execute(db)
      const teamIds = teams.rows.map((row) => row.id)
      for (const functie of Object.keys(FUNCTIES) as FunctieCode[]) {
        const { powers, wetten, naam: functieNaam, ...rest } = FUNCTIES[functie]
        const regionaal = functie === 'regionaal'
        const soort = functie === 'inwoner' ? 'inwoner' : functie === 'aanbieder' ? 'aanbieder' : 'medewerker'
        await sql`insert into inrichting.mandaatbesluit (gemeente, functie, powers, wetten, taken, gemeenten, limiet, geldig, bron)
          values (${code}, ${functie}, ${powers as readonly string[]}, ${wetten as readonly string[]}, ${regionaal ? ['beschermd-wonen'] : []},
            ${regionaal ? GEMEENTEN.map((one) => one.code) : []}, ${'limiet' in rest ? rest.limiet : null}, '[2015-01-01,)', 'Mandaatregeling 2015')`.execute(
          db,
        )
        await sql`with gebruiker as (
            insert into inrichting.gebruiker (gemeente, sub, soort, naam, agb)
            values (${code}, ${subVan(code, functie)}, ${soort}, ${functieNaam.nl}, ${functie === 'aanbieder' ? '99000001' : null}) returning gemeente, id)
          insert into inrichting.aanstelling (gemeente, gebruiker_id, functie, teams, geldig)
          select gemeente, id, ${functie}, ${teamIds}::uuid[], '[2015-01-01,)' from gebruiker`.execute(db)
      }
    })
  }
}
