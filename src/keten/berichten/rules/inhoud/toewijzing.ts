import type { Datum } from '#values/datum.ts'
import type { Inhoud } from '../definities/definities.ts'
import { bsnRegels, geboortedatumRegels } from './persoon.ts'
import { gestapeld, omvangRegels } from './product.ts'
import { dubbelen, fout, type Regelfout, sleutelVan } from './regelfout.ts'

type Client = Inhoud<'301'>['Client']
type Contact = Client['Contactgegevens']['Contact'][number]
type Naam = Client['Naam']
type Toegewezen = Client['ToegewezenProducten']['ToegewezenProduct'][number]

const CLIENT = '/Bericht/Client'
const NL_POSTCODE = /^[1-9][0-9]{3} ?[A-Z]{2}$/

export function regels301({ Header, Client }: Inhoud<'301'>): Regelfout[] {
  const dagtekening = Header.BerichtIdentificatie.Dagtekening
  const contacten = Client.Contactgegevens.Contact
  const relaties = Client.Relaties?.Relatie ?? []
  const metAdres = contacten.some(({ Soort }) => ['01', '02', '03'].includes(Soort))
  return [
    ...bsnRegels(CLIENT, Client.Bsn),
    ...geboortedatumRegels(CLIENT, Client.Geboortedatum, dagtekening),
    ...naamRegels(`${CLIENT}/Naam`, Client.Naam),
    ...fout(
      Client.Naam.NaamGebruik === '6',
      'CS318',
      `${CLIENT}/Naam/NaamGebruik`,
      'Een cliënt is een natuurlijk persoon.',
    ),
    ...communicatieRegels(Client.Communicatie),
    ...fout(!metAdres, 'TR061', `${CLIENT}/Contactgegevens`, 'Er is geen BRP-, correspondentie- of verblijfadres.'),
    ...contacten.flatMap((contact, i) => contactRegels(`${CLIENT}/Contactgegevens/Contact[${i + 1}]`, contact)),
    ...relaties.flatMap((relatie, i) => relatieRegels(`${CLIENT}/Relaties/Relatie[${i + 1}]`, relatie, dagtekening)),
    ...dubbelen(contacten, ({ Soort }) => Soort).flatMap((i) =>
      fout(true, 'TR101', `${CLIENT}/Contactgegevens/Contact[${i + 1}]`, 'Dit soort adres staat er al.'),
    ),
    ...dubbelen(relaties, ({ Nummer }) => Nummer).flatMap((i) =>
      fout(true, 'TR101', `${CLIENT}/Relaties/Relatie[${i + 1}]`, 'Dit relatienummer staat er al.'),
    ),
    ...productenRegels(Client.ToegewezenProducten.ToegewezenProduct),
  ]
}

function relatieRegels(
  pad: string,
  relatie: NonNullable<Client['Relaties']>['Relatie'][number],
  dagtekening: Datum,
): Regelfout[] {
  return [
    ...naamRegels(`${pad}/Naam`, relatie.Naam),
    ...contactRegels(`${pad}/Contact`, relatie.Contact),
    ...(relatie.Geboortedatum ? geboortedatumRegels(pad, relatie.Geboortedatum, dagtekening) : []),
  ]
}

function naamRegels(pad: string, naam: Naam): Regelfout[] {
  const toegestaan = naam.Partnernaam ? ['1', '2', '3', '4'] : ['1', '6']
  const uitleg = naam.Partnernaam
    ? 'Met een partnernaam is het naamgebruik 1 tot en met 4.'
    : 'Zonder partnernaam is het naamgebruik 1 of 6.'
  return fout(!toegestaan.includes(naam.NaamGebruik), 'CS050', `${pad}/NaamGebruik`, uitleg)
}

function communicatieRegels(communicatie: Client['Communicatie']): Regelfout[] {
  if (!communicatie) return []
  const tolk = communicatie.Vorm === '1'
  return fout(
    tolk !== (communicatie.Taal !== undefined),
    'CD007',
    `${CLIENT}/Communicatie/Taal`,
    'De taal hoort bij een tolk, en alleen daarbij.',
  )
}

function contactRegels(pad: string, { Soort, Adres, Telefoon, Periode }: Contact): Regelfout[] {
  const vindbaar = Adres?.Huis !== undefined && Adres.Postcode !== undefined
  const nederlands = Adres?.LandCode === 'NL'
  const { Begindatum, Einddatum } = Periode ?? {}
  return [
    ...fout(!vindbaar && !Telefoon, 'TR006', pad, 'Er is geen telefoonnummer en geen huis met postcode.'),
    ...fout(
      (Adres?.Postcode !== undefined) !== (Adres?.LandCode !== undefined),
      'CD005',
      `${pad}/Adres/LandCode`,
      'Een land hoort bij een postcode, en alleen daarbij.',
    ),
    ...fout(
      nederlands && Adres?.Huis === undefined,
      'CD025',
      `${pad}/Adres/Huis`,
      'Bij een adres in Nederland hoort een huisnummer.',
    ),
    ...fout(
      nederlands && !NL_POSTCODE.test(Adres?.Postcode ?? ''),
      'CS089',
      `${pad}/Adres/Postcode`,
      'Dit is geen Nederlandse postcode.',
    ),
    ...fout(
      ['01', '03'].includes(Soort) && Adres === undefined,
      'CD034',
      `${pad}/Adres`,
      'Bij dit soort adres is een adres verplicht.',
    ),
    ...fout(
      Periode !== undefined && Soort !== '04',
      'CD009',
      `${pad}/Periode`,
      'Alleen een tijdelijk adres heeft een periode.',
    ),
    ...fout(
      Begindatum !== undefined && Einddatum !== undefined && Einddatum < Begindatum,
      'CS003',
      `${pad}/Periode`,
      'De einddatum ligt voor de begindatum.',
    ),
  ]
}

const isVerwijderd = (p: Toegewezen): boolean =>
  ['01', '13'].includes(p.RedenWijziging ?? '') && p.Einddatum === p.Ingangsdatum

function productenRegels(producten: readonly Toegewezen[]): Regelfout[] {
  const pad = (i: number): string => `${CLIENT}/ToegewezenProducten/ToegewezenProduct[${i + 1}]`
  const levend = producten.map((p, i) => ({ p, i })).filter(({ p }) => !isVerwijderd(p))
  const stapels = gestapeld(levend.map(({ p }) => ({ product: p.Product, begin: p.Ingangsdatum, eind: p.Einddatum })))
  return [
    ...producten.flatMap((p, i) => [
      ...omvangRegels(pad(i), p, p.Ingangsdatum, p.Einddatum, true),
      ...fout(
        p.RedenWijziging === '13' && p.Einddatum !== p.Ingangsdatum,
        'CS335',
        pad(i),
        'Wat verwijderd is, eindigt op de ingangsdatum.',
      ),
      ...fout(p.RedenWijziging === '01', 'CS336', `${pad(i)}/RedenWijziging`, 'Reden 01 is vervallen.'),
    ]),
    ...dubbelen(producten, (p) => sleutelVan(p.ToewijzingNummer)).flatMap((i) =>
      fout(true, 'TR101', pad(i), 'Dit toewijzingnummer staat er al.'),
    ),
    ...stapels.flatMap((n) => fout(true, 'TR302', pad(levend[n]!.i), 'Dit product overlapt een ander.')),
  ]
}
