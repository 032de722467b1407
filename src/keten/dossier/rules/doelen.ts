import type { Tweetalig } from '#values/taal.ts'

const tekst = (nl: string, en: string): Tweetalig => ({ nl, en })

/** What a look or deed was for, as routes declare it; the log keeps the Dutch words. */
export const DOELEN: readonly Tweetalig[] = [
  tekst('begroten en verantwoorden', 'budgeting and accounting'),
  tekst('beheer van de inrichting', 'administration'),
  tekst('berichtenverkeer met aanbieders', 'messages with providers'),
  tekst('besluit en toewijzing', 'decision and assignment'),
  tekst('besluiten en toezeggingen van de raad volgen', 'following decisions and promises of the council'),
  tekst('de juiste persoon vinden', 'finding the right person'),
  tekst('declaraties beoordelen en betalen', 'assessing and paying claims'),
  tekst('dossier van een huishouden', 'the file of a household'),
  tekst('eigen gegevens', 'own data'),
  tekst('huishouden bijhouden', 'keeping the household up to date'),
  tekst('inkoop en contractbeheer', 'procurement and contracts'),
  tekst('leren van ervaringen', 'learning from experiences'),
  tekst('levering', 'delivery of help'),
  tekst('melding behandelen', 'handling a request'),
  tekst('meten wat hulp oplevert', 'measuring what help brings'),
  tekst('noodtoegang', 'emergency access'),
  tekst('onderzoek en besluit', 'inquiry and decision'),
  tekst('passend aanbod vinden', 'finding what fits'),
  tekst('persoon beschermen', 'protecting a person'),
  tekst('persoon en huishouden vastleggen', 'recording a person and a household'),
  tekst('plan en regie', 'plan and direction'),
  tekst('spreekuren in de wijk bemensen', 'staffing walk-in hours in the neighbourhood'),
  tekst('sturen op de transformatie en verantwoorden', 'steering the transformation and accounting for it'),
  tekst('sturen op het sociaal domein', 'steering the social domain'),
  tekst('subsidieverstrekking', 'grants'),
  tekst('toezicht op wie keek', 'supervision of who looked'),
  tekst('verantwoorden aan de raad en het publiek', 'accounting to the council and the public'),
  tekst('verwijzing oppakken', 'taking up a referral'),
  tekst('werkverdeling', 'division of work'),
  tekst('zoeken', 'searching'),
]
