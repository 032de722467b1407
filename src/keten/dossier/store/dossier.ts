import type { Datum } from '#values/datum.ts'
import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'

export type Lid = {
  persoonId: string
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  geboren: Datum
  overleden: Datum | null
  telefoon: string | null
  email: string | null
  verblijf: 'hoofd' | 'neven'
  adresgeheim: boolean
  sinds: Datum
  bronnen: { bron: string; peildatum: Datum }[]
  elders: string[] | null
}

export type DossierRij = {
  leden: Lid[] | null
  adres: { straat: string | null; huisnummer: number | null; huisletter: string | null; toevoeging: string | null; postcode: string | null; woonplaats: string | null; wijk: string | null } | null
  plan: {
    planId: string
    geopendOp: Datum
    evaluatieOp: Datum | null
    geldendeNr: number | null
    vastgesteldOp: Datum | null
    nieuwsteNr: number | null
    nieuwsteStatus: string | null
    regisseur: string | null
    waarnemer: string | null
    contactpersoon: string | null
  } | null
  kring: { id: string; persoonId: string | null; naam: string; rol: string; omschrijving: string | null; telefoon: string | null; buiten: boolean }[] | null
  doelen:
    | { id: string; stam: string; vanWie: string | null; persoonId: string | null; tekst: string; domein: string; beginNiveau: number | null; streefNiveau: number | null; niveau: number | null; oordeel: string | null; streefdatum: Datum }[]
    | null
  hulp:
    | { id: string; persoonId: string; wet: string; product: string | null; leveringsvorm: string; volume: number | null; eenheid: string | null; frequentie: number | null; begin: Datum; eind: Datum | null; grondslag: string; aanbieder: string | null; nummer: number | null }[]
    | null
  werk: { kamer: string; soort: string; id: string; wet: string | null; persoonId: string | null; eigenaarNaam: string | null; start: Datum | null; uiterlijk: Datum | null; stilSinds: Datum | null; status: string }[] | null
  vragen:
    | { id: string; meldingId: string; persoonId: string; wet: string; regeling: string; spoed: boolean; genoemdOp: Datum; status: string; uitkomst: string | null; kanaal: string; vraag: string; vraagAchterVraag: string | null; zelfde: boolean; behandelaar: string | null }[]
    | null
  contacten: { id: string; soort: string; naam: string; rol: string; telefoon: string | null }[] | null
  tijdlijn: { datum: Datum; soort: string; id: string; wet: string | null; persoonId: string | null; gegevens: Record<string, unknown> }[] | null
  tijdlijnTotaal: number
}

const MOMENTEN = 60

/** The household's file in one statement. What the asker may not see is left out afterwards, by the same function as everywhere. */
export async function selectDossier(db: Db, mandaat: Mandaat, huishoudenId: string, vandaag: Datum): Promise<DossierRij> {
  const [rij] = await rowsOf<{ dossier: DossierRij }>(
    db,
    sql`
    with leden as materialized (
      select l.gemeente, l.persoon_id, min(lower(l.geldig)) sinds, min(l.voornamen) voornamen, min(l.voorvoegsel) voorvoegsel, min(l.geslachtsnaam) geslachtsnaam,
        min(l.geboren) geboren, min(l.overleden) overleden, min(l.telefoon) telefoon, min(l.email) email, min(l.verblijf) verblijf, bool_or(l.adresgeheim) adresgeheim,
        json_agg(json_build_object('bron', l.bron, 'peildatum', l.peildatum) order by l.peildatum desc) bronnen
      from dossier.lid l where l.gemeente = any (${mandaat.leest}::text[]) and l.huishouden_id = ${huishoudenId} and l.geldig @> ${vandaag}::date
      group by l.gemeente, l.persoon_id
    ), wie as materialized (select array_agg(persoon_id) ids, min(gemeente) gemeente from leden),
    overzicht as materialized (
      select o.* from plan.overzicht o, wie where o.gemeente = wie.gemeente and o.huishouden_id = ${huishoudenId} and o.gesloten_op is null limit 1
    ), momenten as materialized (
      select t.* from dossier.tijdlijn t, wie where t.gemeente = wie.gemeente and t.persoon_id = any (wie.ids)
      union
      select t.* from dossier.tijdlijn t, wie where t.gemeente = wie.gemeente and t.huishouden_id = ${huishoudenId}
    ), werk as materialized (
      select w.* from dossier.werk w, wie where w.gemeente = wie.gemeente and w.persoon_id = any (wie.ids)
      union
      select w.* from dossier.werk w, wie where w.gemeente = wie.gemeente and w.huishouden_id = ${huishoudenId}
    )
    select json_build_object(
      'leden', (select json_agg(json_build_object('persoonId', l.persoon_id, 'voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam,
          'geboren', l.geboren, 'overleden', l.overleden, 'telefoon', l.telefoon, 'email', l.email, 'verblijf', l.verblijf, 'adresgeheim', l.adresgeheim, 'sinds', l.sinds,
          'bronnen', l.bronnen,
          'elders', (select json_agg(distinct b.bron) from huishouden.bewoning b where b.gemeente = l.gemeente and b.persoon_id = l.persoon_id and b.geldig @> ${vandaag}::date
            and b.verblijf = 'hoofd' and b.huishouden_id <> ${huishoudenId})) order by l.geboren) from leden l),
      'adres', (select json_build_object('straat', a.straat, 'huisnummer', a.huisnummer, 'huisletter', a.huisletter, 'toevoeging', a.toevoeging, 'postcode', a.postcode,
          'woonplaats', a.woonplaats, 'wijk', a.wijk) from dossier.adres a, wie where a.gemeente = wie.gemeente and a.persoon_id = any (wie.ids)
          and a.geldig @> ${vandaag}::date and not exists (select from leden where adresgeheim) limit 1),
      'plan', (select json_build_object('planId', o.plan_id, 'geopendOp', o.geopend_op, 'evaluatieOp', o.evaluatie_op, 'geldendeNr', o.geldende_nr,
          'vastgesteldOp', o.vastgesteld_op, 'nieuwsteNr', o.nieuwste_nr, 'nieuwsteStatus', o.nieuwste_status,
          'regisseur', (select naam from dossier.medewerker m where m.gemeente = o.gemeente and m.id = o.regisseur_id),
          'waarnemer', (select naam from dossier.medewerker m where m.gemeente = o.gemeente and m.id = o.waarnemer_id),
          'contactpersoon', (select naam from dossier.medewerker m where m.gemeente = o.gemeente and m.id = o.contactpersoon_id)) from overzicht o),
      'kring', (select json_agg(json_build_object('id', k.id, 'persoonId', k.persoon_id, 'naam', k.naam, 'rol', k.rol, 'omschrijving', k.omschrijving, 'telefoon', k.telefoon,
          'buiten', k.buiten_huishouden) order by k.buiten_huishouden, k.geboren, k.id)
        from plan.kring k, overzicht o where k.gemeente = o.gemeente and k.plan_id = o.plan_id and k.geldig @> ${vandaag}::date),
      'doelen', (select json_agg(json_build_object('id', d.id, 'stam', d.stam, 'vanWie', k.naam, 'persoonId', d.persoon_id, 'tekst', encode(d.tekst, 'base64'),
          'domein', d.domein, 'beginNiveau', d.begin_niveau, 'streefNiveau', d.streef_niveau, 'niveau', d.niveau, 'oordeel', d.oordeel, 'streefdatum', d.streefdatum)
          order by k.geboren nulls last, d.stam)
        from overzicht o join plan.doelstand d on d.gemeente = o.gemeente and d.plan_id = o.plan_id
        left join plan.kring k on k.gemeente = d.gemeente and k.plan_id = d.plan_id and k.id = d.kringlid_id),
      'hulp', (select json_agg(json_build_object('id', v.id, 'persoonId', v.persoon_id, 'wet', v.wet, 'product', v.product, 'leveringsvorm', v.leveringsvorm, 'volume', v.volume,
          'eenheid', v.eenheid, 'frequentie', v.frequentie, 'begin', v.begin, 'eind', v.eind, 'grondslag', v.grondslag, 'aanbieder', v.aanbieder, 'nummer', v.nummer)
          order by v.begin, v.id)
        from dossier.verlening v, wie where v.gemeente = wie.gemeente and v.persoon_id = any (wie.ids)),
      'werk', (select json_agg(json_build_object('kamer', w.kamer, 'soort', w.soort, 'id', w.id, 'wet', w.wet, 'persoonId', w.persoon_id,
          'eigenaarNaam', (select naam from dossier.medewerker m where m.gemeente = w.gemeente and m.id = w.eigenaar), 'start', w.start, 'uiterlijk', w.uiterlijk,
          'stilSinds', w.stil_sinds, 'status', w.status) order by w.uiterlijk nulls last, w.id) from werk w),
      'vragen', (select json_agg(json_build_object('id', v.id, 'meldingId', v.melding_id, 'persoonId', v.persoon_id, 'wet', v.wet, 'regeling', v.regeling, 'spoed', v.spoed,
          'genoemdOp', v.genoemd_op, 'status', v.status, 'uitkomst', v.uitkomst, 'kanaal', v.kanaal, 'vraag', encode(v.vraag, 'base64'),
          'vraagAchterVraag', encode(v.vraag_achter_vraag, 'base64'), 'zelfde', v.zelfde, 'behandelaar', v.behandelaar) order by v.genoemd_op desc, v.id desc)
        from dossier.vraag v, wie where v.gemeente = wie.gemeente and v.persoon_id = any (wie.ids)),
      'contacten', (select json_agg(json_build_object('id', c.id, 'soort', c.soort, 'naam', c.naam, 'rol', c.rol, 'telefoon', c.telefoon) order by c.soort, c.naam)
        from dossier.contact c, wie where c.gemeente = wie.gemeente and c.huishouden_id = ${huishoudenId} and c.geldig @> ${vandaag}::date),
      'tijdlijn', (select json_agg(json_build_object('datum', t.datum, 'soort', t.soort, 'id', t.id, 'wet', t.wet, 'persoonId', t.persoon_id, 'gegevens', t.gegevens)
          order by t.datum desc, t.id desc) from (select * from momenten order by datum desc, id desc limit ${MOMENTEN}) t),
      'tijdlijnTotaal', (select count(*) from momenten)
    ) dossier`,
  )
  return rij!.dossier
}
