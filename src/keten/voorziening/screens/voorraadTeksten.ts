import { defineTeksten } from '#platform/ui/index.ts'

export const voorraadTeksten = defineTeksten({
  titelPiek: [
    (maand: string, aantal: number, totaal: number) =>
      `De piek in herbeoordelingen is ${maand}: ${aantal} van ${totaal}`,
    (maand: string, aantal: number, totaal: number) => `The peak in re-assessments is ${maand}: ${aantal} of ${totaal}`,
  ],
  titelLeeg: ['Er staat geen herbeoordeling gepland', 'No re-assessment is planned'],
  subVoorraad: [
    (teLaat: number) =>
      teLaat === 0
        ? 'Alles wat is toegekend en opnieuw bekeken moet worden, per maand vooruit.'
        : `Alles wat opnieuw bekeken moet worden, per maand vooruit. ${teLaat} ${teLaat === 1 ? 'had' : 'hadden'} al gedaan moeten zijn.`,
    (teLaat: number) =>
      teLaat === 0
        ? 'All that was granted and must be looked at again, by month ahead.'
        : `All that must be looked at again, by month ahead. ${teLaat} should have been done already.`,
  ],
  grafiek: ['Herbeoordelingen per maand', 'Re-assessments by month'],
  grafiekSub: ['Aantal gepland, per wet', 'Number planned, by law'],
  methode: [
    'Geteld is elke open herbeoordeling in de maand waarin zij gepland staat.',
    'Counted is every open re-assessment in the month in which it is planned.',
  ],
  maand: ['Maand', 'Month'],
  alleMaanden: ['Alle maanden', 'All months'],
  wet: ['Wet', 'Law'],
  alleWetten: ['Alle wetten', 'All laws'],
  lijst: ['Herbeoordelingen', 'Re-assessments'],
  naam: ['Naam', 'Name'],
  product: ['Product', 'Product'],
  team: ['Team', 'Team'],
  geenTeam: ['geen team', 'no team'],
  gepland: ['Gepland', 'Planned'],
  plan: ['Herbeoordeling plannen', 'Plan a re-assessment'],
  isGepland: ['De herbeoordeling staat gepland.', 'The re-assessment is planned.'],
  planUitleg: [
    'Kies een dag waarop u opnieuw kijkt, op tijd voor een nieuw besluit. Hij komt in uw werkvoorraad.',
    'Choose a day on which you look again, in time for a new decision. It comes into your work list.',
  ],
  opDag: ['Op welke dag', 'On which day'],
  uiterlijk: ['Loopt af', 'Runs out'],
  perProduct: ['Per product', 'By product'],
  perTeam: ['Per team', 'By team'],
  leeg: ['Geen herbeoordelingen die u ziet.', 'No re-assessments that you see.'],
  leegWaarom: [
    'U ziet namen van wie bij u of uw team hoort. De telling is van de hele gemeente.',
    'You see names of who belongs to you or your team. The count is of the whole municipality.',
  ],
  eerst: ['eerst wat het eerst gepland is', 'first what is planned first'],
  spreid: ['Spreiden', 'Spread'],
  spreidTitel: [
    (aantal: number) => (aantal === 1 ? '1 herbeoordeling verplaatsen' : `${aantal} herbeoordelingen spreiden`),
    (aantal: number) => (aantal === 1 ? 'Move 1 re-assessment' : `Spread ${aantal} re-assessments`),
  ],
  spreidUitleg: [
    (dagen: number) =>
      `Zij komen verdeeld over deze weken, elk niet eerder dan ${dagen} dagen voor het einde en op tijd voor een besluit.`,
    (dagen: number) =>
      `They are divided over these weeks, none earlier than ${dagen} days before the end and in time for a decision.`,
  ],
  van: ['Van', 'From'],
  tot: ['Tot en met', 'Until'],
  reden: ['Waarom', 'Why'],
  verplaatst: [
    (aantal: number) => (aantal === 1 ? '1 herbeoordeling verplaatst.' : `${aantal} herbeoordelingen verplaatst.`),
    (aantal: number) => (aantal === 1 ? '1 re-assessment moved.' : `${aantal} re-assessments moved.`),
  ],
  gedaan: ['Uitkomst', 'Outcome'],
  gedaanVan: [(naam: string) => `Uitkomst voor ${naam}`, (naam: string) => `Outcome for ${naam}`],
  gedaanUitleg: [
    'Leg vast dat u opnieuw keek. Verandert er iets voor de inwoner, neem dan een besluit tot herziening.',
    'Record that you looked again. If anything changes for the resident, take a decision of revision.',
  ],
  vastgelegd: ['Vastgelegd.', 'Recorded.'],
  verlengd: ['Verlengd', 'Extended'],
  verkort: ['Verkort', 'Shortened'],
  beeindigd: ['Beëindigd', 'Ended'],
  gewijzigd: ['Gewijzigd', 'Changed'],
  acties: ['Acties', 'Actions'],
  titelInvoer: ['Uitkeringen inlezen', 'Take in benefits'],
  subInvoer: [
    'Uit het inkomenssysteem, als voorziening in geld op grond van overname. Hier wordt niets betaald.',
    'From the income system, as a provision in money on the ground of takeover. Nothing is paid here.',
  ],
  invoerHulp: [
    'Een regel per uitkering. Staat een kenmerk al bij ons, dan telt alleen een nieuwe einddatum. Wie wij niet kennen, zoeken wij op in de BRP. Het hele bestand gaat mee, of niets.',
    'One line a benefit. When we know the reference already, only a new end date counts. Who we do not know is looked up in the BRP. The whole file is taken in, or nothing.',
  ],
  invoerUit: [
    (regels: number, nieuw: number, eind: number, uitBrp: number) =>
      `${regels} regels: ${nieuw} nieuw, ${eind} beëindigd, ${uitBrp} ${uitBrp === 1 ? 'persoon' : 'personen'} uit de BRP opgenomen.`,
    (regels: number, nieuw: number, eind: number, uitBrp: number) =>
      `${regels} lines: ${nieuw} new, ${eind} ended, ${uitBrp} ${uitBrp === 1 ? 'person' : 'persons'} taken up from the BRP.`,
  ],
  naarWerk: ['Werk en participatie', 'Work and participation'],
})
