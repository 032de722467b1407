import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { effectOpGrens, effectOpLimieten, effectOpSignalen, GRENZEN } from './instellingEffect.ts'

const budget = (besteed: number, begin = '2026-01-01') => ({
  jaarbedrag: 1_200_000,
  begin: datum(begin),
  eind: null,
  besteed: { 2026: besteed },
})
const OKTOBER = datum('2026-10-01')
const NU = { onder: 50, boven: 110, maanden: 3 }

describe('andere grenzen voor de besteding van een pgb', () => {
  // Ten months of a thousand euros: 4.000 is 40%, 6.000 is 60%, 11.500 is 115%.
  const budgetten = [budget(400_000), budget(600_000), budget(1_150_000)]
  it.each([
    ['dezelfde grenzen veranderen niets', NU, 0, 0],
    ['een hogere ondergrens geeft er een bij', { ...NU, onder: 70 }, 1, 1],
    ['een lagere ondergrens neemt er een weg', { ...NU, onder: 30 }, 1, 0],
    ['precies op de grens is in de pas', { ...NU, onder: 60 }, 0, 0],
    ['ruimere grenzen nemen alles weg', { onder: 40, boven: 115, maanden: 3 }, 2, 0],
    ['meer maanden dan er zijn, ook', { ...NU, maanden: 11 }, 2, 0],
  ])('%s', (_, straks, anders, slechter) =>
    expect(effectOpSignalen(budgetten, OKTOBER, NU, straks)).toMatchObject({ bekeken: 3, anders, slechter }),
  )

  it('zegt bij elk wat er was en wat het wordt, wat er bij komt eerst', () => {
    const { voorbeelden } = effectOpSignalen(budgetten, OKTOBER, NU, { onder: 70, boven: 120, maanden: 3 })
    expect(voorbeelden.map(({ nu, straks }) => [nu, straks].map((een) => (een as { nl: string }).nl))).toEqual([
      ['geen signaal', 'onderbesteding'],
      ['overbesteding', 'geen signaal'],
    ])
    expect(voorbeelden[0]!.wat.nl).toContain('60%')
  })

  it('zonder opgave van de SVB is er niets te zeggen, en een lange lijst wordt kort', () => {
    expect(effectOpSignalen(budgetten, null, NU, { ...NU, onder: 99 })).toMatchObject({ bekeken: 3, anders: 0 })
    const veel = effectOpSignalen(Array(20).fill(budget(600_000)), OKTOBER, NU, { ...NU, onder: 70 })
    expect([veel.anders, veel.voorbeelden.length]).toEqual([20, 8])
  })
})

describe('een ander bedrag voor declaraties', () => {
  const open = [100_00, 500_00, 900_00].map((teToetsen) => ({ maand: datum('2026-03-01'), teToetsen }))
  it.each([
    ['automatisch-tot', null, 500_00, 2, 2],
    ['automatisch-tot', 500_00, null, 2, 0],
    ['automatisch-tot', 500_00, 499_99, 1, 0],
    ['automatisch-tot', 500_00, 600_00, 0, 0],
    ['vier-ogen-vanaf', null, 0, 0, 0],
    ['vier-ogen-vanaf', null, 500_01, 2, 0],
    ['vier-ogen-vanaf', 1000_00, 900_00, 1, 1],
  ] as const)('%s van %s naar %s', (sleutel, nu, straks, anders, slechter) =>
    expect(effectOpGrens(GRENZEN[sleutel], open, nu, straks)).toMatchObject({ bekeken: 3, anders, slechter }),
  )

  it('noemt de maand en het bedrag, en niemand', () =>
    expect(effectOpGrens(GRENZEN['automatisch-tot'], open, null, 100_00).voorbeelden).toEqual([
      {
        wat: { nl: expect.stringMatching(/^Declaratie over 03-2026 van €.100$/), en: expect.any(String) },
        nu: { nl: 'een mens', en: 'a person' },
        straks: { nl: 'het huis', en: 'the house' },
        slechter: true,
      },
    ]))
})

describe('een andere limiet om goed te keuren', () => {
  const open = [100_00, 500_00, 900_00].map((teToetsen) => ({ maand: datum('2026-03-01'), teToetsen }))
  const budgethouder = (nu: number | null, straks: number | null) => ({ nu, straks })
  it.each([
    ['dezelfde limiet verandert niets', [budgethouder(500_00, 500_00)], 0, 0],
    ['een lagere limiet laat een declaratie liggen', [budgethouder(500_00, 499_99)], 1, 1],
    ['een ander kan het nog', [budgethouder(500_00, 499_99), budgethouder(900_00, 900_00)], 1, 0],
    ['zonder de bevoegdheid kan niemand iets', [budgethouder(900_00, null)], 3, 3],
    ['een hogere limiet helpt er een', [budgethouder(500_00, 900_00)], 1, 0],
    ['wie ruilt, is een ander', [budgethouder(500_00, null), budgethouder(null, 500_00)], 2, 0],
    ['wat nu al bij niemand kan, blijft zo', [budgethouder(null, null)], 0, 0],
  ])('%s', (_, wissels, anders, slechter) =>
    expect(effectOpLimieten(open, wissels)).toMatchObject({ bekeken: 3, anders, slechter }),
  )

  it('zegt met hoeveel, en niet wie', () =>
    expect(effectOpLimieten(open, [budgethouder(500_00, 100_00)]).voorbeelden).toMatchObject([
      { nu: { nl: '1 medewerker' }, straks: { nl: 'niemand' }, slechter: true },
    ]))
})
