import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { eenInhoud, eenLadder } from '../testing.ts'
import { schrijfUit } from './inhoud.ts'
import { beletselenVoorAfweging, type Uitkomst } from './ladder.ts'
import { beletselenVoorSluiten, isStilVanafTrede4 } from './sluiten.ts'
import { statusVanPlan, statusVanVersie, type Versiefeiten } from './status.ts'
import { beletselenVoorOndertekening } from './tekenen.ts'
import { verschillen } from './verschil.ts'
import { beletselenVoorAanbieden, beletselenVoorBeoordeling } from './versie.ts'

const VANDAAG = datum('2026-11-10')
const d = (tekst: string | null) => (tekst === null ? null : datum(tekst))

describe('de ladder (P5)', () => {
  it.each([
    {
      situatie: 'op eigen kracht eindigt zonder meer',
      stappen: eenLadder('voldoende'),
      uitkomst: 'eigen-kracht',
      codes: [],
    },
    {
      situatie: 'op omgeving eindigt na eigen kracht',
      stappen: eenLadder('onvoldoende', 'voldoende'),
      uitkomst: 'omgeving',
      codes: [],
    },
    {
      situatie: 'op omgeving eindigt zonder eigen kracht te bekijken',
      stappen: [],
      uitkomst: 'omgeving',
      codes: ['ladderstap-overgeslagen'],
    },
    {
      situatie: 'op maatwerk eindigt met alles gewogen',
      stappen: eenLadder('onvoldoende', 'onvoldoende', 'onvoldoende'),
      uitkomst: 'maatwerk',
      productId: 'p',
      codes: [],
    },
    {
      situatie: 'op maatwerk eindigt zonder product',
      stappen: eenLadder('onvoldoende', 'onvoldoende', 'onvoldoende'),
      uitkomst: 'maatwerk',
      codes: ['maatwerk-zonder-product'],
    },
    {
      situatie: 'op maatwerk eindigt terwijl de omgeving genoeg was',
      stappen: eenLadder('onvoldoende', 'voldoende', 'onvoldoende'),
      uitkomst: 'maatwerk',
      productId: 'p',
      codes: ['lagere-stap-voldoende'],
    },
    {
      situatie: 'langdurig is zonder reden',
      stappen: eenLadder('onvoldoende', 'onvoldoende', 'onvoldoende'),
      uitkomst: 'maatwerk',
      productId: 'p',
      tijdelijk: false,
      codes: ['langdurig-zonder-reden'],
    },
    {
      situatie: 'geen rol voor de overheid ziet, na eigen kracht',
      stappen: eenLadder('niet-van-toepassing'),
      uitkomst: 'geen-rol-overheid',
      codes: [],
    },
    {
      situatie: 'geen rol voor de overheid ziet zonder te kijken',
      stappen: [],
      uitkomst: 'geen-rol-overheid',
      codes: ['ladderstap-overgeslagen'],
    },
    {
      situatie: 'op eigen kosten uitkomt met toch een product',
      stappen: eenLadder('voldoende'),
      uitkomst: 'eigen-kosten',
      productId: 'p',
      codes: ['product-zonder-maatwerk'],
    },
  ])('een afweging die $situatie', ({ stappen, uitkomst, productId, tijdelijk = true, codes }) => {
    expect(codesOf(beletselenVoorAfweging({ stappen, uitkomst: uitkomst as Uitkomst, productId, tijdelijk }))).toEqual(
      codes,
    )
  })

  it('vraagt bij elk onvoldoende waarom', () => {
    const stappen = [{ stap: 'eigen-kracht', bekeken: true, oordeel: 'onvoldoende', reden: ' ' }] as const
    expect(codesOf(beletselenVoorAfweging({ stappen, uitkomst: 'omgeving', tijdelijk: true }))).toContain(
      'reden-bij-oordeel-ontbreekt',
    )
  })
})

const feiten = (over: Partial<Versiefeiten>): Versiefeiten => ({
  nr: 1,
  vastgesteld: false,
  ondertekend: false,
  ...over,
})
const ronde = (...akkoord: boolean[]) => ({
  stappen: ['teamleider', 'panel'],
  beoordelingen: akkoord.map((een, index) => ({ stap: index + 1, akkoord: een })),
})

describe('hoe een versie ervoor staat', () => {
  it.each([
    { situatie: 'nooit is aangeboden', versie: feiten({}), status: 'concept' },
    { situatie: 'is aangeboden', versie: feiten({ laatsteRonde: ronde() }), status: 'ter beoordeling' },
    {
      situatie: 'een van twee stappen achter de rug heeft',
      versie: feiten({ laatsteRonde: ronde(true) }),
      status: 'ter beoordeling',
    },
    {
      situatie: 'bij de tweede stap is afgekeurd',
      versie: feiten({ laatsteRonde: ronde(true, false) }),
      status: 'teruggegeven',
    },
    {
      situatie: 'alle stappen door is',
      versie: feiten({ laatsteRonde: ronde(true, true), vastgesteld: true }),
      status: 'vastgesteld',
    },
    { situatie: 'is getekend', versie: feiten({ vastgesteld: true, ondertekend: true }), status: 'ondertekend' },
  ])('een versie die $situatie', ({ versie, status }) => {
    expect(statusVanVersie(versie, [versie])).toBe(status)
  })

  it('is vervangen zodra een latere versie is vastgesteld, en niet eerder', () => {
    const een = feiten({ vastgesteld: true, ondertekend: true })
    expect(statusVanVersie(een, [een, feiten({ nr: 2, laatsteRonde: ronde() })])).toBe('ondertekend')
    expect(statusVanVersie(een, [een, feiten({ nr: 2, vastgesteld: true })])).toBe('vervangen')
  })

  it.each([
    [false, null, null, 'in voorbereiding'],
    [true, '2026-12-01', null, 'lopend'],
    [true, '2026-11-10', null, 'te evalueren'],
    [true, '2026-12-01', '2026-11-01', 'gesloten'],
  ])('een plan (vastgesteld %s, evaluatie %s, gesloten %s) is %s', (vastgesteld, evaluatieOp, geslotenOp, status) => {
    expect(statusVanPlan({ vastgesteld, evaluatieOp: d(evaluatieOp), geslotenOp: d(geslotenOp) }, VANDAAG)).toBe(status)
  })
})

const doel = {
  id: 'd1',
  stam: 'd',
  kringlidId: 'k',
  behoefteStam: null,
  domein: 'x',
  tekst: 't',
  resultaat: 'r',
  beginNiveau: null,
  streefNiveau: null,
  streefdatum: VANDAAG,
}
const behoefte = { id: 'b1', stam: 'b', kringlidId: 'k', domein: 'x', wet: null, omschrijving: 'o' }

describe('aanbieden en beoordelen', () => {
  it.each([
    { situatie: 'leeg is', inhoud: eenInhoud(), op: null, codes: ['plan-zonder-doel', 'doel-zonder-evaluatiedatum'] },
    {
      situatie: 'een ongewogen behoefte heeft',
      inhoud: eenInhoud({ doelen: [doel], behoeften: [behoefte] }),
      op: '2027-01-01',
      codes: ['afweging-ontbreekt'],
    },
    {
      situatie: 'vandaag al geevalueerd zou worden',
      inhoud: eenInhoud({ doelen: [doel] }),
      op: '2026-11-10',
      codes: ['evaluatie-niet-in-toekomst'],
    },
    { situatie: 'klaar is', inhoud: eenInhoud({ doelen: [doel] }), op: '2027-01-01', codes: [] },
  ])('een concept dat $situatie', ({ inhoud, op, codes }) => {
    expect(codesOf(beletselenVoorAanbieden(inhoud, d(op), VANDAAG))).toEqual(codes)
  })

  const ligt = {
    status: 'ter beoordeling',
    schrijvers: ['anouk'],
    beoordelaar: 'onno',
    functies: ['teamleider'],
    stappen: ['teamleider'],
    gedaan: 0,
    akkoord: true,
  } as const
  it.each([
    { situatie: 'een ander beoordeelt', over: {}, codes: [] },
    { situatie: 'een schrijver beoordeelt (P3)', over: { beoordelaar: 'anouk' }, codes: ['eigen-werk'] },
    {
      situatie: 'de stap van een ander is',
      over: { functies: ['kwaliteit'] },
      codes: ['beoordelingsstap-niet-aan-de-beurt'],
    },
    { situatie: 'zonder toelichting wordt teruggegeven', over: { akkoord: false }, codes: ['toelichting-ontbreekt'] },
    {
      situatie: 'al is vastgesteld',
      over: { status: 'vastgesteld' as const },
      codes: ['beoordelingsstap-niet-aan-de-beurt'],
    },
  ])('een versie die door $situatie', ({ over, codes }) => {
    expect(codesOf(beletselenVoorBeoordeling({ ...ligt, ...over }))).toEqual(codes)
  })
})

describe('ondertekenen', () => {
  const basis = {
    status: 'vastgesteld',
    geboren: datum('1981-03-02'),
    hoedanigheid: 'zelf',
    heeftGezag: false,
    inKring: true,
    op: VANDAAG,
    vandaag: VANDAAG,
  } as const
  it.each([
    { situatie: 'een volwassene voor zichzelf', over: {}, codes: [] },
    { situatie: 'een kind van 11', over: { geboren: datum('2015-01-01') }, codes: ['onder-twaalf-tekent-niet'] },
    { situatie: 'een kind van 12', over: { geboren: datum('2014-01-01') }, codes: [] },
    {
      situatie: 'een ouder met gezag voor een kind van 9',
      over: { geboren: datum('2017-01-01'), hoedanigheid: 'gezagdrager' as const, heeftGezag: true },
      codes: [],
    },
    {
      situatie: 'een ouder zonder gezag',
      over: { geboren: datum('2017-01-01'), hoedanigheid: 'gezagdrager' as const },
      codes: ['gezag-ontbreekt'],
    },
    {
      situatie: 'een ouder voor een kind van 16',
      over: { geboren: datum('2010-01-01'), hoedanigheid: 'gezagdrager' as const, heeftGezag: true },
      codes: ['gezag-ontbreekt'],
    },
    { situatie: 'iemand bij een concept', over: { status: 'concept' as const }, codes: ['niet-de-geldende-versie'] },
    { situatie: 'iemand buiten de kring', over: { inKring: false }, codes: ['niet-in-kring'] },
  ])('tekent $situatie', ({ over, codes }) => {
    expect(codesOf(beletselenVoorOndertekening({ ...basis, ...over }))).toEqual(codes)
  })
})

describe('sluiten en stilte', () => {
  it.each([
    { situatie: 'er niets meer loopt', inzet: [], open: 0, concept: false, bevestigd: false, codes: [] },
    {
      situatie: 'er hulp loopt, ook na bevestigen',
      inzet: [{ voorzieningId: 'v', tot: null }],
      open: 0,
      concept: false,
      bevestigd: true,
      codes: ['inzet-loopt'],
    },
    {
      situatie: 'de hulp gisteren eindigde',
      inzet: [{ voorzieningId: 'v', tot: datum('2026-11-09') }],
      open: 0,
      concept: false,
      bevestigd: false,
      codes: [],
    },
    {
      situatie: 'er afspraken openstaan',
      inzet: [],
      open: 2,
      concept: false,
      bevestigd: false,
      codes: ['afspraak-open'],
    },
    { situatie: 'dat is bevestigd', inzet: [], open: 2, concept: true, bevestigd: true, codes: [] },
  ])('een plan sluit als $situatie', ({ inzet, open, concept, bevestigd, codes }) => {
    expect(codesOf(beletselenVoorSluiten(inzet, open, concept, bevestigd, VANDAAG))).toEqual(codes)
  })

  it.each([
    [4, '2026-09-01', false, true],
    [4, '2026-09-01', true, false],
    [3, '2026-09-01', false, false],
    [4, '2026-10-01', false, false],
  ])('trede %s sinds %s, inzet of vraag %s: signaal %s (P6)', (trede, begin, heeft, signaal) => {
    expect(isStilVanafTrede4({ trede, begin: datum(begin) }, heeft, datum('2026-09-15'))).toBe(signaal)
  })
})

describe('inhoud', () => {
  it('schrijft dezelfde inhoud gelijk uit, in welke volgorde ook', () => {
    const ander = { ...doel, id: 'd2', stam: 'e' }
    expect(schrijfUit(eenInhoud({ doelen: [doel, ander] }))).toBe(
      schrijfUit(eenInhoud({ doelen: [ander, Object.fromEntries(Object.entries(doel).reverse()) as never] })),
    )
    expect(schrijfUit(eenInhoud({ doelen: [doel] }))).not.toBe(
      schrijfUit(eenInhoud({ doelen: [{ ...doel, tekst: 'anders' }] })),
    )
  })

  it('noemt wat nieuw is, anders luidt en vervalt', () => {
    const vorige = eenInhoud({ doelen: [doel, { ...doel, id: 'w1', stam: 'weg' }] })
    const nieuwe = eenInhoud({
      doelen: [
        { ...doel, id: 'd2' },
        { ...doel, id: 'n1', stam: 'nieuw' },
      ],
    })
    expect(verschillen(vorige, nieuwe)).toEqual([
      { soort: 'doel', stam: 'd', aard: 'gewijzigd' },
      { soort: 'doel', stam: 'nieuw', aard: 'nieuw' },
      { soort: 'doel', stam: 'weg', aard: 'vervallen' },
    ])
  })
})
