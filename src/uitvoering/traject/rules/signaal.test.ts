import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gedeeld, heeftGedeeld, zonderGedeeld } from '#test/harness/gedeeld.ts'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import {
  beletselenVoorPoging,
  beletselenVoorResultaat,
  bewarenTot,
  leesSignalen,
  PARTNERS,
  type Poging,
  RESULTATEN,
  uiterlijkVoor,
} from './signaal.ts'

const VANDAAG = datum('2026-11-10')
const KOP =
  'id;signaalpartner;bedrag;signaaldatum;achternaam;geboortedatum;postcode;huisnummer;crisissignaal;burgerservicenummer'
const GOED = 'E-1;Energie;450,20;2026-11-02;Dijk;1985-06-15;1234 AB;10;nee;'
const lees = (...regels: string[]) => leesSignalen([KOP, ...regels].join('\n'), VANDAAG)
const plaatsen = (fouten: readonly { code: string; veld?: string }[]) => fouten.map((een) => [een.code, een.veld])

describe('een bestand met signalen', () => {
  it('leest bedragen, dagen en adressen zoals schuldeisers ze schrijven', () => {
    const { signalen, fouten } = lees(GOED, 'W-9;Water;300;03-11-2026;Bakker;;1234AC;7;ja;')
    expect(fouten).toEqual([])
    expect(signalen).toMatchObject([
      { kenmerk: 'E-1', partner: 'Energie', bedrag: 45_020, postcode: '1234AB', crisis: false, geboren: '1985-06-15' },
      { kenmerk: 'W-9', partner: 'Water', bedrag: 30_000, signaalOp: '2026-11-03', crisis: true, geboren: null },
    ])
  })

  it.each([
    { situatie: 'zonder kolommen', inhoud: 'a;b\n1;2', codes: ['kolom-ontbreekt'] },
    { situatie: 'zonder regels', inhoud: KOP, codes: ['bestand-leeg'] },
    { situatie: 'met kapotte JSON', inhoud: '{"leveringen": [', codes: ['json-onleesbaar'] },
    { situatie: 'met JSON zonder signalen', inhoud: '{"leveringen": [{"teller": 1}]}', codes: ['bestand-leeg'] },
  ])('$situatie', ({ inhoud, codes }) =>
    expect([...new Set(codesOf(leesSignalen(inhoud, VANDAAG).fouten))]).toEqual(codes),
  )

  it('noemt van alle regels tegelijk wat er niet klopt, met regel en kolom', () => {
    const { fouten } = lees(
      'E-1;Bakker;veel;2026-02-30;Dijk;;12AB;tien;nee;123456789',
      'E-2;Energie;5;2026-11-20;;;1234AB;1;nee;',
      GOED,
      GOED,
    )
    expect(plaatsen(fouten)).toEqual([
      ['regel-geen-postcode', 'regel 2, postcode'],
      ['regel-geen-datum', 'regel 2, signaaldatum'],
      ['regel-geen-bsn', 'regel 2, burgerservicenummer'],
      ['regel-geen-huisnummer', 'regel 2, huisnummer'],
      ['regel-keuze-onbekend', 'regel 2, signaalpartner'],
      ['regel-geen-bedrag', 'regel 2, bedrag'],
      ['regel-in-toekomst', 'regel 3, signaaldatum'],
      ['regel-leeg', 'regel 3, achternaam'],
      ['regel-dubbel', 'regel 5, id'],
    ])
  })

  it.skipIf(!heeftGedeeld)(
    `leest het voorbeeld van DDAS vroegsignalering v0.9 (${heeftGedeeld ? 'aanwezig' : zonderGedeeld})`,
    () => {
      const inhoud = readFileSync(gedeeld('standards/ddas-vroegsignalering/v0.9/enkelvoudigVoorbeeld.json'), 'utf8')
      const { signalen, fouten } = leesSignalen(inhoud, VANDAAG)
      // Its number passes no 11-proef, which we say; the rest is read.
      expect(plaatsen(fouten)).toEqual([['regel-geen-bsn', 'regel 1, burgerservicenummer']])
      expect(signalen).toMatchObject([
        { kenmerk: 'VS-2025-0001', partner: 'Energie', bedrag: 45_000, achternaam: 'Dijk', plaats: 'Voorbeeldstad' },
      ])
    },
  )

  it.skipIf(!heeftGedeeld)(
    `kent precies de schuldeisers en uitkomsten van de standaard (${heeftGedeeld ? 'aanwezig' : zonderGedeeld})`,
    () => {
      const schema = JSON.parse(
        readFileSync(gedeeld('standards/ddas-vroegsignalering/v0.9/json_schema_Uitwisselmodel.json'), 'utf8'),
      )
      expect([...PARTNERS].sort()).toEqual([...schema.$defs.EnumSignaalpartner.enum].sort())
      const uitkomsten: string[] = schema.$defs.EnumEindresultaat.enum
      expect(Object.values(RESULTATEN).filter((woord) => !uitkomsten.includes(woord))).toEqual([])
    },
  )
})

describe('een signaal behandelen', () => {
  const termijnen = { contact: 28, crisis: 3, zonderVervolg: 6, metVervolg: 120 }
  it('heeft haast bij een crisis', () => {
    const signaalOp = datum('2026-11-02')
    expect(uiterlijkVoor({ signaalOp, crisis: false }, termijnen)).toBe('2026-11-30')
    expect(uiterlijkVoor({ signaalOp, crisis: true }, termijnen)).toBe('2026-11-05')
  })
  it('blijft kort bewaard als er niets op volgde', () => {
    expect(bewarenTot(VANDAAG, null, termijnen)).toBe('2027-05-10')
    expect(bewarenTot(VANDAAG, 'geen-contact', termijnen)).toBe('2027-05-10')
    expect(bewarenTot(VANDAAG, 'vervolg-financieel', termijnen)).toBe('2036-11-10')
  })

  const open = { afgedaanOp: null, meldingId: null, gevormdOp: datum('2026-11-01') }
  const niet: Poging = { datum: VANDAAG, bereikt: false }
  const wel: Poging = { datum: VANDAAG, bereikt: true }
  it.each([
    {
      situatie: 'geen contact zonder te zoeken',
      zaak: open,
      resultaat: 'geen-contact' as const,
      pogingen: [],
      codes: ['nog-niet-gezocht'],
    },
    {
      situatie: 'geen contact na een poging',
      zaak: open,
      resultaat: 'geen-contact' as const,
      pogingen: [niet],
      codes: [],
    },
    {
      situatie: 'geen contact terwijl er contact was',
      zaak: open,
      resultaat: 'geen-contact' as const,
      pogingen: [wel],
      codes: ['wel-bereikt'],
    },
    {
      situatie: 'zelf geregeld zonder contact',
      zaak: open,
      resultaat: 'zelf-geregeld' as const,
      pogingen: [niet],
      codes: ['niet-bereikt'],
    },
    {
      situatie: 'vervolghulp zonder melding',
      zaak: open,
      resultaat: 'vervolg-financieel' as const,
      pogingen: [wel],
      codes: ['melding-ontbreekt'],
    },
    {
      situatie: 'vervolghulp met melding',
      zaak: { ...open, meldingId: 'm' },
      resultaat: 'vervolg-financieel' as const,
      pogingen: [wel],
      codes: [],
    },
    { situatie: 'onterecht zonder contact', zaak: open, resultaat: 'onterecht' as const, pogingen: [], codes: [] },
    {
      situatie: 'al afgehandeld',
      zaak: { ...open, afgedaanOp: VANDAAG },
      resultaat: 'onterecht' as const,
      pogingen: [],
      codes: ['signaal-afgehandeld'],
    },
  ])('$situatie', ({ zaak, resultaat, pogingen, codes }) =>
    expect(codesOf(beletselenVoorResultaat(zaak, resultaat, pogingen))).toEqual(codes),
  )

  it('telt geen poging van morgen of van voor het signaal', () => {
    expect(codesOf(beletselenVoorPoging(open, datum('2026-11-11'), VANDAAG))).toEqual(['datum-in-toekomst'])
    expect(codesOf(beletselenVoorPoging(open, datum('2026-10-31'), VANDAAG))).toEqual(['poging-voor-signaal'])
  })
})
