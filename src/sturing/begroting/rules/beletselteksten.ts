import type { Tweetalig } from '#values/taal.ts'
import { bestandTeksten } from './bestand/teksten.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  ...bestandTeksten,
  'regel-al-geboekt': {
    nl: 'Regel {regel}: boekstuk {boekstuk} is al ingelezen.',
    en: 'Line {regel}: entry {boekstuk} was taken in before.',
  },
  'regel-zonder-bron': {
    nl: 'Regel {regel}: kies eerst welke administratie telt voor taakveld {taakveld} en kostensoort {kostensoort}.',
    en: 'Line {regel}: first choose which administration counts for policy field {taakveld} and cost type {kostensoort}.',
  },
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
  'besparing-is-minder': {
    nl: 'Een besparing maakt de lasten van een regel lager.',
    en: 'A saving makes the costs of a line lower.',
  },
  'scenario-zonder-ingreep': { nl: 'Vul in wat er verandert.', en: 'Fill in what changes.' },
  'ingreep-zonder-gevolg': { nl: 'Deze verandering doet niets.', en: 'This change does nothing.' },
  'scenario-bestaat': { nl: 'Er is al een scenario met deze naam.', en: 'There is a scenario with this name.' },
  'jaar-buiten-voorstel': {
    nl: 'Het jaar {jaar} hoort niet bij dit voorstel.',
    en: 'The year {jaar} is not part of this proposal.',
  },
  'bouwsteen-zonder-bedrag': { nl: 'Vul het bedrag in.', en: 'Fill in the amount.' },
  'buffer-zonder-risico': {
    nl: 'Schrijf voor welk risico deze buffer is.',
    en: 'Write which risk this buffer is for.',
  },
  'verwijzing-zonder-wat': { nl: 'Schrijf waarnaar verwezen wordt.', en: 'Write what is referred to.' },
  'bouwsteen-vraagt': { nl: 'Vul dit in om te kunnen rekenen.', en: 'Fill this in, to reckon with.' },
  'schaal-niet-in-tabel': {
    nl: 'Schaal {schaal} staat niet in de salaristabel van {op}. Vul de tabel aan, of laat de schaal leeg en typ het bedrag.',
    en: 'Scale {schaal} is not in the salary table of {op}. Add it there, or leave the scale empty and type the amount.',
  },
  'jaren-omgekeerd': { nl: 'Dit jaar ligt voor het begin.', en: 'This year lies before the beginning.' },
  'overheveling-terug': {
    nl: 'Geld gaat over naar een later jaar.',
    en: 'Money is carried over to a later year.',
  },
  'voorwaarde-telt-niet-op': {
    nl: 'Gevraagd {gevraagd} en overgeheveld {over} zijn samen {samen}.',
    en: 'Asked {gevraagd} and carried over {over} are {samen} together.',
  },
  'regel-klopt-niet': {
    nl: 'De bedragen van regel {naam} kloppen nog niet. Open de regel en bewaar haar opnieuw.',
    en: 'The amounts of line {naam} are not right yet. Open the line and save it again.',
  },
  'veld-voor-indienen': { nl: 'Vul in: {veld}.', en: 'Fill in: {veld}.' },
  'voorstel-zonder-regels': { nl: 'Zet er minstens een regel in.', en: 'Add at least one line.' },
  'teksten-uit-de-pas': {
    nl: 'Van regel {code} is maar een van de twee teksten bijgewerkt. Lees de andere na.',
    en: 'Only one of the two texts of line {code} was updated. Read the other one.',
  },
  'concept-ingediend': { nl: 'Dit voorstel is al ingediend.', en: 'This proposal was submitted already.' },
  'orgaan-niet-bevoegd': {
    nl: 'Dit orgaan mag dit niet besluiten.',
    en: 'This body may not decide this.',
  },
  'besluitdatum-ontbreekt': { nl: 'Vul de datum van het besluit in.', en: 'Fill in the date of the decision.' },
  'besluitnummer-ontbreekt': { nl: 'Vul het nummer van het besluit in.', en: 'Fill in the number of the decision.' },
  'meer-dan-buffer': { nl: 'Zoveel zit er niet meer in de buffer.', en: 'The buffer does not hold this much.' },
  'buffer-zonder-reden': { nl: 'Zeg welk risico zich voordeed.', en: 'Say which risk came true.' },
  'zelfde-regel': {
    nl: 'Kies een andere regel dan die van de buffer.',
    en: 'Choose another line than that of the buffer.',
  },
  'buffer-niet-gehonoreerd': {
    nl: 'Voor dit jaar heeft de raad geen geld voor deze buffer vastgesteld.',
    en: 'The council granted no money for this buffer in this year.',
  },
  'vrijgaveregel-ontbreekt': {
    nl: 'Leg eerst vast wanneer deze buffer mag vrijvallen.',
    en: 'First record when this buffer may be released.',
  },
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
  'jaar-dubbel': { nl: 'Een jaar staat er twee keer in.', en: 'A year appears twice.' },
  'code-dubbel': { nl: 'De code {code} staat er meer dan een keer in.', en: 'Code {code} appears more than once.' },
  'regel-zonder-bedrag': { nl: 'Regel {code} heeft geen bedrag.', en: 'Line {code} has no amount.' },
  'regel-jaar-dubbel': {
    nl: 'Regel {code} noemt het jaar {jaar} twee keer.',
    en: 'Line {code} names the year {jaar} twice.',
  },
  'voorstel-bestaat': { nl: 'Dit voorstel is al ingelezen.', en: 'This proposal was imported before.' },
  'regelcode-bestaat': { nl: 'Deze code is al in gebruik.', en: 'This code is in use.' },
  'voorstelregel-onbekend': {
    nl: 'Deze regel van een voorstel bestaat niet.',
    en: 'This line of a proposal does not exist.',
  },
  'wijziging-al-besloten': {
    nl: 'Over deze wijziging is al besloten.',
    en: 'This amendment has been decided already.',
  },
  'verwerping-zonder-reden': {
    nl: 'Zeg waarom de wijziging wordt verworpen.',
    en: 'Say why the amendment is rejected.',
  },
  'ander-orgaan': { nl: 'Hierover besluit een ander orgaan: {orgaan}.', en: 'Another body decides on this: {orgaan}.' },
  'besluitdatum-in-toekomst': {
    nl: 'De datum van het besluit ligt in de toekomst.',
    en: 'The date of the decision lies in the future.',
  },
  'maand-afgesloten': { nl: 'De maand {maand} is afgesloten.', en: 'The month {maand} is closed.' },
  'maand-al-gesloten': { nl: 'Deze maand is al afgesloten.', en: 'This month was closed before.' },
  'maand-nog-bezig': { nl: 'Deze maand is nog niet voorbij.', en: 'This month is not over yet.' },
  'ingang-voor-vorige': {
    nl: 'Kies een begindatum na die van de vorige regels ({begin}).',
    en: 'Choose a start after that of the previous rules ({begin}).',
  },
  'boekstuk-bestaat': { nl: 'Dit boekstuk is al ingelezen.', en: 'This document was imported before.' },
  'boekstuk-dubbel': {
    nl: 'Boekstuk {boekstuk} staat er meer dan een keer in.',
    en: 'Document {boekstuk} appears more than once.',
  },
  'bron-niet-gekozen': {
    nl: 'Voor taakveld {taakveld} en kostensoort {kostensoort} is nog niet gekozen welke administratie telt.',
    en: 'For policy field {taakveld} and cost type {kostensoort} it was not chosen which administration counts.',
  },
  'bron-al-gekozen': { nl: 'Voor deze periode is de bron al gekozen.', en: 'The source was chosen for this period.' },
  'al-geboekt': { nl: 'Deze boeking staat al op een regel.', en: 'This booking is on a line already.' },
}
