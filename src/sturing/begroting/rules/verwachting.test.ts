import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { verwachtIn } from './verwachting.ts'

const maart = { begin: datum('2026-03-01'), eind: datum('2026-03-31') }
const heel = { begin: datum('2026-01-01'), eind: datum('2026-12-31') }
const perUur = { tariefCents: 6_000, eenheid: '04' as const }

describe('wat een toewijzing in een maand mag kosten', () => {
  it.each([
    {
      situatie: '7 uur per week, hele maand: 31 uur',
      omvang: { volume: 7, eenheid: '04', frequentie: 2 },
      deel: maart,
      prijs: perUur,
      cents: 186_000,
    },
    {
      situatie: '4 etmalen per maand',
      omvang: { volume: 4, eenheid: '14', frequentie: 4 },
      deel: maart,
      prijs: { tariefCents: 10_000, eenheid: '14' },
      cents: 40_000,
    },
    {
      situatie: '90 minuten per dag tegen een uurtarief',
      omvang: { volume: 90, eenheid: '01', frequentie: 1 },
      deel: { begin: maart.begin, eind: maart.begin },
      prijs: perUur,
      cents: 9_000,
    },
    {
      situatie: '365 uur in totaal, gespreid over het jaar',
      omvang: { volume: 365, eenheid: '04', frequentie: 6 },
      deel: maart,
      prijs: perUur,
      cents: 186_000,
    },
    {
      situatie: 'geen tarief',
      omvang: { volume: 7, eenheid: '04', frequentie: 2 },
      deel: maart,
      prijs: { tariefCents: null, eenheid: null },
      cents: 0,
    },
    {
      situatie: 'een tarief in een andere maat',
      omvang: { volume: 7, eenheid: '04', frequentie: 2 },
      deel: maart,
      prijs: { tariefCents: 10_000, eenheid: '14' },
      cents: 0,
    },
  ] as const)('$situatie', ({ omvang, deel, prijs, cents }) => {
    expect(verwachtIn(omvang, deel, heel, prijs)).toBe(cents)
  })

  it('zonder einde is een totaal niet te spreiden', () => {
    expect(verwachtIn({ volume: 10, eenheid: '04', frequentie: 6 }, maart, { begin: heel.begin }, perUur)).toBe(0)
  })
})
