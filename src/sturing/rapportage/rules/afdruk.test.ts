import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import type { Afdruk, Json } from './afdruk.ts'
import { canoniek, hashinvoer, klopt } from './afdruk.ts'
import { teRectificeren, vergelijk } from './rectificatie.ts'
import { beletselenVoorPublicatie, losseCijfers, statusVanStuk } from './stuk.ts'

const sha256 = (tekst: string) => createHash('sha256').update(tekst, 'utf8').digest('hex')

const afdruk = (meer: Partial<Afdruk> = {}): Afdruk => ({
  code: 'begroting.budget',
  versie: 1,
  parameters: { jaar: 2021, regel: 'onderdeel-3' },
  waarde: 25_000_000,
  bereik: null,
  methode: { nl: 'Som van de vastgestelde wijzigingen.', en: 'Sum of the adopted amendments.' },
  geldigOp: datum('2021-09-20'),
  bekendOp: '2021-10-01T00:00:00Z',
  vingerafdruk: 'budget@1',
  voorlopig: false,
  toets: 'niet-van-toepassing',
  ...meer,
})

describe('een afdruk', () => {
  it.each([
    ['namen op volgorde', { b: 1, a: { d: [], c: null } }, '{"a":{"c":null,"d":[]},"b":1}'],
    ['tekens buiten ASCII onveranderd', { é: '€' }, '{"é":"€"}'],
    ['getallen zoals JSON ze schrijft', [1, 1.5, 1e21, -0], '[1,1.5,1e+21,0]'],
    ['volgorde van codes, niet van letters', { a: 1, B: 2, Z: 3 }, '{"B":2,"Z":3,"a":1}'],
  ] as [string, Json, string][])('schrijft %s', (_, waarde, tekst) => {
    expect(canoniek(waarde)).toBe(tekst)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, () => 1])('weigert wat geen JSON is', (waarde) => {
    expect(() => canoniek({ a: waarde as Json })).toThrow()
  })

  it('geeft dezelfde tekst welke volgorde de velden ook hebben, en leest terug als dezelfde waarde', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        const tekst = canoniek(waarde as Json)
        expect(canoniek(omgekeerd(waarde as Json))).toBe(tekst)
        expect(canoniek(JSON.parse(tekst) as Json)).toBe(tekst)
      }),
    )
  })

  it('heeft een hash die na te rekenen is en die elke verandering laat zien', () => {
    const hash = sha256(hashinvoer(afdruk()))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(klopt(afdruk(), hash, sha256)).toBe(true)
    expect(klopt(afdruk({ parameters: { regel: 'onderdeel-3', jaar: 2021 } }), hash, sha256)).toBe(true)
    expect(klopt(afdruk({ waarde: 25_000_001 }), hash, sha256)).toBe(false)
    expect(klopt(afdruk({ bekendOp: '2021-10-01T00:00:01Z' }), hash, sha256)).toBe(false)
  })
})

function omgekeerd(waarde: Json): Json {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .toReversed()
      .map(([naam, lid]) => [naam, omgekeerd(lid)]),
  )
}

describe('een cijfer dat opnieuw berekend is', () => {
  const met = (waarde: Json) => afdruk({ waarde, bekendOp: '2021-11-02T09:00:00Z' })
  const voorlopig = afdruk({ waarde: 1000, voorlopig: true, bereik: { laag: 950, hoog: 1100 } })
  it.each([
    {
      situatie: 'is gelijk gebleven',
      oud: afdruk(),
      nieuw: met(25_000_000),
      grens: { absoluut: 0 },
      oordeel: 'gelijk',
      verschil: 0,
    },
    {
      situatie: 'verschilt 30.000 euro',
      oud: afdruk(),
      nieuw: met(28_000_000),
      grens: { absoluut: 100 },
      oordeel: 'te-rectificeren',
      verschil: 3_000_000,
    },
    {
      situatie: 'verschilt precies de tolerantie',
      oud: afdruk(),
      nieuw: met(25_000_100),
      grens: { absoluut: 100 },
      oordeel: 'binnen-tolerantie',
      verschil: 100,
    },
    {
      situatie: 'verschilt minder dan een promille',
      oud: afdruk(),
      nieuw: met(25_020_000),
      grens: { absoluut: 0, promille: 1 },
      oordeel: 'binnen-tolerantie',
      verschil: 20_000,
    },
    {
      situatie: 'is voorlopig en blijft in zijn bereik',
      oud: voorlopig,
      nieuw: met(1090),
      grens: { absoluut: 0 },
      oordeel: 'verwacht',
      verschil: 90,
    },
    {
      situatie: 'is voorlopig en valt buiten zijn bereik',
      oud: voorlopig,
      nieuw: met(1101),
      grens: { absoluut: 0 },
      oordeel: 'te-rectificeren',
      verschil: 101,
    },
    {
      situatie: 'is nu onderdrukt',
      oud: afdruk(),
      nieuw: met(null),
      grens: { absoluut: 1e9 },
      oordeel: 'te-rectificeren',
      verschil: null,
    },
  ])('$situatie', ({ oud, nieuw, grens, oordeel, verschil }) => {
    const uit = vergelijk(oud, nieuw, grens)
    expect([uit.oordeel, uit.verschil]).toEqual([oordeel, verschil])
    expect(teRectificeren([uit])).toHaveLength(oordeel === 'te-rectificeren' ? 1 : 0)
  })

  it('wordt nooit met een ander cijfer vergeleken', () => {
    expect(() => vergelijk(afdruk(), afdruk({ geldigOp: datum('2021-09-21') }), { absoluut: 0 })).toThrow(RangeError)
  })
})

describe('een stuk', () => {
  const feiten = { bevroren: false, publicaties: 0, openVerschillen: 0, ingetrokken: false }
  it.each([
    ['concept', {}],
    ['ter vaststelling', { bevroren: true }],
    ['gepubliceerd', { bevroren: true, publicaties: 1 }],
    ['te rectificeren', { bevroren: true, publicaties: 1, openVerschillen: 1 }],
    ['gerectificeerd', { bevroren: true, publicaties: 2 }],
    ['ingetrokken', { publicaties: 2, openVerschillen: 1, ingetrokken: true }],
  ])('is %s door zijn feiten', (status, anders) => {
    expect(statusVanStuk({ ...feiten, ...anders })).toBe(status)
  })

  const cijfer = { code: 'x', definitie: true, eigenaar: true, toets: 'vrij' } as const
  const schoon = {
    cijfers: [cijfer],
    openBevindingen: 0,
    losseCijfers: [],
    nietNagekeken: 0,
    inTeVullen: [],
    herleid: [],
  }
  it.each([
    { situatie: 'alles op orde', anders: {}, codes: [] },
    {
      situatie: 'cijfer zonder eigenaar',
      anders: { cijfers: [{ ...cijfer, eigenaar: false }] },
      codes: ['cijfer-zonder-definitie'],
    },
    {
      situatie: 'cijfer onder de drempel',
      anders: { cijfers: [{ ...cijfer, toets: 'geweigerd' as const }] },
      codes: ['onder-drempel'],
    },
    { situatie: 'bevinding zonder reactie', anders: { openBevindingen: 2 }, codes: ['bevinding-open'] },
    { situatie: 'getal in de tekst', anders: { losseCijfers: ['€ 650.000'] }, codes: ['cijfer-niet-herleidbaar'] },
    { situatie: 'overgenomen tekst', anders: { nietNagekeken: 1 }, codes: ['tekst-niet-nagekeken'] },
    { situatie: 'plek om in te vullen', anders: { inTeVullen: ['[Waarom?]'] }, codes: ['tekst-nog-in-te-vullen'] },
    {
      situatie: 'klein aantal volgt uit eerdere stukken',
      anders: { herleid: [{ nummer: 2, wijk: 'West', maand: 'oktober 2026' }] },
      codes: ['herleidbaar'],
    },
    { situatie: 'rectificatie zonder reden', anders: { vorige: 'p1', reden: ' ' }, codes: ['reden-ontbreekt'] },
    { situatie: 'rectificatie met reden', anders: { vorige: 'p1', reden: 'verschuiving' }, codes: [] },
  ])('publiceren: $situatie', ({ anders, codes }) => {
    expect(codesOf(beletselenVoorPublicatie({ ...schoon, ...anders }))).toEqual(codes)
  })

  it.each([
    ['Wij gaven € 650.000 uit in 2021.', ['€ 650.000']],
    ['Er komen 146 inwoners, 12,5 % meer.', ['146 inwoners', '12,5 %']],
    ['Op 12 april 2021, in wijk 3.', []],
  ])('vindt losse cijfers in "%s"', (tekst, cijfers) => {
    expect(losseCijfers(tekst)).toEqual(cijfers)
  })
})
