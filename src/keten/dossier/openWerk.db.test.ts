import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { registreerVerwijzing } from '#uitvoering/toegang/deeds.ts'
import { datum } from '#values/datum.ts'

describe('wat openstaat', () => {
  let house: TestHouse
  const gezin = (behandelaar: string) =>
    house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Iemand', geslachtsnaam: 'Open', geboren: datum('1981-03-02') }],
        behandelaar,
        datum('2020-01-01'),
      ),
    )
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

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
          union select v.id from toegang.verwijzing v where v.gemeente = '9901' and v.opgepakt_op is null and v.teruggegeven_op is null
          union select t.id from voorziening.toewijzing t join voorziening.toewijzingversie v on v.toewijzing_id = t.id and v.nr = 1
            where t.gemeente = '9901' and v.tijdstip < '2026-09-01' and not exists (select from voorziening.leveringsmelding m where m.toewijzing_id = t.id)
          union select id from toegang.doorgeleiding where gemeente = '9901' and warm and terugkoppeling is null and datum < '2026-09-01'`)
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
    const aanbod = await house.owner.query<{ id: string }>(
      `with o as (insert into aanbod.organisatie (gemeente, naam, soort) values ('9901', 'Buurthuis De Linde', 'welzijn') returning id)
    insert into aanbod.aanbod (gemeente, organisatie_id, naam, trede, geldig) select '9901', id, 'Samen eten', 2, '[2020-01-01,)' from o returning id`,
    )
    const periode = { begin: '2026-08-01', eind: '2027-06-30' }
    const omvang = { volume: 2, eenheid: '04', frequentie: 2 }
    const besloten = async (
      persoonId: string,
      huishoudenId: string,
    ): Promise<{ besluitId: string; voorzieningIds: string[] }> => {
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
            omvang,
            periode,
            jaarbedrag: null,
            redenNaLeeftijdsgrens: null,
          },
        ],
      })
      expect(status, JSON.stringify(body)).toBe(201)
      return body
    }
    const gemeld = (persoonId: string, wet: string) =>
      house.doe(
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
      )
    const nieuw = {
      melding: async (persoonId: string, wet: string) => void (await gemeld(persoonId, wet)),
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
          `/besluiten/${rows[0]?.id ?? (await besloten(persoonId, huishoudenId)).besluitId}/bezwaren`,
          { ontvangenOp: '2026-11-10', gronden: 'Het zijn te weinig uren.' },
        )
        expect(status, JSON.stringify(body)).toBe(201)
      },
      // Given out in August, and nobody heard that it began.
      toewijzing: async (persoonId: string, _: string, huishoudenId: string) => {
        const { rows } = await house.owner.query<{ id: string }>(
          `select id from voorziening.voorziening where client_id = $1 and id not in (select voorziening_id from voorziening.toewijzing)`,
          [persoonId],
        )
        const voorzieningId = rows[0]?.id ?? (await besloten(persoonId, huishoudenId)).voorzieningIds[0]
        const { status, body } = await house.vraag(
          'consulent',
          'POST',
          `/voorzieningen/${voorzieningId}/toewijzingen`,
          {
            aanbiederId: inkoop.aanbiederId,
            periode,
            omvang,
            budget: null,
          },
        )
        expect(status, JSON.stringify(body)).toBe(201)
        await house.owner.query(
          `update voorziening.toewijzingversie set tijdstip = '2026-07-28' where toewijzing_id = $1`,
          [body.toewijzingId],
        )
      },
      doorgeleiding: async (persoonId: string) => {
        const vragen = await house.owner.query<{ id: string }>(
          'select id from toegang.hulpvraag where persoon_id = $1',
          [persoonId],
        )
        const hulpvraagId = vragen.rows[0]?.id ?? (await gemeld(persoonId, 'wmo')).hulpvraagIds[0]
        const { status, body } = await house.vraag(
          'consulent',
          'POST',
          `/toegang/hulpvragen/${hulpvraagId}/doorgeleidingen`,
          { aanbodId: aanbod.rows[0]!.id, warm: true, toestemming: true },
        )
        expect(status, JSON.stringify(body)).toBe(201)
        await house.owner.query(`update toegang.doorgeleiding set datum = '2026-08-01' where id = $1`, [
          body.doorgeleidingId,
        ])
      },
      noodtoegang: async (persoonId: string) =>
        expect(
          (
            await house.vraag('toegang', 'POST', '/noodtoegang', {
              persoonId,
              reden: 'De huisarts belt: zij is gevallen.',
            })
          ).status,
        ).toBe(201),
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
          const { persoonIds, huishoudenId } = await gezin(consulent)
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
