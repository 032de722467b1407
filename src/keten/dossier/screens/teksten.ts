import { defineTeksten } from '#platform/ui/index.ts'
import { werkTeksten } from './werkTeksten.ts'

export const dossierTeksten = defineTeksten({
  ...werkTeksten,
  zoekKop: ['Huishoudens', 'Households'],
  zoekSub: [
    'Zoek op naam of BSN. Van iedereen die u ziet blijft een regel achter.',
    'Search by name or BSN. Everyone you see leaves a line.',
  ],
  zoekLabel: ['Naam of BSN', 'Name or BSN'],
  zoekKnop: ['Zoeken', 'Search'],
  zoekGevonden: [
    (n: number) => (n === 1 ? '1 persoon gevonden' : `${n} personen gevonden`),
    (n: number) => (n === 1 ? '1 person found' : `${n} people found`),
  ],
  zoekNiets: ['Niemand gevonden.', 'No one found.'],
  zoekNietsWaarom: [
    'Controleer de spelling, of zoek op BSN. Wie afgeschermd is, vindt u niet.',
    'Check the spelling, or search by BSN. Who is shielded cannot be found.',
  ],
  geboren: ['Geboren', 'Born'],
  naam: ['Naam', 'Name'],
  plan: ['Plan', 'Plan'],
  heeftPlan: ['plan loopt', 'plan running'],
  huishoudenVan: [(naam: string) => `Huishouden ${naam}`, (naam: string) => `Household ${naam}`],
  adresAfgeschermd: ['Adres afgeschermd', 'Address shielded'],
  personen: [
    (n: number) => (n === 1 ? '1 persoon' : `${n} personen`),
    (n: number) => (n === 1 ? '1 person' : `${n} people`),
  ],
  regisseur: ['Regisseur', 'Director'],
  contactpersoon: ['Contactpersoon gezin', 'Family contact'],
  nuVanBelang: ['Nu van belang', 'Important now'],
  'belang-wordt-achttien': [
    (wie: string, op: string) =>
      `${wie} wordt 18 op ${op}. De jeugdhulp stopt dan en voor daarna is nog niets geregeld.`,
    (wie: string, op: string) =>
      `${wie} turns 18 on ${op}. Youth care stops then and nothing is arranged for afterwards.`,
  ],
  'belang-klok-te-laat': [
    (wat: string, op: string) => `${wat}: dit moest klaar zijn op ${op}.`,
    (wat: string, op: string) => `${wat}: this was due on ${op}.`,
  ],
  'belang-klok-loopt-af': [
    (wat: string, op: string) => `${wat}: uiterlijk ${op}.`,
    (wat: string, op: string) => `${wat}: by ${op} at the latest.`,
  ],
  'belang-evaluatie-te-laat': [
    (op: string) => `Het plan moest geëvalueerd zijn op ${op}.`,
    (op: string) => `The plan should have been evaluated on ${op}.`,
  ],
  'belang-evaluatie-komt': [(op: string) => `Plan evalueren: ${op}.`, (op: string) => `Evaluate the plan: ${op}.`],
  'belang-hulp-eindigt': [
    (wie: string, op: string) => `De hulp van ${wie} eindigt op ${op}. Er is nog niets dat volgt.`,
    (wie: string, op: string) => `The help of ${wie} ends on ${op}. Nothing follows yet.`,
  ],
  'belang-bronnen-botsen': [
    (wie: string) => `Bronnen zijn het niet eens over waar ${wie} woont.`,
    (wie: string) => `Sources disagree about where ${wie} lives.`,
  ],
  'belang-geen-plan': ['Er loopt hulp, maar er is nog geen plan.', 'Help is running, but there is no plan yet.'],
  'belang-niets': ['Er is nu niets dat aandacht vraagt.', 'Nothing asks attention now.'],
  regelInPlan: ['Regel vervolg in het plan', 'Arrange what follows in the plan'],
  wieEnWat: ['Wie en wat er loopt', 'Who and what is running'],
  wieEnWatKop: [
    (n: number) =>
      n === 0
        ? 'Er loopt nu geen hulp in dit huishouden'
        : `Er ${n === 1 ? 'loopt 1 voorziening' : `lopen ${n} voorzieningen`} in dit huishouden`,
    (n: number) =>
      n === 0
        ? 'No help is running in this household now'
        : `${n} ${n === 1 ? 'provision is' : 'provisions are'} running in this household`,
  ],
  ganttUitleg: [
    'Een balk per voorziening, per persoon. Een pijl loopt door, een streepjesbalk is een gat dat nog niemand vulde.',
    'One bar per provision, per person. An arrow runs on, a dashed bar is a gap nobody has filled yet.',
  ],
  ganttMethode: [
    'Bron: voorzieningen en hun toewijzing, met hun looptijd.',
    'Source: provisions and their assignment, with their periods.',
  ],
  gat: ['nog niets geregeld', 'nothing arranged yet'],
  looptHulp: ['er loopt hulp', 'help is running'],
  wordt18: ['18 jaar', '18 years'],
  alleWerk: ['Alle werk', 'All work'],
  eenPlan: [
    (n: number) => (n === 1 ? 'Eén plan, 1 doel' : `Eén plan, ${n} doelen`),
    (n: number) => (n === 1 ? 'One plan, 1 goal' : `One plan, ${n} goals`),
  ],
  openPlan: [(nr: number) => `Open het plan (versie ${nr})`, (nr: number) => `Open the plan (version ${nr})`],
  geenDoelen: ['Er is nog geen doel gesteld.', 'No goal has been set yet.'],
  vanWie: ['Van wie', 'Whose'],
  doel: ['Doel', 'Goal'],
  voortgang: ['Begin, nu, doel', 'Start, now, goal'],
  hoeGaatHet: ['Hoe gaat het', 'How is it going'],
  voortgangUitleg: [
    (begin: string, nu: string, doel: string) => `Begonnen op ${begin}, nu op ${nu}, doel ${doel}, van de 5`,
    (begin: string, nu: string, doel: string) => `Started at ${begin}, now at ${nu}, goal ${doel}, of 5`,
  ],
  onbekend: ['onbekend', 'unknown'],
  behaald: ['Gelukt', 'Achieved'],
  vooruitgang: ['Gaat vooruit', 'Improving'],
  gelijk: ['Blijft gelijk', 'Unchanged'],
  achteruitgang: ['Gaat achteruit', 'Getting worse'],
  vervallen: ['Vervallen', 'Dropped'],
  nogNietGeevalueerd: ['nog niet geëvalueerd', 'not evaluated yet'],
  gevraagd: ['Wat er gevraagd is', 'What was asked'],
  nietsGevraagd: ['Er is nog niets gevraagd.', 'Nothing has been asked yet.'],
  vraagErachter: ['De vraag erachter', 'The question behind it'],
  zelfdeVraag: ['De vraag is de vraag.', 'The question is the question.'],
  vraagVerborgen: ['De inhoud ziet alleen wie hierbij betrokken is.', 'Only who is involved sees the content.'],
  wieWoontHier: ['Wie woont hier', 'Who lives here'],
  volgensBron: [
    (bron: string, op: string) => `volgens ${bron}, ${op}`,
    (bron: string, op: string) => `according to ${bron}, ${op}`,
  ],
  'bron-brp-adres': ['BRP, zelfde adres', 'BRP, same address'],
  'bron-brp-relatie': ['BRP, familie', 'BRP, family'],
  'bron-inwoner': ['inwoner', 'resident'],
  'bron-medewerker': ['medewerker', 'worker'],
  voogdIs: [
    (naam: string) => `Voogd: ${naam} (gecertificeerde instelling)`,
    (naam: string) => `Guardian: ${naam} (certified institution)`,
  ],
  gezagBij: [(namen: string) => `Gezag: ${namen}`, (namen: string) => `Authority: ${namen}`],
  onderToezicht: [
    (naam: string, tot: string) => `Ondertoezichtstelling door ${naam} tot en met ${tot}`,
    (naam: string, tot: string) => `Supervision order by ${naam} until ${tot}`,
  ],
  woontOokElders: ['Een andere bron noemt een ander adres.', 'Another source names another address.'],
  termijnenKort: ['Termijnen', 'Terms'],
  geenTermijnen: ['Er loopt geen termijn.', 'No term is running.'],
  contacten: ['Contacten', 'Contacts'],
  geenContacten: ['Er zijn nog geen contacten vastgelegd.', 'No contacts recorded yet.'],
  wieKeek: ['Wie keek in dit dossier', 'Who looked in this file'],
  zelfdeLijst: ['Het gezin ziet dezelfde lijst op de eigen pagina.', 'The family sees the same list on its own page.'],
  alleBlikken: ['De hele lijst', 'The whole list'],
  tijdlijn: ['Tijdlijn', 'Timeline'],
  tijdlijnAlles: [
    (n: number, van: number) => `${n} van ${van} momenten`,
    (n: number, van: number) => `${n} of ${van} moments`,
  ],
  tijdlijnGekozen: [
    (n: number) => (n === 1 ? '1 moment' : `${n} momenten`),
    (n: number) => (n === 1 ? '1 moment' : `${n} moments`),
  ],
  heleTijdlijn: ['De hele tijdlijn', 'The whole timeline'],
  heelHetGezin: ['Heel het huishouden', 'The whole household'],
  periode: ['Periode', 'Period'],
  alleTijd: ['Alle jaren', 'All years'],
  laatsteDagen: [
    (n: number) => (n < 60 ? 'Laatste maand' : n < 200 ? 'Laatste drie maanden' : 'Laatste jaar'),
    (n: number) => (n < 60 ? 'Last month' : n < 200 ? 'Last three months' : 'Last year'),
  ],
  'momentgroep-vraag': ['Vragen en gesprekken', 'Questions and conversations'],
  'momentgroep-plan': ['Plan', 'Plan'],
  'momentgroep-hulp': ['Besluiten en hulp', 'Decisions and help'],
  geenMomenten: ['Niets met dit filter.', 'Nothing with this filter.'],
  'moment-melding': ['Melding', 'Report'],
  'moment-hulpvraag': ['Hulpvraag', 'Request for help'],
  'moment-verslag': ['Verslag verstrekt', 'Report handed over'],
  'moment-aanvraag': ['Aanvraag', 'Application'],
  'moment-afdoening': ['Afgedaan', 'Settled'],
  'moment-verwijzing': ['Verwijzing', 'Referral'],
  'moment-gesprek': ['Gesprek', 'Conversation'],
  'moment-contactmoment': ['Contact', 'Contact'],
  'moment-contactverzoek': ['Vroeg om contact', 'Asked for contact'],
  'moment-plan-geopend': ['Plan geopend', 'Plan opened'],
  'moment-overleg': ['Overleg over het plan', 'Meeting about the plan'],
  'moment-wordt-achttien': ['Wordt 18', 'Turns 18'],
  'moment-plan-overgedragen': ['Plan ter overdracht aangeboden', 'Plan offered for transfer'],
  'moment-plan-niet-ondertekend': ['Plan niet ondertekend', 'Plan not signed'],
  'moment-plan-gesloten': ['Plan gesloten', 'Plan closed'],
  'moment-evaluatie-gepland': ['Evaluatie van het plan', 'Evaluation of the plan'],
  'moment-plan-vastgesteld': ['Plan vastgesteld', 'Plan adopted'],
  'moment-plan-ondertekend': ['Plan ondertekend', 'Plan signed'],
  'moment-plan-geevalueerd': ['Plan geëvalueerd', 'Plan evaluated'],
  'moment-regisseur-aangewezen': ['Regisseur aangewezen', 'Director appointed'],
  'moment-besluit': ['Besluit', 'Decision'],
  'moment-bezwaar': ['Bezwaar tegen een besluit', 'Objection against a decision'],
  'moment-bezwaar-besloten': ['Beslissing op een bezwaar', 'Decision on an objection'],
  'moment-toewijzing': ['Toewijzing', 'Assignment'],
  'moment-levering-start': ['Hulp gestart', 'Help started'],
  'moment-levering-stop': ['Hulp gestopt', 'Help stopped'],
  'moment-verzoek': ['Verzoek van een aanbieder', 'Request of a provider'],
  'moment-traject-gestart': ['Traject gestart', 'Trajectory started'],
  'moment-traject-beeindigd': ['Traject beëindigd', 'Trajectory ended'],
  'moment-trajectfase': ['Volgende fase van het traject', 'Next stage of the trajectory'],
  'moment-brief-ontvangstbevestiging': ['Ontvangstbevestiging verstuurd', 'Confirmation of receipt sent'],
  'moment-brief-onderzoeksverslag': ['Verslag verstuurd', 'Report sent'],
  'moment-brief-plan': ['Plan verstuurd', 'Plan sent'],
  'moment-brief-beschikking': ['Besluit verstuurd', 'Decision sent'],
  'moment-brief-bezwaarontvangst': ['Ontvangst van bezwaar bevestigd', 'Receipt of objection confirmed'],
  'moment-brief-bezwaarherstel': ['Gevraagd een bezwaar te herstellen', 'Asked to mend an objection'],
  'moment-brief-bezwaaruitstel': ['Uitstel van de beslissing op bezwaar', 'Delay of the decision on an objection'],
  'moment-brief-bezwaarhoorzitting': ['Uitnodiging voor een hoorzitting', 'Invitation to a hearing'],
  'moment-brief-bezwaarbeslissing': ['Beslissing op bezwaar verstuurd', 'Decision on objection sent'],
  'moment-brief-bezwaarintrekking': ['Intrekken van bezwaar bevestigd', 'Withdrawal of objection confirmed'],
  'moment-brief-inzageverlenging': ['Bericht dat inzage langer duurt', 'Word that access takes longer'],
  'moment-brief-retour': ['Brief kwam terug', 'Letter came back'],
  'moment-anders': ['Gebeurtenis', 'Event'],
  noodVraag: [
    'Moet u nu kijken en hebt u geen relatie? Vraag noodtoegang',
    'Must you look now and have no relation? Ask for emergency access',
  ],
  noodKop: ['U kijkt met noodtoegang', 'You look with emergency access'],
  noodUitleg: [
    'Dit staat in het logboek. Een ander toetst binnen een werkdag of dit nodig was.',
    'This is in the log. Someone else reviews within a working day whether it was needed.',
  ],
  wieKeekKop: [
    (n: number) =>
      n === 0 ? 'Niemand keek in dit dossier' : `${n} ${n === 1 ? 'persoon keek' : 'mensen keken'} in dit dossier`,
    (n: number) =>
      n === 0 ? 'No one looked in this file' : `${n} ${n === 1 ? 'person' : 'people'} looked in this file`,
  ],
  wieKeekSub: [
    (naam: string) => `Huishouden ${naam}. Elke blik en elke handeling, met het doel ervan.`,
    (naam: string) => `Household ${naam}. Every look and every deed, with its purpose.`,
  ],
  wanneer: ['Wanneer', 'When'],
  wie: ['Wie', 'Who'],
  functie: ['Functie', 'Function'],
  waarvoor: ['Waarvoor', 'What for'],
  overWie: ['Over wie', 'About whom'],
  wat: ['Wat', 'What'],
  keek: ['keek', 'looked'],
  deed: ['legde iets vast', 'recorded something'],
  wieKeekKopDeel: ['Wie keek in dit dossier', 'Who looked in this file'],
  mijnKopDeel: ['Wie keek in uw dossier', 'Who looked in your file'],
  verder: ['Eerdere regels', 'Earlier lines'],
  mijnKop: [
    (n: number) =>
      n === 0
        ? 'Niemand keek in uw dossier'
        : n === 1
          ? '1 persoon keek in uw dossier'
          : `${n} mensen keken in uw dossier`,
    (n: number) =>
      n === 0
        ? 'No one looked in your file'
        : n === 1
          ? '1 person looked in your file'
          : `${n} people looked in your file`,
  ],
  mijnSub: [
    'U ziet hier wie keek, wanneer en waarom. Klopt er iets niet? Bel ons.',
    'Here you see who looked, when and why. Is something wrong? Call us.',
  ],
  mijnKeek: [(doel: string) => `Keek voor: ${doel}.`, (doel: string) => `Looked for: ${doel}.`],
  mijnDeed: [
    (doel: string) => `Schreef iets op voor: ${doel}.`,
    (doel: string) => `Wrote something down for: ${doel}.`,
  ],
  zoekPersonen: ['Persoon', 'Person'],
  zoekAanbieders: ['Aanbieder', 'Provider'],
  zoekPlan: ['Plan', 'Plan'],
})
