import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import type { TeVerlenen } from './besluit.ts'
import { beletselenVoorSpoed, beletselenVoorVoorschot, grenzenVoorschot, HOOGUIT_DAGEN } from './tijdelijk.ts'

const VANDAAG = datum('2026-11-10')
const hulp = (eind: string | null): TeVerlenen => ({
  productId: 'p',
  leveringsvorm: 'zin',
  omvang: null,
  periode: { begin: VANDAAG, eind: eind === null ? null : datum(eind) },
  jaarbedrag: null,
  redenNaLeeftijdsgrens: null,
})

describe('tijdelijke hulp bij spoed', () => {
  it.each([
    { situatie: 'eindigt op de laatste dag die mag', hulp: [hulp('2027-01-05')], codes: [] },
    { situatie: 'loopt een dag langer', hulp: [hulp('2027-01-06')], codes: ['tijdelijk-te-lang'] },
    { situatie: 'heeft geen einde', hulp: [hulp(null)], codes: ['tijdelijk-zonder-eind'] },
    { situatie: 'is er niet', hulp: [], codes: ['voorziening-ontbreekt'] },
  ])('die $situatie', ({ hulp, codes }) => {
    expect(codesOf(beletselenVoorSpoed(hulp, VANDAAG, HOOGUIT_DAGEN))).toEqual(codes)
  })
})

describe('een voorschot', () => {
  const situatie = (anders: object = {}, voorschot: object = {}) => ({
    status: 'aanvraag-open',
    wet: 'participatiewet' as const,
    metVoorschot: true,
    heeftAanvraag: true,
    motivering: 'Er is geen geld voor boodschappen.',
    mandaatWetten: ['participatiewet' as const],
    limiet: 500_000,
    voorschot: { norm: 136_906, inkomen: 36_906, bedrag: 90_000, ...voorschot },
    ...anders,
  })
  it('is ten minste negentig procent van de norm min het inkomen, naar boven op hele centen', () => {
    expect(grenzenVoorschot(136_906, 0, 90)).toEqual({ minimum: 123_216, maximum: 136_906 })
    expect(grenzenVoorschot(100, 200, 90)).toEqual({ minimum: 0, maximum: 0 })
  })
  it.each([
    { situatie: 'precies het minimum', anders: {}, voorschot: {}, codes: [] },
    { situatie: 'een cent te weinig', anders: {}, voorschot: { bedrag: 89_999 }, codes: ['voorschot-te-laag'] },
    { situatie: 'een cent te veel', anders: {}, voorschot: { bedrag: 100_001 }, codes: ['voorschot-te-hoog'] },
    { situatie: 'inkomen boven de norm', anders: {}, voorschot: { inkomen: 140_000 }, codes: ['inkomen-boven-norm'] },
    { situatie: 'boven het mandaat', anders: { limiet: 1000 }, voorschot: {}, codes: ['boven-mandaat'] },
    { situatie: 'zonder aanvraag', anders: { heeftAanvraag: false }, voorschot: {}, codes: ['aanvraag-ontbreekt'] },
    { situatie: 'na het besluit', anders: { status: 'afgedaan' }, voorschot: {}, codes: ['hulpvraag-afgedaan'] },
    {
      situatie: 'op bijzondere bijstand',
      anders: { metVoorschot: false },
      voorschot: {},
      codes: ['geen-voorschot-hierbij'],
    },
    { situatie: 'zonder motivering', anders: { motivering: ' ' }, voorschot: {}, codes: ['motivering-ontbreekt'] },
  ])('$situatie', ({ anders, voorschot, codes }) => {
    expect(codesOf(beletselenVoorVoorschot(situatie(anders, voorschot), 90))).toEqual(codes)
  })
})
