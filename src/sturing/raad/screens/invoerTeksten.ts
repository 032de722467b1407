import type { OutputOf } from '#platform/endpoint.ts'
import { defineTeksten } from '#platform/ui/index.ts'
import type { importeerRaad } from '../endpoints.ts'

type Uitwisseltelling = OutputOf<typeof importeerRaad>

/** Words of the pages on which the griffie keeps its list. */
export const invoerTeksten = defineTeksten({
  delen: ['Delen van de raad', 'Parts of the council'],
  tabRaad: ['Toezeggingen en voorstellen', 'Promises and proposals'],
  tabToezeggingen: ['Toezeggingen', 'Promises'],
  tabMoties: ['Moties', 'Motions'],
  tabVragen: ['Vragen', 'Questions'],
  tabMededelingen: ['Mededelingen', 'Announcements'],
  tabAgenda: ['Vergaderingen', 'Meetings'],
  titel: ['Titel', 'Title'],
  nummer: ['Nummer', 'Number'],
  datum: ['Datum', 'Date'],
  stand: ['Stand', 'State'],
  tekst: ['Tekst', 'Text'],
  nodig: ['voor de lijst', 'for the list'],
  legVast: ['Leg vast', 'Record'],
  voorstel: ['Voorstel', 'Proposal'],
  fractie: ['Fractie', 'Party'],
  fractieAnders: ['Andere fractie', 'Another party'],
  fractieHulp: ['Alleen als zij niet in de lijst staat.', 'Only when it is not in the list.'],
  geenVoorstel: ['niet bij een voorstel', 'not with a proposal'],
  // organen
  organen: ['Raad, college en fracties', 'Council, executive and parties'],
  organenSub: [
    'Hoeveel zetels er zijn bepaalt wanneer een stemming geldt: alleen als meer dan de helft eraan meedoet (Gemeentewet art. 29).',
    'The number of seats decides when a vote counts: only when more than half of them take part (Gemeentewet art. 29).',
  ],
  organenlijst: ['Raad en college', 'Council and executive'],
  raad: ['raad', 'council'],
  college: ['college', 'executive'],
  welkOrgaan: ['Orgaan', 'Body'],
  naam: ['Naam', 'Name'],
  zetels: ['Zetels', 'Seats'],
  zetelsHulp: ['Leeg als dat niet telt.', 'Empty when it does not matter.'],
  nietVastgelegd: ['niet vastgelegd', 'not recorded'],
  wijzig: ['Wijzig', 'Change'],
  orgaanVan: [(soort: string) => `Leg ${soort} vast`, (soort: string) => `Record ${soort}`],
  // uitwisselen
  uitwisselen: ['De raad uitwisselen', 'Exchange the council'],
  uitwisselSub: [
    'Fracties, vergaderingen, moties, voorstellen met hun besluiten, amendementen, toezeggingen en vragen in de vorm van Popolo, die ook onder Open Raadsinformatie ligt.',
    'Parties, meetings, motions, proposals with their decisions, amendments, promises and questions in the shape of Popolo, which lies under Open Raadsinformatie too.',
  ],
  deRaad: ['de raad', 'the council'],
  haalOp: ['Meenemen', 'Take along'],
  haalOpKnop: ['Haal het bestand op (JSON)', 'Get the file (JSON)'],
  leesIn: ['Inlezen', 'Read in'],
  leesInHulp: [
    'Een JSON-bestand met deze lijsten; voorstellen, amendments en toezeggingen mogen ontbreken. Eerst een proef; is er een fout, dan komt er niets in en staat zij bij haar rij.',
    'A JSON file with these lists; voorstellen, amendments and toezeggingen may be left out. A trial first; if there is a fault nothing comes in, and it stands at its row.',
  ],
  ingelezen: ['Het bestand is ingelezen.', 'The file was read in.'],
  uitwisselTelling: [
    (n: Uitwisseltelling) =>
      `${n.fracties} fracties, ${n.vergaderingen} vergaderingen, ${n.moties} moties, ${n.voorstellen} voorstellen met ${n.besluiten} besluiten, ${n.amendementen} amendementen, ${n.toezeggingen} toezeggingen, ${n.vragen} vragen.`,
    (n: Uitwisseltelling) =>
      `${n.fracties} parties, ${n.vergaderingen} meetings, ${n.moties} motions, ${n.voorstellen} proposals with ${n.besluiten} decisions, ${n.amendementen} amendments, ${n.toezeggingen} promises, ${n.vragen} questions.`,
  ],
  // moties
  kopMoties: [
    (n: number, open: number) =>
      `${n === 1 ? '1 motie' : `${n} moties`}, ${open === 0 ? 'over alle is gestemd' : `${open} nog zonder besluit`}`,
    (n: number, open: number) =>
      `${n === 1 ? '1 motion' : `${n} motions`}, ${open === 0 ? 'all were voted on' : `${open} not decided yet`}`,
  ],
  motiesSub: ['Nummers staan er zoals de stukken ze drukken.', 'Numbers stand as the papers print them.'],
  motie: ['Motie', 'Motion'],
  nieuweMotie: ['Motie vastleggen', 'Record a motion'],
  geenMoties: ['Er zijn nog geen moties.', 'There are no motions yet.'],
  dictum: ['Dictum', 'Operative part'],
  indieners: ['Ingediend door', 'Submitted by'],
  stemming: ['Stemming', 'Vote'],
  stem: ['Stemming vastleggen', 'Record the vote'],
  stemOver: [(over: string) => `Stemming over ${over}`, (over: string) => `Vote on ${over}`],
  nummerBij: ['Nummer erbij', 'Add a number'],
  nummerHulp: [
    'Zoals het stuk het drukt. Wijkt het af, dan blijven beide nummers staan.',
    'As the paper prints it. If it differs, both numbers stay.',
  ],
  bron: ['In welk stuk', 'In which paper'],
  lijktOp: [(nummers: string) => `lijkt op ${nummers}`, (nummers: string) => `looks like ${nummers}`],
  lijktOpKop: [
    (nummers: string) => `De motie is vastgelegd. Haar nummer lijkt op ${nummers}: is het dezelfde?`,
    (nummers: string) => `The motion was recorded. Its number looks like ${nummers}: is it the same one?`,
  ],
  uitkomst: ['Uitkomst', 'Outcome'],
  voor: ['Stemmen voor', 'Votes for'],
  tegen: ['Stemmen tegen', 'Votes against'],
  zonderTellen: ['Leeg als niet hoofdelijk is gestemd.', 'Empty when no votes were counted.'],
  ingediend: ['Ingediend', 'Submitted'],
  behandeld: ['Behandeld', 'Treated'],
  aangenomen: ['Aangenomen', 'Adopted'],
  verworpen: ['Verworpen', 'Rejected'],
  aangehouden: ['Aangehouden', 'Held over'],
  ingetrokken: ['Ingetrokken', 'Withdrawn'],
  uitslag: [
    (voor: number, tegen: number) => `${voor} voor, ${tegen} tegen`,
    (voor: number, tegen: number) => `${voor} for, ${tegen} against`,
  ],
  wierdVoorstel: ['Werd voorstel', 'Became proposal'],
  volgDraad: ['wat kwam ervan', 'what came of it'],
  // voorstel
  nieuwVoorstel: ['Voorstel vastleggen', 'Record a proposal'],
  griffienummer: ['Griffienummer', 'Clerk’s number'],
  voorstelnummer: ['Nummer van het voorstel', 'Number of the proposal'],
  uitMotie: ['Uit welke motie', 'From which motion'],
  geenMotie: ['geen motie', 'no motion'],
  aanleiding: ['Aanleiding', 'Reason'],
  wijziging: ['Begrotingswijziging', 'Budget amendment'],
  wijzigingHulp: [
    'Vraagt het voorstel geld, dan hoort er een voorgestelde wijziging bij. Neemt de raad het aan, dan is het geld begroot.',
    'If the proposal asks for money, a proposed amendment goes with it. If the council adopts it, the money is budgeted.',
  ],
  geenWijziging: ['vraagt geen geld', 'asks for no money'],
  amendementen: ['Amendementen', 'Amendments'],
  geenAmendementen: ['Er zijn geen amendementen vastgelegd.', 'No amendments were recorded.'],
  nieuwAmendement: ['Amendement vastleggen', 'Record an amendment'],
  besluitVastleggen: ['Besluit vastleggen', 'Record the decision'],
  inVergadering: ['In welke vergadering', 'In which meeting'],
  aangenomenAmendementen: ['Aangenomen amendementen', 'Adopted amendments'],
  stemmenPerFractie: ['Stemmen per fractie', 'Votes by party'],
  stemmenPerFractieHulp: [
    'Laat het totaal leeg, dan worden de fracties opgeteld.',
    'Leave the total empty and the parties are added up.',
  ],
  perFractie: ['Per fractie', 'By party'],
  fractiestem: [
    (voor: number, tegen: number) =>
      [voor > 0 || tegen === 0 ? `${voor} voor` : '', tegen > 0 ? `${tegen} tegen` : ''].filter(Boolean).join(', '),
    (voor: number, tegen: number) =>
      [voor > 0 || tegen === 0 ? `${voor} for` : '', tegen > 0 ? `${tegen} against` : ''].filter(Boolean).join(', '),
  ],
  fractieVoor: [(fractie: string) => `${fractie} voor`, (fractie: string) => `${fractie} for`],
  fractieTegen: [(fractie: string) => `${fractie} tegen`, (fractie: string) => `${fractie} against`],
  stemverklaringVastleggen: ['Stemverklaring vastleggen', 'Record an explanation of vote'],
  waaromZo: ['Waarom stemde zij zo', 'Why it voted so'],
  eerstAgenderen: [
    'Zet het voorstel eerst op de agenda van een raadsvergadering; een besluit volgt als die is gehouden.',
    'First put the proposal on the agenda of a council meeting; the decision follows once it was held.',
  ],
  // vragen
  kopVragen: [
    (n: number, open: number) => `${open} van ${n} ${n === 1 ? 'vraag wacht' : 'vragen wachten'} op antwoord`,
    (n: number, open: number) => `${open} of ${n} ${n === 1 ? 'question awaits' : 'questions await'} an answer`,
  ],
  vragenSub: [
    'Vragen bij een voorstel en schriftelijke vragen (Gemeentewet artikel 155).',
    'Questions with a proposal and written questions (Gemeentewet article 155).',
  ],
  vraag: ['Vraag', 'Question'],
  vragen: ['Vragen', 'Questions'],
  geenVragen: ['Er zijn nog geen vragen.', 'There are no questions yet.'],
  nieuweVraag: ['Vraag vastleggen', 'Record a question'],
  thema: ['Onderwerp', 'Subject'],
  gesteldOp: ['Gesteld op', 'Asked on'],
  antwoord: ['Antwoord', 'Answer'],
  beantwoord: ['Beantwoord', 'Answer it'],
  beantwoordOp: ['Beantwoord op', 'Answered on'],
  alleenOpen: ['Alleen zonder antwoord', 'Only unanswered'],
  // mededelingen
  kopMededelingen: [
    (n: number, open: number) =>
      open > 0
        ? `${open === 1 ? '1 besluit wacht' : `${open} besluiten wachten`} tot het de raad gemeld is`
        : (['Nog geen raadsmededelingen', '1 raadsmededeling'][n] ?? `${n} raadsmededelingen`),
    (n: number, open: number) =>
      open > 0
        ? `${open === 1 ? '1 decision waits' : `${open} decisions wait`} until the council is told`
        : (['No announcements to the council yet', '1 announcement to the council'][n] ??
          `${n} announcements to the council`),
  ],
  mededelingen: ['Raadsmededelingen', 'Announcements'],
  mededeling: ['Mededeling', 'Announcement'],
  geenMededelingen: ['Er zijn nog geen mededelingen.', 'There are no announcements yet.'],
  nieuweMededeling: ['Mededeling vastleggen', 'Record an announcement'],
  doetGestand: ['Doet gestand', 'Keeps'],
  welkeToezeggingen: ['Doet deze toezeggingen gestand', 'Keeps these promises'],
  teMelden: ['Nog te melden', 'Still to be told'],
  teMeldenSub: [
    'Besloten over de begroting zonder de raad. Meld het, dan verdwijnt het hier.',
    'Decided on the budget without the council. Tell the council and it goes from here.',
  ],
  meld: ['Meld', 'Tell'],
  besluit: ['Besluit', 'Decision'],
  orgaan: ['Door', 'By'],
  zienswijzen: ['Zienswijzen', 'Views'],
  zienswijze: ['Zienswijze', 'View'],
  nieuweZienswijze: ['Zienswijze vastleggen', 'Record a view'],
  geenZienswijzen: ['Er zijn nog geen zienswijzen.', 'There are no views yet.'],
  over: ['Waarover', 'About what'],
  raadVan: ['Raad van', 'Council of'],
  strekking: ['Strekking', 'Tenor'],
  instemmend: ['Instemmend', 'In agreement'],
  kritisch: ['Kritisch', 'Critical'],
  afwijzend: ['Afwijzend', 'Against'],
  geen: ['Geen zienswijze', 'No view'],
})
