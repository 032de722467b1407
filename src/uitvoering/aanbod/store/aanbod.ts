import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Aanbod } from '../rules/aanbod.ts'
import type { Zoekvraag } from '../rules/zoeken.ts'

const range = ({ begin, eind }: Periode) => sql`daterange(${begin}::date, ${eind ?? null}::date, '[]')`

const AANBOD = sql`a.id, a.organisatie_id "organisatieId", o.naam organisatie, a.naam, a.omschrijving, a.themas, a.doelgroepen, a.trede, a.gebieden, a.kosten,
  a.aanmelden, a.waar, a.wanneer, a.capaciteit, a.deelnemers, a.beoogt_te_vervangen "beoogtTeVervangen", a.versie,
  json_build_object('begin', lower(a.geldig), 'eind', upper(a.geldig) - 1) periode`
const AANBOD_MET_ORGANISATIE = sql`aanbod.aanbod a join aanbod.organisatie o on o.gemeente = a.gemeente and o.id = a.organisatie_id`

export type AanbodFilter = {
  zoek?: Zoekvraag | undefined
  thema?: string | undefined
  doelgroep?: string | undefined
  trede?: number | undefined
  gebied?: string | undefined
  gestopt?: boolean | undefined
}

/** How well an offer answers what was typed: whole words as Dutch knows them, what looks like them, and the subjects they belong to. */
const punten = ({ woorden, begrippen }: Zoekvraag) => sql`(
  coalesce((select sum(
      case when to_tsvector('dutch', a.zoektekst || ' ' || aanbod.plat(o.naam)) @@ plainto_tsquery('dutch', w) then 2
        when strict_word_similarity(w, a.zoektekst || ' ' || aanbod.plat(o.naam)) > 0.45 then 1 else 0 end
      + case when aanbod.plat(a.naam) like '%' || w || '%' then 2 else 0 end)
    from unnest(${woorden as string[]}::text[]) w), 0)
  + coalesce((select count(*) * 1.5 from unnest(a.themas || a.doelgroepen) t where aanbod.plat(t) = any (${begrippen as string[]}::text[])), 0))`

/** What there is, the best answer first. */
export const zoekAanbod = (
  db: Db,
  mandaat: Mandaat,
  op: Datum,
  { zoek, thema, doelgroep, trede, gebied, gestopt }: AanbodFilter = {},
): Promise<Aanbod[]> => {
  const score = zoek ? punten(zoek) : sql`1`
  return rowsOf<Aanbod>(
    db,
    sql`select * from (select ${AANBOD}, ${score} score from ${AANBOD_MET_ORGANISATIE}
        where a.gemeente = ${mandaat.gemeente}
          and (${gestopt ?? false} or coalesce(upper(a.geldig) > ${op}::date, true))
          and (${thema ?? null}::text is null or ${thema ?? null} = any (a.themas))
          and (${doelgroep ?? null}::text is null or a.doelgroepen && array[${doelgroep ?? null}, 'iedereen'] or a.doelgroepen = '{}')
          and (${trede ?? null}::int is null or a.trede = ${trede ?? null})
          and (${gebied ?? null}::text is null or a.gebieden = '{}' or ${gebied ?? null} = any (a.gebieden))) x
        where score > 0 order by score desc, naam, id limit 500`,
  )
}

export const findAanbod = async (db: Db, mandaat: Mandaat, aanbodId: string): Promise<Aanbod | undefined> =>
  (
    await rowsOf<Aanbod>(
      db,
      sql`select ${AANBOD} from ${AANBOD_MET_ORGANISATIE} where a.gemeente = ${mandaat.gemeente} and a.id = ${aanbodId}`,
    )
  )[0]

export async function lockAanbod(db: Db, mandaat: Mandaat, aanbodId: string): Promise<Aanbod | undefined> {
  await sql`select id from aanbod.aanbod where gemeente = ${mandaat.gemeente} and id = ${aanbodId} for update`.execute(
    db,
  )
  return findAanbod(db, mandaat, aanbodId)
}

/** All of the kaart, ended offers too: what an export holds. */
export const listAlleAanbod = (db: Db, mandaat: Mandaat): Promise<Aanbod[]> =>
  rowsOf<Aanbod>(
    db,
    sql`select ${AANBOD} from ${AANBOD_MET_ORGANISATIE} where a.gemeente = ${mandaat.gemeente} order by a.naam, a.id`,
  )

export type NieuwAanbod = Omit<Aanbod, 'id' | 'organisatie' | 'deelnemers' | 'versie'>

export const insertAanbod = async (
  db: Db,
  mandaat: Mandaat,
  aanbod: NieuwAanbod & { id?: string | undefined },
): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      db,
      sql`insert into aanbod.aanbod (gemeente, id, organisatie_id, naam, omschrijving, themas, doelgroepen, trede, gebieden, kosten, aanmelden, waar, wanneer,
            capaciteit, beoogt_te_vervangen, geldig)
          values (${mandaat.gemeente}, coalesce(${aanbod.id ?? null}::uuid, uuidv7()), ${aanbod.organisatieId}, ${aanbod.naam}, ${aanbod.omschrijving},
            ${aanbod.themas}, ${aanbod.doelgroepen}, ${aanbod.trede}, ${aanbod.gebieden}, ${aanbod.kosten}, ${aanbod.aanmelden}, ${aanbod.waar},
            ${aanbod.wanneer}, ${aanbod.capaciteit}, ${aanbod.beoogtTeVervangen}, ${range(aanbod.periode)})
          returning id`,
    )
  )[0]!.id

/** The next wording of an offer; the one before is kept. */
export async function updateAanbod(db: Db, mandaat: Mandaat, vorige: Aanbod, aanbod: NieuwAanbod): Promise<number> {
  const { gemeente, actor } = mandaat
  await sql`insert into aanbod.aanbodversie (gemeente, aanbod_id, versie, inhoud, door)
    values (${gemeente}, ${vorige.id}, ${vorige.versie}, ${JSON.stringify(vorige)}::jsonb, ${actor.id})`.execute(db)
  await sql`update aanbod.aanbod set organisatie_id = ${aanbod.organisatieId}, naam = ${aanbod.naam}, omschrijving = ${aanbod.omschrijving},
      themas = ${aanbod.themas}, doelgroepen = ${aanbod.doelgroepen}, trede = ${aanbod.trede}, gebieden = ${aanbod.gebieden}, kosten = ${aanbod.kosten},
      aanmelden = ${aanbod.aanmelden}, waar = ${aanbod.waar}, wanneer = ${aanbod.wanneer}, capaciteit = ${aanbod.capaciteit},
      beoogt_te_vervangen = ${aanbod.beoogtTeVervangen}, geldig = ${range(aanbod.periode)}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${vorige.id}`.execute(db)
  return vorige.versie + 1
}

export const endAanbod = (db: Db, mandaat: Mandaat, aanbodId: string, laatsteDag: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update aanbod.aanbod set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]'), versie = versie + 1
        where gemeente = ${mandaat.gemeente} and id = ${aanbodId} and lower(geldig) <= ${laatsteDag}::date
          and coalesce(upper(geldig) > ${laatsteDag}::date + 1, true) returning id`,
  )
