import { readFileSync } from 'node:fs'
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { gedeeld, heeftGedeeld, zonderGedeeld } from '#test/harness/gedeeld.ts'
import { datum } from '#values/datum.ts'
import { maakLevering, maakTraject, type Schuldhulp } from './ddas.ts'
import { FASEN, UITSTROOM } from './fasen.ts'

const schoon = { soort: null, beschiktOp: null, bedrag: null }
const VOL: Schuldhulp = {
  begin: datum('2025-01-06'),
  eind: datum('2026-10-01'),
  uitkomst: 'afgerond',
  schuld: 1_234_550,
  crisis: true,
  schulden: [],
  client: { Geboortedatum: datum('1980-05-01'), Geslachtsaanduiding: 'Vrouw', Postcode: '1234AB', Huisnummer: '10' },
  fasen: [
    { ...schoon, code: 'aanmelding', begin: datum('2025-01-06'), eind: datum('2025-01-09') },
    { ...schoon, code: 'crisisinterventie', begin: datum('2025-01-06'), eind: datum('2025-01-08') },
    {
      code: 'intake',
      begin: datum('2025-01-09'),
      eind: datum('2025-02-03'),
      soort: 'toelating',
      beschiktOp: datum('2025-02-01'),
      bedrag: null,
    },
    { ...schoon, code: 'plan-van-aanpak', begin: datum('2025-02-03'), eind: datum('2025-03-03') },
    { ...schoon, code: 'ondersteuning', begin: datum('2025-02-10'), eind: null, soort: 'budgetbeheer' },
    { ...schoon, code: 'stabilisatie', begin: datum('2025-03-03'), eind: datum('2025-06-02') },
    {
      code: 'oplossing',
      begin: datum('2025-06-02'),
      eind: datum('2026-09-01'),
      soort: 'saneringskrediet',
      beschiktOp: null,
      bedrag: 145_049,
    },
    { ...schoon, code: 'nazorg', begin: datum('2026-09-01'), eind: datum('2026-10-01') },
  ],
}
const LEEG: Schuldhulp = { ...VOL, eind: null, uitkomst: null, schuld: null, crisis: false, fasen: [], schulden: [] }
const MET_SCHULDEN: Schuldhulp = {
  ...VOL,
  schulden: [
    {
      schuldeiser: 'Waterbedrijf De Bron',
      privepersoon: false,
      kvk: '12345678',
      soort: 'nuts',
      zakelijk: false,
      bedrag: 45_049,
      peildatum: datum('2025-01-20'),
      vervallenOp: null,
    },
    {
      schuldeiser: 'Oom Piet',
      privepersoon: true,
      kvk: null,
      soort: 'overig',
      zakelijk: false,
      bedrag: 100_000,
      peildatum: datum('2025-01-20'),
      vervallenOp: null,
    },
    {
      schuldeiser: 'Incasso BV',
      privepersoon: false,
      kvk: null,
      soort: 'publiek',
      zakelijk: true,
      bedrag: 999_999,
      peildatum: datum('2025-01-20'),
      vervallenOp: datum('2025-02-01'),
    },
  ],
}

describe('aanleveren volgens DDAS', () => {
  it('schrijft elke fase op haar plek, bedragen in hele euro’s', () => {
    expect(maakTraject('9901', VOL)).toMatchObject({
      gemeentecode: 'GM9901',
      startdatum: '2025-01-06',
      einddatum: '2026-10-01',
      toekenningsdatum: '2025-02-01',
      totaalSchuldbedragBijAanvangSchuld: 12_346,
      aanmelding: { startdatum: '2025-01-06', einddatum: '2025-01-09', crisisinterventie: true },
      intake: { beschikkingssoort: 'Toelatingsbeschikking', beschikkingsdatum: '2025-02-01' },
      planVanAanpak: { datumAfronding: '2025-03-03' },
      oplossing: { soort: 'Saneringskrediet', vtlb: 1450 },
      begeleiding: [{ startdatum: '2025-02-10', soort: 'Budgetbeheer' }],
      crisisinterventies: [{ startdatum: '2025-01-06', einddatum: '2025-01-08' }],
      uitstroom: { datum: '2026-10-01', reden: 'Afgerond' },
    })
  })

  it('noemt elke schuld die geldt, en de naam van een privépersoon niet', () => {
    const uit = maakTraject('9901', MET_SCHULDEN)
    expect(uit.totaalSchuldbedragBijAanvangSchuld).toBe(1450)
    expect(uit.schulden).toEqual([
      {
        bedrag: 450,
        peildatum: '2025-01-20',
        schuldsoort: 'Nuts',
        zakelijkeSchuld: false,
        schuldeiser: { naam: 'Waterbedrijf De Bron', kvknummer: '12345678', privepersoon: false },
      },
      {
        bedrag: 1000,
        peildatum: '2025-01-20',
        schuldsoort: 'Overig',
        zakelijkeSchuld: false,
        schuldeiser: { privepersoon: true },
      },
    ])
  })

  it('laat weg wat er niet is', () => {
    expect(Object.keys(maakTraject('9901', LEEG)).sort()).toEqual([
      'aanmelding',
      'client',
      'gemeentecode',
      'startdatum',
    ])
  })

  const schema = () => JSON.parse(readFileSync(gedeeld('standards/ddas/v1.0/json_schema_Uitwisselmodel.json'), 'utf8'))
  const keur = () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
    return ajv.compile(schema())
  }
  const levering = (hulp: readonly Schuldhulp[]) =>
    maakLevering(
      { gemeente: '9901', naam: 'Gemeente Voorbeeldstad', leverancier: 'SAMENHANG' },
      { begin: datum('2026-01-01'), eind: datum('2026-12-31') },
      new Date('2026-11-10T09:00:00.123Z'),
      hulp,
    )

  it.skipIf(!heeftGedeeld)(
    `is geldig volgens het gepubliceerde schema (${heeftGedeeld ? 'aanwezig' : zonderGedeeld})`,
    () => {
      const geldig = keur()
      expect(geldig(levering([VOL, LEEG, MET_SCHULDEN])), JSON.stringify(geldig.errors)).toBe(true)
      const kapot = structuredClone(levering([VOL])) as {
        leveringen: { schuldhulptrajecten: Record<string, unknown>[] }[]
      }
      kapot.leveringen[0]!.schuldhulptrajecten[0]!.fase = 'verzonnen'
      expect(geldig(kapot)).toBe(false)
    },
  )

  it.skipIf(!heeftGedeeld)(
    `kent precies de soorten van de standaard (${heeftGedeeld ? 'aanwezig' : zonderGedeeld})`,
    () => {
      const { $defs } = schema()
      const soorten = (code: string) => Object.values(FASEN.schuldhulp[code]!.soorten!).sort()
      expect(soorten('oplossing')).toEqual([...$defs.EnumOplossingssoort.enum].sort())
      expect(soorten('ondersteuning')).toEqual([...$defs.EnumBegeleidingssoort.enum].sort())
      expect(soorten('intake')).toEqual([...$defs.EnumBeschikkingssoort.enum].sort())
      expect(Object.values(UITSTROOM).sort()).toEqual([...$defs.EnumUitstroomreden.enum].sort())
    },
  )
})
