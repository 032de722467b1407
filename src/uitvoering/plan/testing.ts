import type { Db } from '#platform/db.ts'
import { sql } from '#platform/db.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { type Datum, datum } from '#values/datum.ts'
import type { Inhoud } from './rules/inhoud.ts'
import type { GewogenStap } from './rules/ladder.ts'

export const eenLadder = (...oordelen: GewogenStap['oordeel'][]): GewogenStap[] =>
  (['eigen-kracht', 'omgeving', 'voorliggend', 'maatwerk'] as const).slice(0, oordelen.length).map((stap, index) => ({
    stap,
    bekeken: true,
    oordeel: oordelen[index]!,
    reden: oordelen[index] === 'onvoldoende' ? 'te weinig' : null,
  }))

export const eenInhoud = (over: Partial<Inhoud> = {}): Inhoud => ({
  behoeften: [],
  afwegingen: [],
  doelen: [],
  afspraken: [],
  gevraagd: [],
  ...over,
})

/** A household of these persons, with a ground for one worker: what a plan needs before it can be opened. */
export async function eenHuishouden(
  db: Db,
  gemeente: string,
  leden: readonly { voornamen: string; geslachtsnaam: string; geboren: Datum }[],
  behandelaar: string,
  op: Datum,
): Promise<{ huishoudenId: string; persoonIds: string[] }> {
  const huishoudenId = uuidv7()
  await sql`insert into huishouden.huishouden (gemeente, id, ontstaan_op) values (${gemeente}, ${huishoudenId}, ${op})`.execute(
    db,
  )
  const persoonIds: string[] = []
  for (const lid of leden) {
    const id = uuidv7()
    persoonIds.push(id)
    await sql`insert into huishouden.persoon (gemeente, id, voornamen, geslachtsnaam, geboren, bron)
      values (${gemeente}, ${id}, ${lid.voornamen}, ${lid.geslachtsnaam}, ${lid.geboren}, 'medewerker')`.execute(db)
    await sql`insert into huishouden.bewoning (gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum)
      values (${gemeente}, ${huishoudenId}, ${id}, 'hoofd', daterange(${op}::date, null), 'brp-adres', ${op})`.execute(
      db,
    )
  }
  await sql`insert into huishouden.toegangsgrond (gemeente, medewerker_id, huishouden_id, hoedanigheid, wetten, geldig, volgt_uit)
    values (${gemeente}, ${behandelaar}, ${huishoudenId}, 'behandelaar', '{}', daterange(${op}::date, null), ${huishoudenId})`.execute(
    db,
  )
  return { huishoudenId, persoonIds }
}

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

/** A mother who has gezag by the BRP from the day her child was born, at one address since 2020. */
export async function moederMetKind(
  house: TestHouse,
  geslachtsnaam: string,
  geboren = '2016-03-02',
): Promise<{ huishoudenId: string; moeder: string; kind: string }> {
  const { huishoudenId, persoonIds } = await house.in('consulent', ({ db }) =>
    eenHuishouden(
      db,
      VOORBEELDSTAD,
      [
        { voornamen: 'Mira', geslachtsnaam, geboren: datum('1985-03-02') },
        { voornamen: 'Sem', geslachtsnaam, geboren: datum(geboren) },
      ],
      NIEMAND,
      datum('2020-01-01'),
    ),
  )
  const [moeder, kind] = persoonIds as [string, string]
  await house.owner.query(
    `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron)
     values ('9901', $1, $2, 'ouderlijk', daterange($3::date, null), 'brp')`,
    [kind, moeder, geboren],
  )
  return { huishoudenId, moeder, kind }
}

/** A certified institution on the map, by the route of who keeps it. */
export const eenInstelling = async (house: TestHouse, naam: string, anders: object = {}): Promise<string> =>
  (
    await house.vraag('accounthouder', 'POST', '/organisaties', {
      naam,
      soort: 'gi',
      kvk: null,
      agb: null,
      telefoon: '',
      website: '',
      postadres: 'Postbus 40',
      postcode: '9900 AB',
      plaats: 'Voorbeeldstad',
      ...anders,
    })
  ).body.organisatieId
