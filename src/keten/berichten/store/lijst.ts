import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Soort, Wet32 } from '../rules/soorten.ts'

export interface Lijstfilter {
  richting?: string | undefined
  wet?: string | undefined
  soort?: string | undefined
  agb?: string | null | undefined
  vanaf?: number | undefined
  aantal?: number | undefined
}

export interface Lijstrij {
  id: string
  richting: 'in' | 'uit'
  wet: Wet32
  soort: Soort
  aanbieder: string
  agb: string
  identificatie: string
  dagtekening: Datum
  omvang: number
  tijdstip: Date
  ontvangenOp: Datum | null
  gelezenOp: Datum | null
  niveau: 1 | 2 | null
  beantwoordOp: Datum | null
  klaarOp: Datum | null
  verzondenOp: Date | null
  retourOp: Datum | null
  retourOordeel: 'bevestigd' | 'afgekeurd' | null
  hersteldDoor: string | null
  uiterlijk: Datum | null
  antwoordOp: string | null
  antwoordId: string | null
  regels: number
  open: number
  geparkeerd: number
  afgekeurd: number
  verwerkt: number
  codes: string[]
  totaal: number
}

const KOLOMMEN = sql`b.id, b.richting, b.wet, b.soort, a.naam aanbieder, a.agb, b.identificatie, b.dagtekening, b.omvang, b.geregistreerd_op tijdstip,
  b.ontvangen_op "ontvangenOp", b.gelezen_op "gelezenOp", b.niveau, b.beantwoord_op "beantwoordOp", b.klaar_op "klaarOp", b.verzonden_op "verzondenOp",
  b.retour_op "retourOp", b.retour_oordeel "retourOordeel", b.hersteld_door "hersteldDoor", b.uiterlijk, b.antwoord_op "antwoordOp",
  (select r.id from berichten.bericht r where r.gemeente = b.gemeente and r.antwoord_op = b.id) "antwoordId",
  s.regels, s.open, s.geparkeerd, s.afgekeurd, s.verwerkt,
  coalesce((select array_agg(distinct c order by c) from berichten.berichtregel r, unnest(r.codes) c where r.gemeente = b.gemeente and r.bericht_id = b.id), '{}') codes`

const VAN = sql`from berichten.bericht b join contract.aanbieder a on a.gemeente = b.gemeente and a.id = b.aanbieder_id
  join berichten.bericht_stand s on s.gemeente = b.gemeente and s.id = b.id`

/** Newest first; a provider's own only, by AGB. */
export const listBerichten = (db: Db, mandaat: Mandaat, f: Lijstfilter): Promise<Lijstrij[]> =>
  rowsOf<Lijstrij>(
    db,
    sql`select ${KOLOMMEN}, count(*) over ()::int totaal ${VAN}
      where b.gemeente = ${mandaat.gemeente} and (${f.agb ?? null}::text is null or a.agb = ${f.agb ?? null})
        and (${f.richting ?? null}::text is null or b.richting = ${f.richting ?? null}) and (${f.wet ?? null}::text is null or b.wet = ${f.wet ?? null})
        and (${f.soort ?? null}::text is null or b.soort = ${f.soort ?? null})
      order by b.geregistreerd_op desc, b.id desc limit ${f.aantal ?? 100} offset ${f.vanaf ?? 0}`,
  )

export const findLijstrij = async (
  db: Db,
  mandaat: Mandaat,
  id: string,
  agb: string | null,
): Promise<Lijstrij | undefined> =>
  (
    await rowsOf<Lijstrij>(
      db,
      sql`select ${KOLOMMEN}, 1 totaal ${VAN} where b.gemeente = ${mandaat.gemeente} and b.id = ${id} and (${agb}::text is null or a.agb = ${agb})`,
    )
  )[0]

export interface GeweigerdRij {
  id: string
  reden: string
  wet: string | null
  soort: string | null
  afzender: string | null
  identificatie: string | null
  plaats: string | null
  regel: number | null
  ontvangenOp: Datum
  gemeldOp: Datum | null
}
export const listGeweigerd = (db: Db, mandaat: Mandaat): Promise<GeweigerdRij[]> =>
  rowsOf<GeweigerdRij>(
    db,
    sql`select id, reden, wet, soort, afzender, identificatie, plaats, regel, ontvangen_op "ontvangenOp", gemeld_op "gemeldOp"
      from berichten.geweigerd where gemeente = ${mandaat.gemeente} order by geregistreerd_op desc, id desc limit 200`,
  )
