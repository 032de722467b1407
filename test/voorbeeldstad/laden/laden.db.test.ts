import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { controleerRegels } from '#keten/berichten/rules/inhoud/inhoudsregels.ts'
import type { GelezenBericht } from '#keten/berichten/rules/leesfout.ts'
import { leesBericht } from '#keten/berichten/xml/lees.ts'
import { REGELSTANDEN, standVanRegel } from '#keten/declaratie/rules/stand.ts'
import { totaalIn } from '#keten/voorziening/rules/omvang.ts'
import { standVanToewijzing } from '#keten/voorziening/rules/status.ts'
import { keysFrom } from '#platform/crypto.ts'
import { type Db, openDatabase, rowsOf, sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openEmptyTestHouse, type TestHouse } from '#test/harness/house.ts'
import { inhoudhash } from '#uitvoering/plan/commands/opPlan.ts'
import { selectInhoud } from '#uitvoering/plan/store/inhoud.ts'
import { selectVersies } from '#uitvoering/plan/store/plannen.ts'
import { genereerStad } from '../index.ts'
import type { Datum, Stad } from '../stad.ts'
import { inhoud323 } from './declaratiebericht.ts'
import { maakZaak } from './declaratieomgeving.ts'
import { regellezer } from './declaratieregels.ts'
import { laadSteden } from './laadVoorbeeldstad.ts'
import { METINGEN } from './planverloop.ts'

const VANDAAG = '2026-11-10' as Datum
const keys = keysFrom(Buffer.alloc(32, 7))
const steden = ['9901', '9902'].map((gemeente) =>
  genereerStad({ gemeente, inwoners: 600, jaren: 3, seed: 7, vandaag: VANDAAG }),
)
let house: TestHouse

beforeAll(async () => {
  house = await openEmptyTestHouse()
  const database = openDatabase({
    connection: { ...inject('postgres'), database: house.name },
    contextKey: keys.context,
  })
  await laadSteden({ database, keys }, steden, undefined, true)
  await database.close()
})
afterAll(() => house?.close())

const als = <T>({ gemeente }: Stad, work: (db: Db) => Promise<T>): Promise<T> =>
  house.database.transaction(systeemMandaat(gemeente, 'test'), work)

/** As superuser: what is really there, past row security. */
async function tel(gemeente: string, tabel: string, waar = 'true'): Promise<number> {
  const { rows } = await house.owner.query(
    `select count(*)::int n from ${tabel} t where t.gemeente = '${gemeente}' and ${waar}`,
  )
  return rows[0].n
}
const geen = async (statement: string): Promise<void> => {
  expect((await house.owner.query(statement)).rows).toEqual([])
}

/** Every table of these rooms, and the rows of the town that stand in it. */
function verwacht(stad: Stad): Record<string, number> {
  const { gemeente, plan, ervaring, voorziening, declaratie, contract } = stad
  const verteld = ervaring.verhalen.filter((een) => een.ingetrokkenOp === null).length
  const gehouden = plan.evaluaties.filter((een) => een.datum)
  const vast = plan.versies.filter((een) => een.vastgesteldOp).length
  const goed = declaratie.declaraties.flatMap(regellezer(stad)).filter((een) => een.besluit === 'goedgekeurd').length
  return {
    'plan.plan': plan.plannen.length,
    'plan.planversie': plan.versies.length,
    'plan.kringlid': plan.kringleden.length,
    'plan.regie': plan.regies.length,
    'plan.contactpersoon': plan.contactpersonen.length,
    'plan.betrokkenheid': plan.betrokkenheden.length,
    'plan.behoefte': plan.behoeften.length,
    'plan.afweging': plan.afwegingen.length,
    'plan.afwegingstap': plan.afwegingen.flatMap((een) => een.stappen).length,
    'plan.doel': plan.doelen.length,
    'plan.afspraak': plan.afspraken.length,
    'plan.gevraagde_voorziening': plan.gevraagdeVoorzieningen.length,
    'plan.inzet': plan.gevraagdeVoorzieningen.filter((een) => een.voorziening).length,
    'plan.meting': plan.metingen.length + (gemeente === '9901' ? METINGEN.flatMap(([, , reeks]) => reeks).length : 0),
    'plan.aanbieding': plan.versies.filter((een) => een.aangebodenOp).length,
    'plan.beoordeling': vast,
    'plan.evaluatie': gehouden.length,
    'plan.voortgang':
      gehouden.flatMap((een) => een.oordelen).length +
      plan.doelen.filter((een) => een.behaaldOp).length +
      plan.doelen.filter((een) => een.vervallenOp).length,
    'plan.nagekomen': plan.afspraken.filter((een) => een.nagekomenOp).length,
    'ervaring.verhaal': ervaring.verhalen.length,
    'ervaring.duiding': verteld * 3,
    'ervaring.triade': verteld * 2,
    'ervaring.gevoel': verteld,
    'ervaring.toestemming': ervaring.toestemmingen.length,
    'voorziening.besluit': voorziening.besluiten.length,
    'voorziening.bezwaar': voorziening.bezwaren.length,
    'voorziening.grondslag': voorziening.grondslagen.length,
    'voorziening.voorziening': voorziening.voorzieningen.length,
    'voorziening.pgb': voorziening.pgbs.length,
    'voorziening.herbeoordeling': voorziening.herbeoordelingen.length,
    'voorziening.toewijzing': voorziening.toewijzingen.length,
    'voorziening.toewijzingversie': voorziening.toewijzingen.flatMap((een) => een.versies).length,
    'voorziening.leveringsmelding': voorziening.leveringsmeldingen.length,
    'voorziening.verzoek': voorziening.verzoeken.length,
    'voorziening.verbruik': goed,
    'declaratie.declaratie': declaratie.declaraties.length,
    'declaratie.declaratieregel': declaratie.regels.aantal,
    'declaratie.boeking': goed + contract.voorschotten.length,
  }
}

/** Claims of which every line was decided. */
function beantwoord(stad: Stad) {
  const lees = regellezer(stad)
  return stad.declaratie.declaraties.filter((een) => maakZaak(een, lees(een)).beantwoordOp)
}

describe.each(steden)('$gemeente', (stad) => {
  const { gemeente } = stad

  it('elke rij van de stad staat in haar tabel', async () => {
    const gevonden: Record<string, number> = {}
    const aantallen = verwacht(stad)
    for (const tabel of Object.keys(aantallen)) gevonden[tabel] = await tel(gemeente, tabel)
    expect(gevonden).toEqual(aantallen)
    expect(Object.values(aantallen).reduce((som, een) => som + een, 0)).toBeGreaterThan(10_000)
  })

  it('elke vastgestelde versie heeft de hash van wat er staat, en elke tekst is te lezen', async () => {
    const doelen = new Map(stad.plan.doelen.map((een) => [een.id, een.tekst]))
    const wat = new Map(stad.plan.afspraken.map((een) => [een.id, een.wat]))
    await als(stad, async (db) => {
      const mandaat = systeemMandaat(gemeente, 'test')
      const hashes = new Map(
        (
          await rowsOf<{ id: string; hash: Buffer }>(
            db,
            sql`select id, inhoudhash hash from plan.planversie where inhoudhash is not null`,
          )
        ).map((een) => [een.id, een.hash]),
      )
      let nagegaan = 0
      for (const { id } of stad.plan.plannen)
        for (const versie of await selectVersies(db, mandaat, id)) {
          const inhoud = await selectInhoud(db, mandaat, keys, { gemeente, id }, versie.nr)
          for (const doel of inhoud.doelen) expect(doel.tekst).toBe(doelen.get(doel.id))
          for (const afspraak of inhoud.afspraken) expect(afspraak.wat).toBe(wat.get(afspraak.id))
          if (!versie.vastgesteldOp) continue
          expect(inhoudhash(inhoud).equals(hashes.get(versie.id)!)).toBe(true)
          expect(inhoud.doelen.length).toBeGreaterThan(0)
          expect(new Set(inhoud.afwegingen.map((een) => een.behoefteStam))).toEqual(
            new Set(inhoud.behoeften.map((een) => een.stam)),
          )
          nagegaan++
        }
      expect(nagegaan).toBe(stad.plan.versies.filter((een) => een.vastgesteldOp).length)
    })
  })

  it('een huishouden heeft een open plan, en elk lopend plan vandaag een regisseur die erbij mag', async () => {
    await geen(
      `select huishouden_id from plan.plan where gemeente = '${gemeente}' and gesloten_op is null group by 1 having count(*) > 1`,
    )
    await geen(`select p.id from plan.plan p where p.gemeente = '${gemeente}' and p.gesloten_op is null and p.lopend is not null and not exists (
      select from plan.regie r join huishouden.toegangsgrond g on g.gemeente = r.gemeente and g.volgt_uit = r.id and g.medewerker_id = r.medewerker_id
        and g.hoedanigheid = 'regisseur' and g.huishouden_id = p.huishouden_id and g.geldig @> '${VANDAAG}'::date
      where r.gemeente = p.gemeente and r.plan_id = p.id and r.geldig @> '${VANDAAG}'::date)`)
    expect(await tel(gemeente, 'plan.plan', 't.gesloten_op is null and t.lopend is not null')).toBeGreaterThan(20)
    await geen(`select g.id from huishouden.toegangsgrond g join plan.plan p on p.gemeente = g.gemeente and p.id = g.volgt_uit
      where g.gemeente = '${gemeente}' and p.gesloten_op is not null and g.geldig @> '${VANDAAG}'::date`)
  })

  it('de regisseur leest het plan over HTTP, een aanbieder zijn toewijzingen en niemand anders die', async () => {
    const plan = stad.plan.plannen.find(
      (een) => !een.geslotenOp && stad.plan.regies.some((regie) => regie.plan === een.id),
    )!
    const regisseur = stad.inrichting.medewerkers.find(
      (een) => een.id === stad.plan.regies.find((regie) => regie.plan === plan.id)!.medewerker,
    )!
    const gelezen = await house.vraag(regisseur.sub, 'GET', `/huishoudens/${plan.huishouden}/plan`)
    expect([gelezen.status, gelezen.body.plan?.planId]).toEqual([200, plan.id])
    const vreemd = steden
      .find((een) => een !== stad)!
      .inrichting.medewerkers.find((een) => een.functie === 'consulent')!
    expect((await house.vraag(vreemd.sub, 'GET', `/huishoudens/${plan.huishouden}/plan`)).status).toBe(404)
    const aanbieder = stad.contract.aanbieders
      .slice(0, 6)
      .find((een) => stad.voorziening.toewijzingen.some((order) => order.aanbieder === een.id))!
    const eigen = await house.vraag(`${gemeente}-agb-${aanbieder.agb}`, 'GET', '/aanbieder/toewijzingen')
    expect(eigen.status).toBe(200)
    expect(JSON.stringify(eigen.body)).toContain(
      stad.voorziening.toewijzingen.find((order) => order.aanbieder === aanbieder.id)!.wet,
    )
  })

  it('elke toewijzing is haar nieuwste versie, binnen besluit en contract, met de stand van de regel', async () => {
    const { rows } =
      await house.owner.query(`select t.id, t.versie, lower(t.looptijd)::text begin, (upper(t.looptijd) - 1)::text eind, t.ingetrokken, t.verwijderd, t.reden,
      voorziening.toewijzing_stand(t.looptijd, t.ingetrokken, t.verwijderd, '${VANDAAG}') stand,
      t.looptijd <@ v.geldig and v.geldig <@ g.geldig and t.looptijd <@ p.geldig binnen
      from voorziening.toewijzing t join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
      join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
      join contract.contractproduct p on p.gemeente = t.gemeente and p.id = t.contractproduct_id where t.gemeente = '${gemeente}'`)
    const gevonden = new Map(rows.map((een) => [een.id, een]))
    for (const { id, versies } of stad.voorziening.toewijzingen) {
      const nieuwste = versies.at(-1)!
      const vorige = versies.at(-2)
      const ingetrokken = vorige !== undefined && (nieuwste.einddatum ?? '9999') < (vorige.einddatum ?? '9999')
      const looptijd = { begin: nieuwste.ingangsdatum, eind: nieuwste.einddatum }
      expect(gevonden.get(id)).toEqual({
        id,
        versie: versies.length,
        ...looptijd,
        ingetrokken,
        verwijderd: nieuwste.reden === '13',
        reden: nieuwste.reden,
        binnen: true,
        stand: standVanToewijzing({ looptijd, ingetrokken, verwijderd: nieuwste.reden === '13' }, VANDAAG),
      })
    }
    expect(new Set(rows.map((een) => een.stand)).size).toBeGreaterThan(1)
  })

  it('het volgende nummer is vrij', async () => {
    await als(stad, async (db) => {
      const [nummers] = await rowsOf<{ t: number; b: number; tmax: number; bmax: number }>(
        db,
        sql`select nextval('voorziening.toewijzingnummer') t, nextval('voorziening.beschikkingnummer') b,
          (select max(nummer) from voorziening.toewijzing) tmax, (select max(beschikkingnummer) from voorziening.besluit) bmax`,
      )
      expect(nummers!.t).toBeGreaterThan(nummers!.tmax)
      expect(nummers!.b).toBeGreaterThan(nummers!.bmax)
    })
  })

  it('elke euro klopt: regels, boekingen, verbruik, akkoord en betaalopdracht', async () => {
    const { rows } = await house.owner.query(`select
      (select sum(bedrag) from declaratie.declaratieregel where gemeente = '${gemeente}' and besluit = 'goedgekeurd')::bigint regels,
      (select sum(bedrag) from declaratie.boeking where gemeente = '${gemeente}' and bronsoort = 'regel')::bigint boekingen,
      (select sum(bedrag) from voorziening.verbruik where gemeente = '${gemeente}')::bigint verbruik,
      (select sum(bedrag) from declaratie.akkoord where gemeente = '${gemeente}')::bigint akkoord`)
    const [{ regels, boekingen, verbruik, akkoord }] = rows
    expect(Number(regels)).toBeGreaterThan(1_000_000)
    expect([boekingen, verbruik, akkoord]).toEqual([regels, regels, regels])
    await geen(`select d.id from declaratie.declaratie d left join declaratie.declaratieregel r on r.gemeente = d.gemeente and r.declaratie_id = d.id
      where d.gemeente = '${gemeente}' group by d.gemeente, d.id, d.totaal having sum(r.bedrag) <> d.totaal`)
    await geen(`select b.id from declaratie.betaalopdracht b join declaratie.declaratieregel r on r.gemeente = b.gemeente and r.betaalopdracht_id = b.id
      where b.gemeente = '${gemeente}' group by b.gemeente, b.id, b.bedrag having sum(r.bedrag) <> b.bedrag`)
    await geen(`select b.id from declaratie.boeking b where b.gemeente = '${gemeente}' and b.taakveld !~ '^6\\.'`)
    await geen(`select a.id from declaratie.akkoord a join declaratie.betaalopdracht b on b.gemeente = a.gemeente and b.declaratie_id = a.declaratie_id
      where a.gemeente = '${gemeente}' and a.door = b.door and a.door <> '${systeemMandaat(gemeente, 'test').actor.id}'`)
  })

  it('elke regel heeft de stand van de regel van de kamer, en niets is boven de toewijzing gegaan', async () => {
    const { rows } =
      await house.owner.query(`select s.stand, r.besluit, r.geparkeerd_op, r.gecrediteerd_door, r.betaalopdracht_id from declaratie.declaratieregel r
      join declaratie.regelstand s on s.gemeente = r.gemeente and s.id = r.id where r.gemeente = '${gemeente}'`)
    for (const een of rows)
      expect(een.stand).toBe(
        standVanRegel({
          besluit: een.besluit,
          geparkeerdOp: een.geparkeerd_op,
          gecrediteerdDoor: een.gecrediteerd_door,
          betaalopdrachtId: een.betaalopdracht_id,
        }),
      )
    const standen = new Set(rows.map((een) => een.stand))
    for (const stand of REGELSTANDEN) if (stand !== 'geparkeerd') expect(standen).toContain(stand)
    const gebruikt =
      await house.owner.query(`select toewijzing_id id, sum(volume)::bigint volume, sum(bedrag)::bigint bedrag from voorziening.verbruik
      where gemeente = '${gemeente}' group by 1`)
    const toewijzingen = new Map(stad.voorziening.toewijzingen.map((een) => [een.id, een.versies.at(-1)!]))
    for (const { id, volume, bedrag } of gebruikt.rows) {
      const { omvang, budget, ingangsdatum, einddatum } = toewijzingen.get(id)!
      const totaal = omvang && totaalIn(omvang, { begin: ingangsdatum, eind: einddatum })
      if (totaal != null) expect(Number(volume)).toBeLessThanOrEqual(totaal)
      if (budget !== null) expect(Number(bedrag)).toBeLessThanOrEqual(budget)
    }
  })

  it('elk bericht 323 is te lezen, breekt geen regel van de standaard en zegt wat de declaratie zegt', async () => {
    const { rows } = await house.owner.query(
      `select id, afzender, identificatie, wet, bestand from berichten.bericht where gemeente = '${gemeente}' and soort = '323'`,
    )
    const lees = regellezer(stad)
    const agb = new Map(stad.contract.aanbieders.map((een) => [een.id, een.agb]))
    const declaraties = new Map(
      stad.declaratie.declaraties.map((een) => [`${agb.get(een.aanbieder)}/${een.wet}/${een.declaratienummer}`, een]),
    )
    for (const { id, afzender, identificatie, wet, bestand } of rows) {
      const xml = keys.decrypt(bestand, { gemeente, table: 'berichten.bericht', row: id, column: 'bestand' })
      const bericht = leesBericht(xml) as GelezenBericht<'323'>
      expect(bericht.uitkomst).toBe('gelezen')
      expect(controleerRegels(bericht)).toEqual([])
      const declaratie = declaraties.get(`${afzender}/${wet}/${identificatie}`)!
      expect(bericht.inhoud).toEqual(inhoud323(gemeente, afzender, declaratie, lees(declaratie)))
    }
  })

  it('heen en terug sluiten op elkaar: elk beantwoord bericht heeft zijn ene antwoord, elk ander staat open met zijn termijn', async () => {
    const { rows } = await house.owner.query(
      `select h.soort, h.beantwoord_op, h.verzonden_op, h.retour_op, h.uiterlijk, a.id, a.soort antwoord, a.klaar_op, a.bestand, a.aanbieder_id = h.aanbieder_id zelfde,
         d.toegekend::int
       from berichten.bericht h
       left join berichten.bericht a on a.gemeente = h.gemeente and a.antwoord_op = h.id
       left join (select x.gemeente, x.bericht_id, coalesce(sum(case when r.debet then abs(r.bedrag) else -abs(r.bedrag) end) filter (where r.besluit = 'goedgekeurd'), 0) toegekend
         from declaratie.declaratie x left join declaratie.declaratieregel r on r.gemeente = x.gemeente and r.declaratie_id = x.id group by 1, 2) d
         on d.gemeente = h.gemeente and d.bericht_id = h.id
       where h.gemeente = '${gemeente}' and h.antwoord_op is null and h.soort = '323'`,
    )
    const telling = { paren: 0, open: 0 }
    for (const een of rows) {
      // What goes out has a retour, or is open with its last day; what comes in has an answer, or is open with its last day.
      if (een.beantwoord_op === null && een.retour_op === null) {
        telling.open += 1
        expect([een.antwoord, een.uiterlijk !== null]).toEqual([null, true])
        continue
      }
      telling.paren += 1
      expect([een.soort, een.antwoord, een.zelfde, een.klaar_op]).toEqual(['323', '325', true, een.beantwoord_op])
      const xml = keys.decrypt(een.bestand, { gemeente, table: 'berichten.bericht', row: een.id, column: 'bestand' })
      const bericht = leesBericht(xml) as GelezenBericht<'325'>
      expect(bericht.uitkomst).toBe('gelezen')
      const { TotaalBedrag, DebetCredit } = bericht.inhoud.DeclaratieAntwoord!.TotaalToegekendBedrag
      expect(DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag).toBe(een.toegekend)
    }
    expect(telling).toEqual({
      paren: beantwoord(stad).length,
      open: stad.declaratie.declaraties.length - beantwoord(stad).length,
    })
    expect(telling.paren).toBeGreaterThan(10)
  })

  it('elk ander bericht is te lezen, breekt geen regel van de standaard en staat in zijn kop zoals in zijn rij', async () => {
    const { rows } = await house.owner.query(
      `select id, soort, wet, richting, afzender, ontvanger, identificatie, bestand, antwoord_op from berichten.bericht
       where gemeente = '${gemeente}' and soort not in ('323', '325')`,
    )
    const soorten = new Map<string, number>()
    for (const een of rows) {
      const xml = keys.decrypt(een.bestand, { gemeente, table: 'berichten.bericht', row: een.id, column: 'bestand' })
      const bericht = leesBericht(xml) as GelezenBericht
      expect([een.id, bericht.uitkomst, bericht.wet, bericht.soort]).toEqual([een.id, 'gelezen', een.wet, een.soort])
      expect(controleerRegels(bericht)).toEqual([])
      const { Afzender, Ontvanger, BerichtIdentificatie, ...kop } = bericht.inhoud.Header
      const nummer = 'IdentificatieRetour' in kop ? kop.IdentificatieRetour : BerichtIdentificatie.Identificatie
      const partijen = een.antwoord_op ? [Ontvanger, Afzender] : [Afzender, Ontvanger]
      expect([...partijen, nummer]).toEqual([een.afzender, een.ontvanger, een.identificatie])
      soorten.set(een.soort, (soorten.get(een.soort) ?? 0) + 1)
    }
    expect([...soorten.keys()].toSorted()).toEqual(
      expect.arrayContaining(['301', '302', '305', '306', '307', '308', '315', '316']),
    )
  })

  it('wat van een toewijzing bekend is, ging over de lijn: de laatste 301 kent haar versie, elke melding heeft haar bericht', async () => {
    await geen(`select t.id from voorziening.toewijzing t where t.gemeente = '${gemeente}'
      and not exists (select from huishouden.afscherming a where a.gemeente = t.gemeente and a.persoon_id = t.client_id and a.soort = 'vertrouwelijk')
      and not exists (select from berichten.bericht b where b.gemeente = t.gemeente and b.client_id = t.client_id and b.aanbieder_id = t.aanbieder_id
        and b.wet = t.wet and b.soort = '301' and b.kent_tot >= t.toegewezen_op)
      and not exists (select from berichten.belemmering x where x.gemeente = t.gemeente and x.client_id = t.client_id and x.aanbieder_id = t.aanbieder_id
        and x.wet = t.wet)`)
    await geen(`select m.id from voorziening.leveringsmelding m join voorziening.toewijzing t on t.gemeente = m.gemeente and t.id = m.toewijzing_id
      where m.gemeente = '${gemeente}' and m.bron = 'bericht'
      and not exists (select from huishouden.afscherming a where a.gemeente = t.gemeente and a.persoon_id = t.client_id and a.soort = 'vertrouwelijk')
      and not exists (select from berichten.bericht b join berichten.berichtregel r on r.gemeente = b.gemeente and r.bericht_id = b.id
        where b.gemeente = m.gemeente and b.soort = case m.soort when 'start' then '305' else '307' end and b.ontvangen_op = m.gemeld_op
          and r.sleutel = t.nummer::text and r.verwerkt_op = m.gemeld_op)`)
    await geen(`select h.id from berichten.bericht h left join berichten.bericht a on a.gemeente = h.gemeente and a.antwoord_op = h.id
      where h.gemeente = '${gemeente}' and h.antwoord_op is null and h.soort <> '323'
      and (coalesce(h.beantwoord_op, h.retour_op) is distinct from coalesce(a.klaar_op, a.ontvangen_op) or h.uiterlijk is null)`)
    expect(await tel(gemeente, 'berichten.bericht', `t.soort = '301'`)).toBeGreaterThan(20)
  })

  it('wat bij een verhaal hoort, leidt naar niemand en is te lezen', async () => {
    const { rows } = await house.owner.query(
      `select id, tekst, ingetrokken_op from ervaring.verhaal where gemeente = '${gemeente}'`,
    )
    const teksten = new Map(stad.ervaring.verhalen.map((een) => [een.id, een.tekst]))
    for (const { id, tekst, ingetrokken_op } of rows)
      if (ingetrokken_op) expect(tekst).toBeNull()
      else
        expect(keys.decrypt(tekst, { gemeente, table: 'ervaring.verhaal', row: id, column: 'tekst' })).toBe(
          teksten.get(id),
        )
  })
})
