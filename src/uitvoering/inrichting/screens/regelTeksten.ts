import { defineTeksten } from '#platform/ui/index.ts'

export const regelTeksten = defineTeksten({
  titel: [
    (n: number, teVerifieren: number) =>
      teVerifieren === 0
        ? `${n} regels en termijnen, alle nagekeken`
        : `${n} regels en termijnen, ${teVerifieren} nog te verifiëren`,
    (n: number, teVerifieren: number) =>
      teVerifieren === 0
        ? `${n} rules and terms, all verified`
        : `${n} rules and terms, ${teVerifieren} still to verify`,
  ],
  sub: [
    'De wet en uw eigen afspraken als gedateerde waarden met hun bron. U ziet eerst wat een wijziging doet met wat nu open staat; pas daarna stelt u vast.',
    'The law and your own agreements as dated values with their source. You first see what a change does to what is open now; only then you fix it.',
  ],
  label: ['Regels en termijnen', 'Rules and terms'],
  zoek: ['Zoeken', 'Search'],
  zoekHulp: ['Naam, wet, artikel of kamer.', 'Name, law, article or room.'],
  naam: ['Regel', 'Rule'],
  waarde: ['Waarde', 'Value'],
  wet: ['Wet', 'Law'],
  bron: ['Bron', 'Source'],
  stand: ['Stand', 'State'],
  gebruikt: ['Gebruikt in', 'Used in'],
  geverifieerd: ['nagekeken', 'verified'],
  teVerifieren: ['te verifiëren', 'to verify'],
  alles: ['Alle wetten', 'All laws'],
  alleenTeVerifieren: ['Alleen te verifiëren', 'Only to verify'],
  regels: [(n: number) => (n === 1 ? '1 regel' : `${n} regels`), (n: number) => (n === 1 ? '1 row' : `${n} rows`)],
  nietIngesteld: ['niet ingesteld', 'not set'],
  wijzig: ['Wijzigen', 'Change'],
  wijzigVan: [(naam: string) => `${naam} wijzigen`, (naam: string) => `Change ${naam}`],
  toevoegen: ['Toevoegen', 'Add'],
  toevoegenVan: [(naam: string) => `${naam} toevoegen`, (naam: string) => `Add ${naam}`],
  eigen: ['eigen waarde van de gemeente', 'own value of the municipality'],
  vanHuis: ['geldt zolang de gemeente niets vaststelt', 'holds while the municipality fixes nothing'],
  door: [
    (naam: string, dag: string) => `vastgesteld door ${naam} op ${dag}`,
    (naam: string, dag: string) => `fixed by ${naam} on ${dag}`,
  ],
  opgenomen: [(dag: string) => `vastgelegd op ${dag}`, (dag: string) => `recorded on ${dag}`],
  tijdlijn: ['Wat wanneer geldt', 'What holds when'],
  trekIn: ['Intrekken', 'Withdraw'],
  trekInVan: [(wat: string) => `${wat} intrekken`, (wat: string) => `Withdraw ${wat}`],
  aantal: ['Aantal', 'Number'],
  eenheid: ['Eenheid', 'Unit'],
  'eenheid.dagen': ['dagen', 'days'],
  'eenheid.weken': ['weken', 'weeks'],
  'eenheid.maanden': ['maanden', 'months'],
  'eenheid.werkdagen': ['werkdagen', 'working days'],
  een: [
    (n: number, eenheid: string) =>
      `${n} ${n === 1 ? ({ dagen: 'dag', weken: 'week', maanden: 'maand', werkdagen: 'werkdag' }[eenheid] ?? eenheid) : eenheid}`,
    (n: number, eenheid: string) =>
      `${n} ${({ dagen: 'day', weken: 'week', maanden: 'month', werkdagen: 'working day' } as Record<string, string>)[eenheid] ?? eenheid}${n === 1 ? '' : 's'}`,
  ],
  bedrag: ['Bedrag', 'Amount'],
  lijst: ['Lijst, een per regel', 'List, one a line'],
  keuze: ['Kies', 'Choose'],
  inHetNederlands: [(naam: string) => `${naam} in het Nederlands`, (naam: string) => `${naam} in Dutch`],
  inHetEngels: [(naam: string) => `${naam} in het Engels`, (naam: string) => `${naam} in English`],
  verandert: [
    (n: number, van: number, wat: string) => `${n} van ${van} ${wat} ${n === 1 ? 'verandert' : 'veranderen'}`,
    (n: number, van: number, wat: string) => `${n} of ${van} ${wat} ${n === 1 ? 'changes' : 'change'}`,
  ],
  sleutelDatum: ['Welke dag', 'Which day'],
  sleutel: ['Naam', 'Name'],
  begin: ['Eerste dag', 'First day'],
  eind: ['Laatste dag', 'Last day'],
  eindHulp: ['Laat leeg als het doorloopt.', 'Leave empty when it runs on.'],
  bronHulp: ['Wet en artikel, verordening of besluit.', 'Law and article, by-law or decision.'],
  nagekeken: ['Ik heb dit in de bron nagekeken', 'I checked this in the source'],
  toelichting: ['Toelichting', 'Explanation'],
  bekijk: ['Bekijk het effect', 'See the effect'],
  effect: ['Wat dit verandert', 'What this changes'],
  geenVooruitblik: [
    'Deze regel werkt voor wat hierna gebeurt; wat nu open staat, verandert niet van datum.',
    'This rule works for what happens next; nothing that is open now changes its date.',
  ],
  geenEffect: [
    (n: number, wat: string) => `Van ${n} ${wat} verandert er geen.`,
    (n: number, wat: string) => `Of ${n} ${wat} none changes.`,
  ],
  anders: [
    (n: number, van: number, wat: string) =>
      `${n} van ${van} ${wat} ${n === 1 ? 'krijgt' : 'krijgen'} een andere datum`,
    (n: number, van: number, wat: string) => `${n} of ${van} ${wat} ${n === 1 ? 'gets' : 'get'} another date`,
  ],
  slechter: [
    (n: number) =>
      n === 0 ? 'Geen daarvan is dan te laat.' : n === 1 ? '1 is dan meteen te laat.' : `${n} zijn dan meteen te laat.`,
    (n: number) => (n === 0 ? 'None of them is late then.' : n === 1 ? '1 is late at once.' : `${n} are late at once.`),
  ],
  zonderNaam: [
    'Voorbeelden zonder naam: wie instellingen beheert, kent geen inwoners.',
    'Examples without a name: who administers settings knows no residents.',
  ],
  wat: ['Wat', 'What'],
  nu: ['Nu', 'Now'],
  straks: ['Straks', 'Then'],
  teLaat: ['te laat', 'late'],
  stelVast: ['Stel vast', 'Fix it'],
  terug: ['Terug naar de waarde', 'Back to the value'],
  vastgesteld: [(naam: string) => `${naam} is vastgesteld.`, (naam: string) => `${naam} is fixed.`],
  'kamer.huishouden': ['Huishouden', 'Households'],
  'kamer.toegang': ['Toegang', 'Front desk'],
  'kamer.plan': ['Plan', 'Plan'],
  'kamer.traject': ['Trajecten', 'Trajectories'],
  'kamer.aanbod': ['Sociale kaart', 'Social map'],
  'kamer.ervaring': ['Ervaringen', 'Experiences'],
  'kamer.voorziening': ['Voorzieningen', 'Provisions'],
  'kamer.berichten': ['Berichten', 'Messages'],
  'kamer.declaratie': ['Declaraties', 'Claims'],
  'kamer.begroting': ['Begroting', 'Budget'],
  'kamer.dossier': ['Dossier', 'File'],
})
