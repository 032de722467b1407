import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Contactmoment = {
  id: string
  kanaal: string
  richting: 'in' | 'uit'
  met: string | null
  persoonId: string | null
  meldingId: string | null
  teamId: string | null
  onderwerp: Buffer | null
  datum: Datum
  tijd: string | null
  door: string | null
}

export const insertContactmoment = (db: Db, mandaat: Mandaat, c: Omit<Contactmoment, 'door'>) =>
  sql`insert into toegang.contactmoment (gemeente, id, kanaal, richting, met, persoon_id, melding_id, team_id, onderwerp, datum, tijd, door)
    values (${mandaat.gemeente}, ${c.id}, ${c.kanaal}, ${c.richting}, ${c.met}, ${c.persoonId}, ${c.meldingId}, ${c.teamId}, ${c.onderwerp}, ${c.datum}, ${c.tijd},
      ${mandaat.actor.id})`.execute(db)

/** The last ones of this worker and, where nobody is known, of his teams. */
export const selectContactmomenten = (db: Db, mandaat: Mandaat, hoeveel: number) =>
  rowsOf<Contactmoment>(
    db,
    sql`select c.id, c.kanaal, c.richting, c.met, c.persoon_id "persoonId", c.melding_id "meldingId", c.team_id "teamId", c.onderwerp, c.datum, c.tijd, c.door
      from toegang.contactmoment c
      where c.gemeente = ${mandaat.gemeente} and (c.door = ${mandaat.actor.id} or (c.persoon_id is null and c.team_id = any (${mandaat.teams}::uuid[])))
      order by c.id desc limit ${hoeveel}`,
  )

export type Contactverzoek = {
  id: string
  persoonId: string | null
  eigenaar: string | null
  teamId: string | null
  kanaal: string
  naam: Buffer | null
  telefoon: Buffer | null
  kop: Buffer | null
  gevraagdOp: Datum
  norm: Datum
  afgehandeldOp: Datum | null
}

const KOLOMMEN = sql`c.id, c.persoon_id "persoonId", c.eigenaar, c.team_id "teamId", c.kanaal, c.naam, c.telefoon, c.kop, c.gevraagd_op "gevraagdOp", c.norm,
  c.afgehandeld_op "afgehandeldOp"`

export const insertContactverzoek = (db: Db, mandaat: Mandaat, c: Omit<Contactverzoek, 'afgehandeldOp'>) =>
  sql`insert into toegang.contactverzoek (gemeente, id, persoon_id, eigenaar, team_id, kanaal, naam, telefoon, kop, gevraagd_op, norm, door)
    values (${mandaat.gemeente}, ${c.id}, ${c.persoonId}, ${c.eigenaar}, ${c.teamId}, ${c.kanaal}, ${c.naam}, ${c.telefoon}, ${c.kop}, ${c.gevraagdOp}, ${c.norm},
      ${mandaat.actor.id})`.execute(db)

export const selectContactverzoek = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Contactverzoek>(
    db,
    sql`select ${KOLOMMEN} from toegang.contactverzoek c where c.gemeente = ${mandaat.gemeente} and c.id = ${id} for update`,
  )

export const selectContactverzoeken = (
  db: Db,
  mandaat: Mandaat,
  { alle, hoeveel }: { alle: boolean; hoeveel: number },
) =>
  rowsOf<Contactverzoek>(
    db,
    sql`select ${KOLOMMEN} from toegang.contactverzoek c
      where c.gemeente = ${mandaat.gemeente} and (c.team_id = any (${mandaat.teams}::uuid[]) or c.eigenaar = ${mandaat.actor.id}) and (${alle} or c.afgehandeld_op is null)
      order by c.afgehandeld_op is not null, c.norm, c.id limit ${hoeveel}`,
  )

export const selectContactverzoekenVan = (db: Db, mandaat: Mandaat, persoonId: string) =>
  rowsOf<Contactverzoek>(
    db,
    sql`select ${KOLOMMEN} from toegang.contactverzoek c where c.gemeente = ${mandaat.gemeente} and c.persoon_id = ${persoonId} order by c.id desc limit 20`,
  )

export const updateAfgehandeld = (db: Db, mandaat: Mandaat, id: string, op: Datum, contactmomentId: string) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.contactverzoek set afgehandeld_op = ${op}, contactmoment_id = ${contactmomentId}
      where gemeente = ${mandaat.gemeente} and id = ${id} and afgehandeld_op is null returning id`,
  )

/** Who speaks with this person already: his handler, else the contact of his last melding that still runs. */
export const findEigenaarVoor = async (db: Db, mandaat: Mandaat, persoonId: string) =>
  (
    await rowsOf<{ medewerkerId: string }>(
      db,
      sql`select coalesce(
          (select b.medewerker_id from toegang.behandelaar b join toegang.hulpvraag h on h.gemeente = b.gemeente and h.id = b.hulpvraag_id
            join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id and s.status <> 'afgedaan'
            where h.gemeente = ${mandaat.gemeente} and h.persoon_id = ${persoonId} and upper_inf(b.geldig) order by b.id desc limit 1),
          (select a.medewerker_id from toegang.aanspreekpunt a join toegang.melding m on m.gemeente = a.gemeente and m.id = a.melding_id
            where m.gemeente = ${mandaat.gemeente} and m.persoon_id = ${persoonId} and upper_inf(a.geldig)
              and exists (select from toegang.hulpvraag h join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id and s.status <> 'afgedaan'
                where h.gemeente = m.gemeente and h.melding_id = m.id) order by a.id desc limit 1)) "medewerkerId"`,
    )
  )[0]?.medewerkerId ?? null

export const updateBekeken = (db: Db, mandaat: Mandaat, meldingId: string, op: Datum, reden: string | null) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.melding set bekeken_op = ${op}, bekeken_reden = ${reden}
      where gemeente = ${mandaat.gemeente} and id = ${meldingId} and bekijken_voor is not null and bekeken_op is null returning id`,
  )
