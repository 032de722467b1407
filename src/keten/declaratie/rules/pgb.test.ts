import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { type Budget, beletselenVoorBestedingen, leesBestedingen, SIGNAALGRENZEN, signaalVan } from './pgb.ts'

const VANDAAG = datum('2026-11-10')
const KOP = 'kenmerk;beschikkingnummer;product;maand;bedrag'
const lees = (...regels: string[]) => leesBestedingen([KOP, ...regels].join('\n'), VANDAAG)
const budget: Budget = {
  id: 'b',
  beschikkingnummer: 12,
  productCode: '02001',
  jaarbedrag: 1_000_000,
  begin: datum('2026-02-15'),
  eind: datum('2026-12-31'),
  besteed: { 2026: 400_000 },
}

describe('een opgave van besteding', () => {
  it('leest maand en bedrag', () =>
    expect(lees('S1;12;02001;2026-10;1.250,50')).toEqual({
      bestedingen: [
        { regel: 2, kenmerk: 'S1', beschikkingnummer: 12, product: '02001', maand: '2026-10-01', bedrag: 125_050 },
      ],
      fouten: [],
    }))
  it('noemt per regel en kolom wat er niet klopt', () => {
    const { fouten } = lees('S1;twaalf;02001;2026-13;veel', 'S1;12;02001;2026-12;5')
    expect(fouten.map((een) => [een.code, een.veld])).toEqual([
      ['regel-geen-nummer', 'regel 2, beschikkingnummer'],
      ['regel-geen-maand', 'regel 2, maand'],
      ['regel-geen-bedrag', 'regel 2, bedrag'],
      ['regel-in-toekomst', 'regel 3, maand'],
      ['regel-dubbel', 'regel 3, kenmerk'],
    ])
  })

  it.each([
    { situatie: 'past in het budget', regels: ['S1;12;02001;2026-10;6000'], codes: [] },
    { situatie: 'gaat over het budget', regels: ['S1;12;02001;2026-10;6000,01'], codes: ['regel-boven-budget'] },
    {
      situatie: 'gaat er samen overheen: de regel die dat doet',
      regels: ['S1;12;02001;2026-09;4000', 'S2;12;02001;2026-10;2500'],
      codes: ['regel-boven-budget'],
    },
    { situatie: 'begint in de maand waarin het budget begint', regels: ['S1;12;02001;2026-02;10'], codes: [] },
    { situatie: 'ligt voor het budget', regels: ['S1;12;02001;2026-01;10'], codes: ['regel-buiten-budgetperiode'] },
    { situatie: 'hoort bij een ander product', regels: ['S1;12;99999;2026-10;10'], codes: ['regel-pgb-onbekend'] },
    { situatie: 'was er al', regels: ['OUD;12;02001;2026-10;10'], codes: ['regel-besteding-bestaat'] },
  ])('$situatie', ({ regels, codes }) =>
    expect(codesOf(beletselenVoorBestedingen(lees(...regels).bestedingen, [budget], new Set(['OUD'])))).toEqual(codes),
  )
})

describe('het tempo van een budget van 12.000 euro per jaar', () => {
  const jaar = { jaarbedrag: 1_200_000, begin: datum('2025-06-01'), eind: null }
  it.each([
    ['de helft van wat de maanden vragen is nog in de pas', jaar, 500_000, '2026-10-01', undefined],
    ['minder dan de helft is onderbesteding', jaar, 499_999, '2026-10-01', 'pgb-onderbesteding'],
    ['niets opgegeven is onderbesteding', jaar, 0, '2026-03-01', 'pgb-onderbesteding'],
    ['110 procent is nog in de pas', jaar, 1_100_000, '2026-10-01', undefined],
    ['meer dan 110 procent is overbesteding', jaar, 1_100_001, '2026-10-01', 'pgb-overbesteding'],
    ['na twee maanden is er nog niets te zeggen', jaar, 0, '2026-02-01', undefined],
    [
      'een budget dat in september begon telt vanaf september',
      { ...jaar, begin: datum('2026-09-20') },
      0,
      '2026-10-01',
      undefined,
    ],
    ['en is na drie maanden vol', { ...jaar, begin: datum('2026-09-20') }, 340_000, '2026-11-01', 'pgb-overbesteding'],
    [
      'na het einde telt een maand niet meer mee',
      { ...jaar, eind: datum('2026-04-15') },
      400_000,
      '2026-10-01',
      undefined,
    ],
    ['een budget dat later begint', { ...jaar, begin: datum('2026-12-01') }, 0, '2026-10-01', undefined],
  ] as const)('%s', (_, budget, besteed, totEnMet, soort) => {
    const uit = signaalVan({ ...budget, besteed: { 2026: besteed } }, datum(totEnMet), SIGNAALGRENZEN)
    expect(uit?.soort).toBe(soort)
  })
})
