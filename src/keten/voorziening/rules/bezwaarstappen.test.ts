import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { findTermijnRegel } from '#values/termijn.ts'
import { beslisVoor, herstelVan, isUitstelTeMelden, opschortingDoor } from './bezwaarstappen.ts'

const DAG = datum('2026-12-22')
const regel = findTermijnRegel('awb-bezwaar-besluit', DAG)!
const verdaging = findTermijnRegel('awb-bezwaar-verdaging', DAG)!
const verzuim = (gevraagdOp: string | null, herstelTot: string, hersteldOp: string | null = null) => ({
  gevraagdOp: gevraagdOp === null ? null : datum(gevraagdOp),
  herstelTot: datum(herstelTot),
  hersteldOp: hersteldOp === null ? null : datum(hersteldOp),
})
// Six weeks from Tuesday 22 December: Tuesday 2 February.
const klok = { regel, verdaging: null, start: DAG, verzuimen: [], feestdagen: [] }

describe('wat aan een bezwaar ontbreekt', () => {
  it.each([
    ['zonder verzuim', [], '2027-02-02'],
    ['zolang de brief niet weg is', [verzuim(null, '2027-01-18')], '2027-02-02'],
    // 5 to 18 January: fourteen days.
    ['zolang het nog kan', [verzuim('2027-01-04', '2027-01-18')], '2027-02-16'],
    ['hersteld op de zesde dag', [verzuim('2027-01-04', '2027-01-18', '2027-01-10')], '2027-02-08'],
    ['hersteld na de termijn', [verzuim('2027-01-04', '2027-01-18', '2027-01-25')], '2027-02-16'],
    ['hersteld op de dag zelf', [verzuim('2027-01-04', '2027-01-18', '2027-01-04')], '2027-02-02'],
    // Only what lies after day 0 of the term stops it: 23 to 28 December, six days.
    ['gevraagd voor de termijn begon', [verzuim('2026-12-14', '2026-12-28')], '2027-02-08'],
    [
      'twee keer',
      [verzuim('2027-01-04', '2027-01-11', '2027-01-06'), verzuim('2027-01-12', '2027-01-19')],
      '2027-02-10',
    ],
  ])('stelt de laatste dag: %s', (_, verzuimen, verwacht) => {
    expect(beslisVoor({ ...klok, verzuimen })).toBe(verwacht)
  })

  it('telt eerst het verdagen, dan de dagen die stilstonden, en een zaterdag schuift op', () => {
    expect(beslisVoor({ ...klok, verdaging })).toBe('2027-03-16')
    expect(beslisVoor({ ...klok, verdaging, verzuimen: [verzuim('2027-01-04', '2027-01-18')] })).toBe('2027-03-30')
    // Four days from 16 March is Saturday 20 March: Monday 22.
    expect(beslisVoor({ ...klok, verdaging, verzuimen: [verzuim('2027-01-04', '2027-01-08')] })).toBe('2027-03-22')
  })

  it('geldt tot de dag waarmee is ingestemd, tenzij de wet later eindigt', () => {
    expect(beslisVoor({ ...klok, verdaging, uitgesteldTot: datum('2027-05-01') })).toBe('2027-05-01')
    expect(beslisVoor({ ...klok, verdaging, uitgesteldTot: datum('2027-03-01') })).toBe('2027-03-16')
  })

  it('staat stil van de dag na de brief', () => {
    expect(opschortingDoor(verzuim('2027-01-04', '2027-01-18', '2027-01-10'))).toEqual([
      { van: '2027-01-05', tot: '2027-01-09' },
    ])
  })

  it.each([
    ['niet-gevraagd', [], '2027-01-10'],
    ['niet-gevraagd', [verzuim(null, '2027-01-18')], '2027-01-25'],
    ['loopt', [verzuim('2027-01-04', '2027-01-18')], '2027-01-18'],
    ['niet', [verzuim('2027-01-04', '2027-01-18')], '2027-01-19'],
    ['niet', [verzuim('2027-01-04', '2027-01-18', '2027-01-20')], '2027-01-21'],
    ['hersteld', [verzuim('2027-01-04', '2027-01-18', '2027-01-18')], '2027-01-21'],
  ])('is %s', (verwacht, verzuimen, vandaag) => {
    expect(herstelVan(verzuimen, datum(vandaag))).toBe(verwacht)
  })
})

it.each([
  ['niet als er geen uitstel is', null, null, [], false],
  ['wel als er is verdaagd en de brief nog niet weg is', '2027-01-04', null, [], true],
  ['niet meer als die brief weg is', '2027-01-04', '2027-01-05', [], false],
  ['opnieuw als er verder is uitgesteld', '2027-01-04', '2027-01-05', [{ gemeldOp: null }], true],
  ['niet meer als ook die brief weg is', '2027-01-04', '2027-01-05', [{ gemeldOp: '2027-02-01' }], false],
  ['weer bij een derde keer', '2027-01-04', '2027-01-05', [{ gemeldOp: '2027-02-01' }, { gemeldOp: null }], true],
])('de brief over uitstel moet %s', (_, verdaagdOp, verdagingGemeldOp, uitstel, nodig) => {
  expect(isUitstelTeMelden({ verdaagdOp, verdagingGemeldOp }, uitstel)).toBe(nodig)
})
