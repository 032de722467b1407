import { createHash } from 'node:crypto'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Bevinding } from '#values/bevinding.ts'
import type { Grootboekfeiten } from '../rules/grootboek.ts'
import type { KadernotaInvoer } from '../rules/invoer.ts'

const json = (waarde: unknown) => sql`${JSON.stringify(waarde)}::jsonb`

export async function insertVoorstel(
  db: Db,
  mandaat: Mandaat,
  invoer: KadernotaInvoer,
  bevindingen: readonly Bevinding[],
): Promise<string> {
  const { gemeente, actor } = mandaat
  const id = uuidv7()
  const naam = invoer.velden.find(({ sleutel }) => sleutel === 'onderwerp')?.waarde ?? invoer.bron.naam
  const print = createHash('sha256').update(JSON.stringify(invoer)).digest()
  await sql`insert into begroting.kadernotavoorstel (gemeente, id, naam, nummers, bron, velden, jaren, jaartabel, dekking, salaristabel, uitspraken, vingerafdruk, door)
    values (${gemeente}, ${id}, ${naam}, ${invoer.nummers}, ${json(invoer.bron)}, ${json(invoer.velden)}, ${invoer.jaartabel.jaren}, ${json(invoer.jaartabel)},
      ${json(invoer.dekking)}, ${json(invoer.salaristabel)}, ${json(invoer.uitspraken)}, ${print}, ${actor.id})`.execute(
    db,
  )

  const clusters = invoer.clusters.map((cluster, volgorde) => ({ ...cluster, id: uuidv7(), volgorde }))
  await sql`insert into begroting.cluster (gemeente, id, voorstel_id, volgorde, code, naam, soort, bron)
    select ${gemeente}, c.id, ${id}, c.volgorde, c.code, c.naam, c.soort, c.bron
    from jsonb_to_recordset(${json(clusters)}) as c(id uuid, volgorde int, code text, naam text, soort text, bron text)`.execute(
    db,
  )

  const regels = clusters.flatMap((cluster) =>
    cluster.regels.map((regel) => ({ ...splits(regel), id: uuidv7(), cluster: cluster.id })),
  )
  await sql`insert into begroting.voorstelregel (gemeente, id, voorstel_id, cluster_id, volgorde, code, naam, ondertitel, soort, bron, toelichting, motief,
      risico, bouwstenen, voorwaarden, buffer, meer)
    select ${gemeente}, r.id, ${id}, r.cluster, r.volgorde, r.code, r.naam, r.ondertitel, r.soort, r.bron, r.toelichting, r.motief, r.risico,
      coalesce(r.bouwstenen, '[]'), coalesce(r.voorwaarden, '[]'), r.buffer, r.meer
    from jsonb_to_recordset(${json(regels.map((regel, volgorde) => ({ ...regel, volgorde })))}) as r(id uuid, cluster uuid, volgorde int, code text, naam text, ondertitel text, soort text, bron text, toelichting jsonb, motief jsonb,
      risico jsonb, bouwstenen jsonb, voorwaarden jsonb, buffer jsonb, meer jsonb)`.execute(db)
  await sql`insert into begroting.voorstelbedrag (gemeente, voorstelregel_id, jaar, lasten, baten)
    select ${gemeente}, b.regel, b.jaar, b.lasten, b.baten
    from jsonb_to_recordset(${json(regels.flatMap((regel) => regel.bedragen.map((b) => ({ ...b, regel: regel.id }))))})
      as b(regel uuid, jaar int, lasten bigint, baten bigint)`.execute(db)
  await sql`insert into begroting.bevinding (gemeente, voorstel_id, volgorde, code, plaats, bron, waarde)
    select ${gemeente}, ${id}, b.volgorde, b.code, b.plaats, b.bron, b.waarde
    from jsonb_to_recordset(${json(bevindingen.map((b, volgorde) => ({ ...b, volgorde })))}) as b(volgorde int, code text, plaats text, bron text, waarde jsonb)`.execute(
    db,
  )
  return id
}

/** What has a column of its own, and the rest of what the paper says about the line. */
function splits(regel: KadernotaInvoer['clusters'][number]['regels'][number]) {
  const { trede, businesscase, subsidieplafond, formulieren, verwijzingen, ...eigen } = regel
  return { ...eigen, meer: { trede, businesscase, subsidieplafond, formulieren, verwijzingen } }
}

/** The whole ledger of proposals in one statement: paper, lines, remarks, what was granted and what was spent beside it. */
export const listGrootboeken = (db: Db, mandaat: Mandaat, voorstelId?: string) =>
  rowsOf<Grootboekfeiten>(
    db,
    sql`select v.id, v.naam, v.nummers, v.bron, v.velden, v.jaartabel, v.dekking, v.salaristabel, v.uitspraken,
      (select json_agg(json_build_object('code', c.code, 'naam', c.naam, 'soort', c.soort, 'bron', c.bron, 'regels', (
        select json_agg(r.meer || jsonb_strip_nulls(jsonb_build_object('id', r.id, 'code', r.code, 'naam', r.naam, 'ondertitel', r.ondertitel,
            'soort', r.soort, 'bron', r.bron, 'toelichting', r.toelichting, 'motief', r.motief, 'risico', r.risico, 'buffer', r.buffer))
            || jsonb_build_object('bouwstenen', r.bouwstenen, 'voorwaarden', r.voorwaarden, 'bedragen', (
              select jsonb_agg(jsonb_build_object('jaar', b.jaar, 'lasten', b.lasten, 'baten', b.baten) order by b.jaar nulls last)
              from begroting.voorstelbedrag b where b.gemeente = r.gemeente and b.voorstelregel_id = r.id))
          order by r.volgorde) from begroting.voorstelregel r where r.gemeente = c.gemeente and r.cluster_id = c.id))
        order by c.volgorde) from begroting.cluster c where c.gemeente = v.gemeente and c.voorstel_id = v.id) clusters,
      coalesce((select json_agg(json_strip_nulls(json_build_object('code', b.code, 'plaats', b.plaats, 'bron', b.bron, 'waarde', b.waarde)) order by b.volgorde)
        from begroting.bevinding b where b.gemeente = v.gemeente and b.voorstel_id = v.id), '[]') bevindingen,
      coalesce((select json_agg(json_build_object('voorstelregel', r.code, 'regelId', m.regel_id, 'regel', br.code, 'jaar', m.jaar, 'zijde', m.zijde,
          'bedrag', m.bedrag, 'duur', m.duur, 'besluitdatum', m.besluitdatum))
        from begroting.budgetmutatie m
        join begroting.voorstelregel r on r.gemeente = m.gemeente and r.id = m.voorstelregel_id
        join begroting.begrotingsregel br on br.gemeente = m.gemeente and br.id = m.regel_id
        where r.gemeente = v.gemeente and r.voorstel_id = v.id), '[]') gehonoreerd,
      coalesce((select json_agg(json_build_object('regelId', g.regel_id, 'jaar', g.jaar, 'bedrag', g.bedrag, 'boekingen', g.boekingen, 'laatste', g.laatste))
        from (select u.regel_id, u.jaar, sum(u.bedrag)::bigint bedrag, count(*)::int boekingen, max(u.datum) laatste
          from begroting.realisatie u where u.gemeente = v.gemeente and u.vervallen_op is null and u.jaar = any(v.jaren)
            and u.regel_id in (select m.regel_id from begroting.budgetmutatie m
              join begroting.voorstelregel r on r.gemeente = m.gemeente and r.id = m.voorstelregel_id
              where r.gemeente = v.gemeente and r.voorstel_id = v.id)
          group by u.regel_id, u.jaar) g), '[]') realisatie,
      coalesce((select json_agg(json_build_object('regelId', o.regel_id, 'jaar', o.jaar, 'bedrag', o.bedrag))
        from (select m.regel_id, m.jaar, sum(m.bedrag)::bigint bedrag from begroting.budgetmutatie m
          where m.gemeente = v.gemeente and m.soort = 'overheveling' and m.zijde = 'lasten' group by m.regel_id, m.jaar) o), '[]') overgeheveld,
      coalesce((select json_agg(json_build_object('regelId', o.regel_id, 'jaar', o.jaar, 'bedrag', o.bedrag) order by o.jaar)
        from (select m.regel_id, m.jaar, -sum(m.bedrag)::bigint bedrag from begroting.budgetmutatie m
          join begroting.begrotingsregel br on br.gemeente = m.gemeente and br.id = m.regel_id and br.aard <> 'resultaat'
          where m.gemeente = v.gemeente and m.soort = 'vrijval' and m.zijde = 'lasten' group by m.regel_id, m.jaar) o), '[]') vrijgevallen
      from begroting.kadernotavoorstel v
      where v.gemeente = ${mandaat.gemeente} and (${voorstelId ?? null}::uuid is null or v.id = ${voorstelId ?? null}::uuid)
      order by v.geregistreerd_op desc, v.id desc`,
  )

/** Codes of lines of proposals by id, to check what a mutatie points at. */
export const listVoorstelregels = (db: Db, mandaat: Mandaat, ids: readonly string[]) =>
  rowsOf<{ id: string; code: string }>(
    db,
    sql`select id, code from begroting.voorstelregel where gemeente = ${mandaat.gemeente} and id = any(${ids as string[]}::uuid[])`,
  )
