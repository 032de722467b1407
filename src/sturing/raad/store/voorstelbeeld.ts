import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Bevinding } from '#values/bevinding.ts'
import type { Datum } from '#values/datum.ts'
import type { Sectiesoort, Uitkomst } from '../rules/invoer.ts'
import type { Fractiestem } from '../rules/stemming.ts'
import type { Motiestand } from '../rules/uitspraak.ts'

export type Nummer = { nummer: string; bron: string }
export type Voorstelrij = {
  id: string
  titel: string
  griffienummer: string
  nummer: string
  datum: Datum
  vraagtGeld: boolean
  bron: string | null
  secties: { soort: Sectiesoort; tekst: string; bron: string }[]
  motie: {
    id: string
    titel: string
    datum: Datum
    uitkomst: Motiestand
    dictum: string | null
    bron: string | null
    nummers: Nummer[]
  } | null
  behandelingen: {
    id: string
    soort: string
    datum: Datum
    karakter: string
    openbaar: boolean
    zaal: string | null
    advies: string | null
    vervallen: boolean
  }[]
  besluiten: {
    id: string
    behandelingId: string
    uitkomst: Uitkomst
    datum: Datum
    amendementen: number
    stemverklaringen: string[]
    verklaringen: { fractie: string; tekst: string }[]
    perFractie: Fractiestem[] | null
    bron: string | null
    voor: number | null
    tegen: number | null
    zetels: number | null
  }[]
  amendementen: {
    id: string
    nummer: string
    titel: string
    tekst: string
    fractie: string
    datum: Datum
    stand: Motiestand
    voor: number | null
    tegen: number | null
    perFractie: Fractiestem[] | null
  }[]
  vragen: {
    id: string
    nummer: number
    fractie: string
    tekst: string
    thema: string
    bron: string
    antwoord: string | null
    antwoordBron: string | null
  }[]
  wijzigingen: string[]
  bevindingen: Bevinding[]
}

/** A proposal with all that happened to it, in one statement. */
export const listVoorstellen = (db: Db, mandaat: Mandaat, voorstelId?: string) =>
  rowsOf<Voorstelrij>(
    db,
    sql`select v.id, v.titel, v.griffienummer, v.nummer, v.datum, v.vraagt_geld "vraagtGeld", v.bron, v.secties,
      (select json_build_object('id', m.id, 'titel', m.titel, 'datum', m.datum, 'uitkomst', s.stand, 'dictum', m.dictum, 'bron', m.bron, 'nummers', (
          select json_agg(json_build_object('nummer', n.nummer, 'bron', n.bron) order by n.volgorde) from raad.motienummer n where n.gemeente = m.gemeente and n.motie_id = m.id))
        from raad.motie m join raad.motiestand s on s.gemeente = m.gemeente and s.id = m.id where m.gemeente = v.gemeente and m.id = v.motie_id) motie,
      coalesce((select json_agg(json_build_object('id', b.id, 'soort', g.soort, 'datum', g.datum, 'karakter', g.karakter, 'openbaar', g.openbaar, 'zaal', g.zaal,
          'advies', coalesce(a.tekst, b.advies ->> 'tekst'),
          'vervallen', exists (select from raad.vergaderingvervallen w where w.gemeente = g.gemeente and w.vergadering_id = g.id)) order by g.datum, g.begin)
        from raad.behandeling b join raad.vergadering g on g.gemeente = b.gemeente and g.id = b.vergadering_id
        left join raad.behandelingadvies a on a.gemeente = b.gemeente and a.behandeling_id = b.id
        where b.gemeente = v.gemeente and b.voorstel_id = v.id), '[]') behandelingen,
      coalesce((select json_agg(json_build_object('id', r.id, 'behandelingId', r.behandeling_id, 'uitkomst', r.uitkomst, 'datum', r.datum, 'amendementen', r.amendementen,
          'stemverklaringen', r.stemverklaringen, 'bron', r.bron, 'voor', s.voor, 'tegen', s.tegen, 'zetels', s.zetels, 'perFractie', s.per_fractie,
          'verklaringen', coalesce((select json_agg(json_build_object('fractie', f.naam, 'tekst', e.tekst) order by f.naam) from raad.stemverklaring e
            join raad.fractie f on f.gemeente = e.gemeente and f.id = e.fractie_id where e.gemeente = r.gemeente and e.raadsbesluit_id = r.id), '[]')) order by r.datum)
        from raad.raadsbesluit r left join raad.stemming s on s.gemeente = r.gemeente and s.raadsbesluit_id = r.id
        where r.gemeente = v.gemeente and r.voorstel_id = v.id), '[]') besluiten,
      coalesce((select json_agg(json_build_object('id', a.id, 'nummer', a.nummer, 'titel', a.titel, 'tekst', a.tekst, 'fractie', f.naam, 'datum', a.datum,
          'stand', coalesce(u.uitkomst, 'ingediend'), 'voor', u.voor, 'tegen', u.tegen, 'perFractie', u.per_fractie) order by a.nummer)
        from raad.amendement a join raad.fractie f on f.gemeente = a.gemeente and f.id = a.fractie_id
        left join lateral (select uitkomst, voor, tegen, per_fractie from raad.uitspraak x where x.gemeente = a.gemeente and x.amendement_id = a.id
          order by datum desc limit 1) u on true
        where a.gemeente = v.gemeente and a.voorstel_id = v.id), '[]') amendementen,
      coalesce((select json_agg(json_build_object('id', q.id, 'nummer', q.nummer, 'fractie', f.naam, 'tekst', q.tekst, 'thema', q.thema, 'bron', q.bron, 'antwoord', a.tekst,
          'antwoordBron', a.bron) order by q.nummer)
        from raad.vraag q join raad.fractie f on f.gemeente = q.gemeente and f.id = q.fractie_id
        left join raad.antwoord a on a.gemeente = q.gemeente and a.vraag_id = q.id
        where q.gemeente = v.gemeente and q.voorstel_id = v.id), '[]') vragen,
      coalesce((select json_agg(w.wijziging_id) from raad.voorstelwijziging w where w.gemeente = v.gemeente and w.voorstel_id = v.id), '[]') wijzigingen,
      coalesce((select json_agg(json_strip_nulls(json_build_object('code', b.code, 'plaats', b.plaats, 'bron', b.bron, 'waarde', b.waarde)) order by b.volgorde)
        from raad.bevinding b where b.gemeente = v.gemeente and b.voorstel_id = v.id), '[]') bevindingen
      from raad.voorstel v where v.gemeente = ${mandaat.gemeente} and (${voorstelId ?? null}::uuid is null or v.id = ${voorstelId ?? null}::uuid)
      order by v.datum desc, v.id desc`,
  )

export const findVoorstel = async (db: Db, mandaat: Mandaat, voorstelId: string): Promise<Voorstelrij | undefined> =>
  (await listVoorstellen(db, mandaat, voorstelId))[0]
