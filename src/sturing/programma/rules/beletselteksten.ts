import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'aandeel-ongeldig': {
    nl: 'Een aandeel is meer dan 0 en hooguit 100 procent.',
    en: 'A share is more than 0 and at most 100 percent.',
  },
  'aandeel-boven-100': {
    nl: 'De aandelen in regel {regel} zijn samen meer dan 100 procent.',
    en: 'The shares in line {regel} are more than 100 percent together.',
  },
  'rij-dubbel': {
    nl: '"{waarde}" staat al in rij {rij}.',
    en: '"{waarde}" is already in row {rij}.',
  },
  'principe-onbekend': {
    nl: 'Principe {nummer} staat niet in de lijst van principes.',
    en: 'Principle {nummer} is not in the list of principles.',
  },
  'eind-voor-begin': { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
  'bevinding-zonder-reactie': {
    nl: '{aantal} opmerkingen hebben nog geen reactie.',
    en: '{aantal} remarks have no answer yet.',
  },
  'rapport-is-ingediend': {
    nl: 'Dit rapport is ingediend en verandert niet meer.',
    en: 'This report was submitted and no longer changes.',
  },
  'ingevoerd-stuk': {
    nl: 'Een ingevoerd stuk blijft zoals het gedrukt is.',
    en: 'An imported paper stays as it was printed.',
  },
  'rapportdatum-bestaat': {
    nl: 'Over dit project is er al een rapport van deze datum.',
    en: 'There is already a report on this project of this date.',
  },
  'programma-bestaat': { nl: 'Een programma met deze code is er al.', en: 'A programme with this code exists.' },
  'reeks-bestaat': {
    nl: 'Deze reeks rapporten van deze datum is er al.',
    en: 'This set of reports of this date exists.',
  },
  'maatregel-bestaat': {
    nl: 'In dit programma is er al een maatregel met deze naam.',
    en: 'This programme already has a measure of this name.',
  },
  'rapport-al-zover': { nl: 'Dit is al gebeurd.', en: 'This was already done.' },
  'regel-onbekend': { nl: 'Deze begrotingsregel bestaat niet.', en: 'This budget line does not exist.' },
  'voorstel-onbekend': { nl: 'Dit voorstel bestaat niet.', en: 'This proposal does not exist.' },
}
