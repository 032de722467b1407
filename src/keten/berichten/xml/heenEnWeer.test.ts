import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controleerInhoud } from '../rules/controleer.ts'
import { DEFINITIES, definitieVan, type Inhoud } from '../rules/definities/definities.ts'
import { leesBericht } from './lees.ts'
import { schrijfBericht } from './schrijf.ts'
import { REDEN_OVERSLAAN, STANDAARDEN, voorbeelden, willekeurigeInhoud, xsdKeuring } from './testing.ts'

const KAPOT: Record<string, { pad: string; regel: number }> = {
  JW315: { pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/ToewijzingEinddatum', regel: 44 },
  JW318: { pad: '/Bericht/Client/Verzoek/RetourCode', regel: 33 },
}

describe.skipIf(!STANDAARDEN)('de gepubliceerde voorbeelden', () => {
  it.each(voorbeelden().filter((v) => !(v.naam in KAPOT)))(
    '$naam wordt gelezen en gelijk weer geschreven',
    ({ xml, wet, soort }) => {
      const gelezen = leesBericht(Buffer.from(xml))
      if (gelezen.uitkomst !== 'gelezen') throw new Error(gelezen.fouten[0]?.uitleg)
      expect(gelezen).toMatchObject({ wet, soort })
      const geschreven = schrijfBericht(definitieVan(wet, soort), gelezen.inhoud)
      expect(leesBericht(geschreven)).toEqual(gelezen)
      expect(xsdKeuring().keur(wet, soort, geschreven)).toEqual({ geldig: true, meldingen: [] })
    },
  )

  it.each(voorbeelden().filter((v) => v.naam in KAPOT))(
    '$naam wordt geweigerd op de plaats waar het fout zit',
    ({ naam, xml }) => {
      expect(leesBericht(xml)).toMatchObject({
        uitkomst: 'afgekeurd',
        reden: 'schema',
        fouten: expect.arrayContaining([expect.objectContaining(KAPOT[naam])]),
      })
    },
  )

  it('zijn er alle eenentwintig', () => expect(voorbeelden()).toHaveLength(21))
})

describe('wat wij schrijven', () => {
  const keuring = STANDAARDEN ? xsdKeuring() : undefined
  if (!keuring) console.warn(`XSD: ${REDEN_OVERSLAAN}`)

  it.each(DEFINITIES.map((d) => ({ naam: d.naam, definitie: d })))(
    '$naam leest terug zoals het was en past in het XSD',
    ({ definitie }) => {
      const { wet, soort } = definitie
      const metXsd = keuring?.heeft(wet, soort) ? keuring : undefined
      fc.assert(
        fc.property(willekeurigeInhoud(definitie), (inhoud) => {
          const xml = schrijfBericht(definitie, inhoud as Inhoud)
          expect(leesBericht(Buffer.from(xml))).toEqual({ uitkomst: 'gelezen', wet, soort, inhoud })
          if (metXsd) expect(metXsd.keur(wet, soort, xml)).toEqual({ geldig: true, meldingen: [] })
        }),
        { numRuns: 25, seed: 320 },
      )
    },
  )

  it('is UTF-8 zonder byte order mark, met CR/LF (OP192)', () => {
    const [inhoud] = fc.sample(willekeurigeInhoud(definitieVan('wmo', '319')), { numRuns: 1, seed: 1 })
    const xml = schrijfBericht(definitieVan('wmo', '319'), inhoud as Inhoud<'319'>)
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n<wmo319:Bericht xmlns:iwmo=')).toBe(true)
    expect(xml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('wat niet past, wordt niet geschreven', () => {
  const goed = fc.sample(willekeurigeInhoud(definitieVan('jeugdwet', '319')), {
    numRuns: 1,
    seed: 7,
  })[0] as Inhoud<'319'>
  const antwoord = { ReferentieAanbieder: 'R1', VerzoekAntwoord: '2' }
  it.each([
    {
      situatie: 'een code die niet bestaat',
      Antwoord: { ...antwoord, VerzoekAntwoord: '7' },
      pad: '/Bericht/Antwoord/VerzoekAntwoord',
    },
    {
      situatie: 'een te lange tekst',
      Antwoord: { ...antwoord, ReferentieAanbieder: 'x'.repeat(37) },
      pad: '/Bericht/Antwoord/ReferentieAanbieder',
    },
    {
      situatie: 'een stuurteken',
      Antwoord: { ...antwoord, ReferentieAanbieder: 'a\u0000b' },
      pad: '/Bericht/Antwoord/ReferentieAanbieder',
    },
    {
      situatie: 'een los half teken',
      Antwoord: { ...antwoord, ReferentieAanbieder: 'a\ud800' },
      pad: '/Bericht/Antwoord/ReferentieAanbieder',
    },
    { situatie: 'een veld te veel', Antwoord: { ...antwoord, Extra: 'x' }, pad: '/Bericht/Antwoord/Extra' },
    {
      situatie: 'een veld te weinig',
      Antwoord: { VerzoekAntwoord: '2' },
      pad: '/Bericht/Antwoord/ReferentieAanbieder',
    },
    {
      situatie: 'een verkeerd soort waarde',
      Antwoord: { ...antwoord, ReferentieAanbieder: 9 },
      pad: '/Bericht/Antwoord/ReferentieAanbieder',
    },
  ])('$situatie', ({ Antwoord, pad }) => {
    const inhoud = { ...goed, Antwoord } as Inhoud<'319'>
    expect(controleerInhoud(definitieVan('jeugdwet', '319'), inhoud).map((f) => f.pad)).toEqual([pad])
    expect(() => schrijfBericht(definitieVan('jeugdwet', '319'), inhoud)).toThrow(pad)
  })
})
