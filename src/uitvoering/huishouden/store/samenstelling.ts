import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Bron, Verblijf } from '../rules/bewoning.ts'

/** A bewoning with who recorded it and when: a fact and its source. */
export type Bewoningsfeit = {
  id: string
  huishoudenId: string
  persoonId: string
  verblijf: Verblijf
  bron: Bron
  begin: Datum
  eind: Datum | null
  peildatum: Datum
  geregistreerdOp: Datum
  /** Who recorded it; nobody when the register did. */
  door: string | null
}

const dag = (kolom: string) => sql`(${sql.ref(kolom)} at time zone 'Europe/Amsterdam')::date`

/** Everything that was ever said about who lives in this household, and where else its people would live. */
export const selectBewoningsfeiten = (db: Db, mandaat: Mandaat, huishoudenId: string) =>
  rowsOf<Bewoningsfeit>(
    db,
    sql`select x.id, x.huishouden_id "huishoudenId", x.persoon_id "persoonId", x.verblijf, x.bron, lower(x.geldig) "begin", upper(x.geldig) - 1 eind,
          x.peildatum, ${dag('x.geregistreerd_op')} "geregistreerdOp", x.door
        from huishouden.bewoning x where x.gemeente = any (${mandaat.leest}::text[]) and x.persoon_id in
          (select b.persoon_id from huishouden.bewoning b where b.gemeente = any (${mandaat.leest}::text[]) and b.huishouden_id = ${huishoudenId})
        order by lower(x.geldig), x.id`,
  )

type Met<T> = T & { begin: Datum; eind: Datum | null; bron: string }
export type Relatiefeit = Met<{ id: string; persoonId: string; gerelateerdeId: string; soort: string }>

export const selectRelatiefeiten = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<Relatiefeit>(
    db,
    sql`select id, persoon_id "persoonId", gerelateerde_id "gerelateerdeId", soort, lower(geldig) "begin", upper(geldig) - 1 eind, bron
        from huishouden.relatie where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[])
        order by upper_inf(geldig) desc, lower(geldig) desc, id`,
  )

export type Omstander = {
  id: string
  soort: 'netwerk' | 'professional'
  persoonId: string | null
  naam: string
  rol: string
  organisatie: string | null
  telefoon: string | null
  begin: Datum
  eind: Datum | null
}

/** Network and professionals around a household, past ones too. */
export const selectOmstanders = (db: Db, mandaat: Mandaat, huishoudenId: string) =>
  rowsOf<Omstander>(
    db,
    sql`select id, 'netwerk' soort, persoon_id "persoonId", naam, relatie rol, null::text organisatie, telefoon, lower(geldig) "begin", upper(geldig) - 1 eind
        from huishouden.netwerklid where gemeente = any (${mandaat.leest}::text[]) and huishouden_id = ${huishoudenId}
        union all
        select id, 'professional', null, naam, rol, organisatie, telefoon, lower(geldig), upper(geldig) - 1
        from huishouden.professional where gemeente = any (${mandaat.leest}::text[]) and huishouden_id = ${huishoudenId}
        order by 2, 4`,
  )

/** Professionals around a household on a day, with the organisation of the map where they work. */
export const selectProfessionalsVan = (db: Db, mandaat: Mandaat, huishoudenId: string, op: Datum) =>
  rowsOf<{ id: string; naam: string; organisatieId: string | null }>(
    db,
    sql`select id, naam, organisatie_id "organisatieId" from huishouden.professional
        where gemeente = any (${mandaat.leest}::text[]) and huishouden_id = ${huishoudenId} and geldig @> ${op}::date order by naam, id`,
  )

export const insertProfessional = (
  db: Db,
  mandaat: Mandaat,
  p: {
    id: string
    huishoudenId: string
    naam: string
    organisatie: string
    rol: string
    organisatieId: string | null
    telefoon: string | null
    begin: Datum
  },
) =>
  sql`insert into huishouden.professional (gemeente, id, huishouden_id, naam, organisatie, organisatie_id, rol, telefoon, geldig, door)
    values (${mandaat.gemeente}, ${p.id}, ${p.huishoudenId}, ${p.naam}, ${p.organisatie}, ${p.organisatieId}, ${p.rol}, ${p.telefoon},
      daterange(${p.begin}::date, null), ${mandaat.actor.id})`.execute(db)

export const FEITEN = ['bewoning', 'relatie', 'gezag', 'ondertoezichtstelling', 'netwerklid', 'professional'] as const
export type Feitsoort = (typeof FEITEN)[number]
export type Feit = {
  id: string
  begin: Datum
  eind: Datum | null
  bron: string
  personen: string[]
  huishoudenId: string | null
}

const VELDEN: Record<Feitsoort, ReturnType<typeof sql>> = {
  bewoning: sql`bron, array[persoon_id]::text[] personen, huishouden_id`,
  relatie: sql`bron, array[persoon_id, gerelateerde_id]::text[] personen, null::uuid huishouden_id`,
  // A guardian by decision of the court ends by one, whatever register told of it.
  gezag: sql`case when instelling_id is null then bron else 'medewerker' end bron, array_remove(array[kind_id, drager_id], null)::text[] personen, null::uuid huishouden_id`,
  ondertoezichtstelling: sql`'medewerker'::text bron, array[kind_id]::text[] personen, null::uuid huishouden_id`,
  netwerklid: sql`'medewerker'::text bron, array_remove(array[persoon_id], null)::text[] personen, huishouden_id`,
  professional: sql`'medewerker'::text bron, '{}'::text[] personen, huishouden_id`,
}

export const lockFeit = async (db: Db, mandaat: Mandaat, soort: Feitsoort, id: string): Promise<Feit | undefined> =>
  (
    await rowsOf<Feit>(
      db,
      sql`select id, lower(geldig) "begin", upper(geldig) - 1 eind, f.bron, f.personen, f.huishouden_id "huishoudenId"
          from (select id, gemeente, geldig, ${VELDEN[soort]} from huishouden.${sql.raw(soort)}) f
          where f.gemeente = ${mandaat.gemeente} and f.id = ${id}`,
    )
  )[0]

export const endFeit = (db: Db, mandaat: Mandaat, soort: Feitsoort, id: string, laatsteDag: Datum) =>
  sql`update huishouden.${sql.raw(soort)} set geldig = daterange(lower(geldig), ${laatsteDag}::date, '[]')
    where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(db)

/** The other direction of a relation ends with it. */
export const endTegenrelatie = (db: Db, mandaat: Mandaat, id: string, laatsteDag: Datum) =>
  sql`update huishouden.relatie t set geldig = daterange(lower(t.geldig), ${laatsteDag}::date, '[]')
    from huishouden.relatie r where r.gemeente = ${mandaat.gemeente} and r.id = ${id} and t.gemeente = r.gemeente
      and t.persoon_id = r.gerelateerde_id and t.gerelateerde_id = r.persoon_id and lower(t.geldig) = lower(r.geldig) and upper_inf(t.geldig)
      and t.soort = case r.soort when 'ouder' then 'kind' when 'kind' then 'ouder' else r.soort end`.execute(db)

export type Adresfeit = {
  persoonId: string
  soort: string
  straat: string | null
  huisnummer: number | null
  huisletter: string | null
  toevoeging: string | null
  postcode: string | null
  woonplaats: string | null
  begin: Datum
  eind: Datum | null
}

export const selectAdresfeiten = (db: Db, mandaat: Mandaat, persoonIds: readonly string[]) =>
  rowsOf<Adresfeit>(
    db,
    sql`select persoon_id "persoonId", soort, straat, huisnummer, huisletter, toevoeging, postcode, woonplaats, lower(geldig) "begin", upper(geldig) - 1 eind
        from huishouden.adres where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${persoonIds}::uuid[])
        order by lower(geldig) desc`,
  )
