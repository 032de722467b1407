import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import {
  beletselenVoorGezag,
  beletselenVoorOndertoezichtstelling,
  beslissersVan,
  type Gezagsfeit,
  STANDAARD_DUUR,
} from './gezag.ts'

const periode = { begin: datum('2026-01-01'), eind: datum('2026-12-31') }
const eerder = { begin: datum('2025-01-01'), eind: datum('2025-12-31') }
const van = (wie: string, anders: Partial<Gezagsfeit> = {}): Gezagsfeit => ({
  kindId: 'kind',
  dragerId: wie,
  instellingId: null,
  soort: 'gezamenlijk',
  bron: 'medewerker',
  ...anders,
})
const instelling = (wie: string, anders: Partial<Gezagsfeit> = {}) =>
  van('', { dragerId: null, instellingId: wie, soort: 'voogdij', ...anders })
const derde = van('', { dragerId: null, soort: 'voogdij', bron: 'brp' })

describe('gezag vastleggen', () => {
  it.each([
    { situatie: 'van de tweede ouder mag', nieuw: van('vader'), naast: [van('moeder')], codes: [] },
    {
      situatie: 'van een derde naast twee ouders gaat niet',
      nieuw: van('oma'),
      naast: [van('moeder'), van('vader')],
      codes: ['te-veel-gezagdragers'],
    },
    {
      situatie: 'van een derde als een ander register de ouders noemt, mag',
      nieuw: van('oma', { soort: 'voogdij' }),
      naast: [van('moeder', { bron: 'brp' }), van('vader', { bron: 'brp' })],
      codes: [],
    },
    {
      situatie: 'van een voogd naast een ouder gaat niet',
      nieuw: van('oma', { soort: 'voogdij' }),
      naast: [van('moeder')],
      codes: ['gezag-sluit-uit'],
    },
    {
      situatie: 'van een instelling naast een ouder gaat niet',
      nieuw: instelling('gi'),
      naast: [van('moeder')],
      codes: ['gezag-sluit-uit'],
    },
    {
      situatie: 'van een instelling als de BRP nog de ouders noemt, mag',
      nieuw: instelling('gi'),
      naast: [van('moeder', { bron: 'brp' })],
      codes: [],
    },
    {
      situatie: 'van een instelling die de derde van de BRP blijkt, mag',
      nieuw: instelling('gi'),
      naast: [derde],
      codes: [],
    },
    {
      situatie: 'van een ouder naast een instelling gaat niet',
      nieuw: van('moeder'),
      naast: [instelling('gi')],
      codes: ['gezag-sluit-uit'],
    },
    {
      situatie: 'van een tweede instelling gaat niet, ook niet volgens een ander register',
      nieuw: instelling('gi'),
      naast: [instelling('andere', { bron: 'gezagsregister' })],
      codes: ['voogdij-overlapt'],
    },
  ])('$situatie', ({ nieuw, naast, codes }) => {
    const bestaand = naast.map((een) => ({ ...een, periode }))
    expect(codesOf(beletselenVoorGezag({ ...nieuw, periode }, bestaand))).toEqual(codes)
    expect(codesOf(beletselenVoorGezag({ ...nieuw, periode: eerder }, bestaand))).toEqual([])
  })
})

describe('wie over een kind beslist', () => {
  it.each([
    { situatie: 'niemand bekend', feiten: [], dragers: [], gi: null },
    { situatie: 'beide ouders', feiten: [van('moeder'), van('vader')], dragers: ['moeder', 'vader'], gi: null },
    {
      situatie: 'een ouder, door twee bronnen genoemd',
      feiten: [van('moeder'), van('moeder', { bron: 'brp' })],
      dragers: ['moeder'],
      gi: null,
    },
    { situatie: 'de instelling', feiten: [instelling('gi')], dragers: [], gi: 'gi' },
    {
      situatie: 'de instelling, ook als de BRP nog de ouders noemt',
      feiten: [instelling('gi'), van('moeder', { bron: 'brp' })],
      dragers: [],
      gi: 'gi',
      tegenspraak: true,
    },
    { situatie: 'een derde die de BRP niet noemt', feiten: [derde], dragers: [], gi: null, derdeOnbekend: true },
    {
      situatie: 'een derde, en niet wie de BRP eerder noemde',
      feiten: [derde, van('moeder', { bron: 'brp' })],
      dragers: [],
      gi: null,
      derdeOnbekend: true,
      tegenspraak: true,
    },
    { situatie: 'de instelling die de derde blijkt', feiten: [derde, instelling('gi')], dragers: [], gi: 'gi' },
  ])('$situatie', ({ feiten, dragers, gi, derdeOnbekend = false, tegenspraak = false }) => {
    expect(beslissersVan(feiten)).toEqual({ dragers, instellingId: gi, derdeOnbekend, tegenspraak })
  })
})

describe('een ondertoezichtstelling', () => {
  it.each([
    { soort: 'ots' as const, eind: '2026-12-31', codes: [] },
    { soort: 'ots' as const, eind: '2027-01-01', codes: ['ondertoezichtstelling-te-lang'] },
    { soort: 'vots' as const, eind: '2026-03-31', codes: [] },
    { soort: 'vots' as const, eind: '2026-04-01', codes: ['ondertoezichtstelling-te-lang'] },
    { soort: 'ots' as const, eind: '2025-12-31', codes: ['periode-omgekeerd'] },
  ])('$soort van 1 januari 2026 tot en met $eind', ({ soort, eind, codes }) => {
    expect(
      codesOf(beletselenVoorOndertoezichtstelling(soort, datum('2026-01-01'), datum(eind), STANDAARD_DUUR)),
    ).toEqual(codes)
  })
})
