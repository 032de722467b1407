import { defineTeksten } from '#platform/ui/index.ts'

export const tijdelijkTeksten = defineTeksten({
  kop: ['Vooruitlopend op het besluit', 'Ahead of the decision'],
  hulpTot: ['Tijdelijke hulp tot en met', 'Temporary help up to and including'],
  voorschotVan: [(dag: string) => `Voorschot van ${dag}:`, (dag: string) => `Advance of ${dag}:`],
  geenVoorschot: [
    (dag: string) => `Geen voorschot, besluit van ${dag}.`,
    (dag: string) => `No advance, decision of ${dag}.`,
  ],
  'gegevens-ontbreken': [
    'Gegevens of medewerking ontbreken, en dat is de aanvrager te verwijten.',
    'Data or cooperation are missing, for which the applicant is to blame.',
  ],
  'geen-recht': [
    'Bij de aanvraag was al duidelijk dat er geen recht is.',
    'It was clear with the application that there is no right.',
  ],
  loopt: ['Loopt tot het besluit na het onderzoek.', 'Runs until the decision after the inquiry.'],
  verlopen: ['Voorbij, en er is nog geen besluit.', 'Over, and there is no decision yet.'],
  opgevolgd: ['Gevolgd door een besluit.', 'Followed by a decision.'],
  'te-verrekenen': ['Te verrekenen met de uitkering.', 'To be set off against the benefit.'],
  'terug-te-vorderen': ['Een lening die moet worden terugbetaald.', 'A loan that is to be paid back.'],
  geweigerd: ['Niet betaald.', 'Not paid.'],
})
