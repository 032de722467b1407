import type { Code, Codelijst } from './codelijsten.ts'
import type { Soort } from './soorten.ts'

export interface Retourcode extends Code {
  /** The rule that, when broken, gives this code. */
  regel?: string
  /** Messages that may be refused with it. */
  berichten: readonly Soort[]
}

const HEEN: Soort[] = ['301', '305', '307', '315', '317', '319', '323']
const rij = (code: string, omschrijving: string, berichten: Soort[], regel?: string): Retourcode => ({
  code,
  omschrijving,
  berichten,
  ...(regel !== undefined && { regel }),
})

export const TECHNISCH = '0001'
export const GEEN_OPMERKING = '0200'
export const NIET_BEOORDEELD = '0233'
export const VOLLEDIG_TOEGEWEZEN = '8001'

/** WJ001 in our own words. 9355 stands in the XSD's and in TR355, not in the published list. */
export const RETOURCODES: readonly Retourcode[] = [
  rij('0001', 'Afgekeurd om een technische reden', HEEN),
  rij('0200', 'Geen opmerking', HEEN),
  rij('0233', 'Niet beoordeeld', HEEN),
  rij('0611', 'Het tarief is niet het afgesproken tarief', ['323'], 'TR418'),
  rij('8001', 'Declaratie is volledig toegewezen', ['323']),
  rij('8017', 'Bij deze creditregel is geen goedgekeurde debetregel bekend', ['323'], 'TR323'),
  rij('8021', 'Dit referentienummer is al eerder gebruikt', ['323'], 'TR314'),
  rij('8187', 'Deze cliënt is hier niet bekend', ['317', '323', '325'], 'TR304'),
  rij('8214', 'De declaratieperiode volgt niet op de vorige', ['323'], 'TR318'),
  rij('8848', 'De dagtekening ligt in de toekomst', [...HEEN, '325'], 'TR135'),
  rij('9019', 'Er is geen toewijzing met dit nummer', ['305', '307'], 'TR019'),
  rij('9056', 'De identificatie van het bericht is al gebruikt', [...HEEN, '325'], 'TR056'),
  rij('9063', 'Er is niets om te verwijderen: geen eerder bericht met deze sleutel', ['305', '307'], 'TR063'),
  rij('9069', 'Er is geen lopende start met deze sleutel', ['307'], 'TR382'),
  rij('9071', 'De start kan niet weg: er is al een stop gemeld', ['305'], 'TR071'),
  rij('9074', 'Er is al een bericht met deze sleutel', ['305', '307'], 'TR074'),
  rij('9307', 'De prestatie begint voor de toewijzing', ['323'], 'TR307'),
  rij('9308', 'De prestatie eindigt na de toewijzing', ['323'], 'TR308'),
  rij('9319', 'De productperiode ligt na de declaratieperiode', ['323'], 'TR319'),
  rij('9321', 'Het volume is meer dan toegewezen', ['323'], 'TR321'),
  rij('9322', 'De volumes samen zijn meer dan toegewezen', ['323'], 'TR322'),
  rij('9326', 'De vorige start is nog niet gestopt', ['305'], 'TR326'),
  rij('9332', 'Het toewijzingnummer is al gebruikt', ['301'], 'TR332'),
  rij('9333', 'Het declaratienummer is al gebruikt', ['323'], 'TR333'),
  rij('9338', 'Er is geen toewijzing met dit nummer', ['323'], 'TR338'),
  rij('9339', 'Een andere productcategorie dan toegewezen', ['323'], 'TR339'),
  rij('9340', 'Een andere productcode dan toegewezen', ['323'], 'TR340'),
  rij('9341', 'De eenheid past niet bij de toewijzing', ['323'], 'TR341'),
  rij('9346', 'Het bedrag is niet volume maal tarief', ['323'], 'TR346'),
  rij('9347', 'De referentie van de aanbieder is al gebruikt', ['315', '317'], 'TR347'),
  rij('9349', 'Niet alle actuele toewijzingen staan in het verzoek', ['317'], 'TR349'),
  rij('9350', 'Het ongewijzigde product hoort niet bij een actuele toewijzing', ['317'], 'TR350'),
  rij('9351', 'Het te wijzigen product hoort niet bij een actuele toewijzing', ['317'], 'TR351'),
  rij('9355', 'De referentie hoort niet bij een eerder verzoek', ['319'], 'TR355'),
  rij('9357', 'Een wijziging die al inging, moet vanaf het begin van de toewijzing gelden', ['317'], 'TR357'),
  rij('9359', 'Op deze referentie is al toegewezen', ['319'], 'TR359'),
  rij('9360', 'Op deze referentie is al geantwoord', ['319'], 'TR360'),
  rij('9361', 'Hetzelfde product staat er vaker in met overlappende perioden', ['317'], 'TR361'),
  rij('9365', 'Op deze referentie is al definitief geantwoord', ['319'], 'TR365'),
  rij('9366', 'De productreferentie komt in geen declaratie voor', ['325'], 'TR366'),
  rij('9367', 'De waarde wijkt af van die in de declaratie', ['325'], 'TR367'),
  rij('9369', 'De prestaties samen passen niet in het budget', ['323'], 'TR369'),
  rij('9373', 'Een ander budget moet vanaf het begin van de toewijzing gelden', ['317'], 'TR373'),
  rij('9374', 'Er loopt al een verzoek voor deze cliënt', ['315', '317'], 'TR374'),
  rij('9375', 'Omvang mag niet: de toewijzing heeft geen product', ['317'], 'TR375'),
  rij('9379', 'De referentie hoort niet bij een verzoek van de aanbieder', ['301'], 'TR379'),
  rij('9384', 'De toewijzing is verwijderd', ['323'], 'TR384'),
  rij('9385', 'De toewijzing kan niet weg: er is op gedeclareerd', ['301'], 'TR385'),
  rij('9387', 'De productperiode begint niet op de eerste dag van de maand', ['323'], 'TR387'),
  rij('9388', 'De productperiode eindigt niet op de laatste dag van de maand', ['323'], 'TR388'),
  rij('9389', 'Er is al een debetregel die niet gecrediteerd is', ['323'], 'TR389'),
  rij('9390', 'Deze regel is al gecrediteerd', ['323'], 'TR390'),
  rij('9411', 'Omvang moet: de toewijzing heeft een productcode', ['317'], 'TR411'),
  rij('9412', 'Omvang mag niet: de toewijzing heeft geen productcode', ['317'], 'TR412'),
  rij('9413', 'Er is al een tijdelijke stop met deze sleutel', ['307'], 'TR413'),
  rij('9414', 'De einddatum ligt voor die van de eerdere stop', ['307'], 'TR414'),
  rij('9415', 'De levering is al definitief gestopt', ['307'], 'TR415'),
  rij('S300', 'De gemeentecode bestaat niet', [...HEEN, '325'], 'TR378'),
  rij(
    'S329',
    'De productcode bestaat niet of past niet bij de categorie',
    ['301', '305', '307', '315', '317', '323'],
    'TR381',
  ),
]

export const RETOURCODE: Codelijst = {
  naam: 'WJ001',
  titel: 'retourcode',
  bron: 'iStandaarden 3.2, codelijst WJ001',
  codes: RETOURCODES,
}

const OP_CODE = new Map(RETOURCODES.map((r) => [r.code, r]))
export const zoekRetourcode = (code: string): Retourcode | undefined => OP_CODE.get(code)
