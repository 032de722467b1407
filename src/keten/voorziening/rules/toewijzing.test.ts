import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { eenOpdracht, eenSituatie, vanaf } from '../testing.ts'
import { isMeerDan, totaalIn } from './omvang.ts'
import { beletselenVoorToewijzing, type Situatie, type TeWijzen } from './toewijzing.ts'

const uren = (volume: number, frequentie: 1 | 2 | 4 | 6 = 2) => ({ volume, eenheid: '04' as const, frequentie })
type Geval = { situatie: string; opdracht?: Partial<TeWijzen>; anders?: Partial<Situatie>; codes: string[] }

describe('een toewijzing', () => {
  it.each<Geval>([
    { situatie: 'valt binnen besluit, grondslag en contract', codes: [] },
    {
      situatie: 'loopt precies zo lang als het besluit',
      opdracht: { periode: vanaf('2026-01-01', '2026-12-31') },
      codes: [],
    },
    {
      situatie: 'eindigt voor zij begint',
      opdracht: { periode: vanaf('2026-07-31', '2026-02-01') },
      codes: ['periode-omgekeerd'],
    },
    {
      situatie: 'begint een dag voor het besluit',
      opdracht: { periode: vanaf('2025-12-31', '2026-07-31') },
      codes: ['periode-buiten-besluit'],
    },
    {
      situatie: 'loopt zonder einde door',
      opdracht: { periode: vanaf('2026-02-01') },
      codes: ['periode-buiten-besluit'],
    },
    {
      situatie: 'loopt langer dan de verwijzing waarop zij rust',
      anders: { grondslag: vanaf('2026-01-01', '2026-03-31') },
      codes: ['periode-buiten-besluit'],
    },
    { situatie: 'is voor een product zonder contract', anders: { contract: [] }, codes: ['product-zonder-contract'] },
    {
      situatie: 'loopt door na het contract',
      anders: {
        contract: [{ periode: vanaf('2025-01-01', '2026-06-30'), bekostiging: 'inspanning', tariefCents: 6250 }],
      },
      codes: ['periode-buiten-contract'],
    },
    {
      situatie: 'is voor een product waarvoor nog geen tarief geldt',
      anders: { contract: [{ periode: vanaf('2025-01-01'), bekostiging: 'inspanning', tariefCents: null }] },
      codes: ['tarief-ontbreekt'],
    },
    { situatie: 'is voor meer uren dan besloten', opdracht: { omvang: uren(3) }, codes: ['omvang-boven-besluit'] },
    {
      situatie: 'is voor 120 minuten per week waar 2 uur is besloten',
      opdracht: { omvang: { volume: 120, eenheid: '01', frequentie: 2 } },
      codes: [],
    },
    {
      situatie: 'is voor 121 minuten per week waar 2 uur is besloten',
      opdracht: { omvang: { volume: 121, eenheid: '01', frequentie: 2 } },
      codes: ['omvang-boven-besluit'],
    },
    {
      situatie: 'noemt geen omvang waar het besluit die wel noemt',
      opdracht: { omvang: null },
      codes: ['omvang-ontbreekt'],
    },
    {
      situatie: 'is per stuk met eenheid 82 waar op inspanning is ingekocht (OP305)',
      opdracht: { omvang: { volume: 2, eenheid: '82', frequentie: 2 } },
      anders: {
        voorziening: { periode: vanaf('2026-01-01', '2026-12-31'), omvang: null, leveringsvorm: 'zin' },
        product: { eenheden: ['82', '84'], frequenties: [2] },
      },
      codes: ['eenheid-past-niet'],
    },
    {
      situatie: 'is per stuk met eenheid 84 waar op inspanning is ingekocht (OP305)',
      opdracht: { omvang: { volume: 2, eenheid: '84', frequentie: 2 } },
      anders: { voorziening: { periode: vanaf('2026-01-01', '2026-12-31'), omvang: null, leveringsvorm: 'zin' } },
      codes: [],
    },
    {
      situatie: 'heeft een frequentie die het product niet kent',
      opdracht: { omvang: uren(1, 1) },
      anders: { voorziening: { periode: vanaf('2026-01-01', '2026-12-31'), omvang: null, leveringsvorm: 'zin' } },
      codes: ['frequentie-past-niet'],
    },
    {
      situatie: 'overlapt een dag met een eerdere bij deze aanbieder (OP259)',
      anders: { bestaand: [vanaf('2025-01-01', '2026-02-01')] },
      codes: ['gestapeld'],
    },
    {
      situatie: 'sluit aan op een eerdere bij deze aanbieder',
      anders: { bestaand: [vanaf('2025-01-01', '2026-01-31')] },
      codes: [],
    },
    {
      situatie: 'overlapt een pgb voor hetzelfde product (OP043)',
      anders: { pgb: [vanaf('2026-07-31')] },
      codes: ['pgb-loopt'],
    },
    {
      situatie: 'is voor een voorziening als pgb',
      anders: { voorziening: { periode: vanaf('2026-01-01', '2026-12-31'), omvang: uren(2), leveringsvorm: 'pgb' } },
      codes: ['niet-in-natura'],
    },
    {
      situatie: 'faalt op alles, en hoort dat in een keer',
      opdracht: { periode: vanaf('2025-12-01', '2027-01-31'), omvang: { volume: 9, eenheid: '16', frequentie: 2 } },
      anders: { contract: [], bestaand: [vanaf('2026-01-01')], pgb: [vanaf('2026-01-01')] },
      codes: [
        'periode-buiten-besluit',
        'product-zonder-contract',
        'omvang-boven-besluit',
        'eenheid-past-niet',
        'gestapeld',
        'pgb-loopt',
      ],
    },
  ])('die $situatie: $codes', ({ opdracht, anders, codes }) => {
    expect(codesOf(beletselenVoorToewijzing(eenOpdracht(opdracht), eenSituatie(anders)))).toEqual(codes)
  })
})

describe('omvang', () => {
  it.each([
    { wat: '3 per dag in een week', omvang: uren(3, 1), periode: vanaf('2026-01-05', '2026-01-11'), totaal: 21 },
    {
      wat: '2 per week in een maand van 31 dagen, naar boven',
      omvang: uren(2, 2),
      periode: vanaf('2026-01-01', '2026-01-31'),
      totaal: 9,
    },
    {
      wat: '10 per maand over een maandgrens',
      omvang: uren(10, 4),
      periode: vanaf('2026-01-15', '2026-02-14'),
      totaal: 20,
    },
    { wat: '40 in totaal', omvang: uren(40, 6), periode: vanaf('2026-01-01', '2026-12-31'), totaal: 40 },
    { wat: '2 per week zonder einde', omvang: uren(2, 2), periode: vanaf('2026-01-01'), totaal: undefined },
  ])('$wat is $totaal', ({ omvang, periode, totaal }) => {
    expect(totaalIn(omvang, periode)).toBe(totaal)
  })

  it.each([
    { a: uren(2, 2), b: uren(8, 4), meer: true, waarom: '104 uur per jaar is meer dan 96' },
    { a: uren(2, 2), b: uren(9, 4), meer: false, waarom: '104 uur per jaar is minder dan 108' },
    { a: uren(60, 6), b: uren(2, 2), meer: true, waarom: '60 is meer dan 26 weken van 2 uur' },
    { a: uren(50, 6), b: uren(2, 2), meer: false, waarom: '50 past in 26 weken van 2 uur' },
    {
      a: { volume: 1, eenheid: '16' as const, frequentie: 2 as const },
      b: uren(40),
      meer: true,
      waarom: 'dagdelen en uren zijn niet te vergelijken',
    },
  ])('$waarom', ({ a, b, meer }) => {
    expect(isMeerDan(a, b, vanaf('2026-01-01', '2026-07-01'))).toBe(meer)
  })
})
