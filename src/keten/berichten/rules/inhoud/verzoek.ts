import type { Inhoud } from '../definities/definities.ts'
import { bsnRegels, geboortedatumRegels } from './persoon.ts'
import { gestapeld, omvangRegels } from './product.ts'
import { dubbelen, fout, type Regelfout } from './regelfout.ts'

const CLIENT = '/Bericht/Client'
type Verwijzer = Inhoud<'315'>['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]['Verwijzer']

export function regels315({ Header, Client }: Inhoud<'315'>): Regelfout[] {
  const producten = Client.AangevraagdeProducten.AangevraagdProduct
  const pad = (i: number): string => `${CLIENT}/AangevraagdeProducten/AangevraagdProduct[${i + 1}]`
  const perioden = producten.map((p) => ({
    product: p.Product,
    begin: p.ToewijzingIngangsdatum,
    eind: p.ToewijzingEinddatum,
  }))
  return [
    ...bsnRegels(CLIENT, Client.Bsn),
    ...geboortedatumRegels(CLIENT, Client.Geboortedatum, Header.BerichtIdentificatie.Dagtekening),
    ...producten.flatMap((p, i) => [
      ...omvangRegels(pad(i), p, p.ToewijzingIngangsdatum, p.ToewijzingEinddatum, true),
      ...fout(
        (p.BeschikkingNummer !== undefined) !== (p.BeschikkingIngangsdatum !== undefined),
        'CD043',
        `${pad(i)}/BeschikkingIngangsdatum`,
        'Nummer en ingangsdatum van de beschikking horen bij elkaar.',
      ),
      ...verwijzerRegels(`${pad(i)}/Verwijzer`, p.Verwijzer),
    ]),
    ...dubbelen(producten, (p) => p.ReferentieAanbieder).flatMap((i) =>
      fout(true, 'TR383', pad(i), 'Deze referentie staat er al.'),
    ),
    ...gestapeld(perioden).flatMap((i) => fout(true, 'TR386', pad(i), 'Dit product overlapt een ander.')),
  ]
}

function verwijzerRegels(pad: string, { Type, Naam, ZorgverlenerCode }: Verwijzer): Regelfout[] {
  if (!['02', '03', '04', '05'].includes(Type)) {
    return fout(
      ZorgverlenerCode !== undefined,
      'CD068',
      `${pad}/ZorgverlenerCode`,
      'Deze verwijzer heeft geen zorgverlenercode.',
    )
  }
  return [
    ...fout(
      ZorgverlenerCode !== undefined && Naam !== undefined,
      'CD066',
      `${pad}/Naam`,
      'Met een zorgverlenercode hoort er geen naam bij.',
    ),
    ...fout(
      ZorgverlenerCode === undefined && Naam === undefined,
      'CD067',
      `${pad}/Naam`,
      'Zonder zorgverlenercode is de naam verplicht.',
    ),
  ]
}

export function regels317({ Header, Client }: Inhoud<'317'>): Regelfout[] {
  const { OngewijzigdeProducten, TeWijzigenProducten, NieuweProducten } = Client.Verzoek
  const verzoek = `${CLIENT}/Verzoek`
  const wijzigen = TeWijzigenProducten?.TeWijzigenProduct ?? []
  const nieuw = NieuweProducten?.NieuwProduct ?? []
  const pad = (i: number): string => `${verzoek}/NieuweProducten/NieuwProduct[${i + 1}]`
  const dagtekening = Header.BerichtIdentificatie.Dagtekening
  const nummers = [...(OngewijzigdeProducten?.OngewijzigdProduct ?? []), ...wijzigen].map((p) =>
    String(p.ToewijzingNummer),
  )
  const perioden = nieuw.map((p) => ({ product: p.Product, begin: p.GewensteIngangsdatum, eind: p.Einddatum }))
  return [
    ...bsnRegels(CLIENT, Client.Bsn),
    ...fout(!OngewijzigdeProducten && !TeWijzigenProducten, 'TR352', verzoek, 'Er staat geen bestaand product in.'),
    ...fout(!TeWijzigenProducten && !NieuweProducten, 'TR353', verzoek, 'Er wordt niets gewijzigd of nieuw gevraagd.'),
    ...dubbelen(nummers, (n) => n).flatMap(() => fout(true, 'TR101', verzoek, 'Een toewijzing staat er twee keer in.')),
    ...wijzigen.flatMap((p, i) =>
      omvangRegels(
        `${verzoek}/TeWijzigenProducten/TeWijzigenProduct[${i + 1}]`,
        p,
        p.GewensteIngangsdatum,
        p.Einddatum,
        false,
      ),
    ),
    ...nieuw.flatMap((p, i) => [
      ...omvangRegels(pad(i), p, p.GewensteIngangsdatum, p.Einddatum, true),
      ...fout(
        p.GewensteIngangsdatum <= dagtekening,
        'TR380',
        `${pad(i)}/GewensteIngangsdatum`,
        'Een nieuw product begint na de dagtekening.',
      ),
    ]),
    ...gestapeld(perioden).flatMap((i) => fout(true, 'TR410', pad(i), 'Dit product overlapt een ander.')),
  ]
}

export function regels319({ Antwoord }: Inhoud<'319'>): Regelfout[] {
  const pad = '/Bericht/Antwoord'
  const reden = Antwoord.RedenAfwijzingVerzoek
  const elders = reden === '8'
  return [
    ...fout(
      Antwoord.VerzoekAntwoord === '1' && reden === undefined,
      'CD085',
      `${pad}/RedenAfwijzingVerzoek`,
      'Bij een afwijzing hoort een reden.',
    ),
    ...fout(
      Antwoord.VerzoekAntwoord === '2' && reden !== undefined,
      'CD086',
      `${pad}/RedenAfwijzingVerzoek`,
      'Wat in onderzoek is, heeft nog geen reden.',
    ),
    ...fout(
      !elders && Antwoord.Woonplaatsbeginsel !== undefined,
      'TR409',
      `${pad}/Woonplaatsbeginsel`,
      'De gemeente hoort alleen bij reden 8.',
    ),
  ]
}

/** The Wmo has reason 8 in its list but no element for the municipality, so this one holds for the Jeugdwet only. */
export const regelsJw319 = ({ Antwoord }: Inhoud<'319'>): Regelfout[] =>
  fout(
    Antwoord.RedenAfwijzingVerzoek === '8' && Antwoord.Woonplaatsbeginsel === undefined,
    'TR377',
    '/Bericht/Antwoord/Woonplaatsbeginsel',
    'Bij reden 8 hoort de gemeente die wel verantwoordelijk is.',
  )
