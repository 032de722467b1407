import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { bereidWijzigingVoor, type TeWijzigen } from './commands/bereidWijzigingVoor.ts'
import { stelRegelVast } from './commands/stelRegelVast.ts'
import { stelWijzigingVast as doorDeRaad, verwerpWijziging as weggestemd } from './deeds.ts'
import { listStand } from './reads.ts'
import { budgetmutaties, budgetOp } from './rules/budget.ts'
import type { Mutatie } from './rules/wijziging.ts'
import { listWijzigingen } from './store/wijziging.ts'

const CODES = ['a', 'b', 'c', 'resultaat']
const lasten = { zijde: 'lasten', duur: 'incidenteel' } as const

describe('een begrotingswijziging', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    for (const code of CODES)
      await house.doe(
        stelRegelVast,
        {
          code,
          naam: `Regel ${code}`,
          aard: code === 'resultaat' ? 'resultaat' : 'lasten',
          taakveld: null,
          product: null,
          programma: null,
          cluster: null,
          kostensoort: null,
        },
        'controller',
      )
  })
  afterAll(() => house.close())

  const stelVoor = async (input: Partial<TeWijzigen>) =>
    house.vraag('controller', 'POST', '/begroting/wijzigingen', {
      orgaan: 'raad',
      toelichting: 'Een wijziging',
      soort: 'begrotingswijziging',
      ...input,
    })

  it('toont wat er structureel en eenmalig gebeurt, met de soort besparing en de frictiekosten', async () => {
    const { body } = await stelVoor({
      mutaties: [
        { regel: 'a', jaar: 2027, zijde: 'lasten', duur: 'structureel', bedrag: -40_000_00, besparing: 'lagere-prijs' },
        {
          regel: 'b',
          jaar: 2027,
          zijde: 'lasten',
          duur: 'structureel',
          bedrag: -20_000_00,
          besparing: 'lichtere-vorm',
        },
        { ...lasten, regel: 'a', jaar: 2027, bedrag: 90_000_00 },
      ],
    })
    const { body: wijziging } = await house.vraag('griffie', 'GET', `/begroting/wijzigingen/${body.wijzigingId}`)
    expect(wijziging).toMatchObject({
      neutraal: false,
      structureel: -60_000_00,
      frictiekosten: 90_000_00,
      terugverdiendIn: 2028,
      jaren: [{ jaar: 2027, structureel: -60_000_00, incidenteel: 90_000_00, saldo: 30_000_00 }],
    })
    expect(wijziging.mutaties[0]).toMatchObject({ naam: 'Regel a', besparing: 'lagere-prijs' })
    await house.in('controller', (context) =>
      doorDeRaad(context, {
        wijzigingId: body.wijzigingId,
        orgaan: 'raad',
        besluitdatum: datum('2026-11-02'),
        besluitnummer: 'R1',
      }),
    )
    const stand = async (jaar: number, op: string) =>
      (await house.vraag('controller', 'GET', `/begroting/regels?jaar=${jaar}&op=${op}`)).body.besparingen
    expect(await stand(2028, '2026-11-10')).toEqual([
      { soort: 'lagere-prijs', bedrag: 40_000_00 },
      { soort: 'lichtere-vorm', bedrag: 20_000_00 },
    ])
    expect(await stand(2028, '2026-11-01')).toEqual([])
    expect(await stand(2026, '2026-11-10')).toEqual([])
  })

  it.each([
    [
      'een besparing die meer kost',
      { mutaties: [{ ...lasten, regel: 'a', jaar: 2027, bedrag: 5, besparing: 'lagere-prijs' as const }] },
      'besparing-is-minder',
    ],
    [
      'een overheveling die een cent verliest',
      {
        soort: 'overheveling' as const,
        mutaties: [
          { ...lasten, regel: 'a', jaar: 2026, bedrag: -5 },
          { ...lasten, regel: 'a', jaar: 2027, bedrag: 4 },
        ],
      },
      'som-niet-nul',
    ],
    [
      'een vrijval naar een gewone regel',
      {
        soort: 'vrijval' as const,
        mutaties: [
          { ...lasten, regel: 'a', jaar: 2026, bedrag: -5 },
          { ...lasten, regel: 'b', jaar: 2026, bedrag: 5 },
        ],
      },
      'vrijval-zonder-resultaat',
    ],
  ])('weigert %s', async (_, input, code) => {
    const { status, body } = await stelVoor(input)
    expect([status, body.beletselen[0].code]).toEqual([422, code])
  })

  it('wordt ingetrokken zolang niemand besloot, door de controller van de eigen gemeente', async () => {
    const { body } = await stelVoor({ mutaties: [{ ...lasten, regel: 'a', jaar: 2026, bedrag: 100 }] })
    const pad = `/begroting/wijzigingen/${body.wijzigingId}/intrekking`
    expect((await house.vraag('griffie', 'POST', pad, {})).status).toBe(403)
    expect((await house.vraag('9902-controller', 'POST', pad, {})).status).toBe(404)
    expect((await house.vraag('9902-controller', 'GET', `/begroting/wijzigingen/${body.wijzigingId}`)).status).toBe(404)
    expect((await house.vraag('controller', 'POST', pad, {})).status).toBe(201)
    const weer = await house.vraag('controller', 'POST', pad, {})
    expect([weer.status, weer.body.beletselen[0].code]).toEqual([422, 'wijziging-al-besloten'])
    const na = await house.vraag('controller', 'GET', `/begroting/wijzigingen/${body.wijzigingId}`)
    expect(na.body).toMatchObject({ status: 'ingetrokken', ingetrokkenOp: '2026-11-10' })
  })

  it('wijst de regel aan waar het fout gaat, ook bij meer paren in een besluit', async () => {
    const paren = [
      { ...lasten, regel: 'a', jaar: 2026, bedrag: -30 },
      { ...lasten, regel: 'b', jaar: 2026, bedrag: 20 },
      { ...lasten, regel: 'bestaat-niet', jaar: 2026, bedrag: 10 },
      { ...lasten, regel: 'c', jaar: 2026, bedrag: 0 },
    ]
    const fout = await stelVoor({ soort: 'verschuiving', mutaties: paren })
    expect(fout.body.beletselen.map((b: { code: string; veld: string }) => [b.code, b.veld])).toEqual([
      ['regel-onbekend', 'mutaties.2.regel'],
      ['bedrag-nul', 'mutaties.3.bedrag'],
    ])
    const goed = [...paren.slice(0, 2), { ...lasten, regel: 'c', jaar: 2026, bedrag: 10 }]
    expect((await stelVoor({ soort: 'verschuiving', mutaties: goed })).status).toBe(201)
  })

  it('wordt verworpen door het college van de eigen gemeente, met reden en naam, en is dan nooit budget', async () => {
    const mutaties = [{ ...lasten, regel: 'a', jaar: 2033, bedrag: 100 }]
    const { body } = await stelVoor({ orgaan: 'college', mutaties })
    const pad = `/begroting/wijzigingen/${body.wijzigingId}`
    const nee = { besluitdatum: '2026-11-10', reden: 'Eerst de wachtlijst.' }
    const verwerp = (wie: string, input = nee) => house.vraag(wie, 'POST', `${pad}/verwerping`, input)
    expect((await verwerp('controller')).status).toBe(403)
    expect((await verwerp('9902-wethouder')).status).toBe(404)
    const zonder = await verwerp('wethouder', { ...nee, reden: '  ' })
    expect([zonder.status, zonder.body.beletselen[0]]).toMatchObject([
      422,
      { code: 'verwerping-zonder-reden', veld: 'reden' },
    ])
    expect((await verwerp('wethouder', { ...nee, besluitdatum: '2026-11-11' })).body.beletselen[0].code).toBe(
      'besluitdatum-in-toekomst',
    )
    expect((await verwerp('wethouder')).status).toBe(201)
    expect((await verwerp('wethouder')).body.beletselen[0].code).toBe('wijziging-al-besloten')
    const { mandaat } = await house.in('wethouder', async (context) => context)
    expect((await house.vraag('controller', 'GET', pad)).body).toMatchObject({
      status: 'verworpen',
      verworpenOp: '2026-11-10',
      reden: 'Eerst de wachtlijst.',
      doorNaam: mandaat.actor.naam,
    })
    const begroting = await house.vraag('controller', 'GET', '/begroting/regels?jaar=2033')
    expect(begroting.body.regels.find((r: { code: string }) => r.code === 'a').budget).toBe(-40_000_00)
    const weg = await stelVoor({ mutaties })
    await house.vraag('controller', 'POST', `/begroting/wijzigingen/${weg.body.wijzigingId}/intrekking`, {})
    const vanDeRaad = await stelVoor({ mutaties })
    const ander = await house.vraag(
      'wethouder',
      'POST',
      `/begroting/wijzigingen/${vanDeRaad.body.wijzigingId}/verwerping`,
      nee,
    )
    expect([ander.status, ander.body.beletselen[0].code]).toEqual([422, 'ander-orgaan'])
    const ids = [weg.body.wijzigingId, vanDeRaad.body.wijzigingId]
    await house.in('griffie', async (context) => {
      for (const wijzigingId of ids)
        await weggestemd(context, {
          wijzigingId,
          orgaan: 'raad',
          besluitdatum: datum('2026-11-09'),
          reden: 'Weggestemd.',
        })
    })
    const stand = (id: string) => house.vraag('controller', 'GET', `/begroting/wijzigingen/${id}`)
    expect((await Promise.all(ids.map(stand))).map(({ body }) => [body.status, body.reden])).toEqual([
      ['ingetrokken', undefined],
      ['verworpen', 'Weggestemd.'],
    ])
  })

  it('geeft voor elke reeks, in elk jaar en op elke dag, in de database hetzelfde budget als de regel, en de regels tellen op tot de tabel', async () => {
    const mutatie: fc.Arbitrary<Mutatie> = fc.record({
      regel: fc.constantFrom(...CODES),
      jaar: fc.integer({ min: 2024, max: 2029 }),
      zijde: fc.constantFrom('lasten' as const, 'baten' as const),
      bedrag: fc
        .integer({ min: -9_000_000, max: 9_000_000 })
        .filter((n) => n !== 0)
        .map(geld),
      duur: fc.constantFrom('structureel' as const, 'incidenteel' as const),
    })
    const besluit = fc.record({
      mutaties: fc.array(mutatie, { minLength: 1, maxLength: 5 }),
      dag: fc.integer({ min: 1, max: 28 }).map((n) => datum(`2026-0${(n % 9) + 1}-${String(n).padStart(2, '0')}`)),
    })
    const reeks = fc.sample(besluit, { numRuns: 25, seed: 20261110 })
    await house.in('controller', async (context) => {
      for (const [n, { mutaties, dag }] of reeks.entries()) {
        const { result } = await bereidWijzigingVoor.run({
          ...context,
          input: { soort: 'begrotingswijziging', orgaan: 'raad', toelichting: `Besluit ${n}`, mutaties },
        })
        await doorDeRaad(context, {
          wijzigingId: result.wijzigingId,
          orgaan: 'raad',
          besluitdatum: dag,
          besluitnummer: `P${n}`,
        })
      }
      const { db, mandaat } = context
      const alle = budgetmutaties(await listWijzigingen(db, mandaat))
      for (const op of ['2025-12-31', '2026-03-04', '2026-05-13', '2026-08-16', '2026-11-10'].map(datum))
        for (let jaar = 2023; jaar <= 2031; jaar += 1) {
          const standen = await listStand(db, mandaat, { jaar, op })
          for (const { code, budget } of standen.filter((een) => CODES.includes(een.code)))
            expect([code, jaar, op, budget]).toEqual([code, jaar, op, budgetOp(alle, code, jaar, op).saldo])
          const tabel = CODES.reduce((som, code) => som + budgetOp(alle, code, jaar, op).saldo, 0)
          expect(standen.reduce((som, { budget }) => som + budget, 0)).toBe(tabel)
        }
    })
  })
})
