import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { alsXlsx, leesBestand } from '../../commands/voorstelbestand.ts'
import type { KadernotaInvoer, VoorstelregelInvoer } from '../invoer.ts'
import { alsCsv } from './lees.ts'

const csv = (invoer: KadernotaInvoer) => leesBestand({ vorm: 'csv', inhoud: alsCsv(invoer) })
const xlsx = (invoer: KadernotaInvoer) =>
  leesBestand({ vorm: 'xlsx', inhoud: Buffer.from(alsXlsx(invoer)).toString('base64') })

/** Anything the door takes: formula signs, quotes, line ends, apostrophes, signs XML cannot hold; no NUL and no half characters. */
const tekens = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@\'";,\\\r\n\t_x<>&é€ 0a\u0001\u001f\ufffe😀'),
    fc.constant('_x0041_'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
})
const tekst = tekens.filter((een) => !een.includes('\0') && een.isWellFormed() && een.length <= 60)
const kort = tekst.map((een) => een.slice(0, 10)).filter((een) => een.length > 0 && een.isWellFormed())
const bedrag = fc.integer({ min: 0, max: 900_000_000_000 })
const jaar = fc.integer({ min: 1990, max: 2100 })
const bron = tekst
const brontekst = fc.record({ tekst, bron })
const kan = { requiredKeys: [] as never[] }
const lijst = <T>(van: fc.Arbitrary<T>, maxLength = 3) => fc.array(van, { minLength: 1, maxLength })

const steen = fc.oneof(
  fc.record(
    { soort: fc.constant('bedrag' as const), naam: tekst, gedrukt: bedrag, jaar, bron },
    { requiredKeys: ['soort', 'naam', 'gedrukt', 'bron'] },
  ),
  fc.record(
    {
      soort: fc.constant('formatie' as const),
      naam: tekst,
      aantal: fc.integer({ min: 1, max: 1000 }),
      fte: fc.double({ min: 1e-6, max: 100, noNaN: true }),
      uren: fc.double({ min: 1e-6, max: 40, noNaN: true }),
      schaal: fc.option(fc.integer({ min: 1, max: 19 })),
      perEenheid: fc.option(bedrag),
      gedrukt: bedrag,
      jaar,
      bron,
    },
    { requiredKeys: ['soort', 'naam', 'aantal', 'fte', 'uren', 'schaal', 'perEenheid', 'gedrukt', 'bron'] },
  ),
)
const regel = fc
  .tuple(
    fc.record({
      naam: tekst,
      bron,
      soort: fc.constantFrom('structureel' as const, 'tijdelijk' as const, 'eenmalig' as const),
      bedragen: fc.uniqueArray(fc.record({ jaar: fc.option(jaar), lasten: bedrag, baten: bedrag }), {
        minLength: 1,
        maxLength: 4,
        selector: (een) => een.jaar,
      }),
    }),
    fc.record(
      {
        ondertitel: tekst,
        toelichting: brontekst,
        motief: brontekst,
        risico: brontekst,
        trede: fc.integer({ min: 1, max: 4 }),
        businesscase: fc.boolean(),
        buffer: fc.record({ bedrag, reden: tekst, bron }),
        subsidieplafond: fc.record({ bedrag, bron }),
        bouwstenen: lijst(steen),
        voorwaarden: lijst(
          fc.record({
            soort: fc.constant('overheveling' as const),
            uit: tekst,
            vanJaar: jaar,
            naarJaar: jaar,
            bedrag,
            benodigd: bedrag,
            bron,
          }),
        ),
        formulieren: lijst(
          fc.record({
            soort: fc.constantFrom('separaat' as const, 'moeder' as const),
            bijgevoegd: fc.boolean(),
            bron,
          }),
        ),
        verwijzingen: lijst(
          fc.record({ wat: tekst, aantal: fc.nat(9), genoemd: fc.array(tekst, { maxLength: 3 }), bron }),
        ),
      },
      kan,
    ),
  )
  .map(([vast, meer]) => ({ ...vast, ...meer }))

const voorstel: fc.Arbitrary<KadernotaInvoer> = fc
  .record({
    bron: fc.record({ letter: kort, naam: tekst, soort: tekst }),
    nummers: fc.array(kort, { maxLength: 3 }),
    velden: fc.array(fc.record({ sleutel: tekst, bronlabel: tekst, waarde: fc.option(tekst), bron }), { maxLength: 4 }),
    jaartabel: fc.record({
      eenheid: fc.integer({ min: 1, max: 1_000_000 }),
      jaren: fc.uniqueArray(jaar, { minLength: 1, maxLength: 4 }),
      rijen: fc.array(
        fc.record({
          soort: fc.constantFrom('lasten' as const, 'baten' as const, 'saldo' as const),
          bronlabel: tekst,
          bron,
          cellen: fc.array(fc.record({ jaar, teken: fc.constantFrom('N' as const, 'V' as const), bedrag, bron }), {
            maxLength: 3,
          }),
        }),
        { maxLength: 3 },
      ),
    }),
    dekking: fc.record({ bron, omschrijving: tekst, beslismoment: fc.option(tekst), besloten: fc.boolean() }),
    salaristabel: fc.array(
      fc.record({
        schaal: fc.integer({ min: 1, max: 19 }),
        uren: fc.double({ min: 1e-6, max: 40, noNaN: true }),
        bedrag,
        bron,
      }),
      { maxLength: 2 },
    ),
    clusters: fc.uniqueArray(
      fc.record({
        code: kort,
        naam: tekst,
        soort: fc.constantFrom('cluster' as const, 'programmaorganisatie' as const),
        bron,
        regels: fc.array(regel, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3, selector: ({ code }) => code },
    ),
    uitspraken: fc.array(
      fc.record({
        soort: tekst,
        bedrag,
        orde: tekst.map((een) => een.slice(0, 20)).filter((een) => een.isWellFormed()),
        jaar,
        vergelekenMet: jaar,
        oorzaken: fc.array(tekst, { maxLength: 2 }),
        bron,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ clusters, ...rest }) => ({
    formaat: 'samenhang/kadernotavoorstel',
    formaatversie: 1,
    ...rest,
    clusters: clusters.map((cluster, c) => ({
      ...cluster,
      regels: cluster.regels.map((een, r) => ({ code: `${c}-${r}`, ...een }) as VoorstelregelInvoer),
    })),
  }))

describe('een voorstel als bestand', () => {
  it.each([
    ['csv', csv],
    ['xlsx', xlsx],
  ])('komt als %s terug zoals het ging, wat er ook in staat', (_, heenEnTerug) => {
    fc.assert(
      fc.property(voorstel, (invoer) => {
        const { invoer: terug, fouten } = heenEnTerug(invoer)
        expect(fouten).toEqual([])
        expect(terug).toEqual(invoer)
      }),
      { numRuns: 150 },
    )
  })

  it('houdt heel KN25, met de lege velden en de regel zonder jaar', () => {
    expect(csv(leesKn25())).toEqual({ invoer: leesKn25(), fouten: [] })
    expect(xlsx(leesKn25())).toEqual({ invoer: leesKn25(), fouten: [] })
  })

  const regels = alsCsv(leesKn25()).split('\r\n')
  const kop = regels[0]!.split(';')
  const verander = (blad: string, n: number, kolom: string, waarde: string) => {
    const plek = regels.map((een, i) => [een, i] as const).filter(([een]) => een.startsWith(`${blad};`))[n]![1]
    const velden = regels[plek]!.split(';')
    velden[kop.indexOf(kolom)] = waarde
    return { inhoud: regels.with(plek, velden.join(';')).join('\r\n'), rij: plek + 1 }
  }

  it.each([
    ['een bedrag dat geen bedrag is', 'bedragen', 3, 'lasten', 'veel', 'rij-geen-bedrag'],
    ['een bedrag onder nul', 'bedragen', 3, 'lasten', '-5', 'rij-geen-bedrag'],
    ['een leeg verplicht veld', 'bedragen', 0, 'lasten', '', 'rij-leeg'],
    ['een soort die niet bestaat', 'regels', 2, 'soort', 'soms', 'rij-keuze-onbekend'],
    ['een code die er al is', 'regels', 2, 'code', 'SB-1', 'rij-code-dubbel'],
    ['een bedrag bij een regel die er niet is', 'bedragen', 1, 'regel', 'XX-9', 'rij-zonder-huis'],
    ['een jaar buiten het bereik', 'bedragen', 1, 'jaar', '1066', 'rij-getal-te-klein'],
    ['een kolom die niet bij dit blad hoort', 'bedragen', 1, 'motief', 'zomaar', 'kolom-onbekend'],
  ])('noemt bij %s het blad en de rij', (_, blad, n, kolom, waarde, code) => {
    const { inhoud, rij } = verander(blad, n, kolom, waarde)
    const { fouten } = leesBestand({ vorm: 'csv', inhoud })
    expect(fouten.map((een) => een.code)).toContain(code)
    expect(fouten.find((een) => een.code === code)?.veld).toMatch(new RegExp(`^${blad}, rij ${rij}`))
  })

  it('noemt in een werkblad de rij van dat blad', () => {
    const invoer = leesKn25()
    invoer.clusters[0]!.regels[0]!.bedragen[1]!.lasten = -1
    const bytes = alsXlsx(invoer)
    const { fouten } = leesBestand({ vorm: 'xlsx', inhoud: Buffer.from(bytes).toString('base64') })
    expect(fouten).toEqual([
      expect.objectContaining({ code: 'rij-geen-bedrag', waarde: { blad: 'bedragen', rij: 3, kolom: 'lasten' } }),
    ])
  })

  it.each([
    ['xlsx', Buffer.from('geen zip').toString('base64'), 'werkblad-onleesbaar'],
    ['csv', 'blad;code\n"open', 'bestand-onleesbaar'],
    ['csv', 'naam;code\na;b', 'kolom-ontbreekt'],
    ['csv', 'blad;code', 'bestand-leeg'],
    ['csv', 'blad;code\nverrassing;1', 'blad-onbekend'],
  ] as const)('weigert een onleesbaar %s', (vorm, inhoud, code) => {
    expect(leesBestand({ vorm, inhoud }).fouten.map((een) => een.code)).toContain(code)
  })
})
