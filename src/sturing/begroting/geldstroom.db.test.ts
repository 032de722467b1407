import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bedragGeboekt, type Ketenboeking, regelGecrediteerd, regelGoedgekeurd } from '#keten/declaratie/index.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { BUURDORP, openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { type Datum, datum } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { bereidWijzigingVoor } from './commands/bereidWijzigingVoor.ts'
import { boekRealisatie, boekRealisatieUitBoekingen } from './commands/boekRealisatie.ts'
import { hertoereken, sluitMaand } from './commands/hertoereken.ts'
import { importeerGrootboek } from './commands/importeerGrootboek.ts'
import { stelRegelVast } from './commands/stelRegelVast.ts'
import { kiesBron, stelToerekeningVast } from './commands/stelToerekeningVast.ts'
import { stelWijzigingVast } from './deeds.ts'
import { budgetOp, listStand } from './reads.ts'
import { budgetmutaties, budgetOp as zuiverBudgetOp } from './rules/budget.ts'
import { NIET_TOEGEREKEND, rekenToe } from './rules/toerekening.ts'
import { beletselenVoorWijziging } from './rules/wijzigingtoets.ts'
import { listToerekening } from './store/toerekening.ts'
import { listWijzigingen } from './store/wijziging.ts'

const CODES = ['r1', 'r2', 'r3', 'resultaat'] as const
const nieuw = (code: string) => ({
  code,
  naam: code,
  aard: code === 'resultaat' ? ('resultaat' as const) : ('lasten' as const),
  taakveld: null,
  product: null,
  programma: null,
  cluster: null,
  kostensoort: null,
})

describe('budget in SQL en in de regel', () => {
  let house: TestHouse
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    house = await openTestHouse()
    for (const code of CODES) ids[code] = (await house.doe(stelRegelVast, nieuw(code), 'controller')).regelId
  })
  afterAll(() => house.close())

  it('zegt na elke reeks wijzigingen hetzelfde, en een verschuiving of vrijval verliest geen cent', async () => {
    const mutatie = fc.record({
      regel: fc.constantFrom(...CODES),
      jaar: fc.integer({ min: 2024, max: 2027 }),
      zijde: fc.constantFrom('lasten' as const, 'baten' as const),
      bedrag: fc.integer({ min: -9_000_000, max: 9_000_000 }).filter((bedrag) => bedrag !== 0),
      duur: fc.constantFrom('structureel' as const, 'incidenteel' as const),
    })
    const paar = fc
      .record({
        van: fc.constantFrom(...CODES),
        naar: fc.constantFrom(...CODES),
        jaar: fc.integer({ min: 2024, max: 2027 }),
        bedrag: fc.integer({ min: 1, max: 9_000_000 }),
        duur: fc.constantFrom('structureel' as const, 'incidenteel' as const),
      })
      .map(({ van, naar, jaar, bedrag, duur }) => [
        { regel: van, jaar, zijde: 'lasten' as const, bedrag: -bedrag, duur },
        { regel: naar, jaar, zijde: 'lasten' as const, bedrag, duur },
      ])
    const wijziging = fc.oneof(
      fc.record({
        soort: fc.constantFrom('primitief' as const, 'begrotingswijziging' as const),
        mutaties: fc.array(mutatie, { minLength: 1, maxLength: 6 }),
        besloten: fc.boolean(),
        dag: fc.integer({ min: 1, max: 28 }),
      }),
      fc.record({
        soort: fc.constantFrom('verschuiving' as const, 'vrijval' as const),
        mutaties: paar,
        besloten: fc.boolean(),
        dag: fc.integer({ min: 1, max: 28 }),
      }),
    )
    const kring = {
      regels: new Map(
        CODES.map((code) => [
          code,
          { gesloten: false, aard: code === 'resultaat' ? ('resultaat' as const) : ('lasten' as const) },
        ]),
      ),
    }
    let verschoven = 0
    let nonNul = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(wijziging, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2023, max: 2028 }),
        fc.integer({ min: 1, max: 28 }),
        async (reeks, jaar, peildag) => {
          const peil = datum(`2026-${peildag > 14 ? '04' : '03'}-${String(peildag).padStart(2, '0')}`)
          const totaal = () =>
            house.in('controller', async ({ db, mandaat }) =>
              (await listStand(db, mandaat, { jaar, op: datum('2026-11-01') })).reduce((som, s) => som + s.budget, 0),
            )
          for (const { soort, mutaties, besloten, dag } of reeks) {
            const zuiver = {
              id: '',
              soort,
              orgaan: 'raad' as const,
              mutaties: mutaties.map((m) => ({ ...m, bedrag: geld(m.bedrag) })),
            }
            if (beletselenVoorWijziging(zuiver, kring).length > 0) continue
            const voor = await totaal()
            const { wijzigingId } = await house.doe(
              bereidWijzigingVoor,
              { soort, orgaan: 'raad', toelichting: 'proef', mutaties },
              'controller',
            )
            expect(await totaal()).toBe(voor)
            if (!besloten) continue
            await house.in('griffie', (context) =>
              stelWijzigingVast(context, {
                wijzigingId,
                orgaan: 'raad',
                besluitdatum: datum(`2026-03-${String(dag).padStart(2, '0')}`),
                besluitnummer: 'b',
              }),
            )
            if (soort === 'verschuiving' || soort === 'vrijval') {
              verschoven += 1
              expect(await totaal()).toBe(voor)
            }
          }
          await house.in('controller', async ({ db, mandaat }) => {
            const mutaties = budgetmutaties(await listWijzigingen(db, mandaat))
            const standen = await listStand(db, mandaat, { jaar, op: peil })
            for (const code of CODES) {
              const verwacht = zuiverBudgetOp(mutaties, code, jaar, peil)
              expect(await budgetOp(db, mandaat, ids[code]!, { jaar, op: peil })).toEqual(verwacht)
              expect(standen.find((s) => s.code === code)!.budget).toBe(verwacht.saldo)
              if (verwacht.saldo !== 0) nonNul += 1
            }
            // BG1: the table is the sum of the lines, on any day.
            expect(standen.reduce((som, s) => som + s.budget, 0)).toBe(
              CODES.reduce((som, code) => som + zuiverBudgetOp(mutaties, code, jaar, peil).saldo, 0),
            )
          })
        },
      ),
      { numRuns: 40 },
    )
    expect(verschoven).toBeGreaterThan(5)
    expect(nonNul).toBeGreaterThan(8)
  })

  it('weet wat wij toen wisten: een besluit dat later is vastgelegd telt op bekend-op niet mee', async () => {
    const { wijzigingId } = await house.doe(
      bereidWijzigingVoor,
      {
        soort: 'correctie',
        orgaan: 'raad',
        toelichting: 'later bekend',
        mutaties: [{ regel: 'r1', jaar: 2040, zijde: 'lasten', bedrag: 700, duur: 'incidenteel' }],
      },
      'controller',
    )
    const toen = (await house.owner.query('select clock_timestamp() t')).rows[0].t.toISOString()
    await house.in('griffie', (context) =>
      stelWijzigingVast(context, {
        wijzigingId,
        orgaan: 'raad',
        besluitdatum: datum('2026-01-01'),
        besluitnummer: 'b',
      }),
    )
    const op = { jaar: 2040, op: datum('2026-06-01') }
    const [nu, eerder] = await house.in('controller', async ({ db, mandaat }) => [
      await budgetOp(db, mandaat, ids.r1!, op),
      await budgetOp(db, mandaat, ids.r1!, { ...op, bekendOp: toen }),
    ])
    expect(nu!.saldo - eerder!.saldo).toBe(700)
  })
})

describe('toerekening van de keten', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    for (const code of ['wmo', 'dag', 'jeugd', 'oud', 'project', 'vangnet'])
      await house.doe(stelRegelVast, nieuw(code), 'controller')
    await house.doe(
      stelToerekeningVast,
      { begin: datum('2024-01-01'), regels: [{ volgorde: 10, match: { taakveld: '6.713' }, regel: 'oud' }] },
      'controller',
    )
    await house.doe(
      stelToerekeningVast,
      {
        begin: datum('2025-01-01'),
        regels: [
          { volgorde: 10, match: { taakveld: '6.713', product: ['07A03', '07A04'] }, regel: 'dag' },
          { volgorde: 20, match: { taakveld: '6.713' }, regel: 'wmo' },
          { volgorde: 30, match: { wet: 'jeugdwet', wijk: 'WK01' }, regel: 'jeugd' },
          { volgorde: 40, match: { kostensoort: 'project' }, regel: 'project' },
        ],
      },
      'controller',
    )
  })
  afterAll(() => house.close())

  const boeking = (meer: Partial<Ketenboeking> = {}): Ketenboeking => ({
    boekingId: uuidv7(),
    taakveld: '6.713',
    kostensoort: 'zorg in natura',
    wet: 'wmo',
    product: '02A03',
    bronsoort: 'regel',
    wijk: null,
    aanbiederId: null,
    zorgmaand: datum('2026-03-01'),
    boekdatum: datum('2026-04-12'),
    bedragCents: 12_345,
    ...meer,
  })
  /** As declaratie writes them; a booking stands there with or without a line of ours. */
  const zetInKeten = async (rijen: readonly Ketenboeking[], gemeente = VOORBEELDSTAD) => {
    await house.owner.query(
      `insert into declaratie.boeking (gemeente, id, bronsoort, bron_id, boekdatum, zorgmaand, taakveld, kostensoort, wet, product_code, wijk, bedrag, door)
       select $1, "boekingId", bronsoort, "boekingId", boekdatum, zorgmaand, taakveld, kostensoort, wet, product, wijk, "bedragCents", "boekingId"
       from jsonb_to_recordset($2::jsonb) as b("boekingId" uuid, bronsoort text, boekdatum date, zorgmaand date, taakveld text, kostensoort text, wet text, product text, wijk text, "bedragCents" bigint)`,
      [gemeente, JSON.stringify(rijen)],
    )
  }
  const regelsVan = async (rijen: readonly Ketenboeking[]) => {
    const { rows } = await house.owner.query<{ bron_id: string; code: string }>(
      `select r.bron_id, b.code from begroting.realisatie r join begroting.begrotingsregel b on b.gemeente = r.gemeente and b.id = r.regel_id where r.vervallen_op is null`,
    )
    const per = new Map(rows.map(({ bron_id, code }) => [bron_id, code]))
    return rijen.map(({ boekingId }) => per.get(boekingId))
  }

  it.each([
    ['op product, voor het taakveld', { product: '07A03' }, 'dag'],
    ['op het taakveld', {}, 'wmo'],
    ['op wet en wijk samen', { taakveld: '6.72', wet: 'jeugdwet', wijk: 'WK01' }, 'jeugd'],
    ['in een jaar waarin een andere lijst gold', { product: '07A03', zorgmaand: datum('2024-05-01') }, 'oud'],
    ['nergens, en dus zichtbaar', { taakveld: '6.72', wet: 'jeugdwet', wijk: 'WK09' }, NIET_TOEGEREKEND],
    ['nergens, zonder wet en wijk', { taakveld: '6.72', wet: null }, NIET_TOEGEREKEND],
  ])('een boeking past %s', async (_, meer, verwacht) => {
    const een = boeking(meer)
    expect(await house.in('backoffice', (context) => boekRealisatie(context, een))).toEqual({ regel: verwacht })
    expect(await regelsVan([een])).toEqual([verwacht])
  })

  it('hoort de keten: goedgekeurd, gecrediteerd en een voorschot vinden hun regel in dezelfde transactie', async () => {
    const goed = { ...boeking({ bedragCents: 5_000 }), regelId: uuidv7() }
    const terug = { ...boeking({ bedragCents: -5_000 }), regelId: uuidv7(), gecrediteerd: goed.regelId }
    const voorschot = boeking({
      bronsoort: 'voorschot',
      kostensoort: 'project',
      taakveld: '6.1',
      wet: null,
      product: null,
    })
    await house.in('backoffice', async (context) => {
      for (const een of [regelGoedgekeurd.of(goed), regelGecrediteerd.of(terug), bedragGeboekt.of(voorschot)])
        await context.hear(context, een)
    })
    expect(await regelsVan([goed, terug, voorschot])).toEqual(['wmo', 'wmo', 'project'])
    const mislukt = boeking()
    await house
      .in('backoffice', async (context) => {
        await context.hear(context, regelGoedgekeurd.of({ ...mislukt, regelId: uuidv7() }))
        throw new Error('de goedkeuring zelf mislukt')
      })
      .catch(() => {})
    expect(await regelsVan([mislukt])).toEqual([undefined])
  })

  it('boekt dezelfde bron maar een keer, ook als die twee keer komt', async () => {
    const een = boeking()
    for (let keer = 0; keer < 3; keer += 1) await house.in('backoffice', (context) => boekRealisatie(context, een))
    const { rows } = await house.owner.query('select count(*)::int n from begroting.realisatie where bron_id = $1', [
      een.boekingId,
    ])
    expect(rows).toEqual([{ n: 1 }])
  })

  it('in een keer: dezelfde regel als een voor een, en geen cent erbij of eraf', async () => {
    const keuze = <T>(...waarden: T[]) => fc.constantFrom(...waarden)
    const rijen = fc
      .sample(
        fc.record({
          taakveld: keuze('6.713', '6.72', '6.1'),
          kostensoort: keuze('zorg in natura', 'project', 'subsidie'),
          wet: keuze('wmo', 'jeugdwet', null),
          product: keuze('07A03', '07A04', '02A03', null),
          wijk: keuze('WK01', 'WK02', null),
          zorgmaand: keuze('2023-12-01', '2024-12-01', '2025-01-01', '2026-08-01') as fc.Arbitrary<Datum>,
          bedragCents: fc.integer({ min: -500_000, max: 500_000 }),
        }),
        { numRuns: 3000, seed: 7 },
      )
      .map((rij) => boeking(rij))
    await zetInKeten(rijen)
    const aantal = await house.in('controller', boekRealisatieUitBoekingen)
    expect(aantal).toBe(rijen.length)

    const regels = await house.in('controller', ({ db, mandaat }) => listToerekening(db, mandaat))
    const verwacht = rijen.map(
      ({ boekingId, zorgmaand, boekdatum: _, bedragCents, aanbiederId: __, ...kenmerken }) =>
        rekenToe(
          {
            bronsoort: 'keten',
            bronId: boekingId,
            datum: zorgmaand,
            bedrag: geld(bedragCents),
            kenmerken: Object.fromEntries(Object.entries(kenmerken).filter(([, w]) => w !== null)) as Record<
              string,
              string
            >,
          },
          regels,
        ).regel,
    )
    expect(await regelsVan(rijen)).toEqual(verwacht)
    expect(new Set(verwacht)).toEqual(new Set(['dag', 'wmo', 'oud', 'jeugd', 'project', NIET_TOEGEREKEND]))

    const { rows } = await house.owner.query(
      `select (select sum(bedrag) from declaratie.boeking)::bigint geboekt, (select sum(bedrag) from begroting.realisatie where bron_id in (select id from declaratie.boeking))::bigint toegerekend`,
    )
    expect(rows[0].toegerekend).toBe(rows[0].geboekt)
    expect(await house.in('controller', boekRealisatieUitBoekingen)).toBe(0)
  })

  it('laat de boekingen van een andere gemeente liggen', async () => {
    const daar = boeking()
    await zetInKeten([daar], BUURDORP)
    expect(await house.in('controller', boekRealisatieUitBoekingen)).toBe(0)
    expect(await house.in('controller', boekRealisatieUitBoekingen, BUURDORP)).toBe(1)
    expect(await regelsVan([daar])).toEqual([NIET_TOEGEREKEND])
  })

  it('rekent honderdduizend boekingen in een keer toe, zonder elke boeking met elk besluit te vergelijken', async () => {
    await house.owner.query(
      `insert into declaratie.boeking (gemeente, bronsoort, bron_id, boekdatum, zorgmaand, taakveld, kostensoort, wet, product_code, wijk, bedrag, door)
       select '9901', 'regel', uuidv7(), '2026-09-15', date '2024-01-01' + (n % 32) * interval '1 month', '6.7' || (n % 4), 'zorg in natura', 'wmo', 'p' || (n % 60), 'WK0' || (n % 6), n, uuidv7()
       from generate_series(1, 100000) n`,
    )
    const start = performance.now()
    expect(await house.in('controller', boekRealisatieUitBoekingen)).toBe(100_000)
    expect(performance.now() - start).toBeLessThan(60_000)
  })

  it('hertoerekent een maand, laat lezen hoe het was, en weigert een gesloten maand', async () => {
    const een = boeking({ taakveld: '6.81', zorgmaand: datum('2026-05-01'), bedragCents: 4_200 })
    await house.in('backoffice', (context) => boekRealisatie(context, een))
    const toen = (await house.owner.query('select clock_timestamp() t')).rows[0].t.toISOString()
    const regels = (
      await house.in('controller', ({ db, mandaat }) => listToerekening(db, mandaat, datum('2026-05-01')))
    ).map(({ volgorde, match, regel }) => ({ volgorde, match, regel }))
    await house.doe(
      stelToerekeningVast,
      { begin: datum('2026-05-01'), regels: [...regels, { volgorde: 90, match: {}, regel: 'vangnet' }] },
      'controller',
    )
    expect(await regelsVan([een])).toEqual([NIET_TOEGEREKEND])
    const uitslag = await house.doe(hertoereken, { maand: datum('2026-05-20') }, 'controller')
    expect(uitslag.verplaatst).toBeGreaterThan(0)
    expect(await regelsVan([een])).toEqual(['vangnet'])
    const standen = (bekendOp?: string) =>
      house.in(
        'controller',
        async ({ db, mandaat }) =>
          (await listStand(db, mandaat, { jaar: 2026, op: datum('2026-11-10'), bekendOp })).find(
            (s) => s.code === 'vangnet',
          )!.realisatie,
      )
    expect(await standen(toen)).toBe(0)
    expect(await standen()).toBeGreaterThanOrEqual(4_200)

    await house.doe(sluitMaand, { maand: datum('2026-05-01') }, 'controller')
    await expect(house.doe(hertoereken, { maand: datum('2026-05-01') }, 'controller')).rejects.toMatchObject({
      beletselen: [{ code: 'maand-afgesloten' }],
    })
    await expect(house.doe(sluitMaand, { maand: datum('2026-11-01') }, 'controller')).rejects.toMatchObject({
      beletselen: [{ code: 'maand-nog-bezig' }],
    })
  })

  it('telt een euro nooit in beide administraties: de gekozen bron telt, de andere wordt vergeleken', async () => {
    const rij = (boekstuk: string, taakveld: string, kostensoort: string) => ({
      boekstuk,
      boekdatum: datum('2026-06-15'),
      taakveld,
      kostensoort,
      product: null,
      omschrijving: null,
      bedragCents: 1_000,
    })
    const nog = await house.vraag('controller', 'POST', '/begroting/grootboekboekingen', {
      rijen: [rij('g-1', '6.1', 'project')],
    })
    expect([nog.status, nog.body.beletselen[0]]).toEqual([
      422,
      {
        code: 'bron-niet-gekozen',
        veld: 'rijen.0.taakveld',
        uitleg: 'Voor taakveld 6.1 en kostensoort project is nog niet gekozen welke administratie telt.',
      },
    ])
    await house.doe(
      kiesBron,
      { taakveld: '6.1', kostensoort: 'project', bron: 'grootboek', begin: datum('2026-01-01') },
      'controller',
    )
    await house.doe(
      kiesBron,
      { taakveld: '6.713', kostensoort: 'zorg in natura', bron: 'keten', begin: datum('2026-01-01') },
      'controller',
    )
    expect(
      await house.doe(
        importeerGrootboek,
        { rijen: [rij('g-1', '6.1', 'project'), rij('g-2', '6.713', 'zorg in natura')] },
        'controller',
      ),
    ).toEqual({ geboekt: 1, alleenVergeleken: 1 })

    const keten = boeking({ taakveld: '6.1', kostensoort: 'project', zorgmaand: datum('2026-06-01') })
    expect(await house.in('backoffice', (context) => boekRealisatie(context, keten))).toBeUndefined()
    await zetInKeten([keten])
    expect(await house.in('controller', boekRealisatieUitBoekingen)).toBe(0)
    const ouder = boeking({ taakveld: '6.1', kostensoort: 'project', zorgmaand: datum('2025-06-01') })
    expect(await house.in('backoffice', (context) => boekRealisatie(context, ouder))).toEqual({ regel: 'project' })
  })

  it('weigert een lijst met een vangnet vooraan, een dubbele volgorde, een onbekende regel of een eerdere ingang', async () => {
    const { body } = await house.vraag('controller', 'POST', '/begroting/toerekeningsregels', {
      begin: '2023-01-01',
      regels: [
        { volgorde: 1, match: {}, regel: 'vangnet' },
        { volgorde: 2, match: { wet: 'wmo' }, regel: 'bestaat-niet' },
        { volgorde: 2, match: { wet: 'jeugdwet' }, regel: 'jeugd' },
      ],
    })
    expect(body.beletselen.map((b: { code: string }) => b.code).toSorted()).toEqual([
      'ingang-voor-vorige',
      'regel-onbekend',
      'vangt-alles-te-vroeg',
      'volgorde-dubbel',
    ])
    const onbekend = await house.vraag('controller', 'POST', '/begroting/toerekeningsregels', {
      begin: '2030-01-01',
      regels: [{ volgorde: 1, match: { kleur: 'rood' }, regel: 'wmo' }],
    })
    expect(onbekend.body.beletselen[0].code).toBe('veld-onbekend')
  })
})
