import { defineTeksten } from '#platform/ui/index.ts'

export const regionaalTeksten = defineTeksten({
  titel: [
    (taken: string, gemeenten: string) => `Regionale toegang ${taken} namens ${gemeenten}`,
    (taken: string, gemeenten: string) => `Regional access ${taken} on behalf of ${gemeenten}`,
  ],
  sub: [
    (naam: string) => `U ziet alleen wat onder deze taak valt. Wat u vastlegt, komt in het dossier van ${naam}.`,
    (naam: string) => `You see only what falls under this task. What you record goes into the file of ${naam}.`,
  ],
  lijst: ['Regionale zaken', 'Regional cases'],
  naam: ['Naam', 'Name'],
  namens: ['Namens', 'On behalf of'],
  taak: ['Taak', 'Task'],
  wat: ['Wat loopt er', 'What runs'],
  voorziening: ['Hulp loopt', 'Help is running'],
  termijn: ['Termijn', 'Term'],
  totEnMet: [(dag: string) => `tot en met ${dag}`, (dag: string) => `until ${dag}`],
  alleGemeenten: ['Alle gemeenten', 'All municipalities'],
  gemeente: ['Gemeente', 'Municipality'],
  neemOver: ['Overnemen', 'Take over'],
  neemOverVan: [(naam: string) => `Zaak van ${naam} overnemen`, (naam: string) => `Take over the case of ${naam}`],
  overgenomen: [
    'Overgenomen. De melding staat nu in het dossier van uw gemeente.',
    'Taken over. The report is now in the file of your municipality.',
  ],
  bekijk: ['Bekijk de melding', 'See the report'],
  afspraken: ['Hoe de regio samenwerkt', 'How the region works together'],
  centrum: [
    (naam: string) => `dossier, berichten en betaling bij ${naam}`,
    (naam: string) => `file, messages and payment at ${naam}`,
  ],
  woon: [
    'dossier blijft in de woongemeente, de regio werkt met mandaat',
    'the file stays in the home municipality, the region works by mandate',
  ],
  leeg: ['Er loopt nu niets onder deze taak.', 'Nothing runs under this task now.'],
  leegWaarom: [
    'Zaken zonder deze taak ziet u hier niet, ook niet van uw eigen gemeente.',
    'Cases without this task are not shown here, not those of your own municipality either.',
  ],
  acties: ['Acties', 'Actions'],
  eerst: ['eerst wat het eerst afloopt', 'first what runs out first'],
})
