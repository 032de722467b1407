import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { een301Invoer, eenToewijzinginvoer } from '../testing.ts'
import { leesBericht } from '../xml/lees.ts'
import { schrijfBericht } from '../xml/schrijf.ts'
import { STANDAARDEN, xsdKeuring } from '../xml/testing.ts'
import { type Bericht301Invoer, bouwBericht301, hoortIn301, probeerBericht301 } from './bericht301.ts'
import { definitieVan } from './definities/definities.ts'
import { controleerRegels } from './inhoud/inhoudsregels.ts'

const vandaag = datum('2026-04-15')
const nummers = (invoer: Bericht301Invoer): number[] =>
  bouwBericht301(invoer).inhoud.Client.ToegewezenProducten.ToegewezenProduct.map((p) => p.ToewijzingNummer)
const client = een301Invoer().client

describe('een toewijzingsbericht', () => {
  it.each(['wmo', 'jeugdwet'] as const)('van de %s is een geldig bericht dat alle regels houdt', (wet) => {
    const product = wet === 'wmo' ? { categorie: '02', code: '02A03' } : { categorie: '45', code: '45A03' }
    const invoer = een301Invoer({
      wet,
      client: {
        ...client,
        naam: { ...client.naam, partner: { achternaam: 'Zwart', voorvoegsel: 'van' }, gebruik: 'eigen-partner' },
        relaties: [
          {
            nummer: '1',
            soort: 'ouder',
            naam: { achternaam: 'Wit', gebruik: 'eigen' },
            contact: { soort: 'correspondentie', telefoon: ['+31 6 1234 5678'] },
          },
          {
            nummer: '2',
            soort: 'voogd',
            geslacht: 'man',
            geboortedatum: { datum: datum('1960-05-17'), precisie: 'jaar' },
            naam: { achternaam: 'Bruin', gebruik: 'eigen' },
            contact: { soort: 'verblijf', adres: { huisnummer: 1, postcode: '1234AB' } },
          },
        ],
      },
      toewijzingen: [{ ...eenToewijzinginvoer(), product }],
    })
    expect(probeerBericht301(invoer).beletselen).toEqual([])
    const bericht = bouwBericht301(invoer)
    expect(controleerRegels(bericht)).toEqual([])
    const xml = schrijfBericht(definitieVan(wet, '301'), bericht.inhoud)
    expect(leesBericht(xml)).toEqual({ uitkomst: 'gelezen', ...bericht })
    if (STANDAARDEN) expect(xsdKeuring().keur(wet, '301', xml)).toEqual({ geldig: true, meldingen: [] })
  })

  it('noemt het moment van besluiten op de klok in Nederland, in zomer en winter (IV013)', () => {
    const moment = (vastgesteldOp: string) => {
      const [p] = bouwBericht301(een301Invoer({ toewijzingen: [eenToewijzinginvoer(1, { vastgesteldOp })] })).inhoud
        .Client.ToegewezenProducten.ToegewezenProduct
      return `${p?.Toewijzingsdatum} ${p?.Toewijzingstijd}`
    }
    expect(moment('2026-01-31T23:30:05Z')).toBe('2026-02-01 00:30:05')
    expect(moment('2026-06-30T22:00:00Z')).toBe('2026-07-01 00:00:00')
    expect(moment('2026-10-25T00:30:00Z')).toBe('2026-10-25 02:30:00')
  })

  it('stuurt van een nummer de laatst vastgestelde versie (OP033x1)', () => {
    const toewijzing = eenToewijzinginvoer(
      1,
      { vastgesteldOp: '2026-04-02T08:00:00Z', einddatum: datum('2026-09-30'), reden: '05' },
      { vastgesteldOp: '2026-03-01T08:00:00Z' },
    )
    const [p] = bouwBericht301(een301Invoer({ toewijzingen: [toewijzing] })).inhoud.Client.ToegewezenProducten
      .ToegewezenProduct
    expect(p).toMatchObject({ Einddatum: '2026-09-30', RedenWijziging: '05', Toewijzingsdatum: '2026-04-02' })
  })

  it('schrijft wat onbekend is in een geboortedatum als 01 of 1900 (IV009)', () => {
    const geboren = (precisie: 'dag' | 'maand' | 'jaar' | 'onbekend') =>
      bouwBericht301(een301Invoer({ client: { ...client, geboortedatum: { datum: datum('1949-09-23'), precisie } } }))
        .inhoud.Client.Geboortedatum
    expect(geboren('dag')).toEqual({ Datum: '1949-09-23' })
    expect(geboren('maand')).toEqual({ Datum: '1949-09-01', DatumGebruik: '1' })
    expect(geboren('jaar')).toEqual({ Datum: '1949-01-01', DatumGebruik: '2' })
    expect(geboren('onbekend')).toEqual({ Datum: '1900-01-01', DatumGebruik: '3' })
  })

  it.each([
    ['06-12 34 56 78', '0031', '0612345678'],
    ['+31 6 1234 5678', '0031', '0612345678'],
    ['0031(0)20 123 4567', '0031', '0201234567'],
    ['+49 30 123456', '0049', '30123456'],
  ])('schrijft telefoonnummer %s als land %s en nummer %s', (telefoon, Landnummer, Telefoonnummer) => {
    const contact = bouwBericht301(
      een301Invoer({ client: { ...client, contacten: [{ ...client.contacten[0]!, telefoon: [telefoon] }] } }),
    ).inhoud.Client.Contactgegevens.Contact[0]
    expect(contact?.Telefoon?.Telefoon01).toEqual({ Landnummer, Telefoonnummer })
  })

  it('kort een lange straatnaam in en maakt voorletters kaal', () => {
    const { Client } = bouwBericht301(
      een301Invoer({
        client: {
          ...client,
          contacten: [
            { soort: 'brp', adres: { straat: 'Burgemeester van Voorbeeldstraat', huisnummer: 1, postcode: '1234 ab' } },
          ],
        },
      }),
    ).inhoud
    expect(Client.Contactgegevens.Contact[0]?.Adres).toMatchObject({
      Straatnaam: 'Burgemeester van Voorbee',
      Postcode: '1234AB',
      LandCode: 'NL',
    })
    expect(Client.Naam).toMatchObject({ Voorletters: 'AM', NaamGebruik: '1' })
  })
})

describe('welke toewijzingen erin staan (OP087)', () => {
  const eerder = '2026-03-15T12:00:00Z'
  const later = '2026-04-01T09:00:00Z'
  const weg = { reden: '13', einddatum: datum('2026-03-01'), vastgesteldOp: later }
  it.each([
    { situatie: 'een lopende', versies: [{}], erin: true },
    { situatie: 'een die nog moet ingaan', versies: [{ ingangsdatum: datum('2026-06-01') }], erin: true },
    { situatie: 'een zonder einddatum', versies: [{ einddatum: null }], erin: true },
    { situatie: 'een die vandaag eindigt', versies: [{ einddatum: vandaag }], erin: true },
    { situatie: 'een die al was afgelopen', versies: [{ einddatum: datum('2026-04-14') }], erin: false },
    {
      situatie: 'een die sindsdien in het verleden is ingetrokken',
      versies: [{}, { einddatum: datum('2026-04-01'), reden: '05', vastgesteldOp: later }],
      erin: true,
    },
    { situatie: 'een die sindsdien is verwijderd', versies: [{}, weg], erin: true },
    {
      situatie: 'een die eerder al als verwijderd is gestuurd',
      versies: [{}, { ...weg, vastgesteldOp: '2026-03-10T09:00:00Z' }],
      erin: false,
    },
    {
      situatie: 'een die de aanbieder nooit zag en al weer weg is',
      versies: [{ vastgesteldOp: later }, { ...weg, vastgesteldOp: '2026-04-02T09:00:00Z' }],
      erin: false,
    },
  ])('$situatie: $erin', ({ versies, erin }) =>
    expect(hoortIn301(eenToewijzinginvoer(1, ...versies), vandaag, eerder)).toBe(erin),
  )

  it('zet alle nummers van de client bij deze aanbieder in een bericht, op volgorde', () => {
    const toewijzingen = [
      eenToewijzinginvoer(9),
      eenToewijzinginvoer(2, { einddatum: datum('2026-03-31') }),
      eenToewijzinginvoer(4),
    ]
    expect(nummers(een301Invoer({ toewijzingen, vorige301: '2026-03-20T00:00:00Z' }))).toEqual([4, 9])
    expect(nummers(een301Invoer({ toewijzingen }))).toEqual([2, 4, 9])
  })
})

describe('wat een toewijzingsbericht tegenhoudt', () => {
  it('een client die niet per bericht gaat (OP003) en een bericht zonder toewijzing, samen', () => {
    const { beletselen } = probeerBericht301(
      een301Invoer({ client: { ...client, buitenBerichtenverkeer: true }, toewijzingen: [] }),
    )
    expect(beletselen.map((b) => b.code)).toEqual(['client-buiten-berichtenverkeer', 'geen-toewijzing'])
  })
  it('een gegeven dat niet past, met de plaats erbij', () => {
    const { beletselen } = probeerBericht301(
      een301Invoer({ agb: '123', client: { ...client, naam: { ...client.naam, voorvoegsel: 'van der langere' } } }),
    )
    expect(beletselen.map((b) => b.veld)).toEqual([
      '/Bericht/Header/Ontvanger',
      '/Bericht/Client/Naam/Geslachtsnaam/Voorvoegsel',
    ])
  })
  it('een contact waarmee niemand te vinden is (TR006), en een product dat een ander overlapt (TR302)', () => {
    const invoer = een301Invoer({
      client: { ...client, contacten: [{ soort: 'correspondentie', email: 'wit@voorbeeldstad.example' }] },
      toewijzingen: [eenToewijzinginvoer(1), eenToewijzinginvoer(2)],
    })
    expect(probeerBericht301(invoer).beletselen.map((b) => b.waarde?.regel)).toEqual(['TR006', 'TR302'])
  })
})
