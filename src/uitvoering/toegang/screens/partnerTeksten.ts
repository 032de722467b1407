import { defineTeksten } from '#platform/ui/index.ts'

export const partnerTeksten = defineTeksten({
  // The partner's own screen
  mijn: ['Uw meldingen', 'Your requests'],
  mijnKop: [
    (n: number) =>
      ['U hebt nog niemand gemeld', 'Zo staat uw melding ervoor'][n] ?? `Zo staan uw ${n} meldingen ervoor`,
    (n: number) =>
      ['You have not reported anybody yet', 'How your request stands'][n] ?? `How your ${n} requests stand`,
  ],
  mijnSub: [
    (organisatie: string, tot: string) => `${organisatie}. U kunt melden tot en met ${tot}.`,
    (organisatie: string, tot: string) => `${organisatie}. You can report up to and including ${tot}.`,
  ],
  mijnUitleg: [
    'U ziet uw eigen nummer en hoe het staat. Wat er daarna gebeurt, hoort u van de inwoner zelf.',
    'You see your own number and how it stands. What happens next you hear from the resident himself.',
  ],
  uitgenodigd: ['U bent uitgenodigd om te melden', 'You are invited to report'],
  afspraak1: [
    'U meldt alleen iemand die daarvan weet, of u schrijft op waarom dat niet kan.',
    'You report only someone who knows of it, or write down why that cannot be.',
  ],
  afspraak2: [
    'U schrijft op wat nodig is om te helpen, en niet meer.',
    'You write down what is needed to help, and no more.',
  ],
  afspraak3: [
    'Bij direct gevaar belt u 112. Zorgen over veiligheid thuis meldt u bij Veilig Thuis: 0800 2000.',
    'In direct danger you call 112. Worries about safety at home go to Veilig Thuis: 0800 2000.',
  ],
  aanvaard: ['Ik ga hiermee akkoord', 'I agree with this'],
  meld: ['Meld iemand', 'Report someone'],
  stuur: ['Verstuur de melding', 'Send the request'],
  over: ['Over wie gaat het?', 'Whom is it about?'],
  overHulp: ['Voornaam en achternaam.', 'First name and surname.'],
  geboren: ['Geboortedatum', 'Date of birth'],
  telefoon: ['Telefoon van de inwoner', 'Phone of the resident'],
  kenmerk: ['Uw eigen nummer', 'Your own number'],
  kenmerkHulp: [
    'Waaraan u deze melding herkent. Geen naam en geen BSN.',
    'By which you recognise this request. No name and no BSN.',
  ],
  vraag: ['Wat is er aan de hand?', 'What is the matter?'],
  weetErvan: ['De inwoner weet dat ik dit meld', 'The resident knows that I report this'],
  redenNiet: ['Waarom niet', 'Why not'],
  redenNietHulp: ['Alleen als de inwoner het niet weet.', 'Only when the resident does not know.'],
  verstuurd: [
    (dag: string) => `De melding is ontvangen. Wij lezen haar uiterlijk ${dag}.`,
    (dag: string) => `The request was received. We read it by ${dag}.`,
  ],
  ontvangenOp: ['Ontvangen op', 'Received on'],
  status: ['Stand', 'Status'],
  'status.ontvangen': ['Ontvangen', 'Received'],
  'status.opgepakt': ['Opgepakt', 'Taken up'],
  'status.afgerond': ['Afgerond', 'Finished'],
  'status.uitgenodigd': ['Uitgenodigd', 'Invited'],
  'status.actief': ['Kan melden', 'Can report'],
  'status.verlopen': ['Verlopen', 'Expired'],
  'status.ingetrokken': ['Ingetrokken', 'Withdrawn'],
  leeg: ['Er staat nog niets', 'Nothing here yet'],
  leegWaarom: ['Uw meldingen staan hier zodra u er een verstuurt.', 'Your requests stand here once you send one.'],
  // Who may report
  partners: ['Partners', 'Partners'],
  partnersKop: [
    (n: number) => `${n} ${n === 1 ? 'partner kan' : 'partners kunnen'} melden`,
    (n: number) => `${n} ${n === 1 ? 'partner' : 'partners'} can report`,
  ],
  partnersSub: [
    'Partners in de wijk, scholen en gecertificeerde instellingen. Zij melden, en zien alleen of het is opgepakt.',
    'Partners in the area, schools and certified institutions. They report, and see only whether it was taken up.',
  ],
  nodigUit: ['Nodig een partner uit', 'Invite a partner'],
  stuurUitnodiging: ['Nodig uit', 'Invite'],
  organisatie: ['Organisatie', 'Organisation'],
  contact: ['Naam van de contactpersoon', 'Name of the contact'],
  inlognaam: ['Inlognaam', 'Login name'],
  inlognaamHulp: [
    'Waarmee deze persoon zich meldt bij de inlogdienst van de gemeente.',
    'With which this person presents himself at the login service of the municipality.',
  ],
  adresUitleg: [
    'Vul een adres in, dan gaat de uitnodiging per brief. Zonder adres laat u het zelf weten.',
    'Fill in an address and the invitation goes by letter. Without one you tell the partner yourself.',
  ],
  straat: ['Straat en huisnummer', 'Street and number'],
  postcode: ['Postcode', 'Postal code'],
  plaats: ['Plaats', 'Town'],
  brief: ['Brief', 'Letter'],
  briefGeen: ['Geen brief', 'No letter'],
  briefKlaar: ['Klaar voor de post', 'Ready for the post'],
  briefVerzonden: [(dag: string) => `Verzonden op ${dag}`, (dag: string) => `Sent on ${dag}`],
  briefTerug: [(dag: string) => `Kwam terug op ${dag}`, (dag: string) => `Came back on ${dag}`],
  stuurBrief: ['Stuur brief', 'Send letter'],
  stuurBriefAan: [
    (wie: string) => `Stuur ${wie} de uitnodiging per brief`,
    (wie: string) => `Send ${wie} the invitation by letter`,
  ],
  soort: ['Soort partner', 'Kind of partner'],
  geldigTot: ['Geldig tot en met', 'Valid up to and including'],
  trekIn: ['Trek in', 'Withdraw'],
  trekInVan: [
    (wie: string) => `Trek de uitnodiging van ${wie} in`,
    (wie: string) => `Withdraw the invitation of ${wie}`,
  ],
  doen: ['Doen', 'Do'],
  geenPartners: ['Er is nog niemand uitgenodigd', 'Nobody was invited yet'],
  geenPartnersWaarom: [
    'Wie u uitnodigt, kan zelf melden en hoeft niet te bellen.',
    'Whom you invite can report himself and need not call.',
  ],
  // With the melding
  vanPartner: [(wie: string) => `Gemeld door ${wie}`, (wie: string) => `Reported by ${wie}`],
  bedoelt: ['Over wie', 'About whom'],
  nummer: ['Nummer van de partner', 'Number of the partner'],
  weet: ['Weet de inwoner ervan', 'Does the resident know'],
  ja: ['Ja', 'Yes'],
  nee: ['Nee', 'No'],
})
