import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ketenladder } from './ketenladder.ts'
import { gedempt, seizoensnaief, theta } from './methoden.ts'
import { kijkVooruit } from './vooruit.ts'

/** Taylor and Ashe, as published in Mack (1993). */
const TAYLOR_ASHE = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014],
]

describe('late declaraties aanvullen', () => {
  it('geeft op de driehoek van Taylor en Ashe wat Mack in 1993 drukte', () => {
    const { factoren, eind, standaardfout } = ketenladder(TAYLOR_ASHE)
    const bekend = TAYLOR_ASHE.reduce((som, rij) => som + rij.at(-1)!, 0)
    expect(factoren[0]).toBeCloseTo(3.490606547932, 8)
    expect(eind.reduce((som, x) => som + x, 0) - bekend).toBeCloseTo(18_680_855.61, 1)
    expect(standaardfout).toBeCloseTo(2_447_094.86, 1)
  })

  it('komt nooit lager uit dan wat er is zolang er alleen bij komt', () => {
    const stijgend = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }).map((delen) => {
      let som = 0
      return delen.map((deel) => {
        som += deel
        return som
      })
    })
    fc.assert(
      fc.property(fc.array(stijgend, { minLength: 1, maxLength: 8 }), (driehoek) => {
        const { eind, standaardfout } = ketenladder(driehoek)
        for (const [i, rij] of driehoek.entries()) expect(eind[i]).toBeGreaterThanOrEqual(rij.at(-1)!)
        expect(standaardfout).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

const recht = Array.from({ length: 48 }, (_, i) => 100 + 2 * i)
const golf = Array.from({ length: 60 }, (_, i) => 1000 + 5 * i + 200 * Math.sin((2 * Math.PI * i) / 12))
const waar = (h: number) => 1000 + 5 * (60 + h) + 200 * Math.sin((2 * Math.PI * (60 + h)) / 12)

describe('vooruitkijken', () => {
  it('volgt een seizoen met een stijging', () => {
    for (const methode of [theta, gedempt, seizoensnaief]) {
      for (const [h, waarde] of methode(golf, 12).entries()) expect(Math.abs(waarde / waar(h) - 1)).toBeLessThan(0.06)
    }
  })

  it('Theta trekt een rechte lijn met de halve helling door', () => {
    const [eerste, tweede] = theta(recht, 2)
    expect(tweede! - eerste!).toBeCloseTo(1, 6)
  })

  it('gebruikt niet wat het niet beter doet dan dezelfde maand vorig jaar', () => {
    const ruis = Array.from({ length: 48 }, (_, i) => (((i * 7919) % 101) - 50) * (i % 5 === 0 ? 20 : 1))
    const { toets, gebruikt } = kijkVooruit(ruis, 4)!
    expect(toets.filter(({ mase }) => mase < 1).map(({ methode }) => methode)).toEqual(gebruikt)
    expect(kijkVooruit(golf, 6)!.gebruikt.length).toBeGreaterThan(0)
  })

  it('zwijgt over een korte of vlakke reeks', () => {
    expect(kijkVooruit(golf.slice(0, 28), 3)).toBeUndefined()
    expect(kijkVooruit(Array(40).fill(5), 3)).toBeUndefined()
  })

  it.each([2, 6])('de marge van 80 % vangt %i maanden vooruit ongeveer vier van de vijf', (vooruit) => {
    let zaad = 7
    const toeval = () => {
      zaad = (zaad * 48271) % 2147483647
      return (zaad / 2147483647 - 0.5) * 160
    }
    const proeven = Array.from({ length: 150 }, () => {
      const reeks = Array.from(
        { length: 48 + vooruit },
        (_, i) => 1000 + 3 * i + 150 * Math.cos((2 * Math.PI * i) / 12) + toeval() + toeval(),
      )
      const { maanden, marge80, gebruikt } = kijkVooruit(reeks.slice(0, 48), vooruit)!
      if (gebruikt.length === 0) return undefined
      const som = (x: number[]) => x.reduce((a, b) => a + b, 0)
      return Math.abs(som(reeks.slice(48)) - som(maanden)) <= marge80
    })
    const gedaan = proeven.filter((raak) => raak !== undefined)
    expect(gedaan.length).toBeGreaterThan(75)
    const deel = gedaan.filter(Boolean).length / gedaan.length
    expect(deel).toBeGreaterThan(0.7)
    expect(deel).toBeLessThan(0.95)
  })
})
