import { definitieVan, type Inhoud } from '#keten/berichten/rules/definities/definities.ts'
import type { Heenbericht, Klasseoordeel } from '#keten/berichten/rules/oordeel.ts'
import { maakDeclaratieantwoord } from '#keten/berichten/rules/retourDeclaratie.ts'
import { BERICHTCODE, XSD_VERSIE } from '#keten/berichten/rules/soorten.ts'
import { schrijfBericht } from '#keten/berichten/xml/schrijf.ts'
import { type Datum, eersteVanMaand, laatsteVanMaand } from '#values/datum.ts'
import type { Declaratie } from '../stad.ts'
import type { Regelrij } from './declaratieregels.ts'

const debetOfCredit = (bedrag: number): 'D' | 'C' => (bedrag < 0 ? 'C' : 'D')

/** The 323 with which this claim came in, as its provider wrote it. */
export function inhoud323(
  gemeente: string,
  agb: string,
  declaratie: Declaratie,
  regels: readonly Regelrij[],
): Inhoud<'323'> {
  const { wet, declaratienummer, ingediendOp, maand } = declaratie
  const totaal = regels.reduce((som, een) => som + een.bedrag, 0)
  const clienten = [...Map.groupBy(regels, (een) => een.client).values()]
  return {
    Header: {
      BerichtCode: BERICHTCODE[wet]['323'],
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: agb,
      Ontvanger: gemeente,
      BerichtIdentificatie: { Identificatie: declaratienummer, Dagtekening: ingediendOp },
      XsdVersie: XSD_VERSIE[wet],
    },
    Declaratie: {
      DeclaratieNummer: declaratienummer,
      DeclaratiePeriode: { Begindatum: eersteVanMaand(maand), Einddatum: laatsteVanMaand(maand) },
      DeclaratieDagtekening: ingediendOp,
      TotaalIngediendBedrag: { TotaalBedrag: Math.abs(totaal), DebetCredit: debetOfCredit(totaal) },
      Clienten: {
        Client: clienten.map((eigen) => ({ Bsn: eigen[0]!.bsn, Prestaties: { Prestatie: eigen.map(prestatie) } })),
      },
    },
  }
}

const prestatie = (een: Regelrij) => ({
  ProductReferentie: {
    ReferentieNummer: een.referentienummer,
    ...(een.vorigReferentienummer !== null && { VorigReferentieNummer: een.vorigReferentienummer }),
  },
  ToewijzingNummer: een.nummer,
  ProductCategorie: een.categorie,
  ProductCode: een.productCode,
  ProductPeriode: { Begindatum: een.begin, Einddatum: een.eind },
  GeleverdVolume: een.volume,
  Eenheid: een.eenheid,
  ...(een.tarief !== null && { ProductTarief: een.tarief }),
  IngediendBedrag: { Bedrag: Math.abs(een.bedrag), DebetCredit: debetOfCredit(een.bedrag) },
})

export const schrijf323 = (wet: 'wmo' | 'jeugdwet', inhoud: Inhoud<'323'>): string =>
  schrijfBericht(definitieVan(wet, '323'), inhoud)

/** What was refused comes back with its codes, and the rest is awarded: the answer that the room itself would have written. */
export function schrijf325(
  declaratie: Declaratie,
  inhoud: Inhoud<'323'>,
  regels: readonly Regelrij[],
  dagtekening: Datum,
): string {
  const { wet } = declaratie
  const oordeel = regels
    .filter((een) => een.besluit === 'afgekeurd')
    .map((een): Klasseoordeel => ({ pad: een.pad, codes: een.codes }))
  const antwoord = maakDeclaratieantwoord({ wet, soort: '323', inhoud } as Heenbericht<'323'>, oordeel, {
    identificatie: antwoordnummer(declaratie),
    dagtekening,
  })
  return schrijfBericht(definitieVan(wet, '325'), antwoord.inhoud)
}

/** Twelve characters that the sequence of the house never gives out, since it counts in digits. */
export const antwoordnummer = ({ id }: Declaratie): string => `A${id.replaceAll('-', '').slice(-11).toUpperCase()}`
