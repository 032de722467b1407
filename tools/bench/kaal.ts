// The measure: node:http and pg without a house around it. One session check, the same statements, JSON.stringify.
// Nothing is checked, cut to the asker or decrypted here; `plain` runs outside row security as well.
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { keysFrom } from '#platform/crypto.ts'
import { WACHTNORMEN } from '../../src/keten/dossier/rules/wachttijd.ts'
import { kamersVan } from '../../src/keten/dossier/rules/werk.ts'
import { selectGrootboek, selectPortfolio } from './kaalSturing.ts'
import { answerParent, type ServerStart } from './proces.ts'

type Session = {
  gemeente: string
  id: string
  functies: string[]
  powers: string[]
  wetten: string[]
  taken: string[]
  teams: string[]
}
type Rows = Record<string, unknown>

const { connection, masterKey, vandaag, variant } = JSON.parse(process.argv[2]!) as ServerStart
const key = keysFrom(Buffer.from(masterKey, 'base64')).context
pg.types.setTypeParser(20, Number)
const pool = new pg.Pool({ ...connection, max: 12 })

const server = createServer(async (request, response) => {
  try {
    const url = new URL(request.url!, 'http://x')
    const token = request.headers.cookie?.split('=')[1] ?? ''
    const { rows } = await pool.query<Session>('select * from inrichting.mandaat_van_sessie($1, $2)', [
      createHash('sha256').update(token).digest(),
      vandaag,
    ])
    const [session] = rows
    if (!session) throw new Error('no session')
    const found = await read(session, url, await bodyOf(request))
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(found))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})

async function bodyOf(request: IncomingMessage): Promise<{ q?: string }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : {}
}

const STURING: Record<string, (db: Queries, session: Session, url: URL) => Promise<Rows>> = {
  '/api/v1/portfolio': (db, { gemeente }) => selectPortfolio(db, gemeente, vandaag),
  '/api/v1/begroting/regels': (db, { gemeente }, url) => selectGrootboek(db, gemeente, url),
}

async function read(session: Session, url: URL, { q = '' }: { q?: string }): Promise<Rows> {
  const page = url.pathname.endsWith('/werkvoorraad') ? selectWerkvoorraad : selectDossier
  const select: typeof page = url.pathname.endsWith('/zoek')
    ? (db, session) => selectZoek(db, session, q)
    : (STURING[url.pathname] ?? page)
  // The work list asks for whom it is made, so it needs a context even past row security.
  const asks = select === selectWerkvoorraad
  if (variant === 'kaal' && !asks) return select(pool, session, url)
  const client = await pool.connect()
  try {
    await client.query(variant === 'kaal+log' && !asks ? 'begin' : inContext(client, session))
    const found = await select(client, session, url)
    if (variant !== 'kaal') await writeLook(client, session, url.pathname, found)
    await client.query('commit')
    return found
  } finally {
    client.release()
  }
}

const DOSSIER = `select dossier.huishouden($1::text[], $2::uuid, (select array_agg(distinct persoon_id) from huishouden.bewoning
  where gemeente = any ($1::text[]) and huishouden_id = $2::uuid and geldig @> $3::date), $3::date) dossier`

const BLIKKEN = `with recent as materialized (
    select r.gemeente, r.handeling_id, array_agg(r.persoon_id) personen from unnest($2::uuid[]) wie(id)
    cross join lateral (select b.gemeente, b.persoon_id, b.handeling_id from platform.betrokkene b
      where b.gemeente = $1 and b.persoon_id = wie.id and not b.vertrouwelijk order by b.handeling_id desc limit 6) r
    group by r.gemeente, r.handeling_id order by r.handeling_id desc limit 6)
  select r.handeling_id "handelingId", h.tijdstip, h.actor, coalesce(m.naam, 'Samenhang') naam, h.actor_soort "actorSoort", h.functie,
    h.soort, h.actie, h.doel, r.personen
  from recent r join platform.handeling h on h.gemeente = r.gemeente and h.id = r.handeling_id
  left join dossier.medewerker m on m.gemeente = h.gemeente and m.id = h.actor order by r.handeling_id desc`

const WERKVOORRAAD = `select dossier.werkvoorraad($1, $2::text[], $3::uuid, $4::uuid[], $5::text[], $6::text[],
  json_build_object('tab', $7::text, 'vanaf', 0, 'aantal', 50)::jsonb, $8::jsonb, $9::date) werk`

type Queries = Pick<pg.Pool, 'query'>

async function selectDossier(db: Queries, { gemeente }: Session, url: URL): Promise<Rows> {
  const { rows } = await db.query(DOSSIER, [[gemeente], url.pathname.split('/').at(-2), vandaag])
  const dossier = rows[0].dossier
  const leden = dossier.leden?.map((lid: { persoonId: string }) => lid.persoonId) ?? []
  const blikken = await db.query(BLIKKEN, [gemeente, leden])
  // A regisseur sees no money, so that is not sent here either.
  const tijdlijn = dossier.tijdlijn?.filter(
    ({ soort }: { soort: string }) => !/^(declaratie|betaling|regel)/.test(soort),
  )
  return { ...dossier, tijdlijn, blikken: blikken.rows }
}

async function selectWerkvoorraad(db: Queries, session: Session, url: URL): Promise<Rows> {
  const kamers = kamersVan(new Set(session.powers))
  const { gemeente, id, teams, wetten } = session
  const tab = url.searchParams.get('tab') ?? 'mijn'
  const { rows } = await db.query(WERKVOORRAAD, [
    gemeente,
    [gemeente],
    id,
    teams,
    wetten,
    kamers,
    tab,
    WACHTNORMEN,
    vandaag,
  ])
  return rows[0].werk
}

/** Past row security the index on names can be read as it is; under it only the function of the house may. */
const OP_NAAM =
  variant === 'kaal+log+rijen'
    ? 'select v.gemeente, v.id, v.plaats from huishouden.vind_op_naam($2, 8) with ordinality v(gemeente, id, score, plaats)'
    : `with vorm as (select huishouden.zoekvorm($2) tekst),
      zo as materialized (
        select gemeente, id, zoeknaam from (
          (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p where p.gemeente = $1
            and huishouden.zoekvorm(p.geslachtsnaam) = (select tekst from vorm) order by p.zoeknaam, p.id limit 8)
          union all
          (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p where p.gemeente = $1 and p.voorvoegsel is not null
            and huishouden.zoekvorm(p.voorvoegsel || ' ' || p.geslachtsnaam) = (select tekst from vorm) order by p.zoeknaam, p.id limit 8)) beide
        order by zoeknaam, id limit 8),
      op as (
        select p.gemeente, p.id, word_similarity((select tekst from vorm), p.zoeknaam) score, p.zoeknaam from huishouden.persoon p
        where (select count(*) from zo) < 8 and (select tekst from vorm) <% p.zoeknaam and p.gemeente = $1 and p.id not in (select id from zo))
      select gemeente, id, row_number() over (order by zo desc, score desc, zoeknaam, id) plaats
      from (select gemeente, id, 1::real score, zoeknaam, true zo from zo union all select *, false from op) alle order by plaats limit 8`

const ZOEK = `with treffers as materialized (select v.gemeente, v.id, v.plaats from (${OP_NAAM}) v where v.gemeente = $1 order by v.plaats limit 8)
  select p.id "persoonId", h.huishouden_id "huishoudenId", p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboren,
    (select a.wijk from dossier.adres a where a.gemeente = p.gemeente and a.persoon_id = p.id and a.geldig @> $3::date limit 1) wijk,
    coalesce((select json_agg(json_build_object('voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam, 'geboren', l.geboren) order by l.geboren)
      from (select distinct on (x.persoon_id) x.voornamen, x.voorvoegsel, x.geslachtsnaam, x.geboren from dossier.lid x
        where x.gemeente = p.gemeente and x.huishouden_id = h.huishouden_id and x.geldig @> $3::date) l), '[]'::json) leden,
    (select o.id from plan.plan o where o.gemeente = p.gemeente and o.huishouden_id = h.huishouden_id and o.gesloten_op is null) "planId"
  from treffers t join huishouden.persoon p on p.gemeente = t.gemeente and p.id = t.id
  left join lateral (select b.huishouden_id from huishouden.bewoning b where b.gemeente = p.gemeente and b.persoon_id = p.id
    and b.geldig @> $3::date order by b.verblijf, b.bron limit 1) h on true
  order by t.plaats`

const AANBIEDERS = `select id "aanbiederId", naam, agb from dossier.aanbieder where gemeente = $1
  and (huishouden.zoekvorm(naam) like '%' || replace(replace(huishouden.zoekvorm($2), '%', ''), '_', '') || '%' or agb = $2) order by naam limit 8`

async function selectZoek(db: Queries, { gemeente }: Session, q: string): Promise<Rows> {
  const { rows: personen } = await db.query(ZOEK, [gemeente, q, vandaag])
  const { rows: aanbieders } = await db.query(AANBIEDERS, [gemeente, q])
  return { personen, aanbieders }
}

const LOOK = `with handeling as (
    insert into platform.handeling (gemeente, trace, actor, actor_soort, functie, soort, actie, doel, grondslag, verwerking, uitkomst)
    values ($1, $2, $3, 'medewerker', $4, 'look', $5, 'meting', 'meting', 'plan en regie', 'gelukt') returning id)
  insert into platform.betrokkene (gemeente, persoon_id, handeling_id)
  select $1, persoon_id, handeling.id from unnest($6::uuid[]) persoon_id, handeling`

async function writeLook(db: Queries, session: Session, actie: string, found: Rows): Promise<void> {
  const personen = new Set<string>()
  for (const list of Object.values(found)) {
    if (Array.isArray(list))
      for (const { persoonId } of list as { persoonId?: string | null }[]) if (persoonId) personen.add(persoonId)
  }
  if (personen.size === 0) return
  await db.query(LOOK, [session.gemeente, randomUUID(), session.id, session.functies.join('+'), actie, [...personen]])
}

/** What the house says to open its transaction; with its role, the price of row security can be seen apart. */
function inContext(client: pg.PoolClient, { gemeente, id, functies, taken }: Session): string {
  const { processID } = client as unknown as { processID: number }
  const context = [gemeente, gemeente, id, functies.join('+'), taken.join(','), processID].join(';')
  const seal = createHmac('sha256', key).update(context).digest('hex')
  const role = variant === 'kaal+log+rijen' ? `set_config('role', 'samenhang_gemeente', true), ` : ''
  return `begin; select ${role}set_config('app.context', ${client.escapeLiteral(context)}, true), set_config('app.zegel', '${seal}', true)`
}

server.listen(0, '127.0.0.1', () => answerParent((server.address() as { port: number }).port))
