import type { Wet32 } from '../soorten.ts'
import { een, groep, mag, veel } from '../structuur.ts'
import * as b from './bladen.ts'
import * as d from './delen.ts'

/** 301 and 302, from the XSD's WMO301, JW301 and JW302; 302 of the Wmo follows the same pattern. */

const client = {
  Bsn: een(b.BSN),
  Geboortedatum: een(d.GEBOORTEDATUM),
  Geslacht: een(b.GESLACHT),
  Naam: een(d.VOLLEDIGE_NAAM),
  Communicatie: mag(d.COMMUNICATIE),
  JuridischeStatus: mag(b.JURIDISCHE_STATUS),
  WettelijkeVertegenwoordiging: mag(b.WETTELIJKE_VERTEGENWOORDIGING),
  Commentaar: mag(b.COMMENTAAR),
}
const relatie = {
  Nummer: een(b.PERSOONSID),
  Volgorde: mag(b.VOLGORDE),
  Soort: een(b.SOORT_RELATIE),
  Geboortedatum: mag(d.GEBOORTEDATUM),
  Geslacht: mag(b.GESLACHT),
  Naam: een(d.VOLLEDIGE_NAAM),
}
const toegewezen = (wet: Wet32) => ({
  ToewijzingNummer: een(b.NUMMER),
  ReferentieAanbieder: mag(b.REFERENTIE),
  Product: mag(d.product(wet)),
  Toewijzingsdatum: een(b.DATUM),
  Toewijzingstijd: een(b.TIJD),
  Ingangsdatum: een(b.DATUM),
  Einddatum: mag(b.DATUM),
  RedenWijziging: mag(b.redenWijziging(wet)),
  Omvang: mag(d.OMVANG),
  Budget: mag(b.BUDGET),
  Commentaar: mag(b.COMMENTAAR),
})

export const bericht301 = (wet: Wet32) => {
  const contact = groep(d.CONTACT)
  return groep({
    Header: een(groep(d.kopVanGemeente(wet, '301'))),
    Client: een(
      groep({
        ...client,
        Relaties: mag(groep({ Relatie: veel(groep({ ...relatie, Contact: een(contact) })) })),
        Contactgegevens: een(groep({ Contact: veel(contact) })),
        ToegewezenProducten: een(groep({ ToegewezenProduct: veel(groep(toegewezen(wet))) })),
      }),
    ),
  })
}

export const bericht302 = (wet: Wet32) => {
  const contact = groep({ ...d.CONTACT, ...d.retour })
  return groep({
    Header: een(groep({ ...d.kopVanGemeente(wet, '302'), ...d.RETOURKOP })),
    Client: mag(
      groep({
        ...client,
        Relaties: mag(groep({ Relatie: veel(groep({ ...relatie, Contact: een(contact), ...d.retour })) })),
        Contactgegevens: een(groep({ Contact: veel(contact) })),
        ToegewezenProducten: een(groep({ ToegewezenProduct: veel(groep({ ...toegewezen(wet), ...d.retour })) })),
        ...d.retour,
      }),
    ),
  })
}
