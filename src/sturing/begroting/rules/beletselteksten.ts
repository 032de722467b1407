import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'geen-mutaties': { nl: 'Voeg minstens een bedrag toe.', en: 'Add at least one amount.' },
  'bedrag-nul': { nl: 'Een bedrag van nul verandert niets.', en: 'An amount of nil changes nothing.' },
  'bedrag-niet-positief': { nl: 'Vul een bedrag boven nul in.', en: 'Fill in an amount above nil.' },
  'regel-onbekend': { nl: 'De regel {regel} bestaat niet.', en: 'The line {regel} does not exist.' },
  'regel-gesloten': { nl: 'De regel {regel} is gesloten.', en: 'The line {regel} is closed.' },
  'som-niet-nul': {
    nl: 'Wat erbij komt en wat eraf gaat moet samen nul zijn.',
    en: 'What is added and what is taken away must be nil together.',
  },
  'overheveling-structureel': {
    nl: 'Een overheveling is eenmalig, nooit structureel.',
    en: 'A transfer between years is one-off, never structural.',
  },
  'vrijval-zonder-resultaat': {
    nl: 'Wat vrijvalt gaat naar de regel resultaat.',
    en: 'What is released goes to the result line.',
  },
  'meer-dan-beschikbaar': {
    nl: 'Op de regel {regel} is in {jaar} minder over.',
    en: 'Less than this is left on line {regel} in {jaar}.',
  },
  'orgaan-niet-bevoegd': {
    nl: 'Dit orgaan mag dit niet besluiten.',
    en: 'This body may not decide this.',
  },
  'besluitdatum-ontbreekt': { nl: 'Vul de datum van het besluit in.', en: 'Fill in the date of the decision.' },
  'besluitnummer-ontbreekt': { nl: 'Vul het nummer van het besluit in.', en: 'Fill in the number of the decision.' },
  'meer-dan-buffer': { nl: 'Zoveel zit er niet meer in de buffer.', en: 'The buffer does not hold this much.' },
  'drempel-niet-gehaald': {
    nl: 'De vermeden kosten halen de drempel niet.',
    en: 'The avoided costs do not reach the threshold.',
  },
  'effect-onbewezen': {
    nl: 'Het effect is niet bewezen. Geef een reden om toch vrij te geven.',
    en: 'The effect is not proven. Give a reason to release it all the same.',
  },
  'volgorde-dubbel': {
    nl: 'Twee regels hebben volgorde {volgorde}.',
    en: 'Two rules have position {volgorde}.',
  },
  'vangt-alles-te-vroeg': {
    nl: 'Een regel zonder voorwaarde mag alleen de laatste zijn.',
    en: 'A rule without a condition may only be the last.',
  },
}
