import { defineTeksten } from '#platform/ui/index.ts'

export const tijdelijkTeksten = defineTeksten({
  spoedNu: ['Spoed: beslis nu over tijdelijke hulp', 'Urgent: decide on temporary help now'],
  spoedUitleg: [
    'De hulp wacht niet op het onderzoek (Wmo 2015 artikel 2.3.3; Jeugdwet volgens de verordening). Zij eindigt als het besluit na het onderzoek ingaat.',
    'Help does not wait for the inquiry (Wmo 2015 section 2.3.3; Youth Act by the by-law). It ends when the decision after the inquiry takes effect.',
  ],
  neemSpoed: ['Beslis over tijdelijke hulp', 'Decide on temporary help'],
  eindHulp: ['Altijd invullen: het is tijdelijk.', 'Always fill in: it is temporary.'],
  voorschotNu: ['Besluit of betaal een voorschot', 'Decide or pay an advance'],
  voorschotUitleg: [
    'Vier weken na de aanvraag is er een besluit of een voorschot, en daarna elke vier weken weer (Participatiewet artikel 52).',
    'Four weeks after the application there is a decision or an advance, and again every four weeks after that (Participation Act section 52).',
  ],
  beslis: ['Beslis over het voorschot', 'Decide on the advance'],
  neemVoorschot: ['Leg vast over het voorschot', 'Record about the advance'],
  uitkomst: ['Voorschot', 'Advance'],
  wel: ['Ja, betaal een voorschot', 'Yes, pay an advance'],
  'gegevens-ontbreken': ['Nee: gegevens ontbreken, verwijtbaar', 'No: data are missing, to blame'],
  'geen-recht': ['Nee: er is duidelijk geen recht', 'No: there clearly is no right'],
  leefvorm: ['Leefvorm', 'Form of living'],
  inkomen: ['Eigen inkomen per maand', 'Own income a month'],
  bedrag: ['Voorschot per maand', 'Advance a month'],
  bedragHulp: [
    'Ten minste 90 procent van de norm min het eigen inkomen, als de gemeente niets anders vastlegde.',
    'At least 90 percent of the norm less own income, unless the municipality recorded another share.',
  ],
})
