import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'cijfer-zonder-definitie': {
    nl: 'Het cijfer {code} heeft geen definitie of geen eigenaar.',
    en: 'The figure {code} has no definition or no owner.',
  },
  'onder-drempel': {
    nl: 'Het cijfer {code} gaat over te weinig mensen.',
    en: 'The figure {code} is about too few people.',
  },
  herleidbaar: {
    nl: 'Met cijfer {nummer} en stukken die al gepubliceerd zijn kan een lezer een klein aantal terugrekenen: {wijk}, {maand}. Haal dit cijfer weg.',
    en: 'With figure {nummer} and papers that were already published a reader can work out a small count: {wijk}, {maand}. Take this figure out.',
  },
  'bevinding-open': {
    nl: 'Er zijn nog {aantal} bevindingen zonder reactie.',
    en: 'There are still {aantal} remarks without an answer.',
  },
  'cijfer-niet-herleidbaar': {
    nl: '"{tekst}" in de tekst is geen cijfer met een bron.',
    en: '"{tekst}" in the text is not a figure with a source.',
  },
  'tekst-niet-nagekeken': {
    nl: 'Er zijn nog {aantal} overgenomen teksten die niemand heeft nagekeken.',
    en: 'There are still {aantal} carried texts that nobody has looked at.',
  },
  'tekst-nog-in-te-vullen': {
    nl: 'Hier moet nog iets worden geschreven: {tekst}',
    en: 'Something still has to be written here: {tekst}',
  },
  'soort-vraagt-programma': {
    nl: 'Kies een programma: dit stuk gaat over een programma.',
    en: 'Choose a programme: this paper is about one.',
  },
  'soort-zonder-programma': {
    nl: 'Dit stuk gaat over het hele sociaal domein en niet over een programma.',
    en: 'This paper is about the whole social domain and not about one programme.',
  },
  'kadernota-vraagt-voorstel': {
    nl: 'Kies een kadernotavoorstel.',
    en: 'Choose a framework proposal.',
  },
  'vervolg-niet-later': {
    nl: 'De peildatum ligt niet na die van het vorige stuk ({vorige}).',
    en: 'The reference date is not after that of the paper before ({vorige}).',
  },
  'sjabloon-leeg': { nl: 'Een sjabloon heeft minstens een blok.', en: 'A template has at least one block.' },
  'blok-mist-tekst': { nl: 'Schrijf hier een tekst.', en: 'Write words here.' },
  'blok-mist-cijfer': { nl: 'Kies een cijfer.', en: 'Choose a figure.' },
  'blok-kan-hier-niet': {
    nl: 'Voor dit blok is er in dit stuk niets om te tonen.',
    en: 'There is nothing to show for this block in this paper.',
  },
  'cijfer-past-niet': {
    nl: 'Dit cijfer past niet in dit blok: een los getal kan niet in een tabel, een tabel met aantallen staat alleen.',
    en: 'This figure does not fit here: a single number cannot be a table, and a table of counts stands alone.',
  },
  'sjabloonversie-bestaat': {
    nl: 'Iemand bewaarde net een nieuwe versie van dit sjabloon.',
    en: 'Someone just saved a new version of this template.',
  },
  'reden-ontbreekt': { nl: 'Zeg waarom dit stuk wordt verbeterd.', en: 'Say why this paper is corrected.' },
  'al-gepubliceerd': {
    nl: 'Dit stuk is al gepubliceerd. Publiceer een verbetering met een reden.',
    en: 'This paper was published. Publish a correction with a reason.',
  },
  'nog-niet-gepubliceerd': {
    nl: 'Dit stuk is nog niet gepubliceerd, dus er is niets te verbeteren.',
    en: 'This paper was not published yet, so there is nothing to correct.',
  },
  'blok-zonder-tekst': {
    nl: 'Dit blok heeft geen tekst: het komt uit een andere kamer.',
    en: 'This block has no words of its own: it comes from another room.',
  },
  'stuk-bestaat': {
    nl: 'Er is al een stuk van deze soort, met deze peildatum en deze titel.',
    en: 'There is already a paper of this kind with this date and title.',
  },
  'belofte-zonder-blok': {
    nl: 'Dit stuk noemt geen toezeggingen. Voeg de lijst met toezeggingen toe, of kies er geen.',
    en: 'This paper names no promises. Add the list of promises, or choose none.',
  },
  'belofte-elders-afgedaan': {
    nl: '"{tekst}" is intussen op een andere manier afgedaan. Haal de keuze weg.',
    en: '"{tekst}" was settled in another way meanwhile. Take the choice away.',
  },
  'stuk-al-ingetrokken': { nl: 'Dit stuk is ingetrokken.', en: 'This paper was withdrawn.' },
  'publicatieversie-bestaat': {
    nl: 'Iemand publiceerde net een nieuwe versie.',
    en: 'Someone just published a new version.',
  },
  'publicatie-al-gerectificeerd': { nl: 'Deze versie is al verbeterd.', en: 'This version was already corrected.' },
}
