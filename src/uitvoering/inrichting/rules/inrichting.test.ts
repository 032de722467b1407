import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { beletselenVoorInstelling, findSoort, type Instellingsoort } from './instellingen.ts'
import { beletselenVoorMandaat, beletselenVoorSamenwerking, type NieuwMandaat, vervangt } from './mandaat.ts'

const rij = (id: string, begin: string, eind: string | null = null) => ({
  id,
  begin: datum(begin),
  eind: eind === null ? null : datum(eind),
})
const samen = { taak: 'opvang', centrumgemeente: '9901', deelnemers: ['9901', '9902'], ...rij('s', '2020-01-01') }
const nieuw = (anders: Partial<NieuwMandaat> = {}): NieuwMandaat => ({
  functie: 'consulent',
  taken: [],
  gemeenten: [],
  limiet: null,
  periode: { begin: datum('2026-11-10'), eind: null },
  ...anders,
})
const eigen = { gemeente: '9901', functies: ['beheerder'] }

describe('wat vanaf een dag in de plaats komt', () => {
  it.each([
    { situatie: 'er niets is, wijkt er niets', bestaand: [], wijkt: undefined, botst: false },
    { situatie: 'het vorige doorloopt, wijkt het', bestaand: [rij('a', '2015-01-01')], wijkt: 'a', botst: false },
    {
      situatie: 'het vorige een einde heeft dat later ligt, botst het',
      bestaand: [rij('a', '2015-01-01', '2027-12-31')],
      wijkt: undefined,
      botst: true,
    },
    {
      situatie: 'het vorige voorbij is, wijkt er niets',
      bestaand: [rij('a', '2015-01-01', '2026-11-09')],
      wijkt: undefined,
      botst: false,
    },
    {
      situatie: 'er al iets op dezelfde dag begint, botst het',
      bestaand: [rij('a', '2026-11-10')],
      wijkt: undefined,
      botst: true,
    },
    {
      situatie: 'er later al iets begint, botst het ook als iets anders wijkt',
      bestaand: [rij('a', '2015-01-01', '2026-12-31'), rij('b', '2027-01-01')],
      wijkt: undefined,
      botst: true,
    },
  ])('als $situatie', ({ bestaand, wijkt, botst }) => {
    const uitkomst = vervangt({ begin: datum('2026-11-10') }, bestaand)
    expect({ wijkt: uitkomst.wijkt?.id, botst: uitkomst.botst }).toEqual({ wijkt, botst })
  })
})

describe('een mandaat', () => {
  it.each([
    { situatie: 'voor een andere functie', codes: [] },
    { situatie: 'voor de eigen functie (I2)', mandaat: { functie: 'beheerder' }, codes: ['eigen-mandaat'] },
    {
      situatie: 'dat eindigt voor het begint',
      mandaat: { periode: { begin: datum('2026-11-10'), eind: datum('2026-11-09') } },
      codes: ['periode-omgekeerd'],
    },
    {
      situatie: 'voor een taak waarvoor geen samenwerking loopt (I3)',
      mandaat: { taken: ['beschermd-wonen'] },
      codes: ['samenwerking-ontbreekt'],
    },
    { situatie: 'voor een taak met samenwerking', mandaat: { taken: ['opvang'], gemeenten: ['9902'] }, codes: [] },
    {
      situatie: 'voor een gemeente die niet meedoet (I3)',
      mandaat: { taken: ['opvang'], gemeenten: ['9903'] },
      codes: ['samenwerking-ontbreekt'],
    },
    {
      situatie: 'voor een andere gemeente zonder taak (I3)',
      mandaat: { gemeenten: ['9902'] },
      codes: ['samenwerking-ontbreekt'],
    },
    { situatie: 'voor alleen de eigen gemeente', mandaat: { gemeenten: ['9901'] }, codes: [] },
    {
      situatie: 'van voor de samenwerking begon',
      mandaat: { taken: ['opvang'], periode: { begin: datum('2019-01-01'), eind: null } },
      codes: ['samenwerking-ontbreekt'],
    },
    {
      situatie: 'over een besluit dat later begint',
      bestaand: [rij('b', '2027-01-01')],
      codes: ['periodes-overlappen'],
    },
  ])('$situatie', ({ mandaat, bestaand, codes }) => {
    expect(codesOf(beletselenVoorMandaat(nieuw(mandaat), eigen, bestaand ?? [], [samen]))).toEqual(codes)
  })
})

describe('een samenwerking', () => {
  const basis = {
    convenant: 'Convenant',
    taak: 'opvang',
    centrumgemeente: '9901',
    deelnemers: ['9901', '9902'],
    verdeelsleutel: {},
    periode: { begin: datum('2026-11-10'), eind: null },
  }
  it.each([
    { situatie: 'zonder verdeelsleutel', codes: [] },
    {
      situatie: 'met aandelen van samen 100 procent',
      met: { verdeelsleutel: { '9901': 850, '9902': 150 } },
      codes: [],
    },
    {
      situatie: 'met aandelen die niet optellen',
      met: { verdeelsleutel: { '9901': 850, '9902': 140 } },
      codes: ['verdeelsleutel-niet-heel'],
    },
    {
      situatie: 'met een aandeel voor wie niet meedoet',
      met: { verdeelsleutel: { '9903': 1000 } },
      codes: ['verdeelsleutel-niet-heel'],
    },
    {
      situatie: 'waar de centrumgemeente zelf niet in zit',
      met: { centrumgemeente: '9903' },
      codes: ['centrum-doet-niet-mee'],
    },
  ])('$situatie', ({ met, codes }) => {
    expect(codesOf(beletselenVoorSamenwerking({ ...basis, ...met } as typeof basis, []))).toEqual(codes)
  })
})

describe('een instelling', () => {
  const basis = { bron: 'Verordening 2026 art. 3', periode: { begin: datum('2026-11-10'), eind: null } }
  it.each([
    { situatie: 'met bron en passende waarde', codes: [] },
    { situatie: 'zonder bron', met: { bron: '  ' }, codes: ['bron-ontbreekt'] },
    {
      situatie: 'waarvan de waarde niet past',
      fouten: [{ pad: 'duur.aantal', code: 'getal-te-klein' }],
      codes: ['waarde-past-niet-in-schema'],
    },
    {
      situatie: 'met alles tegelijk mis',
      met: { bron: '', periode: { begin: datum('2026-11-10'), eind: datum('2026-01-01') } },
      fouten: [{ pad: '', code: 'veld-ongeldig' }],
      codes: ['bron-ontbreekt', 'waarde-past-niet-in-schema', 'periode-omgekeerd'],
    },
    {
      situatie: 'op een dag waarop al iets begint (I1)',
      bestaand: [rij('a', '2026-11-10')],
      codes: ['periodes-overlappen'],
    },
    { situatie: 'na wat doorloopt', bestaand: [rij('a', '2015-01-01')], codes: [] },
  ])('$situatie', ({ met, bestaand, fouten, codes }) => {
    expect(codesOf(beletselenVoorInstelling({ ...basis, ...met }, bestaand ?? [], fouten ?? []))).toEqual(codes)
  })

  it('vindt haar soort, ook als de sleutel vrij is', () => {
    const soorten = [
      { soort: 'termijn', sleutel: 'wmo-besluit' },
      { soort: 'feestdag', sleutel: '*' },
    ] as Instellingsoort[]
    expect(findSoort(soorten, 'termijn', 'wmo-besluit')).toBeDefined()
    expect(findSoort(soorten, 'feestdag', '2026-05-15')).toBeDefined()
    expect(findSoort(soorten, 'termijn', 'verzonnen')).toBeUndefined()
  })
})
