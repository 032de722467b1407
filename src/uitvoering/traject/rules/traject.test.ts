import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { FASEN, RICHTINGEN } from './fasen.ts'
import {
  beletselenVoorEinde,
  beletselenVoorFase,
  beletselenVoorStart,
  type GezetteFase,
  type Loop,
  type NieuweFase,
  POTENTIELEN,
  richtingBij,
} from './traject.ts'

const VANDAAG = datum('2026-11-10')
const fase = (code: string, begin: string): GezetteFase => ({ code, begin: datum(begin), eind: null })
const schuld = (...fasen: GezetteFase[]): Loop => ({
  soort: 'schuldhulp',
  begin: datum('2026-09-01'),
  eind: null,
  fasen,
})
const AAN = fase('aanmelding', '2026-09-01')
const INTAKE = fase('intake', '2026-09-10')
const PLAN = fase('plan-van-aanpak', '2026-10-01')

describe('een fase', () => {
  const op = (code: string, begin = '2026-10-15', over: Partial<NieuweFase> = {}): NieuweFase => ({
    code,
    begin: datum(begin),
    ...over,
  })
  const toelating = { soort: 'toelating', beschiktOp: datum('2026-09-20') }
  it.each([
    { situatie: 'is de eerste van de volgorde', loop: schuld(), nieuw: op('aanmelding'), codes: [] },
    { situatie: 'volgt op de vorige', loop: schuld(AAN), nieuw: op('intake', '2026-09-10', toelating), codes: [] },
    { situatie: 'slaat de intake over', loop: schuld(AAN), nieuw: op('plan-van-aanpak'), codes: ['fase-volgorde'] },
    {
      situatie: 'slaat de stabilisatie over: die moet niet',
      loop: schuld(AAN, INTAKE, PLAN),
      nieuw: op('oplossing', '2026-10-15', { soort: 'saneringskrediet' }),
      codes: [],
    },
    {
      situatie: 'keert terug naar een eerdere',
      loop: schuld(AAN, INTAKE, PLAN),
      nieuw: op('intake', '2026-10-15', toelating),
      codes: ['fase-volgorde'],
    },
    {
      situatie: 'staat naast de volgorde',
      loop: schuld(AAN),
      nieuw: op('ondersteuning', '2026-09-05', { soort: 'budgetbeheer' }),
      codes: [],
    },
    {
      situatie: 'staat naast de volgorde, voor de aanmelding',
      loop: schuld(),
      nieuw: op('crisisinterventie'),
      codes: ['fase-volgorde'],
    },
    {
      situatie: 'begint voor de vorige',
      loop: schuld(AAN, INTAKE),
      nieuw: op('plan-van-aanpak', '2026-09-05'),
      codes: ['fase-voor-vorige'],
    },
    { situatie: 'begint morgen', loop: schuld(), nieuw: op('aanmelding', '2026-11-11'), codes: ['datum-in-toekomst'] },
    {
      situatie: 'mist soort en dag van de beschikking',
      loop: schuld(AAN),
      nieuw: op('intake', '2026-09-10'),
      codes: ['soort-ontbreekt', 'beschikkingsdatum-ontbreekt'],
    },
    {
      situatie: 'heeft een soort die er niet bij hoort',
      loop: schuld(),
      nieuw: op('aanmelding', '2026-09-01', { soort: 'toelating' }),
      codes: ['soort-hoort-niet'],
    },
    { situatie: 'kennen wij niet', loop: schuld(), nieuw: op('verzonnen'), codes: ['fase-onbekend'] },
    {
      situatie: 'hoort bij een traject dat al eindigde',
      loop: { ...schuld(AAN), eind: datum('2026-10-01') },
      nieuw: op('intake', '2026-09-10', toelating),
      codes: ['traject-beeindigd'],
    },
  ])('die $situatie', ({ loop, nieuw, codes }) =>
    expect(codesOf(beletselenVoorFase(loop, nieuw, VANDAAG))).toEqual(codes),
  )

  it('heeft in elke soort traject een eigen plek of geen', () => {
    for (const fasen of Object.values(FASEN)) {
      const plekken = Object.values(fasen).flatMap((een) => een.plek ?? [])
      expect(plekken).toEqual(plekken.map((_, plek) => plek + 1))
    }
  })
})

describe('een traject', () => {
  const start = { soort: 'participatie' as const, richting: 'betaald-werk', begin: VANDAAG, schuld: null }
  it.each([
    { situatie: 'naar werk', start, loopt: false, codes: [] },
    { situatie: 'dat al loopt', start, loopt: true, codes: ['traject-loopt-al'] },
    {
      situatie: 'naar werk zonder richting',
      start: { ...start, richting: null },
      loopt: false,
      codes: ['richting-ontbreekt'],
    },
    {
      situatie: 'naar werk met een schuldbedrag',
      start: { ...start, schuld: 100 },
      loopt: false,
      codes: ['schuld-hoort-niet'],
    },
    {
      situatie: 'uit schulden met een richting',
      start: { ...start, soort: 'schuldhulp' as const },
      loopt: false,
      codes: ['richting-hoort-niet'],
    },
    {
      situatie: 'dat morgen begint',
      start: { ...start, begin: datum('2026-11-11') },
      loopt: false,
      codes: ['datum-in-toekomst'],
    },
  ])('$situatie', (een) => expect(codesOf(beletselenVoorStart(een.start, een.loopt, VANDAAG))).toEqual(een.codes))

  it.each([
    { situatie: 'na de laatste fase', op: '2026-10-20', uitkomst: 'afgerond', codes: [] },
    { situatie: 'voor een fase', op: '2026-09-20', uitkomst: 'afgerond', codes: ['einde-voor-fase'] },
    {
      situatie: 'met een uitkomst van een ander soort',
      op: '2026-10-20',
      uitkomst: 'betaald-werk',
      codes: ['uitkomst-onbekend'],
    },
    { situatie: 'morgen', op: '2026-11-11', uitkomst: 'afgerond', codes: ['datum-in-toekomst'] },
  ])('eindigt $situatie', ({ op, uitkomst, codes }) =>
    expect(codesOf(beletselenVoorEinde(schuld(AAN, INTAKE, PLAN), datum(op), uitkomst, VANDAAG))).toEqual(codes),
  )

  it('wijst bij elk potentieel een bestaande richting', () => {
    for (const potentieel of POTENTIELEN) expect(RICHTINGEN).toContain(richtingBij[potentieel])
  })
})
