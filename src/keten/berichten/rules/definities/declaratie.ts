import type { Wet32 } from '../soorten.ts'
import { een, groep, mag, veel } from '../structuur.ts'
import * as b from './bladen.ts'
import * as d from './delen.ts'

/** 323 and 325, from the XSD's WMO323, JW323 and JW325; 325 of the Wmo follows the same pattern. */

const prestatie = (wet: Wet32) => ({
  ProductReferentie: een(d.PRODUCTREFERENTIE),
  ToewijzingNummer: een(b.NUMMER),
  ProductCategorie: een(b.productcategorie(wet)),
  ProductCode: een(b.PRODUCTCODE),
  ProductPeriode: een(d.GESLOTEN_PERIODE),
  GeleverdVolume: een(b.VOLUME),
  Eenheid: een(b.EENHEID),
  ProductTarief: mag(b.BEDRAG),
  IngediendBedrag: een(d.BEDRAG_MET_DC),
})

export const bericht323 = (wet: Wet32) =>
  groep({
    Header: een(groep(d.kopVanAanbieder(wet, '323'))),
    Declaratie: een(
      groep({
        DeclaratieNummer: een(b.DECLARATIENUMMER),
        DeclaratiePeriode: een(d.GESLOTEN_PERIODE),
        DeclaratieDagtekening: een(b.DATUM),
        TotaalIngediendBedrag: een(d.TOTAAL_MET_DC),
        Clienten: een(
          groep({
            Client: veel(
              groep({ Bsn: een(b.BSN), Prestaties: een(groep({ Prestatie: veel(groep(prestatie(wet))) })) }),
            ),
          }),
        ),
      }),
    ),
  })

export const bericht325 = (wet: Wet32) =>
  groep({
    Header: een(
      groep({
        ...d.kopVanGemeente(wet, '325'),
        DeclaratieIdentificatie: een(d.BERICHTIDENTIFICATIE),
        XsltVersie: mag(b.VERSIE),
        XsdVersieDeclaratie: een(d.XSDVERSIE),
        ...d.retour,
      }),
    ),
    DeclaratieAntwoord: mag(
      groep({
        DeclaratieNummer: een(b.IDENTIFICATIE_DECLARATIE),
        TotaalIngediendBedrag: een(d.TOTAAL_MET_DC),
        TotaalToegekendBedrag: een(d.TOTAAL_MET_DC),
        Clienten: mag(
          groep({
            Client: veel(
              groep({
                Bsn: een(b.BSN),
                Prestaties: een(groep({ Prestatie: veel(groep({ ...prestatie(wet), ...d.retour })) })),
                ...d.retour,
              }),
            ),
          }),
        ),
        ...d.retour,
      }),
    ),
  })
