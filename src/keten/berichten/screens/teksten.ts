import { defineTeksten } from '#platform/ui/index.ts'

export const berichtenTeksten = defineTeksten({
  titelRust: ['Alle berichten zijn beantwoord', 'All messages are answered'],
  titelWerk: [
    (n: number) => (n === 1 ? 'Een bericht wacht op ons' : `${n} berichten wachten op ons`),
    (n: number) => (n === 1 ? 'One message waits for us' : `${n} messages wait for us`),
  ],
  sub: [
    'iWmo en iJw 3.2: wat binnenkwam, wat wij stuurden, en wat daarop is geantwoord.',
    'iWmo and iJw 3.2: what came in, what we sent, and what was answered.',
  ],
  ontvangen: ['Ontvangen', 'Received'],
  verzondenLijst: ['Verzonden', 'Sent'],
  geweigerd: ['Geen bericht', 'No message'],
  geweigerdSub: [
    'Bestanden die niet te lezen waren. Hun afzender krijgt geen retour en moet het op een andere manier horen.',
    'Files that could not be read. Their sender gets no return message and must be told another way.',
  ],
  bericht: ['Bericht', 'Message'],
  aanbieder: ['Aanbieder', 'Provider'],
  identificatie: ['Identificatie', 'Identification'],
  ontvangenOp: ['Datum', 'Date'],
  stand: ['Stand', 'State'],
  uiterlijk: ['Antwoord voor', 'Answer before'],
  regels: ['Regels', 'Lines'],
  codes: ['Retourcodes', 'Return codes'],
  wet: ['Wet', 'Law'],
  soort: ['Soort', 'Kind'],
  alles: ['Alles', 'All'],
  regel: ['Regel', 'Line'],
  plaats: ['Plaats in het bericht', 'Place in the message'],
  sleutel: ['Nummer', 'Number'],
  waarom: ['Wat in de weg stond', 'What was in the way'],
  nietAfgehandeld: ['Nog niet afgehandeld', 'Not settled yet'],
  opmerkingen: ['Dit breekt regels van de standaard', 'This breaks rules of the standard'],
  hervat: ['Opnieuw proberen', 'Try again'],
  handelAf: ['Nu afhandelen', 'Settle now'],
  handelAfUitleg: [
    'Wat nu niet kan, wordt met zijn code teruggestuurd.',
    'What cannot be done now is sent back with its code.',
  ],
  herstel: ['Nieuw bericht sturen', 'Send a new message'],
  bestand: ['Bestand', 'File'],
  haalOp: ['Bestand ophalen', 'Get the file'],
  inhoud: ['Wat er in het bericht staat', 'What the message says'],
  toonInhoud: ['Toon de inhoud', 'Show the content'],
  toonInhoudUitleg: [
    'Het bericht gaat over een inwoner. Wie het leest, komt in de lijst van wie keek.',
    'The message is about a resident. Who reads it is kept in the list of who looked.',
  ],
  element: ['Onderdeel', 'Element'],
  waarde: ['Waarde', 'Value'],
  betekenis: ['Betekenis', 'Meaning'],
  verborgen: [
    (n: number) =>
      n === 1
        ? 'Eén client is afgeschermd en staat er niet bij.'
        : `${n} clienten zijn afgeschermd en staan er niet bij.`,
    (n: number) => (n === 1 ? 'One client is shielded and left out.' : `${n} clients are shielded and left out.`),
  ],
  eersteRegels: [
    (n: number, totaal: number) => `De eerste ${n} van ${totaal} regels. Het hele bericht staat in het bestand.`,
    (n: number, totaal: number) => `The first ${n} of ${totaal} lines. The whole message is in the file.`,
  ],
  antwoord: ['Antwoord', 'Answer'],
  naarAntwoord: ['Bekijk het antwoord', 'See the answer'],
  naarHeen: ['Bekijk het bericht waarop dit antwoordt', 'See the message this answers'],
  gemeld: ['Afzender is ingelicht', 'Sender was told'],
  meld: ['Ik heb het gemeld', 'I have told them'],
  afzender: ['Afzender', 'Sender'],
  reden: ['Reden', 'Reason'],
  leverAan: ['Berichten aanleveren', 'Hand in messages'],
  kiesBestanden: ['Kies een of meer XML-bestanden', 'Choose one or more XML files'],
  stuur: ['Aanleveren', 'Hand in'],
  bezig: ['Bezig met aanleveren', 'Handing in'],
  aangenomen: [
    (naam: string, bestand: string) => `${naam} is aangenomen (${bestand})`,
    (naam: string, bestand: string) => `${naam} was accepted (${bestand})`,
  ],
  herhaald: [
    (naam: string, bestand: string) => `${naam} hadden wij al; er verandert niets (${bestand})`,
    (naam: string, bestand: string) => `We already had ${naam}; nothing changes (${bestand})`,
  ],
  nietAangenomen: [
    (bestand: string) => `${bestand} is niet aangenomen`,
    (bestand: string) => `${bestand} was not accepted`,
  ],
  bekijk: ['Bekijk het bericht', 'See the message'],
  geenBerichten: ['Er zijn nog geen berichten', 'There are no messages yet'],
  aanbiederTitel: [
    (n: number) => (n === 0 ? 'De gemeente heeft niets van u nodig' : `${n} van uw berichten kregen een retourcode`),
    (n: number) => (n === 0 ? 'The municipality needs nothing from you' : `${n} of your messages got a return code`),
  ],
  aanbiederSub: [
    'Lever hier aan en haal hier op. U ziet alleen uw eigen berichten.',
    'Hand in and collect here. You see only your own messages.',
  ],
  vanGemeente: ['Van de gemeente', 'From the municipality'],
  doorU: ['Door u gestuurd', 'Sent by you'],
  titelBericht: [
    (naam: string, aanbieder: string, stand: string) => `${naam} van ${aanbieder}: ${stand}`,
    (naam: string, aanbieder: string, stand: string) => `${naam} from ${aanbieder}: ${stand}`,
  ],
  titelUit: [
    (naam: string, aanbieder: string, stand: string) => `${naam} aan ${aanbieder}: ${stand}`,
    (naam: string, aanbieder: string, stand: string) => `${naam} to ${aanbieder}: ${stand}`,
  ],
  berichten: ['Berichten', 'Messages'],
  wmo: ['Wmo', 'Wmo'],
  jeugdwet: ['Jeugdwet', 'Youth Act'],
})

/** States in words of rules/toestand.ts. */
export const standTeksten = defineTeksten({
  ontvangen: ['ontvangen', 'received'],
  'technisch-afgekeurd': ['technisch afgekeurd', 'refused technically'],
  gelezen: ['gelezen', 'read'],
  geparkeerd: ['wacht op een ander bericht', 'waits for another message'],
  verwerkt: ['verwerkt', 'done'],
  afgekeurd: ['afgekeurd', 'refused'],
  beantwoord: ['beantwoord', 'answered'],
  klaar: ['klaar om te gaan', 'ready to go'],
  verzonden: ['verzonden', 'sent'],
  'retour-te-laat': ['antwoord is te laat', 'answer is late'],
  bevestigd: ['bevestigd', 'confirmed'],
  hersteld: ['vervangen door een nieuw bericht', 'replaced by a new message'],
  open: ['open', 'open'],
})
