import { defineTeksten } from '#platform/ui/index.ts'

export const mijnBesluitTeksten = defineTeksten({
  kop: ['Besluiten over u', 'Decisions about you'],
  kopSub: [
    'Wat de gemeente besloot over hulp voor u of uw kind. Bent u het er niet mee eens? Dan kunt u bezwaar maken.',
    'What the municipality decided about help for you or your child. If you disagree, you can object.',
  ],
  geen: ['Er is nog niets over u besloten', 'Nothing was decided about you yet'],
  geenWaarom: ['Neemt de gemeente een besluit? Dan staat het hier.', 'When the municipality decides, it stands here.'],
  besluitMet: [
    (soort: string, wet: string, nummer: number) => `${soort}: ${wet} (besluit ${nummer})`,
    (soort: string, wet: string, nummer: number) => `${soort}: ${wet} (decision ${nummer})`,
  ],
  besloten: [(dag: string) => `Besloten op ${dag}`, (dag: string) => `Decided on ${dag}`],
  voor: [(naam: string) => `Voor ${naam}`, (naam: string) => `For ${naam}`],
  overVoorschot: ['Over een voorschot', 'About an advance'],
  brieven: ['Mijn brieven', 'My letters'],
  'soort-toekenning': ['U krijgt hulp', 'You get help'],
  'soort-afwijzing': ['U krijgt de hulp niet', 'You do not get the help'],
  'soort-herziening': ['De hulp verandert', 'The help changes'],
  'soort-intrekking': ['De hulp stopt', 'The help stops'],
  'soort-spoed': ['U krijgt tijdelijke hulp', 'You get temporary help'],
  'stand-kan': [
    (dag: string) => `Bezwaar maken kan tot en met ${dag}.`,
    (dag: string) => `You can object up to and including ${dag}.`,
  ],
  'stand-te-laat': [
    (dag: string) =>
      `Bezwaar maken kon tot en met ${dag}. Die dag is voorbij. U kunt nog wel bezwaar maken, maar dan is het te laat. Alleen met een goede reden kijken wij er nog naar.`,
    (dag: string) =>
      `You could object up to and including ${dag}. That day has passed. You can still object, but then it is late. Only with a good reason do we look at it.`,
  ],
  'stand-geen-brief': [
    'Wij weten niet op welke dag u de brief met dit besluit kreeg. U hebt zes weken om bezwaar te maken, vanaf de dag na de brief.',
    'We do not know on which day you got the letter with this decision. You have six weeks to object, from the day after the letter.',
  ],
  'stand-loopt': ['Uw bezwaar is bij ons in behandeling.', 'We are handling your objection.'],
  bezwaarMaken: ['Bezwaar maken', 'Object'],
  bezwaarTegen: [
    (nummer: number) => `Bezwaar maken tegen besluit ${nummer}`,
    (nummer: number) => `Object to decision ${nummer}`,
  ],
  uitleg: [
    'Uw naam, de datum van vandaag en het nummer van het besluit zetten wij erbij. Omdat u bent ingelogd, hoeft u niet te tekenen. Bezwaar maken kost geen geld.',
    'We add your name, the date of today and the number of the decision. Because you are logged in, you need not sign. Objecting costs nothing.',
  ],
  waarom: ['Waarom bent u het er niet mee eens?', 'Why do you disagree?'],
  waaromHulp: [
    'Weet u het nog niet precies? Laat dit dan leeg. Wij vragen er later om.',
    'Not sure yet? Leave this empty. We ask for it later.',
  ],
  waaromLaat: ['Waarom komt uw bezwaar te laat?', 'Why is your objection late?'],
  waaromLaatHulp: [
    'Bijvoorbeeld: u was ziek, of u kreeg de brief niet.',
    'For example: you were ill, or you did not get the letter.',
  ],
  verstuur: ['Verstuur mijn bezwaar', 'Send my objection'],
  ontvangen: ['Wij hebben uw bezwaar ontvangen', 'We received your objection'],
  ontvangenOp: [
    (dag: string, uiterlijk: string) =>
      `Ontvangen op ${dag}. Iemand die niet bij het besluit was, kijkt er opnieuw naar. U hoort uiterlijk ${uiterlijk} wat wij beslissen. U krijgt hiervan ook een brief.`,
    (dag: string, uiterlijk: string) =>
      `Received on ${dag}. Somebody who was not part of the decision looks at it again. You hear our decision by ${uiterlijk}. You also get a letter about this.`,
  ],
  ontvangenLaat: [
    'Uw bezwaar kwam na de laatste dag. Wij kijken eerst of daar een goede reden voor is.',
    'Your objection came after the last day. We first look whether there is a good reason for it.',
  ],
  blijftGelden: [
    'Zolang wij niet beslissen, blijft het besluit gelden.',
    'Until we decide, the decision stays in force.',
  ],
  uwBezwaar: [(dag: string) => `Uw bezwaar van ${dag}`, (dag: string) => `Your objection of ${dag}`],
  zonderReden: [
    'U schreef nog niet waarom. Wij vragen u daarom.',
    'You did not write why yet. We will ask you for it.',
  ],
  bevestigd: [
    (dag: string) => `Ontvangst bevestigd met een brief op ${dag}`,
    (dag: string) => `Receipt confirmed by letter on ${dag}`,
  ],
  nietBevestigd: ['U krijgt nog een brief dat wij het hebben', 'You will get a letter that we have it'],
  commissieAdviseert: [
    'Een commissie die niet bij het besluit was, geeft ons advies.',
    'A committee that was not part of the decision advises us.',
  ],
  kwamTeLaat: ['Kwam na de laatste dag', 'Came after the last day'],
  beslissenVoor: [(dag: string) => `Wij beslissen uiterlijk ${dag}`, (dag: string) => `We decide by ${dag}`],
  'uitkomst-gegrond': ['U kreeg gelijk', 'You were right'],
  'uitkomst-ongegrond': ['U kreeg geen gelijk', 'You were not right'],
  'uitkomst-niet-ontvankelijk': ['Wij behandelden uw bezwaar niet', 'We did not handle your objection'],
  'uitkomst-ingetrokken': ['U trok uw bezwaar in', 'You withdrew your objection'],
  ingetrokkenOp: [(dag: string) => `Ingetrokken op ${dag}`, (dag: string) => `Withdrawn on ${dag}`],
  intrekkenBevestigd: [
    (dag: string) => `Dat bevestigden wij met een brief op ${dag}.`,
    (dag: string) => `We confirmed that by letter on ${dag}.`,
  ],
  intrekkenNietBevestigd: ['U krijgt daarvan nog een brief.', 'You will get a letter about that.'],
  trekIn: ['Bezwaar intrekken', 'Withdraw the objection'],
  trekInTegen: [
    (nummer: number) => `Bezwaar tegen besluit ${nummer} intrekken`,
    (nummer: number) => `Withdraw the objection to decision ${nummer}`,
  ],
  weetUHetZeker: ['Wilt u uw bezwaar intrekken?', 'Do you want to withdraw your objection?'],
  trekInUitleg: [
    'Wij beslissen dan niet meer op uw bezwaar. Het besluit blijft zoals het is. U kunt dit niet terugdraaien.',
    'We then no longer decide on your objection. The decision stays as it is. You cannot undo this.',
  ],
  trekInJa: ['Ja, trek mijn bezwaar in', 'Yes, withdraw my objection'],
  trekInNee: ['Nee, laat het staan', 'No, leave it'],
  isIngetrokken: ['Uw bezwaar is ingetrokken', 'Your objection is withdrawn'],
  ingetrokkenBrief: ['U krijgt hiervan een brief.', 'You get a letter about this.'],
  opnieuwTot: [
    (dag: string) => `Bedenkt u zich? U kunt nog opnieuw bezwaar maken tot en met ${dag}.`,
    (dag: string) => `Changed your mind? You can still object anew up to and including ${dag}.`,
  ],
  hulpErbij: ['Hulp bij uw bezwaar', 'Help with your objection'],
  hulpErbijUitleg: [
    'U mag iemand vragen om u te helpen. Een cliëntondersteuner is gratis en werkt niet voor de gemeente. Ook het Juridisch Loket helpt gratis.',
    'You may ask somebody to help you. A client supporter is free and does not work for the municipality. The Juridisch Loket helps for free too.',
  ],
  geenHaast: ['Kunt u niet wachten?', 'Can it not wait?'],
  geenHaastUitleg: [
    'Dan kunt u de rechter vragen om meteen iets te regelen. Dat heet een voorlopige voorziening. U moet daarvoor ook bezwaar maken, en het kost geld.',
    'Then you can ask the court to arrange something at once. That is called a provisional measure. You must object as well, and it costs money.',
  ],
})
