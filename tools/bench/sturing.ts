import type pg from 'pg'
import { keysFrom } from '#platform/crypto.ts'
import { openDatabase } from '#platform/db.ts'
import { migrate } from '#platform/migrate.ts'
import type { EmbeddedPostgres, PostgresConnection } from '#platform/postgres/launcher.ts'
import { laadBasis, subVan } from '../../test/harness/basis.ts'
import { connect, MASTER, MIGRATIONS, openSessie, VANDAAG, type Vraag } from './stad.ts'

const GEMEENTE = '9901'
const NAAM = 'sturing_20_2000_10'

/** 20 programmes of ten measures, 2,000 budget lines, ten years of amendments, bookings and quarterly reports. */
export async function openSturing(postgres: EmbeddedPostgres): Promise<PostgresConnection> {
  const owner = await connect(postgres.connection('postgres'))
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [NAAM])
  if (!rowCount) {
    const draft = `${NAAM}_concept`
    await owner.query(`drop database if exists ${draft}`)
    await owner.query(`create database ${draft}`)
    const connection = postgres.connection(draft)
    const keys = keysFrom(MASTER)
    await migrate(connection, MIGRATIONS, keys.context)
    const database = openDatabase({ connection: { ...connection, max: 1 }, contextKey: keys.context })
    await laadBasis(database)
    await database.close()
    const filler = await connect(connection)
    for (const statement of VULLING) await filler.query(statement)
    await filler.query('vacuum analyze')
    await filler.end()
    await owner.query(`alter database ${draft} rename to ${NAAM}`)
  }
  await owner.end()
  return postgres.connection(NAAM)
}

const VULLING = [
  `insert into begroting.begrotingsregel (gemeente, code, naam, aard, taakveld, cluster)
   select '9901', 'R' || lpad(n::text, 4, '0'), 'Begrotingsregel ' || n, 'lasten', '6.' || n % 8, 'Cluster ' || n % 6 from generate_series(1, 2000) n`,
  `insert into begroting.wijziging (gemeente, soort, orgaan, toelichting, door)
   select '9901', 'begrotingswijziging', 'raad', 'Wijziging ' || n, uuidv7() from generate_series(1, 400) n`,
  // Forty amendments a year of a hundred changes each, and the first one of each year makes the budget of every line.
  `insert into begroting.mutatie (gemeente, wijziging_id, regel_id, jaar, zijde, bedrag, duur)
   select '9901', w.id, r.id, 2017 + w.n / 40, case when r.n % 9 = 0 then 'baten' else 'lasten' end,
     1000 + (w.n * 7919 + r.n * 104729) % 500000, case when (w.n + r.n) % 3 = 0 then 'structureel' else 'incidenteel' end
   from (select id, row_number() over (order by id)::int - 1 n from begroting.wijziging) w
   join (select id, row_number() over (order by code)::int - 1 n from begroting.begrotingsregel) r on w.n % 40 = 0 or (w.n * 53 + r.n) % 20 = 0`,
  `insert into begroting.wijzigingbesluit (gemeente, wijziging_id, uitkomst, besluitdatum, besluitnummer, door)
   select '9901', id, 'vastgesteld', make_date(2017 + n / 40, 1 + (n % 40) / 4, 15), 'B' || n, uuidv7()
   from (select id, row_number() over (order by id)::int - 1 n from begroting.wijziging) w where n % 40 <> 39`,
  `insert into begroting.realisatie (gemeente, bronsoort, bron_id, datum, boekdatum, kenmerken, bedrag, regel_id)
   select '9901', 'proef', uuidv7(), make_date(j, m, 1), make_date(j, m, 1), '{}', 500 + (j * 31 + m * 17 + r.n) % 20000, r.id
   from generate_series(2017, 2026) j, generate_series(1, 12) m,
     (select id, row_number() over (order by code)::int n from begroting.begrotingsregel) r`,
  `insert into begroting.verplichting (gemeente, bronsoort, bron_id, maand, regel_id, verwacht, goedgekeurd, bedrag)
   select '9901', 'toewijzing', uuidv7(), make_date(2026, m, 1), id, 900, 300, 600 from generate_series(1, 12) m, begroting.begrotingsregel`,
  `insert into programma.programma (gemeente, code, naam, soort, bron, door)
   select '9901', 'P' || n, 'Programma ' || lpad(n::text, 2, '0'), 'investeringsprogramma', '{"letter": "P", "naam": "Proef", "soort": "proef"}', uuidv7() from generate_series(1, 20) n`,
  `insert into programma.maatregel (gemeente, programma_id, naam, eigenaar, portefeuillehouder, beoogd_resultaat, extra_of_staand_beleid, wat_als_niet, door)
   select '9901', p.id, 'Maatregel ' || n, 'e', 'p', 'r', 'extra', 'w', uuidv7() from programma.programma p, generate_series(1, 10) n`,
  `insert into programma.maatregelfeit (gemeente, maatregel_id, soort, datum, door)
   select '9901', id, 'begonnen', '2020-01-01', uuidv7() from programma.maatregel`,
  `insert into programma.maatregelregel (gemeente, maatregel_id, regel_id, honderdsten)
   select '9901', m.id, r.id, 10000 from (select id, row_number() over (order by id) n from programma.maatregel) m
   join (select id, row_number() over (order by code) n from begroting.begrotingsregel) r on (r.n - 1) / 10 = m.n - 1`,
  `insert into programma.project (gemeente, programma_id, soort, nummer, naam)
   select '9901', p.id, 'deelproject', n, 'Project ' || n from programma.programma p, generate_series(1, 5) n`,
  `insert into programma.reeks (gemeente, programma_id, naam, datum, bron)
   select '9901', p.id, 'Kwartaal', d::date, '{}' from programma.programma p, generate_series('2017-01-01'::date, '2026-10-01', '3 months') d`,
  `insert into programma.voortgangsrapport (gemeente, programma_id, reeks_id, project_id, code, rapportagedatum, ingevoerd, inhoud, door)
   select '9901', k.programma_id, k.id, p.id, 'C' || p.nummer, k.datum, false, jsonb_build_object('projectnaam', p.naam, 'aspecten',
     (select jsonb_agg(jsonb_build_object('soort', s, 'status', case when p.nummer = 5 then 'Achter' else 'Op koers' end, 'tekst', repeat('Loopt volgens plan. ', 20)))
      from unnest(array['scope', 'financien', 'risicos-en-kansen', 'planning', 'communicatie']) s)), uuidv7()
   from programma.reeks k join programma.project p on p.programma_id = k.programma_id`,
  `insert into programma.rapportfeit (gemeente, rapport_id, soort, datum, door)
   select '9901', id, 'ingediend', rapportagedatum, uuidv7() from programma.voortgangsrapport`,
  `insert into programma.bevinding (gemeente, programma_id, rapport_id, volgorde, code, plaats)
   select '9901', programma_id, id, n, 'status-ontbreekt', 'plaats ' || n from programma.voortgangsrapport, generate_series(1, 2) n`,
  `insert into programma.bevindingreactie (gemeente, bevinding_id, keuze, reden, door, door_naam)
   select '9901', id, 'laten-staan', 'Zo is het.', uuidv7(), 'Secretaris' from programma.bevinding where volgorde = 1`,
  `insert into programma.agendaregel (gemeente, programma_id, volgorde, wanneer, wat, van, tot)
   select '9901', p.id, n, 'in ' || n, 'Stap ' || n, '2026-06-01'::date + n * 30, '2026-06-29'::date + n * 30 from programma.programma p, generate_series(1, 12) n`,
]

export type Sturingvragen = { portfolio: Vraag[]; grootboek: Vraag[] }

/** The page of everyone who steers, and the whole ledger of each of the ten years. */
export async function makeSturingvragen(owner: pg.Client): Promise<Sturingvragen> {
  const vragen: Sturingvragen = { portfolio: [], grootboek: [] }
  for (const functie of ['wethouder', 'programmamanager', 'programmasecretaris', 'controller', 'griffie']) {
    const cookie = await openSessie(owner, subVan(GEMEENTE, functie))
    vragen.portfolio.push({ pad: '/api/v1/portfolio', cookie }, { pad: '/api/v1/portfolio', cookie })
  }
  const cookie = await openSessie(owner, subVan(GEMEENTE, 'controller'))
  for (let jaar = 2017; jaar <= 2026; jaar += 1)
    vragen.grootboek.push({ pad: `/api/v1/begroting/regels?jaar=${jaar}&op=${VANDAAG}`, cookie })
  return vragen
}
