import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '#platform/uuid.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { boekRealisatie } from './commands/boekRealisatie.ts'
import { stelRegelVast } from './commands/stelRegelVast.ts'
import { NIET_TOEGEREKEND } from './rules/toerekening.ts'

let house: TestHouse
const vraag = (als: string, method: 'GET' | 'POST', pad: string, body?: unknown) => house.vraag(als, method, pad, body)
const codes = ({ body }: { body: { beletselen: { code: string; veld?: string }[] } }) =>
  body.beletselen.map(({ code, veld }) => [code, veld])

beforeAll(async () => {
  house = await openTestHouse()
  for (const code of ['dag', 'wmo', 'project'])
    await house.doe(
      stelRegelVast,
      {
        code,
        naam: code,
        aard: 'lasten',
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

const boek = (zorgmaand: string, product: string, bedragCents: number) =>
  house.in('backoffice', (context) =>
    boekRealisatie(context, {
      boekingId: uuidv7(),
      taakveld: '6.713',
      kostensoort: 'zorg in natura',
      wet: 'wmo',
      product,
      bronsoort: 'regel',
      wijk: null,
      aanbiederId: null,
      zorgmaand: datum(zorgmaand),
      boekdatum: datum(zorgmaand),
      bedragCents,
    }),
  )
const werk = async () =>
  (await vraag('controller', 'GET', '/sturing/werk')).body.rijen.map(
    ({ soort, wat }: { soort: string; wat: string }) => [soort, wat],
  )
const maand = async (welke: string) =>
  (await vraag('controller', 'GET', '/begroting/maanden?jaar=2026')).body.maanden.find(
    (rij: { maand: string }) => rij.maand === welke,
  )

describe('van een boeking zonder regel naar een gesloten maand', () => {
  const lijst = {
    begin: '2026-02-01',
    regels: [{ volgorde: 10, match: { product: ['07A03', '07A04'] }, regel: 'dag' }],
  }

  it('wat bij geen regel past is werk van de controller', async () => {
    await boek('2026-01-01', '07A03', 100)
    await boek('2026-02-01', '07A03', 2_000)
    await boek('2026-02-01', '07A04', 3_000)
    await boek('2026-02-01', '02A03', 500)
    expect(await werk()).toEqual([['boekingen-toerekenen', '4 boekingen van 2026']])
    expect(await maand('2026-02-01')).toEqual({
      maand: '2026-02-01',
      boekingen: 3,
      bedrag: 5_500,
      zonderRegel: 3,
      zonderRegelBedrag: 5_500,
      geslotenOp: null,
    })
  })

  it('een lijst op proef zegt wat zij verplaatst en bewaart niets', async () => {
    const { status, body } = await vraag('controller', 'POST', '/begroting/toerekeningsregels', {
      ...lijst,
      proef: true,
    })
    expect([status, body.gevolg]).toEqual([
      201,
      {
        bekeken: 3,
        verplaatst: 2,
        verplaatsingen: [{ van: NIET_TOEGEREKEND, naar: 'dag', boekingen: 2, bedrag: 5_000 }],
      },
    ])
    expect((await vraag('controller', 'GET', '/begroting/toerekeningsregels')).body).toEqual([])
  })

  it('vastgesteld verplaatst zij pas als de maand opnieuw wordt toegerekend, en dan wat voorspeld was', async () => {
    expect((await vraag('controller', 'POST', '/begroting/toerekeningsregels', lijst)).status).toBe(201)
    expect(await maand('2026-02-01')).toMatchObject({ zonderRegel: 3 })
    const voorspeld = (await vraag('controller', 'GET', '/begroting/hertoerekeningen/2026-02-01')).body
    expect(voorspeld).toMatchObject({ bekeken: 3, verplaatst: 2 })
    const gedaan = await vraag('controller', 'POST', '/begroting/hertoerekeningen', { maand: '2026-02-01' })
    expect(gedaan.body).toEqual({ verplaatst: 2, bekeken: 3 })
    expect(await maand('2026-02-01')).toMatchObject({ bedrag: 5_500, zonderRegel: 1, zonderRegelBedrag: 500 })
    expect((await vraag('controller', 'GET', '/begroting/hertoerekeningen/2026-02-01')).body).toEqual({
      bekeken: 3,
      verplaatst: 0,
      verplaatsingen: [],
    })
  })

  it('een gesloten maand verplaatst niet meer, ook niet in wat een volgende lijst voorspelt', async () => {
    expect((await vraag('controller', 'POST', '/begroting/maandafsluitingen', { maand: '2026-02-01' })).status).toBe(
      201,
    )
    expect(await maand('2026-02-01')).toMatchObject({ geslotenOp: expect.any(String) })
    expect(await werk()).toEqual([['boekingen-toerekenen', '1 boeking van 2026']])
    expect((await vraag('controller', 'GET', '/begroting/hertoerekeningen/2026-02-01')).body.bekeken).toBe(0)
    const nogeens = await vraag('controller', 'POST', '/begroting/maandafsluitingen', { maand: '2026-02-01' })
    expect(codes(nogeens)[0]![0]).toBe('maand-al-gesloten')
    const alles = { begin: '2026-02-02', regels: [{ volgorde: 10, match: {}, regel: 'wmo' }], proef: true }
    expect((await vraag('controller', 'POST', '/begroting/toerekeningsregels', alles)).body.gevolg.bekeken).toBe(0)
  })

  it('leest niet wie de begroting niet leest, doet niet wie haar alleen leest, en een andere gemeente ziet er niets van', async () => {
    for (const pad of [
      '/begroting/maanden',
      '/begroting/hertoerekeningen/2026-01-01',
      '/begroting/bronkeuzes?jaar=2026',
    ])
      expect((await vraag('consulent', 'GET', pad)).status, pad).toBe(403)
    for (const [pad, body] of [
      ['/begroting/maandafsluitingen', { maand: '2026-01-01' }],
      ['/begroting/grootboekbestanden', { inhoud: 'x', proef: true }],
    ] as const)
      expect((await vraag('griffie', 'POST', pad, body)).status, pad).toBe(403)
    const daar = (await vraag('9902-controller', 'GET', '/begroting/maanden?jaar=2026')).body
    expect(daar.maanden.every(({ boekingen }: { boekingen: number }) => boekingen === 0)).toBe(true)
  })
})

describe('het grootboek als bestand', () => {
  const KOP = 'boekstuk;boekdatum;taakveld;kostensoort;product;omschrijving;bedrag'
  const lees = (regels: string[], proef: boolean) =>
    vraag('controller', 'POST', '/begroting/grootboekbestanden', { inhoud: [KOP, ...regels].join('\n'), proef })
  const kies = (bron: string, begin: string) =>
    vraag('controller', 'POST', '/begroting/bronkeuzes', { taakveld: '6.1', kostensoort: 'project', bron, begin })
  const bronnen = async (jaar: number) => (await vraag('controller', 'GET', `/begroting/bronkeuzes?jaar=${jaar}`)).body

  it('zegt bij elke regel wat er mis is, en neemt dan niets op', async () => {
    const fout = await lees(
      ['g-1;31-02-2026;6.1;project;;;veel', `g-1;2026-12-24;6.1;project;${'p'.repeat(41)};;1,00`],
      true,
    )
    expect([fout.status, codes(fout)]).toEqual([
      422,
      [
        ['regel-geen-datum', 'regel 2, boekdatum'],
        ['regel-geen-saldo', 'regel 2, bedrag'],
        ['regel-in-toekomst', 'regel 3, boekdatum'],
        ['regel-te-lang', 'regel 3, product'],
        ['regel-dubbel', 'regel 3, boekstuk'],
      ],
    ])
    expect(codes(await lees(['g-1;2026-06-15;6.1;project;;;1,00'], true))).toEqual([
      ['regel-zonder-bron', 'regel 2, taakveld'],
    ])
  })

  it('op proef telt het, daarna staat het er, en een tweede keer niet', async () => {
    expect((await kies('grootboek', '2026-01-01')).status).toBe(201)
    const regels = ['g-1;2026-06-15;6.1;project;;Zaalhuur;1.200,50', 'g-2;2026-06-16;6.1;project;;Terug;-200,50']
    const uit = { geboekt: 2, alleenVergeleken: 0, bedrag: 100_000 }
    expect((await lees(regels, true)).body).toEqual({ ...uit, proef: true })
    expect(await maand('2026-06-01')).toMatchObject({ boekingen: 0 })
    expect((await lees(regels, false)).body).toEqual({ ...uit, proef: false })
    expect(await maand('2026-06-01')).toMatchObject({ boekingen: 2, bedrag: 100_000 })
    expect(codes(await lees(regels, false))[0]).toEqual(['regel-al-geboekt', 'regel 2, boekstuk'])
    expect((await bronnen(2026)).vergelijking).toEqual([
      { taakveld: '6.1', kostensoort: 'project', bron: 'grootboek', keten: 0, grootboek: 100_000 },
    ])
  })

  it('een andere bron vanaf een latere dag laat de oude de dag ervoor eindigen; terug in de tijd kiest niemand', async () => {
    expect((await kies('keten', '2026-07-01')).status).toBe(201)
    expect(
      (await bronnen(2026)).keuzes.map(({ bron, begin, eind }: Record<string, string>) => [bron, begin, eind]),
    ).toEqual([
      ['grootboek', '2026-01-01', '2026-06-30'],
      ['keten', '2026-07-01', null],
    ])
    for (const begin of ['2026-07-01', '2026-03-01'])
      expect(codes(await kies('grootboek', begin))[0]![0], begin).toBe('bron-al-gekozen')
  })
})
