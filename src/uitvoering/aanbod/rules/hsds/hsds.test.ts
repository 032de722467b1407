import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { ORGANISATIESOORTEN } from '../organisatie.ts'
import { uitJson } from './boom.ts'
import { leesCsv, schrijfCsv } from './csv.ts'
import { uitPakket } from './invoer.ts'
import { gesorteerd, type Kaart, type Pakket, TABELLEN, type Tabelnaam } from './kaart.ts'
import { naarJson, naarPakket } from './uitvoer.ts'

const VANDAAG = datum('2026-11-10')
const WIJKEN = [
  { code: 'WK990101', naam: 'Oost' },
  { code: 'WK990102', naam: 'West' },
]
const PRODUCTEN = ['07A11', '02A03']
const bekend = { gebieden: WIJKEN, productcodes: PRODUCTEN }
const nummer = (...delen: string[]) => delen.join('|')

/** Text as people write it, and as a spreadsheet misreads it. */
const woord = (max: number) =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '+31 6',
      '-',
      '@SUM(A1)',
      "'=x",
      `zeg "ja", of 'nee'`,
      'twee\nregels',
      'a;b,c',
      '\ttab',
      '  ',
    ),
  )
const veld = (max: number) => fc.oneof(fc.constant(''), woord(max))
const dag = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => datum(new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)))
const enkele = <T>(uit: readonly T[]) => fc.subarray([...uit])
const acht = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0')),
)
const naam = woord(40).filter((een) => een.trim() !== '')

const eenKaart: fc.Arbitrary<Kaart> = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 4 }).chain((ids) =>
  fc.record({
    organisaties: fc.tuple(
      ...ids.map((id, index) =>
        fc.record({
          id: fc.constant(id),
          naam: naam.map((een) => `${een}${index}`),
          soort: fc.constantFrom(...ORGANISATIESOORTEN),
          kvk: acht,
          agb: acht,
          telefoon: veld(12),
          website: fc.constantFrom('', 'https://welzijn.example'),
          postadres: fc.constant(''),
          postcode: fc.constant(''),
          plaats: fc.constant(''),
        }),
      ),
    ),
    aanbod: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        organisatieId: fc.constantFrom(...ids),
        naam,
        omschrijving: veld(80),
        themas: fc.uniqueArray(naam, { maxLength: 3 }),
        doelgroepen: fc.uniqueArray(naam, { maxLength: 3 }),
        trede: fc.constantFrom(1 as const, 2 as const, 3 as const),
        gebieden: enkele(WIJKEN.map((wijk) => wijk.code)),
        kosten: veld(20),
        aanmelden: veld(20),
        waar: veld(20),
        wanneer: veld(20),
        capaciteit: fc.oneof(fc.constant(null), fc.nat(100_000)),
        beoogtTeVervangen: enkele(PRODUCTEN),
        periode: fc
          .tuple(dag, fc.oneof(fc.constant(null), dag))
          .map(([begin, eind]) => ({ begin, eind: eind !== null && eind < begin ? null : eind })),
      }),
      { selector: (een) => een.id, maxLength: 4 },
    ),
  }),
)

const alsCsv = (pakket: Pakket) =>
  Object.fromEntries(
    Object.entries(TABELLEN).map(([tabel, velden]) => [tabel, schrijfCsv(velden, pakket[tabel as Tabelnaam])]),
  )
const uitCsv = (bestanden: Record<string, string>) =>
  Object.fromEntries(
    Object.keys(TABELLEN).map((tabel) => [tabel, leesCsv(bestanden[tabel]!).rijen]),
  ) as unknown as Pakket

describe('Open Referral HSDS 3', () => {
  it('geeft terug wat het kreeg: import(export(x)) = x, als JSON en als CSV', () => {
    fc.assert(
      fc.property(eenKaart, (kaart) => {
        const pakket = naarPakket(kaart, nummer, VANDAAG)
        const json = uitJson(JSON.parse(JSON.stringify(naarJson(pakket))))!
        for (const gelezen of [uitCsv(alsCsv(pakket)), json]) {
          const uit = uitPakket(gelezen, bekend, nummer, VANDAAG)
          expect(uit.fouten).toEqual([])
          expect(gesorteerd(uit.kaart)).toEqual(gesorteerd(kaart))
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['+31 6 12', "'+31 6 12"],
    ["'s ochtends", "'s ochtends"],
    ['gewoon', 'gewoon'],
  ])('een cel %s staat in de CSV als %s, en komt terug als wat het was', (waarde, geschreven) => {
    const csv = schrijfCsv(['a'], [{ a: waarde }])
    expect(csv.split('\r\n')[1]).toBe(geschreven)
    expect(leesCsv(csv).rijen).toEqual([{ a: waarde }])
  })

  it('leest ook puntkomma, LF en een merkteken vooraan, en zegt op welke regel een cel te veel staat', () => {
    expect(leesCsv('\ufeffid;name\n1;"a;b"\n').rijen).toEqual([{ id: '1', name: 'a;b' }])
    expect(leesCsv('id,name\r\n1,a\r\n2,b,c\r\n').fouten).toEqual([{ rij: 3, uitleg: 'te-veel-cellen' }])
    expect(leesCsv('id,name\r\n1,"a\r\n').fouten[0]?.uitleg).toBe('aanhalingsteken-open')
  })

  const leeg = () => uitCsv(alsCsv(naarPakket({ organisaties: [], aanbod: [] }, nummer, VANDAAG)))
  const metDienst = (anders: Partial<Record<Tabelnaam, Record<string, string>[]>>): Pakket => ({
    ...leeg(),
    organizations: [{ id: 'o', name: 'Welzijn' }],
    services: [{ id: 's', name: 'Koffie', organization_id: 'o' }],
    ...anders,
  })

  it.each([
    {
      situatie: 'zonder naam',
      deel: { services: [{ id: 's', name: '', organization_id: 'o' }] },
      fout: 'services 2 name ontbreekt',
    },
    {
      situatie: 'van een organisatie die er niet is',
      deel: { services: [{ id: 's', name: 'Koffie', organization_id: 'x' }] },
      fout: 'services 2 organization_id verwijzing-onbekend',
    },
    {
      situatie: 'twee keer hetzelfde nummer',
      deel: {
        services: [
          { id: 's', name: 'Koffie', organization_id: 'o' },
          { id: 's', name: 'Thee', organization_id: 'o' },
        ],
      },
      fout: 'services 3 id id-dubbel',
    },
    {
      situatie: 'in een wijk die er niet is',
      deel: { service_areas: [{ id: 'g', service_id: 's', name: 'Noord', extent: '' }] },
      fout: 'service_areas 2 extent gebied-onbekend',
    },
    {
      situatie: 'met een dag die niet bestaat',
      deel: { schedules: [{ id: 'r', service_id: 's', valid_from: '2026-02-30' }] },
      fout: 'schedules 2 valid_from datum-ongeldig',
    },
    {
      situatie: 'dat eindigt voor het begint',
      deel: { schedules: [{ id: 'r', service_id: 's', valid_from: '2026-02-01', valid_to: '2026-01-01' }] },
      fout: 'schedules 2 valid_to periode-omgekeerd',
    },
    {
      situatie: 'met een half aantal plekken',
      deel: { service_capacity: [{ id: 'c', service_id: 's', maximum: '1.5' }] },
      fout: 'service_capacity 2 maximum aantal-ongeldig',
    },
    {
      situatie: 'met een kort KvK-nummer',
      deel: { organization_identifiers: [{ id: 'k', organization_id: 'o', identifier_type: 'kvk', identifier: '12' }] },
      fout: 'organization_identifiers 2 identifier nummer-ongeldig',
    },
  ])('een aanbod $situatie: $fout', ({ deel, fout }) => {
    const { fouten } = uitPakket(metDienst(deel), bekend, nummer, VANDAAG)
    expect(fouten.map(({ tabel, rij, veld, code }) => `${tabel} ${rij} ${veld} ${code}`)).toEqual([fout])
  })

  it('wat van elders komt, staat in trede 1 en begint vandaag', () => {
    const { kaart, fouten } = uitPakket(
      metDienst({ service_areas: [{ id: 'g', service_id: 's', name: 'oost' }] }),
      bekend,
      nummer,
      VANDAAG,
    )
    expect(fouten).toEqual([])
    expect(kaart.aanbod[0]).toMatchObject({ trede: 1, gebieden: ['WK990101'], periode: { begin: VANDAAG, eind: null } })
  })
})
