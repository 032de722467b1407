import { clientVan } from '#keten/berichten/rules/bericht301Client.ts'
import { naarGeboortedatum, naarGeslacht, naarNaam } from '#keten/berichten/rules/bericht301Persoon.ts'
import type { Inhoud } from '#keten/berichten/rules/definities/definities.ts'
import type { Heenbericht } from '#keten/berichten/rules/oordeel.ts'
import { BERICHTCODE, XSD_VERSIE } from '#keten/berichten/rules/soorten.ts'
import type { Datum, Leveringsmelding, Persoon, Verzoek } from '../stad.ts'
import { type Heen, nummerVan, type Om } from './berichtomgeving.ts'
import { gewenstVan } from './voorziening.ts'

/** The 305 or 307 with which a provider told of a start or a stop. */
export function levering(om: Om, melding: Leveringsmelding): Heen | undefined {
  const toewijzing = om.toewijzingVan.get(melding.toewijzing)!
  const client = om.persoonVan.get(toewijzing.persoon)
  if (!client || melding.bron !== 'bericht') return undefined
  const { wet, nummer, aanbieder } = toewijzing
  const { categorie, code } = om.productVan.get(toewijzing.product)!
  const regel = {
    ToewijzingNummer: nummer,
    Product: { Categorie: categorie, Code: code },
    ToewijzingIngangsdatum: toewijzing.versies[0]!.ingangsdatum,
    Begindatum: melding.begindatum,
    StatusAanlevering: '1',
  }
  const basis = {
    sleutel: melding.id,
    richting: 'in' as const,
    aanbieder,
    client: client.id,
    op: melding.ontvangenOp,
    kentTot: null,
  }
  if (melding.soort === 'start') {
    const inhoud: Inhoud<'305'> = {
      Header: kop(om, wet, '305', aanbieder, melding.id, melding.ontvangenOp),
      Client: { ...verkort(client), StartProducten: { StartProduct: [regel] } },
    }
    return {
      ...basis,
      heen: { wet, soort: '305', inhoud } as Heenbericht<'305'>,
      regel: { pad: '/Bericht/Client/StartProducten/StartProduct[1]', soort: 'start', sleutel: String(nummer) },
    }
  }
  const inhoud: Inhoud<'307'> = {
    Header: kop(om, wet, '307', aanbieder, melding.id, melding.ontvangenOp),
    Client: {
      ...verkort(client),
      StopProducten: {
        StopProduct: [{ ...regel, RedenBeeindiging: melding.reden!, Einddatum: melding.einddatum! }],
      },
    },
  }
  return {
    ...basis,
    heen: { wet, soort: '307', inhoud } as Heenbericht<'307'>,
    regel: { pad: '/Bericht/Client/StopProducten/StopProduct[1]', soort: 'stop', sleutel: String(nummer) },
  }
}

/** The 315 with which a provider asked for a toewijzing on a referral. */
export function aanvraag(om: Om, verzoek: Verzoek): Heen | undefined {
  const client = om.persoonVan.get(verzoek.persoon)
  if (!client || verzoek.soort !== 'vot') return undefined
  const { wet: productwet, categorie, code } = om.productVan.get(verzoek.product)!
  const wet = productwet as 'wmo' | 'jeugdwet'
  const verwijzing = om.verwijzingVan.get(verzoek.verwijzing ?? '')
  const Type = verwijzing?.verwijzertype ?? '06'
  const { begin, eind } = gewenstVan(verzoek, om.toewijzingVan.get(verzoek.toewijzing ?? ''))
  const medisch = ['02', '03', '04', '05'].includes(Type)
  const inhoud: Inhoud<'315'> = {
    Header: kop(om, wet, '315', verzoek.aanbieder, verzoek.id, verzoek.dagtekening),
    Client: {
      ...verkort(client),
      AangevraagdeProducten: {
        AangevraagdProduct: [
          {
            ReferentieAanbieder: verzoek.referentieAanbieder,
            Product: { Categorie: categorie, Code: code },
            ToewijzingIngangsdatum: begin,
            ToewijzingEinddatum: eind!,
            ...(verzoek.omvang && {
              Omvang: {
                Volume: verzoek.omvang.volume,
                Eenheid: verzoek.omvang.eenheid,
                Frequentie: String(verzoek.omvang.frequentie),
              },
            }),
            Verwijzer: {
              Type,
              ...(medisch &&
                (verwijzing!.agb ? { ZorgverlenerCode: verwijzing!.agb } : { Naam: verwijzing!.verwijzer })),
            },
          },
        ],
      },
    },
  }
  return {
    heen: { wet, soort: '315', inhoud } as Heenbericht<'315'>,
    sleutel: verzoek.id,
    richting: 'in',
    aanbieder: verzoek.aanbieder,
    client: client.id,
    op: verzoek.ontvangenOp,
    regel: {
      pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]',
      soort: 'verzoek',
      sleutel: verzoek.referentieAanbieder,
    },
    kentTot: null,
  }
}

const ANTWOORD = { afgewezen: '1', 'in onderzoek': '2' } as const

/** The 319 that answers a request without an assignment. */
export function antwoordOp(om: Om, verzoek: Verzoek): Heen | undefined {
  const client = om.persoonVan.get(verzoek.persoon)
  const { antwoord } = verzoek
  if (!client || !antwoord) return undefined
  const wet = om.productVan.get(verzoek.product)!.wet as 'wmo' | 'jeugdwet'
  const inhoud: Inhoud<'319'> = {
    Header: {
      ...kop(om, wet, '319', verzoek.aanbieder, verzoek.id, antwoord.datum),
      Afzender: om.gemeente,
      Ontvanger: om.agbVan.get(verzoek.aanbieder)!,
    },
    Antwoord: {
      ReferentieAanbieder: verzoek.referentieAanbieder,
      VerzoekAntwoord: ANTWOORD[antwoord.soort],
      ...(antwoord.reden && { RedenAfwijzingVerzoek: antwoord.reden }),
    },
  }
  return {
    heen: { wet, soort: '319', inhoud } as Heenbericht<'319'>,
    sleutel: `${verzoek.id}|319`,
    richting: 'uit',
    aanbieder: verzoek.aanbieder,
    client: client.id,
    op: antwoord.datum,
    regel: null,
    kentTot: null,
  }
}

const LETTER = { '305': 'S', '307': 'E', '315': 'V', '319': 'N' } as const

const kop = (
  om: Om,
  wet: 'wmo' | 'jeugdwet',
  soort: keyof typeof LETTER,
  aanbieder: string,
  id: string,
  dagtekening: Datum,
) => ({
  BerichtCode: BERICHTCODE[wet][soort],
  BerichtVersie: 3,
  BerichtSubversie: 2,
  Afzender: om.agbVan.get(aanbieder)!,
  Ontvanger: om.gemeente,
  BerichtIdentificatie: { Identificatie: nummerVan(LETTER[soort], id), Dagtekening: dagtekening },
  XsdVersie: XSD_VERSIE[wet],
})

function verkort(persoon: Persoon) {
  const { geslacht, geboortedatum, naam } = clientVan({ ...persoon, geborenPrecisie: 'dag' }, undefined)
  const { Geslachtsnaam, Voornamen, Voorletters } = naarNaam(naam)
  return {
    Bsn: persoon.bsn,
    Geboortedatum: naarGeboortedatum(geboortedatum),
    Geslacht: naarGeslacht(geslacht),
    Naam: {
      Geslachtsnaam,
      ...(Voornamen !== undefined && { Voornamen }),
      ...(Voorletters !== undefined && { Voorletters }),
    },
  }
}
