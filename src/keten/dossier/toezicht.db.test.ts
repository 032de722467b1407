import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { writeAudit } from '#platform/audit.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { registreerVerwijzing } from '#uitvoering/toegang/deeds.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

describe('toezicht op wie keek, en werk dat wacht', () => {
  let house: TestHouse
  const gezin = (voornamen: string, behandelaar = NIEMAND) =>
    house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen, geslachtsnaam: 'Toezicht', geboren: datum('1981-03-02') }],
        behandelaar,
        datum('2020-01-01'),
      ),
    )
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const werkVan = async (als: string) => (await house.vraag(als, 'GET', '/werkvoorraad?tab=vrij&aantal=200')).body
  const nood = (als: string, persoonId: string, extra = {}) =>
    house.vraag(als, 'POST', '/noodtoegang', { persoonId, reden: 'De huisarts belt: zij is gevallen.', ...extra })

  it('vraagt noodtoegang voor hoe lang, toont haar aan wie vroeg, en legt haar bij wie toetst', async () => {
    const { persoonIds, huishoudenId } = await gezin('Noor')
    const wie = persoonIds[0]!
    expect((await nood('griffie', wie)).status).toBe(403)
    expect((await nood('9902-toegang', wie)).status).toBe(404)
    expect((await nood('toegang', wie, { minuten: 61 })).status).toBe(422)
    const { status, body } = await nood('toegang', wie, { minuten: 15 })
    expect(status).toBe(201)
    expect(body.eind).toBe('2026-11-10T08:15:00.000Z')
    const [eigen] = (await house.vraag('toegang', 'GET', '/noodtoegang/van-mij')).body
    // Tuesday: reviewed by Wednesday.
    expect(eigen).toMatchObject({ naam: 'Noor Toezicht', huishoudenId, uiterlijk: '2026-11-11', terecht: null })
    expect((await house.vraag('consulent', 'GET', '/noodtoegang/van-mij')).body).toEqual([])
    expect((await werkVan('privacyofficer')).rijen).toMatchObject([
      { soort: 'noodtoegang-toetsen', naam: 'Noor Toezicht', uiterlijk: '2026-11-11', id: body.noodtoegangId },
    ])
    expect(JSON.stringify(await werkVan('consulent'))).not.toContain('noodtoegang')
    expect(JSON.stringify(await werkVan('9902-privacyofficer'))).not.toContain('noodtoegang')
    // In the file itself it is no work.
    const dossier = await house.vraag('toegang', 'GET', `/huishoudens/${huishoudenId}/dossier`)
    expect(dossier.status).toBe(200)
    expect(JSON.stringify(dossier.body.werk)).not.toContain('noodtoegang')
    await house.vraag('privacyofficer', 'POST', `/noodtoegang/${body.noodtoegangId}/toetsing`, { terecht: true })
    expect((await werkVan('privacyofficer')).rijen).toEqual([])
    expect((await house.vraag('toegang', 'GET', '/noodtoegang/van-mij')).body[0].terecht).toBe(true)
  })

  it('trekt een steekproef uit blikken zonder relatie, en een ander dan wie keek oordeelt', async () => {
    const eigen = await gezin('Mats')
    const vreemd = await gezin('Lise')
    const consulent = (await house.mandaat('consulent')).actor.id
    await house.owner.query(
      `insert into huishouden.toegangsgrond (gemeente, medewerker_id, huishouden_id, hoedanigheid, volgt_uit, geldig)
        values ('9901', $1, $2, 'behandelaar', $2, '[2020-01-01,)')`,
      [consulent, eigen.huishoudenId],
    )
    for (const naam of ['Mats Toezicht', 'Lise Toezicht'])
      expect((await house.vraag('consulent', 'POST', '/zoek', { q: naam })).status).toBe(200)
    const lees = async (als = 'privacyofficer') => (await house.vraag(als, 'GET', '/blikcontroles')).body
    const anouk = (await lees()).perMedewerker.find((een: { medewerkerId: string }) => een.medewerkerId === consulent)
    expect(anouk.personen).toBeGreaterThan(0)
    const trek = (als: string, aantal = 50) => house.vraag(als, 'POST', '/blikcontroles', { aantal })
    expect((await trek('consulent')).status).toBe(403)
    expect((await trek('9902-privacyofficer')).body.code).toBe('niets-te-trekken')
    expect((await trek('privacyofficer')).body.getrokken).toBeGreaterThan(0)
    expect((await trek('privacyofficer')).body.code).toBe('niets-te-trekken')
    const { controles } = await lees()
    const wie = controles.filter((een: { medewerkerId: string }) => een.medewerkerId === consulent)
    expect(wie.map((een: { persoonId: string }) => een.persoonId)).toContain(vreemd.persoonIds[0])
    expect(wie.map((een: { persoonId: string }) => een.persoonId)).not.toContain(eigen.persoonIds[0])
    expect((await lees('9902-privacyofficer')).controles).toEqual([])
    const oordeel = (als: string, lichaam: object) =>
      house.vraag(als, 'POST', `/blikcontroles/${wie[0].id}/oordeel`, lichaam)
    expect((await oordeel('privacyofficer', { oordeel: 'onterecht', toelichting: ' ' })).body.code).toBe(
      'oordeel-vraagt-uitleg',
    )
    expect((await oordeel('kwaliteit', { oordeel: 'terecht', toelichting: '' })).status).toBe(403)
    expect((await oordeel('9902-privacyofficer', { oordeel: 'terecht', toelichting: '' })).status).toBe(404)
    expect((await oordeel('privacyofficer', { oordeel: 'navraag', toelichting: 'Waarom gezocht?' })).status).toBe(201)
    expect((await oordeel('privacyofficer', { oordeel: 'terecht', toelichting: '' })).body.code).toBe('al-getoetst')
    await house.owner.query(
      `update dossier.blikcontrole set medewerker_id = (select id from inrichting.gebruiker where sub = '9901-privacyofficer'),
      oordeel = null, toelichting = null, beoordeeld_op = null where id = $1`,
      [wie[0].id],
    )
    expect((await oordeel('privacyofficer', { oordeel: 'terecht', toelichting: '' })).body.code).toBe('eigen-blik')
  })

  it('telt niet als blik zonder relatie wat een backoffice doet aan zijn eigen werk, wel wat hij daarbuiten bekijkt', async () => {
    const [werk, geen] = [await gezin('Sara'), await gezin('Tom')]
    const { aanbiederId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A09', categorie: '02', agb: '99000009' }),
    )
    await house.owner.query(
      `insert into voorziening.verzoek (gemeente, soort, wet, client_id, aanbieder_id, referentie_aanbieder, dagtekening, ontvangen_op, uiterlijk, door)
        values ('9901', 'vot', 'wmo', $1, $2, 'R9', current_date, current_date, current_date + 7, $1)`,
      [werk.persoonIds[0], aanbiederId],
    )
    const kijk = (als: string, actie: string, personen: string[]) =>
      house.in(als, async (context) => {
        context.audit.push({ soort: 'look', actie, personen })
        await writeAudit(context, { doel: 'proef', grondslag: 'proef', verwerking: 'proef' })
      })
    const geteld = async (als: string) => {
      const { rows } = await house.owner.query(
        `select z.persoon_id, z.acties from dossier.zonder_relatie('9901', 30) z join inrichting.gebruiker g on g.id = z.medewerker_id where g.sub = $1`,
        [`9901-${als}`],
      )
      return rows.map((een) => `${een.persoon_id === werk.persoonIds[0] ? 'werk' : 'geen'} ${een.acties.join(' ')}`)
    }
    await kijk('backoffice', 'voorziening.toonVerzoeken', [werk.persoonIds[0]!, geen.persoonIds[0]!])
    expect(await geteld('backoffice')).toEqual(['geen voorziening.toonVerzoeken'])
    await kijk('backoffice', 'dossier.toonDossier', [werk.persoonIds[0]!])
    expect((await geteld('backoffice')).sort()).toEqual(['geen voorziening.toonVerzoeken', 'werk dossier.toonDossier'])
    // The same look by who does not work in the chain stays one without a relation.
    await kijk('toegang', 'voorziening.toonVerzoeken', [werk.persoonIds[0]!])
    expect(await geteld('toegang')).toContain('werk voorziening.toonVerzoeken')
  })

  it('toont in de werklijst en het dossier wat een te laat besluit tot nu toe kost', async () => {
    const kind = await gezin('Fenna')
    await house.doe(
      registreerMelding,
      {
        persoonId: kind.persoonIds[0]!,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het lukt niet meer',
        ontvangenOp: datum('2026-08-03'),
        hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdwet' }],
      } as never,
      'consulent',
    )
    const { rows } = await house.owner.query(
      `select a.id, a.hulpvraag_id from toegang.aanvraag a where a.persoon_id = $1`,
      [kind.persoonIds[0]],
    )
    const lees = async (als: string) => {
      const { body } = await house.vraag(als, 'GET', '/werkvoorraad?tab=team&aantal=200')
      return body.rijen.find((een: { id: string }) => een.id === rows[0].hulpvraag_id)?.dwangsomCents
    }
    expect(await lees('consulent')).toBe(0)
    await house.owner.query(
      `insert into toegang.ingebrekestelling (gemeente, aanvraag_id, ontvangen_op) values ('9901', $1, '2026-10-20')`,
      [rows[0].id],
    )
    // Two weeks after 20 October; from 4 November on the first step: 7 days of 23 euro.
    expect(await lees('consulent')).toBe(7 * 2300)
    expect(await lees('9902-consulent')).toBeUndefined()
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${kind.huishoudenId}/dossier`)
    expect(body.werk.map((een: { dwangsomCents: number }) => een.dwangsomCents)).toContain(7 * 2300)
  })

  it('DO1: wat ook openstaat, het ligt in minstens één werklijst', async () => {
    const functies = Object.entries(FUNCTIES).flatMap(([code, { powers }]) =>
      (powers as readonly string[]).includes('werk:lezen') ? [code] : [],
    )
    /** Asked of the tables themselves: what has not ended. */
    const open = async (): Promise<string[]> =>
      (
        await house.owner.query<{ id: string }>(`
          select h.id from toegang.hulpvraag h where h.gemeente = '9901' and not exists (select from toegang.afdoening a where a.hulpvraag_id = h.id)
          union select id from plan.plan where gemeente = '9901' and gesloten_op is null
          union select n.id from dossier.noodtoegang n where n.gemeente = '9901' and not exists (select from dossier.toetsing t where t.noodtoegang_id = n.id)
          union select id from dossier.blikcontrole where gemeente = '9901' and oordeel is null
          union select id from dossier.inzageverzoek where gemeente = '9901' and geleverd_op is null
          union select id from dossier.vernietigverzoek where gemeente = '9901' and besluit is null
          union select v.id from voorziening.voorziening v where v.gemeente = '9901' and v.leveringsvorm = 'zin'
            and not exists (select from voorziening.toewijzing t where t.voorziening_id = v.id and not t.verwijderd)
          union select id from voorziening.bezwaar where gemeente = '9901' and uitkomst is null
          union select v.id from toegang.verwijzing v where v.gemeente = '9901' and v.opgepakt_op is null and v.teruggegeven_op is null`)
      ).rows.map(({ id }) => id)
    const inLijsten = async (): Promise<Set<string>> => {
      const gezien = new Set<string>()
      for (const functie of functies)
        for (const tab of ['mijn', 'team', 'vrij']) {
          const { status, body } = await house.vraag(functie, 'GET', `/werkvoorraad?tab=${tab}&aantal=200`)
          expect(status, functie).toBe(200)
          for (const rij of body.rijen) gezien.add(rij.id)
        }
      return gezien
    }
    const consulent = (await house.mandaat('consulent')).actor.id
    const inkoop = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A99', categorie: '02', agb: '99000099' }),
    )
    const besloten = async (persoonId: string, huishoudenId: string): Promise<string> => {
      const { status, body } = await house.vraag('consulent', 'POST', '/besluiten', {
        persoonId,
        huishoudenId,
        wet: 'wmo',
        soort: 'spoed',
        aanvraagId: null,
        motivering: 'Zonder hulp valt het huishouden stil.',
        voorzieningen: [
          {
            productId: inkoop.productId,
            gevraagdeVoorzieningId: null,
            leveringsvorm: 'zin',
            omvang: { volume: 2, eenheid: '04', frequentie: 2 },
            periode: { begin: '2026-11-10', eind: '2027-06-30' },
            jaarbedrag: null,
            redenNaLeeftijdsgrens: null,
          },
        ],
      })
      expect(status, JSON.stringify(body)).toBe(201)
      return body.besluitId
    }
    const nieuw = {
      melding: async (persoonId: string, wet: string) =>
        void (await house.doe(
          registreerMelding,
          {
            persoonId,
            kanaal: 'telefoon',
            route: 'gemeentelijk loket',
            melder: 'zelf',
            vraag: 'Het lukt niet meer',
            ontvangenOp: datum('2026-11-02'),
            hulpvragen: [{ wet, regeling: { wmo: 'wmo-2015', jeugdwet: 'jeugdwet', wgs: 'schuldhulp' }[wet] }],
          } as never,
          'toegang',
        )),
      plan: async (_: string, __: string, huishoudenId: string) => {
        const { status } = await house.vraag('consulent', 'POST', `/huishoudens/${huishoudenId}/plannen`, {})
        expect([201, 404]).toContain(status)
      },
      verwijzing: async (persoonId: string) =>
        void (await house.in('toegang', (context) =>
          registreerVerwijzing(context, {
            persoonId,
            verwijzertype: '02',
            verwijzer: 'Huisartsenpraktijk Lindelaan',
            ontvangenVia: 'bericht',
          }),
        )),
      voorziening: async (persoonId: string, _: string, huishoudenId: string) =>
        void (await besloten(persoonId, huishoudenId)),
      bezwaar: async (persoonId: string, _: string, huishoudenId: string) => {
        // Against what was granted, or else against help of its own.
        const { rows } = await house.owner.query<{ id: string }>(
          'select id from voorziening.besluit where persoon_id = $1',
          [persoonId],
        )
        const { status, body } = await house.vraag(
          'consulent',
          'POST',
          `/besluiten/${rows[0]?.id ?? (await besloten(persoonId, huishoudenId))}/bezwaren`,
          { ontvangenOp: '2026-11-10', gronden: 'Het zijn te weinig uren.', commissie: false },
        )
        expect(status, JSON.stringify(body)).toBe(201)
      },
      noodtoegang: async (persoonId: string) => expect((await nood('toegang', persoonId)).status).toBe(201),
      inzage: async (persoonId: string) =>
        expect(
          (
            await house.vraag('privacyofficer', 'POST', '/inzageverzoeken', {
              persoonId,
              ontvangenOp: '2026-11-02',
              namens: 'zelf',
              vastgesteldMet: 'legitimatie',
            })
          ).status,
        ).toBe(201),
      vernietiging: async (persoonId: string) =>
        expect(
          (
            await house.vraag('privacyofficer', 'POST', '/vernietigverzoeken', {
              persoonId,
              soort: 'bewaren',
              ontvangenOp: '2026-11-02',
              namens: 'zelf',
            })
          ).status,
        ).toBe(201),
    } as const
    const soorten = Object.keys(nieuw) as (keyof typeof nieuw)[]
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...soorten), { minLength: 1 }),
        fc.constantFrom('wmo', 'jeugdwet', 'wgs'),
        async (wat, wet) => {
          const { persoonIds, huishoudenId } = await gezin('Iemand', consulent)
          // A plan follows a question; everything else stands by itself.
          for (const soort of soorten.filter((een) => wat.includes(een)))
            await nieuw[soort](persoonIds[0]!, wet, huishoudenId)
          const lijsten = await inLijsten()
          expect((await open()).filter((id) => !lijsten.has(id))).toEqual([])
        },
      ),
      { numRuns: 6, examples: [[soorten, 'wmo']] },
    )
    expect((await open()).length).toBeGreaterThan(5)
  })
})
