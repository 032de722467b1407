import type pg from 'pg'

type Queries = Pick<pg.Pool, 'query'>

/** The portfolio as someone writes it at hand: a join for each kind of fact, sums by group, nothing of the house. */
const PORTFOLIO = `with laatste as (
    select distinct on (k.programma_id) k.programma_id, k.id, k.datum from programma.reeks k
    where exists (select from programma.voortgangsrapport r join programma.rapportfeit f on f.rapport_id = r.id and f.soort = 'ingediend' where r.reeks_id = k.id and r.rapportagedatum <= $2)
    order by k.programma_id, k.datum desc, k.naam),
  aspect as (
    select l.programma_id, r.id rapport_id, r.inhoud ->> 'projectnaam' project, a ->> 'soort' aspect, a ->> 'status' status
    from laatste l join programma.voortgangsrapport r on r.reeks_id = l.id, jsonb_array_elements(r.inhoud -> 'aspecten') a),
  geld as (
    select m.programma_id, sum(b.bedrag) begroot, sum(u.bedrag) besteed, sum(v.bedrag) verplicht
    from programma.maatregel m join programma.maatregelregel x on x.maatregel_id = m.id
    left join (select mu.regel_id, sum(mu.bedrag) bedrag from begroting.mutatie mu join begroting.wijzigingbesluit wb on wb.wijziging_id = mu.wijziging_id and wb.uitkomst = 'vastgesteld'
      where mu.zijde = 'lasten' and wb.besluitdatum <= $2 and (mu.jaar = 2026 or (mu.duur = 'structureel' and mu.jaar < 2026)) group by 1) b on b.regel_id = x.regel_id
    left join (select regel_id, sum(bedrag) bedrag from begroting.realisatie where jaar = 2026 and datum <= $2 and vervallen_op is null group by 1) u on u.regel_id = x.regel_id
    left join (select regel_id, sum(bedrag) bedrag from begroting.verplichting where maand between '2026-01-01' and '2026-12-31' group by 1) v on v.regel_id = x.regel_id
    where m.gemeente = $1 group by 1)
  select p.id, p.code, p.naam, p.soort, (select datum from laatste l where l.programma_id = p.id) "rapportDatum",
    (select count(*) from aspect a where a.programma_id = p.id) aspecten,
    (select count(*) from aspect a where a.programma_id = p.id and lower(a.status) = 'op koers') "opKoers",
    (select json_agg(a) from aspect a where a.programma_id = p.id and lower(a.status) <> 'op koers') "nietOpKoers",
    (select count(*) from programma.maatregel m where m.programma_id = p.id) maatregelen,
    g.begroot, g.besteed, g.verplicht,
    (select json_agg(x) from (select wanneer, wat, van from programma.agendaregel a where a.programma_id = p.id and a.tot >= $2 order by van limit 5) x) besluiten,
    (select count(*) from programma.bevinding b where b.programma_id = p.id and b.vervallen_op is null) bevindingen,
    (select count(*) from programma.bevinding b left join programma.bevindingreactie r on r.bevinding_id = b.id
      where b.programma_id = p.id and b.vervallen_op is null and r.id is null) "openBevindingen"
  from programma.programma p left join geld g on g.programma_id = p.id where p.gemeente = $1 order by p.naam`

export async function selectPortfolio(db: Queries, gemeente: string, vandaag: string) {
  const { rows } = await db.query(PORTFOLIO, [gemeente, vandaag])
  return { op: vandaag, programmas: rows }
}

const GROOTBOEK = `select r.id, r.code, r.naam, r.aard, r.taakveld, r.product, r.programma, r.cluster, r.kostensoort, r.gesloten_op "geslotenOp",
    coalesce(b.lasten, 0) lasten, coalesce(b.baten, 0) baten, coalesce(u.bedrag, 0) realisatie, coalesce(u.n, 0) boekingen, u.laatste,
    coalesce(v.bedrag, 0) verplichting
  from begroting.begrotingsregel r
  left join (select mu.regel_id, sum(mu.bedrag) filter (where mu.zijde = 'lasten') lasten, sum(mu.bedrag) filter (where mu.zijde = 'baten') baten
    from begroting.mutatie mu join begroting.wijzigingbesluit wb on wb.wijziging_id = mu.wijziging_id and wb.uitkomst = 'vastgesteld'
    where wb.besluitdatum <= $3 and (mu.jaar = $2 or (mu.duur = 'structureel' and mu.jaar < $2)) group by 1) b on b.regel_id = r.id
  left join (select regel_id, sum(bedrag) bedrag, count(*) n, max(datum) laatste from begroting.realisatie
    where jaar = $2 and datum <= $3 and vervallen_op is null group by 1) u on u.regel_id = r.id
  left join (select regel_id, sum(bedrag) bedrag from begroting.verplichting where extract(year from maand) = $2 group by 1) v on v.regel_id = r.id
  where r.gemeente = $1 order by r.code`

export async function selectGrootboek(db: Queries, gemeente: string, url: URL) {
  const jaar = Number(url.searchParams.get('jaar'))
  const { rows } = await db.query(GROOTBOEK, [gemeente, jaar, url.searchParams.get('op')])
  const jaren = await db.query(
    `select distinct jaar from begroting.mutatie where gemeente = $1
     union select distinct jaar from begroting.realisatie where gemeente = $1 order by 1`,
    [gemeente],
  )
  return { jaar, jaren: jaren.rows.map((rij) => rij.jaar), regels: rows }
}
