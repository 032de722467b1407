import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { gatNaAchttien, nuVanBelang, type Stand } from './vanBelang.ts'
import { drangVan, magVraagLezen } from './werk.ts'

const VANDAAG = datum('2026-11-10')
const d = (tekst: string | null) => (tekst === null ? null : datum(tekst))
const sem = { persoonId: 'sem', geboren: datum('2009-01-14'), bronnenBotsen: false }
const hulp = (wet: string, eind: string | null, persoonId = 'sem') => ({
  id: `${wet}${eind}`,
  persoonId,
  wet,
  begin: datum('2025-01-01'),
  eind: d(eind),
})
const stand = (over: Partial<Stand>): Stand => ({ leden: [sem], hulp: [], werk: [], heeftPlan: true, ...over })

describe('nu van belang', () => {
  it.each([
    { situatie: 'jeugdhulp en niets daarna', bestaand: [hulp('jeugdwet', '2027-01-13')], gat: '2027-01-14' },
    {
      situatie: 'jeugdhulp met een Wmo-voorziening die doorloopt',
      bestaand: [hulp('jeugdwet', '2027-01-13'), hulp('wmo', null)],
      gat: undefined,
    },
    {
      situatie: 'jeugdhulp en Wmo die voor de verjaardag stopt',
      bestaand: [hulp('jeugdwet', null), hulp('wmo', '2026-12-31')],
      gat: '2027-01-14',
    },
    { situatie: 'geen jeugdhulp', bestaand: [hulp('wmo', '2026-12-31')], gat: undefined },
    { situatie: 'hulp van een ander', bestaand: [hulp('jeugdwet', null, 'noor')], gat: undefined },
  ])('wie 18 wordt met $situatie', ({ bestaand, gat }) => {
    expect(gatNaAchttien(sem, bestaand, VANDAAG)).toBe(gat)
  })

  it.each([
    { situatie: 'niets speelt', over: {}, codes: ['niets'] },
    {
      situatie: 'een klok is voorbij',
      over: {
        werk: [{ soort: 'onderzoek', wet: 'wmo', uiterlijk: datum('2026-11-06'), stilSinds: null, persoonId: 'sem' }],
      },
      codes: ['klok-te-laat'],
    },
    {
      situatie: 'een stilstaande klok telt niet',
      over: {
        werk: [
          {
            soort: 'aanvraag',
            wet: 'wmo',
            uiterlijk: datum('2026-11-06'),
            stilSinds: datum('2026-11-01'),
            persoonId: 'sem',
          },
        ],
      },
      codes: ['niets'],
    },
    {
      situatie: 'de evaluatie komt eraan',
      over: {
        werk: [
          { soort: 'plan-evalueren', wet: null, uiterlijk: datum('2026-11-17'), stilSinds: null, persoonId: null },
        ],
      },
      codes: ['evaluatie-komt'],
    },
    {
      situatie: 'hulp eindigt binnen acht weken zonder vervolg',
      over: { hulp: [hulp('wmo', '2026-12-31')] },
      codes: ['hulp-eindigt'],
    },
    { situatie: 'hulp loopt zonder plan', over: { hulp: [hulp('wmo', null)], heeftPlan: false }, codes: ['geen-plan'] },
    { situatie: 'bronnen botsen', over: { leden: [{ ...sem, bronnenBotsen: true }] }, codes: ['bronnen-botsen'] },
  ])('als $situatie', ({ over, codes }) => {
    expect(nuVanBelang(stand(over), VANDAAG).map((een) => een.code)).toEqual(codes)
  })

  it('zet hooguit drie zinnen neer, wat te laat is voorop', () => {
    const werk = ['2026-11-12', '2026-11-06', '2026-11-13', '2026-11-11'].map((dag) => ({
      soort: 'onderzoek',
      wet: 'wmo',
      uiterlijk: datum(dag),
      stilSinds: null,
      persoonId: 'sem',
    }))
    expect(nuVanBelang(stand({ werk }), VANDAAG).map((een) => [een.code, een.datum])).toEqual([
      ['klok-te-laat', '2026-11-06'],
      ['klok-loopt-af', '2026-11-11'],
      ['klok-loopt-af', '2026-11-12'],
    ])
  })
})

describe('werkvoorraad', () => {
  it.each([
    ['2026-11-09', null, 'te-laat'],
    ['2026-11-10', null, 'vandaag'],
    ['2026-11-17', null, 'deze-week'],
    ['2026-11-18', null, 'later'],
    ['2026-11-01', '2026-10-01', 'stil'],
    [null, null, 'zonder'],
  ])('een zaak uiterlijk %s, stil sinds %s, is %s', (uiterlijk, stil, drang) => {
    expect(drangVan({ uiterlijk: d(uiterlijk), stilSinds: d(stil) }, VANDAAG)).toBe(drang)
  })

  it.each([
    { situatie: 'de behandelaar zelf', eigenaar: 'ik', functie: 'consulent', mag: true },
    { situatie: 'een consulent van het team', eigenaar: 'ander', functie: 'consulent', mag: false },
    { situatie: 'de toegang bij werk van de eigen balie', eigenaar: null, functie: 'toegang', mag: true },
    { situatie: 'een teamleider', eigenaar: 'ander', functie: 'teamleider', mag: false },
  ])('de vraag in de lijst leest $situatie: $mag', ({ eigenaar, functie, mag }) => {
    expect(
      magVraagLezen({ functie, wetten: ['wmo'], actor: { id: 'ik' } }, { eigenaar, wet: 'wmo', kamer: 'toegang' }),
    ).toBe(mag)
  })
})
