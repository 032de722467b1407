import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const hier = import.meta.dirname
const gedeeld = process.env.SAMENHANG_SHARED ?? resolve(hier, '../../../../shared')
const map = join(gedeeld, 'seeds')
const beschikbaar = existsSync(map)
if (!beschikbaar) console.log(`bronnen.test: overgeslagen, geen bronstukken in ${map}`)

const stukken = { kn25: '001', zutphen: '000', deventer: '002', nijkerk: '003', zwolle: '004' }
const woordenPerReeks = 8
/** Sleutels die een bedrag in centen dragen; de dichtstbijzijnde `bron` erboven is de aangehaalde regel. */
const bedragsleutels = new Set(['bedrag', 'lasten', 'baten', 'gedrukt', 'perEenheid', 'benodigd'])

const leesRegels = (begin: string) => {
  const naam = readdirSync(map).find((bestand) => bestand.startsWith(begin))!
  return readFileSync(join(map, naam), 'utf8').split('\n')
}
const leesBron = (naam: string): unknown => JSON.parse(readFileSync(join(hier, `${naam}.json`), 'utf8'))

const woorden = (tekst: string) => tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const reeksen = (tekst: string) => {
  const alle = woorden(tekst)
  return alle
    .slice(0, Math.max(0, alle.length - woordenPerReeks + 1))
    .map((_, i) => alle.slice(i, i + woordenPerReeks).join(' '))
}

const aangehaald = (bron: string): number[] =>
  bron
    .slice(2)
    .split(',')
    .flatMap((deel) => {
      const [van, tot] = deel.split('-').map(Number)
      return Array.from({ length: (tot ?? van!) - van! + 1 }, (_, i) => van! + i)
    })

type Vondst = { pad: string; waarde: string | number; bron?: string; sleutel: string }
const loop = (ding: unknown, pad: string, bron?: string, sleutel = ''): Vondst[] => {
  if (Array.isArray(ding)) return ding.flatMap((deel, i) => loop(deel, `${pad}[${i}]`, bron, sleutel))
  if (typeof ding === 'object' && ding !== null) {
    const eigen = 'bron' in ding && typeof ding.bron === 'string' ? ding.bron : bron
    return Object.entries(ding).flatMap(([naam, waarde]) => loop(waarde, `${pad}.${naam}`, eigen, naam))
  }
  return typeof ding === 'string' || typeof ding === 'number' ? [{ pad, waarde: ding, bron, sleutel }] : []
}

/** Hoe een bedrag in een stuk kan staan: 150.000, 2.403 (x 1.000), 186 mln, 1,5 miljoen. */
const schrijfwijzen = (centen: number): string[] => {
  const euro = centen / 100
  return [
    euro.toLocaleString('nl-NL'),
    (euro / 1000).toLocaleString('nl-NL'),
    (euro / 1_000_000).toLocaleString('nl-NL'),
  ]
}
const staatErin = (tekst: string, getal: string) =>
  new RegExp(`(?<![\\d.,])${getal.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(tekst)

describe.skipIf(!beschikbaar)('de vijf bronnen', () => {
  const alleReeksen = beschikbaar
    ? new Set(Object.values(stukken).flatMap((begin) => reeksen(leesRegels(begin).join('\n'))))
    : new Set<string>()

  it('een overgenomen zin zou worden gevonden (proef op de som)', () => {
    const zin = leesRegels('001').find((regel) => woorden(regel).length > 20)!
    expect(reeksen(zin).filter((reeks) => alleReeksen.has(reeks)).length).toBeGreaterThan(10)
  })

  it.each(Object.keys(stukken))('%s bevat geen acht woorden achter elkaar uit een stuk', (naam) => {
    const vondsten = loop(leesBron(naam), naam)
    expect(vondsten.length).toBeGreaterThan(40)
    const over = vondsten.flatMap(({ pad, waarde }) =>
      reeksen(String(waarde))
        .filter((reeks) => alleReeksen.has(reeks))
        .map((reeks) => `${pad}: ${reeks}`),
    )
    expect(over).toEqual([])
  })

  it.each([
    ['kn25', 30],
    ['zutphen', 4],
    ['deventer', 3],
    ['nijkerk', 4],
    ['zwolle', 1],
  ] as const)('%s: elk bedrag staat op de aangehaalde regel', (naam, minstens) => {
    const regels = leesRegels(stukken[naam])
    const bedragen = loop(leesBron(naam), naam).filter(
      (v) => bedragsleutels.has(v.sleutel) && typeof v.waarde === 'number' && v.waarde !== 0,
    )
    expect(bedragen.length).toBeGreaterThanOrEqual(minstens)
    const mis = bedragen.filter(({ waarde, bron }) => {
      if (bron === undefined) return true
      const tekst = aangehaald(bron)
        .map((nummer) => regels[nummer - 1] ?? '')
        .join('\n')
      return !schrijfwijzen(Number(waarde)).some((getal) => staatErin(tekst, getal))
    })
    expect(mis).toEqual([])
  })

  it.each(Object.keys(stukken))('%s: elke aangehaalde regel bestaat', (naam) => {
    const regels = leesRegels(stukken[naam as keyof typeof stukken])
    const bronnen = new Set(
      loop(leesBron(naam), naam).flatMap((v) =>
        v.sleutel === 'bron' && typeof v.waarde === 'string' ? [v.waarde] : [],
      ),
    )
    expect(bronnen.size).toBeGreaterThan(8)
    const mis = [...bronnen].filter(
      (bron) => !aangehaald(bron).every((nummer) => nummer >= 1 && nummer <= regels.length),
    )
    expect(mis).toEqual([])
  })
})
