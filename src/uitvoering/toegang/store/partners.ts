import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Partnerroute } from '../rules/partner.ts'

export type Partner = {
  id: string
  gebruikerId: string
  organisatie: string
  contact: string
  route: Partnerroute
  uitgenodigdOp: Datum
  geldigTot: Datum
  aanvaardOp: Datum | null
  ingetrokkenOp: Datum | null
  inlognaam: string
  straat: string | null
  postcode: string | null
  plaats: string | null
  briefVerzondenOp: Datum | null
  briefTerugOp: Datum | null
}

const PARTNER = sql`p.id, p.gebruiker_id "gebruikerId", p.organisatie, g.naam contact, p.route, p.uitgenodigd_op "uitgenodigdOp",
  p.geldig_tot "geldigTot", p.aanvaard_op "aanvaardOp", p.ingetrokken_op "ingetrokkenOp", g.sub inlognaam,
  p.straat, p.postcode, p.plaats, p.brief_verzonden_op "briefVerzondenOp", p.brief_terug_op "briefTerugOp"`
const VAN = sql`toegang.partner p join inrichting.gebruiker g on g.gemeente = p.gemeente and g.id = p.gebruiker_id`

export const selectPartners = (db: Db, mandaat: Mandaat) =>
  rowsOf<Partner>(
    db,
    sql`select ${PARTNER} from ${VAN} where p.gemeente = ${mandaat.gemeente} order by p.organisatie, p.id desc limit 500`,
  )

export const selectPartner = (db: Db, mandaat: Mandaat, id: string) =>
  rowsOf<Partner>(
    db,
    sql`select ${PARTNER} from ${VAN} where p.gemeente = ${mandaat.gemeente} and p.id = ${id} for update of p`,
  )

/** The invitation under which this user reports. */
export const selectEigenPartner = (db: Db, mandaat: Mandaat) =>
  rowsOf<Partner>(
    db,
    sql`select ${PARTNER} from ${VAN} where p.gemeente = ${mandaat.gemeente} and p.gebruiker_id = ${mandaat.actor.id}
      and p.ingetrokken_op is null order by p.id desc limit 1`,
  )

export const insertPartner = (
  db: Db,
  mandaat: Mandaat,
  p: Pick<
    Partner,
    'id' | 'gebruikerId' | 'organisatie' | 'route' | 'uitgenodigdOp' | 'geldigTot' | 'straat' | 'postcode' | 'plaats'
  >,
) =>
  sql`insert into toegang.partner (gemeente, id, gebruiker_id, organisatie, route, uitgenodigd_op, geldig_tot, straat, postcode, plaats, door)
    values (${mandaat.gemeente}, ${p.id}, ${p.gebruikerId}, ${p.organisatie}, ${p.route}, ${p.uitgenodigdOp}, ${p.geldigTot}, ${p.straat}, ${p.postcode}, ${p.plaats},
      ${mandaat.actor.id})`.execute(db)

/** A new letter is on its way: what the last one came to, no longer counts. */
export const updateAdres = (db: Db, mandaat: Mandaat, p: Pick<Partner, 'id' | 'straat' | 'postcode' | 'plaats'>) =>
  sql`update toegang.partner set straat = ${p.straat}, postcode = ${p.postcode}, plaats = ${p.plaats}, brief_verzonden_op = null, brief_terug_op = null
    where gemeente = ${mandaat.gemeente} and id = ${p.id}`.execute(db)

export const updateBrief = (
  db: Db,
  mandaat: Mandaat,
  b: { partnerId: string; stand: 'verzonden' | 'terug'; op: Datum },
) =>
  sql`update toegang.partner set ${sql.ref(b.stand === 'verzonden' ? 'brief_verzonden_op' : 'brief_terug_op')} = ${b.op}
    where gemeente = ${mandaat.gemeente} and id = ${b.partnerId}`.execute(db)

export const updateAanvaard = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.partner set aanvaard_op = ${op} where gemeente = ${mandaat.gemeente} and id = ${id}
      and aanvaard_op is null and ingetrokken_op is null returning id`,
  )

export const updateIngetrokken = (db: Db, mandaat: Mandaat, id: string, op: Datum) =>
  rowsOf<{ id: string }>(
    db,
    sql`update toegang.partner set ingetrokken_op = ${op} where gemeente = ${mandaat.gemeente} and id = ${id}
      and ingetrokken_op is null returning id`,
  )

export type Partnermelding = {
  id: string
  meldingId: string
  organisatie: string
  kenmerk: string
  naam: Buffer
  geboren: Buffer | null
  telefoon: Buffer | null
  weetErvan: boolean
  redenNiet: Buffer | null
}

export const insertPartnermelding = (
  db: Db,
  mandaat: Mandaat,
  m: Omit<Partnermelding, 'organisatie'> & { partnerId: string },
) =>
  sql`insert into toegang.partnermelding (gemeente, id, melding_id, partner_id, kenmerk, naam, geboren, telefoon, weet_ervan, reden_niet)
    values (${mandaat.gemeente}, ${m.id}, ${m.meldingId}, ${m.partnerId}, ${m.kenmerk}, ${m.naam}, ${m.geboren}, ${m.telefoon},
      ${m.weetErvan}, ${m.redenNiet})`.execute(db)

export const selectPartnermelding = (db: Db, mandaat: Mandaat, meldingId: string) =>
  rowsOf<Partnermelding>(
    db,
    sql`select m.id, m.melding_id "meldingId", p.organisatie, m.kenmerk, m.naam, m.geboren, m.telefoon, m.weet_ervan "weetErvan", m.reden_niet "redenNiet"
      from toegang.partnermelding m join toegang.partner p on p.gemeente = m.gemeente and p.id = m.partner_id
      where m.gemeente = ${mandaat.gemeente} and m.melding_id = ${meldingId}`,
  )

export type Eigenmelding = {
  id: string
  kenmerk: string
  ontvangenOp: Datum
  bekekenOp: Datum | null
  afgesloten: boolean
  hulpvragen: number
  open: number
}

/** What this user reported under any of his invitations, newest first: how it stands, and nothing else. */
export const selectEigenMeldingen = (db: Db, mandaat: Mandaat, hoeveel: number) =>
  rowsOf<Eigenmelding>(
    db,
    sql`select x.id, x.kenmerk, m.ontvangen_op "ontvangenOp", m.bekeken_op "bekekenOp", m.bekeken_reden is not null afgesloten,
        count(h.id)::int hulpvragen, count(h.id) filter (where f.id is null)::int "open"
      from toegang.partnermelding x
      join toegang.partner p on p.gemeente = x.gemeente and p.id = x.partner_id and p.gebruiker_id = ${mandaat.actor.id}
      join toegang.melding m on m.gemeente = x.gemeente and m.id = x.melding_id
      left join toegang.hulpvraag h on h.gemeente = m.gemeente and h.melding_id = m.id
      left join toegang.afdoening f on f.gemeente = h.gemeente and f.hulpvraag_id = h.id
      where x.gemeente = ${mandaat.gemeente} group by x.id, x.kenmerk, m.ontvangen_op, m.bekeken_op, m.bekeken_reden
      order by x.id desc limit ${hoeveel}`,
  )
