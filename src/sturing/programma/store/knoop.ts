import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { type Einde, type Knoopsoort, looptijdVan, type Projectsoort } from '../rules/opbouw.ts'
import type { MaatregelInvoer } from './maatregel.ts'

type Leeg<T> = T | null | undefined

export type Programmawoorden = {
  naam: string
  eigenaar: string
  portefeuillehouder: string
  beoogdResultaat: string
  begin?: Leeg<string>
  eind?: Leeg<string>
}

export async function updateProgramma(db: Db, { gemeente }: Mandaat, id: string, p: Programmawoorden): Promise<void> {
  await sql`update programma.programma set naam = ${p.naam}, eigenaar = ${p.eigenaar}, portefeuillehouder = ${p.portefeuillehouder},
      beoogd_resultaat = ${p.beoogdResultaat}, begin = ${p.begin ?? null}, eind = ${p.eind ?? null}, versie = versie + 1,
      looptijd_gedrukt = case when soort = 'programma' then ${looptijdVan(p)} else looptijd_gedrukt end
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

export type Onderdeelwoorden = {
  naam: string
  ondertitel?: Leeg<string>
  jaar: number
  bedrag: number
  beoogdResultaat: string
  eigenaar: string
  portefeuillehouder: string
}

/** At the end of the list. */
export async function insertOnderdeel(
  db: Db,
  { gemeente }: Mandaat,
  id: string,
  programmaId: string,
  o: Onderdeelwoorden,
): Promise<void> {
  await sql`insert into programma.onderdeel (gemeente, id, programma_id, volgorde, naam, ondertitel, jaar, bedrag, beoogd_resultaat, eigenaar,
      portefeuillehouder)
    select ${gemeente}, ${id}, ${programmaId}, coalesce(max(volgorde), 0) + 1, ${o.naam}, ${o.ondertitel ?? null}, ${o.jaar}::int,
      ${o.bedrag}::bigint, jsonb_build_object('tekst', ${o.beoogdResultaat}::text), ${o.eigenaar}, ${o.portefeuillehouder}
    from programma.onderdeel where gemeente = ${gemeente} and programma_id = ${programmaId}`.execute(db)
}

/** The source of the words goes with the words: changed words have none. */
export async function updateOnderdeel(db: Db, { gemeente }: Mandaat, id: string, o: Onderdeelwoorden): Promise<void> {
  await sql`update programma.onderdeel set naam = ${o.naam}, ondertitel = ${o.ondertitel ?? null}, jaar = ${o.jaar}, bedrag = ${o.bedrag},
      beoogd_resultaat = case when beoogd_resultaat ->> 'tekst' = ${o.beoogdResultaat} then beoogd_resultaat
        else jsonb_build_object('tekst', ${o.beoogdResultaat}::text) end,
      eigenaar = ${o.eigenaar}, portefeuillehouder = ${o.portefeuillehouder}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

/** Takes the place of the part that stands there; the ones between move up. */
export async function verplaatsOnderdeel(
  db: Db,
  { gemeente }: Mandaat,
  { id, programmaId, van, naar }: { id: string; programmaId: string; van: number; naar: number },
): Promise<void> {
  await sql`update programma.onderdeel set
      volgorde = case when id = ${id} then ${naar}::int when ${naar}::int < ${van}::int then volgorde + 1 else volgorde - 1 end,
      versie = versie + (id = ${id})::int
    where gemeente = ${gemeente} and programma_id = ${programmaId}
      and volgorde between least(${van}::int, ${naar}::int) and greatest(${van}::int, ${naar}::int)`.execute(db)
}

export async function updateMaatregel(db: Db, { gemeente }: Mandaat, id: string, m: MaatregelInvoer): Promise<void> {
  await sql`update programma.maatregel set naam = ${m.naam}, eigenaar = ${m.eigenaar}, portefeuillehouder = ${m.portefeuillehouder},
      beoogd_resultaat = ${m.beoogdResultaat}, extra_of_staand_beleid = ${m.extraOfStaandBeleid}, wat_als_niet = ${m.watAlsNiet},
      bron_gemeente = ${m.bronGemeente ?? null}, waarom_passend = ${m.waaromPassend ?? null}, fase = ${m.fase ?? null},
      geraamd = ${m.geraamd ?? null}, eind = ${m.eind ?? null}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

/** A link that stays keeps its row; what is no longer named goes, and stands in the version before. */
export async function legKoppelingenVast(db: Db, { gemeente }: Mandaat, id: string, m: MaatregelInvoer): Promise<void> {
  const regels = JSON.stringify(m.regels ?? [])
  const voorstellen = (m.voorstellen ?? []) as string[]
  await sql`delete from programma.maatregelregel where gemeente = ${gemeente} and maatregel_id = ${id}
    and regel_id not in (select r."regelId" from jsonb_to_recordset(${regels}::jsonb) r("regelId" uuid))`.execute(db)
  await sql`insert into programma.maatregelregel (gemeente, maatregel_id, regel_id, honderdsten)
    select ${gemeente}, ${id}, r."regelId", r.honderdsten from jsonb_to_recordset(${regels}::jsonb) r("regelId" uuid, honderdsten int)
    on conflict (gemeente, maatregel_id, regel_id) do update set honderdsten = excluded.honderdsten`.execute(db)
  await sql`delete from programma.maatregelvoorstel where gemeente = ${gemeente} and maatregel_id = ${id}
    and voorstel_id <> all (${voorstellen}::uuid[])`.execute(db)
  await sql`insert into programma.maatregelvoorstel (gemeente, maatregel_id, voorstel_id)
    select ${gemeente}, ${id}, v from unnest(${voorstellen}::uuid[]) v on conflict (gemeente, maatregel_id, voorstel_id) do nothing`.execute(
    db,
  )
}

export async function legBeginVast(db: Db, { gemeente, actor }: Mandaat, id: string, datum: string): Promise<void> {
  await sql`insert into programma.maatregelfeit (gemeente, maatregel_id, soort, datum, door)
    values (${gemeente}, ${id}, 'begonnen', ${datum}, ${actor.id}) on conflict (gemeente, maatregel_id, soort) do nothing`.execute(
    db,
  )
}

export async function verplaatsMaatregel(
  db: Db,
  { gemeente }: Mandaat,
  id: string,
  onderdeelId: string | null,
): Promise<void> {
  await sql`update programma.maatregel set onderdeel_id = ${onderdeelId}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

export type Projectwoorden = {
  naam: string
  partners?: readonly string[] | undefined
  fase?: Leeg<string>
  eigenaar: string
  portefeuillehouder: string
  beoogdResultaat: string
  begin?: Leeg<string>
  eind?: Leeg<string>
}
export type NieuwProject = Projectwoorden & {
  id: string
  programmaId: string
  soort: Projectsoort
  deelVan: string | null
  maatregelId: string | null
}

/** The next number of its kind at this place. */
const volgendNummer = (gemeente: string, programmaId: string, deelVan: string | null, soort: string) =>
  sql`(select coalesce(max(n.nummer), 0) + 1 from programma.project n where n.gemeente = ${gemeente} and n.programma_id = ${programmaId}
    and n.deel_van is not distinct from ${deelVan}::uuid and n.soort = ${soort})`

export async function insertProject(db: Db, { gemeente }: Mandaat, p: NieuwProject): Promise<void> {
  await sql`insert into programma.project (gemeente, id, programma_id, deel_van, maatregel_id, soort, nummer, naam, partners, fase, eigenaar,
      portefeuillehouder, beoogd_resultaat, begin, eind)
    values (${gemeente}, ${p.id}, ${p.programmaId}, ${p.deelVan}, ${p.maatregelId}, ${p.soort},
      ${volgendNummer(gemeente, p.programmaId, p.deelVan, p.soort)}, ${p.naam}, ${(p.partners ?? []) as string[]}::text[], ${p.fase ?? null},
      ${p.eigenaar}, ${p.portefeuillehouder}, ${p.beoogdResultaat}, ${p.begin ?? null}, ${p.eind ?? null})`.execute(db)
}

export async function updateProject(db: Db, { gemeente }: Mandaat, id: string, p: Projectwoorden): Promise<void> {
  await sql`update programma.project set naam = ${p.naam}, partners = ${(p.partners ?? []) as string[]}::text[], fase = ${p.fase ?? null},
      eigenaar = ${p.eigenaar}, portefeuillehouder = ${p.portefeuillehouder}, beoogd_resultaat = ${p.beoogdResultaat},
      begin = ${p.begin ?? null}, eind = ${p.eind ?? null}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

export async function verplaatsProject(
  db: Db,
  { gemeente }: Mandaat,
  { id, programmaId, soort }: { id: string; programmaId: string; soort: string },
  naar: { deelVan: string | null; maatregelId: string | null },
): Promise<void> {
  await sql`update programma.project p set maatregel_id = ${naar.maatregelId}, deel_van = ${naar.deelVan}, versie = versie + 1,
      nummer = case when p.deel_van is not distinct from ${naar.deelVan}::uuid then p.nummer
        else ${volgendNummer(gemeente, programmaId, naar.deelVan, soort)} end
    where p.gemeente = ${gemeente} and p.id = ${id}`.execute(db)
  await sql`with recursive delen as (
      select id from programma.project where gemeente = ${gemeente} and deel_van = ${id}
      union select p.id from programma.project p join delen d on p.deel_van = d.id where p.gemeente = ${gemeente})
    update programma.project set maatregel_id = ${naar.maatregelId} where gemeente = ${gemeente} and id in (select id from delen)`.execute(
    db,
  )
}

export type Eindiging = { einde: Einde; op: string; reden: string }

export async function eindigKnoop(
  db: Db,
  { gemeente, actor }: Mandaat,
  soort: Knoopsoort,
  id: string,
  { einde, op, reden }: Eindiging,
): Promise<void> {
  if (soort === 'maatregel') {
    await sql`insert into programma.maatregelfeit (gemeente, maatregel_id, soort, datum, reden, door)
      values (${gemeente}, ${id}, ${einde}, ${op}, ${reden}, ${actor.id})`.execute(db)
    await sql`update programma.maatregel set versie = versie + 1 where gemeente = ${gemeente} and id = ${id}`.execute(
      db,
    )
    return
  }
  await sql`update ${sql.id('programma', soort)} set geeindigd_op = ${op}, einde = ${einde}, eindreden = ${reden}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

/** How many nodes right under this one have not ended. */
export async function countLopendOnder(db: Db, { gemeente }: Mandaat, soort: Knoopsoort, id: string): Promise<number> {
  const maatregel = sql`from programma.maatregel m where m.gemeente = ${gemeente} and not exists (select from programma.maatregelfeit f
    where f.gemeente = m.gemeente and f.maatregel_id = m.id and f.soort <> 'begonnen')`
  const project = sql`from programma.project p where p.gemeente = ${gemeente} and p.geeindigd_op is null`
  const vraag = {
    programma: sql<{
      n: number
    }>`select (select count(*) ${maatregel} and m.programma_id = ${id}) + (select count(*) ${project} and p.programma_id = ${id}) n`,
    onderdeel: sql<{ n: number }>`select count(*) n ${maatregel} and m.onderdeel_id = ${id}`,
    maatregel: sql<{ n: number }>`select count(*) n ${project} and p.maatregel_id = ${id}`,
    project: sql<{ n: number }>`select count(*) n ${project} and p.deel_van = ${id}`,
  }
  const [rij] = await rowsOf(db, vraag[soort])
  return rij!.n
}
