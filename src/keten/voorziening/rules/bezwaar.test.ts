import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import {
  beletselenVoorBeslissing,
  beletselenVoorBezwaar,
  beletselenVoorCommissie,
  beletselenVoorIntrekking,
  beletselenVoorVerdaging,
  codeVanBeslistermijn,
  isTeBevestigen,
  isZijnBezwaar,
  type OpenBezwaar,
} from './bezwaar.ts'

const codes = (gevonden: readonly { code: string }[]) => gevonden.map(({ code }) => code)
const TOT = datum('2026-12-24')
const om = { vandaag: datum('2027-02-01'), besluitdatum: datum('2026-11-10'), termijnTot: TOT, loopt: false }
const open: OpenBezwaar = {
  uitkomst: null,
  uiterlijk: datum('2027-02-04'),
  verdaagdOp: null,
  teLaat: false,
  verschoonbaar: false,
}

const NIET = { uitkomst: 'niet-ontvankelijk' as const }

describe('een bezwaar', () => {
  it.each([
    ['op de laatste dag is op tijd', { ontvangenOp: '2026-12-24' }, {}, []],
    ['een dag later mag worden vastgelegd', { ontvangenOp: '2026-12-25' }, {}, []],
    ['een dag later met een reden', { ontvangenOp: '2026-12-25', verschoonbaarReden: 'ziekenhuis' }, {}, []],
    ['op tijd met een reden voor te laat', { verschoonbaarReden: 'ziekenhuis' }, {}, ['bezwaar-niet-te-laat']],
    ['voor de bekendmaking loopt er geen termijn', { ontvangenOp: '2027-01-30' }, { termijnTot: null }, []],
    ['van voor het besluit', { ontvangenOp: '2026-11-09' }, {}, ['bezwaar-voor-besluit']],
    ['van morgen', { ontvangenOp: '2027-02-02' }, {}, ['datum-in-toekomst']],
    ['terwijl er een loopt', {}, { loopt: true }, ['bezwaar-loopt-al']],
  ])('%s', (_, anders, omstandigheid, verwacht) => {
    const v = { ontvangenOp: '2026-12-01', verschoonbaarReden: undefined, ...anders }
    expect(
      codes(beletselenVoorBezwaar({ ...v, ontvangenOp: datum(v.ontvangenOp) }, { ...om, ...omstandigheid })),
    ).toEqual(verwacht)
  })

  it.each([
    ['op de laatste dag', {}, 'drukte', '2027-02-04', []],
    ['een dag te laat', {}, 'drukte', '2027-02-05', ['termijn-al-voorbij']],
    ['een tweede keer', { verdaagdOp: datum('2027-01-01') }, 'drukte', '2027-02-01', ['al-verdaagd']],
    ['zonder reden', {}, ' ', '2027-02-01', ['reden-ontbreekt']],
    ['na de beslissing', { uitkomst: 'gegrond' as const }, 'drukte', '2027-02-01', ['bezwaar-al-besloten']],
  ])('verdagen %s', (_, anders, reden, vandaag, verwacht) => {
    expect(codes(beletselenVoorVerdaging({ ...open, ...anders }, reden, datum(vandaag)))).toEqual(verwacht)
  })

  it.each([
    ['wel, terwijl er nog tijd is', {}, true, '2027-02-04', []],
    ['wel, een dag te laat', {}, true, '2027-02-05', ['termijn-al-voorbij']],
    ['wel, terwijl dat al zo is', { commissie: true }, true, '2027-02-01', ['commissie-al-zo']],
    ['toch niet', { commissie: true }, false, '2027-02-01', []],
    ['toch niet, ook als het te laat is', { commissie: true }, false, '2027-02-05', []],
    ['niet, terwijl dat al zo is', {}, false, '2027-02-01', ['commissie-al-zo']],
    ['wel, na de beslissing', { uitkomst: 'gegrond' as const }, true, '2027-02-01', ['bezwaar-al-besloten']],
  ])('een commissie adviseert %s', (_, anders, adviseert, vandaag, verwacht) => {
    expect(codes(beletselenVoorCommissie({ ...open, commissie: false, ...anders }, adviseert, datum(vandaag)))).toEqual(
      verwacht,
    )
  })

  it.each([
    ['er nog geen brief was', null, false, null, true],
    ['de brief geen commissie noemde en er geen is', TOT, false, false, false],
    ['de brief van voor er een vraag naar was, en er geen commissie is', TOT, false, null, false],
    ['de brief geen commissie noemde en er nu een is', TOT, true, false, true],
    ['de brief de commissie noemde', TOT, true, true, false],
    ['de brief een commissie noemde die niet meer adviseert', TOT, false, true, true],
  ])('de ontvangst wordt bevestigd als %s: %s %s %s is %s', (_, bevestigdOp, commissie, commissieGemeld, nodig) => {
    expect(isTeBevestigen({ bevestigdOp, commissie, commissieGemeld })).toBe(nodig)
  })

  it('heeft met een commissie de termijn van twaalf weken, en anders die van zes', () => {
    expect([codeVanBeslistermijn(true), codeVanBeslistermijn(false)]).toEqual([
      'awb-bezwaar-commissie',
      'awb-bezwaar-besluit',
    ])
  })

  it.each([
    ['zolang er niets is beslist', null, []],
    ['een tweede keer', 'ingetrokken' as const, ['bezwaar-al-ingetrokken']],
    ['na de beslissing, ook voor de brief weg is', 'ongegrond' as const, ['bezwaar-al-besloten']],
  ])('intrekken %s', (_, uitkomst, verwacht) => {
    expect(codes(beletselenVoorIntrekking(uitkomst))).toEqual(verwacht)
  })

  it.each([
    ['wie het in het portaal maakte', 'moeder', 'moeder', 'kind', true],
    ['de andere ouder', 'vader', 'moeder', 'kind', false],
    ['het kind zelf, als een ouder het maakte', 'kind', 'moeder', 'kind', false],
    ['over wie het besluit gaat, als het aan de balie kwam', 'kind', null, 'kind', true],
    ['een ouder, als het aan de balie kwam', 'moeder', null, 'kind', false],
    ['wie geen inwoner is', null, null, 'kind', false],
  ])('in het portaal trekt %s het in', (_, wie, indiener, over, mag) => {
    expect(isZijnBezwaar(wie, indiener, over)).toBe(mag)
  })

  it.each([
    ['gegrond door een ander', {}, { uitkomst: 'gegrond' as const }, {}, []],
    ['door wie het besluit nam', {}, {}, { zelfBesloten: true }, ['eigen-besluit']],
    ['ingetrokken, ook door hem', {}, { uitkomst: 'ingetrokken' as const, motivering: '' }, { zelfBesloten: true }, []],
    ['te laat en toch gegrond', { teLaat: true }, { uitkomst: 'gegrond' as const }, {}, ['bezwaar-te-laat']],
    ['te laat en verschoonbaar', { teLaat: true, verschoonbaar: true }, { uitkomst: 'gegrond' as const }, {}, []],
    ['te laat en niet-ontvankelijk', { teLaat: true }, { ...NIET, grond: 'te-laat' as const }, {}, []],
    [
      'op tijd en niet-ontvankelijk als te laat',
      {},
      { ...NIET, grond: 'te-laat' as const },
      {},
      ['bezwaar-niet-te-laat-gekomen'],
    ],
    ['niet-ontvankelijk zonder grond', {}, NIET, {}, ['grond-ontbreekt']],
    ['ongegrond met zo een grond', {}, { grond: 'geen-belang' as const }, {}, ['grond-hoort-niet']],
    ['niet hersteld, nooit gevraagd', {}, { ...NIET, grond: 'niet-hersteld' as const }, {}, ['herstel-niet-gevraagd']],
    [
      'niet hersteld, nog tijd',
      {},
      { ...NIET, grond: 'niet-hersteld' as const },
      { herstel: 'loopt' as const },
      ['hersteltermijn-loopt'],
    ],
    [
      'niet hersteld, toch hersteld',
      {},
      { ...NIET, grond: 'niet-hersteld' as const },
      { herstel: 'hersteld' as const },
      ['verzuim-hersteld'],
    ],
    ['niet hersteld', {}, { ...NIET, grond: 'niet-hersteld' as const }, { herstel: 'niet' as const }, []],
    ['niet gehoord', {}, {}, { gehoord: false }, ['niet-gehoord']],
    ['niet gehoord, wil niet', {}, { horenAfgezien: 'wil-niet' as const }, { gehoord: false }, []],
    [
      'kennelijk ongegrond en gegrond',
      {},
      { uitkomst: 'gegrond' as const, horenAfgezien: 'kennelijk-ongegrond' as const },
      { gehoord: false },
      ['afzien-past-niet'],
    ],
    ['gehoord en afgezien', {}, { horenAfgezien: 'wil-niet' as const }, {}, ['wel-gehoord']],
    ['terwijl een zitting staat', {}, {}, { zittingGepland: true }, ['hoorzitting-staat-nog']],
    ['zonder motivering', {}, { motivering: ' ' }, {}, ['motivering-ontbreekt']],
    ['een tweede keer', { uitkomst: 'gegrond' as const }, {}, {}, ['bezwaar-al-besloten']],
  ])('beslissen: %s', (_, anders, keuze, omstandigheid, verwacht) => {
    const v = {
      uitkomst: 'ongegrond' as const,
      motivering: 'omdat',
      grond: undefined,
      horenAfgezien: undefined,
      ...keuze,
    }
    const erom = {
      zelfBesloten: false,
      gehoord: true,
      zittingGepland: false,
      herstel: 'niet-gevraagd' as const,
      ...omstandigheid,
    }
    expect(codes(beletselenVoorBeslissing({ ...open, ...anders }, v, erom))).toEqual(verwacht)
  })
})
