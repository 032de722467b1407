import type { Bevinding } from '#values/bevinding.ts'
import { formatDatum, isDatum } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import { formatGeld } from '#values/geld.ts'
import type { Taal, Tweetalig } from '#values/taal.ts'

type Waarde = NonNullable<Bevinding['waarde']>
const bedrag = (waarde: string | number | undefined) => formatGeld(Number(waarde ?? 0) as Geld)
/** A day written out; what a source says instead of a day (a quarter, "medio 2025") as it stands. */
const dag = (waarde: string | number | undefined, taal: Taal) =>
  isDatum(waarde) ? formatDatum(waarde, { stijl: 'lang', taal }) : waarde

const TEKSTEN: Record<string, (w: Waarde) => Tweetalig> = {
  'fase-ontbreekt': ({ gezegd }) => ({
    nl: `De fase is niet ingevuld.${gezegd ? ` De tekst zegt: ${gezegd}.` : ''}`,
    en: `The phase is empty.${gezegd ? ` The text says: ${gezegd}.` : ''}`,
  }),
  'fase-tegenstrijdig': ({ veld, gezegd }) => ({
    nl: `Ingevuld is ${veld}, de tekst zegt ${gezegd}.`,
    en: `The field says ${veld}, the text says ${gezegd}.`,
  }),
  'label-hoort-elders': ({ bronlabel }) => ({
    nl: `Boven dit onderdeel staat "${bronlabel}". Dat hoort bij iets anders.`,
    en: `This block is labelled "${bronlabel}", which belongs elsewhere.`,
  }),
  'status-ontbreekt': () => ({ nl: 'Hier staat geen status.', en: 'There is no status here.' }),
  'op-koers-bij-risico': ({ woord }) => ({
    nl: `De status is op koers, maar de tekst noemt "${woord}".`,
    en: `The status is on course, but the text mentions "${woord}".`,
  }),
  'op-koers-bij-vertraging': ({ woord }) => ({
    nl: `De status is op koers, maar de tekst noemt "${woord}".`,
    en: `The status is on course, but the text mentions "${woord}".`,
  }),
  'antwoord-ontbreekt': () => ({ nl: 'Ja of nee is niet ingevuld.', en: 'Yes or no was not filled in.' }),
  'afwijking-zonder-uitleg': () => ({
    nl: 'Er is een afwijking, maar geen uitleg.',
    en: 'There is a deviation without an explanation.',
  }),
  'nee-met-afwijking': () => ({
    nl: 'Er staat nee, maar de uitleg noemt een afwijking.',
    en: 'It says no, but the explanation names a deviation.',
  }),
  'datums-lopen-uiteen': ({ eerste, ander }) => ({
    nl: `Over hetzelfde staan twee datums: ${dag(eerste, 'nl')} en ${dag(ander, 'nl')}.`,
    en: `Two dates are given for the same thing: ${dag(eerste, 'en')} and ${dag(ander, 'en')}.`,
  }),
  'aantal-wijkt-af': ({ wat, aantal, genoemd }) => ({
    nl: `Er staat ${aantal} (${wat}), er worden er ${genoemd} genoemd.`,
    en: `The text says ${aantal} (${wat}), it names ${genoemd}.`,
  }),
  'toezegging-zonder-datum': ({ woord }) => ({
    nl: `Hier staat een toezegging ("${woord}") zonder datum.`,
    en: `This is a promise ("${woord}") without a date.`,
  }),
  'nodige-gestopt': ({ nodig }) => ({
    nl: `Dit wacht op ${nodig}, en dat is gestopt.`,
    en: `This waits for ${nodig}, which was stopped.`,
  }),
  'nodige-dag-voorbij': ({ nodig, dag: op }) => ({
    nl: `Dit wacht op ${nodig}. Dat moest er ${dag(op, 'nl')} zijn en is niet klaar.`,
    en: `This waits for ${nodig}. That was due ${dag(op, 'en')} and is not done.`,
  }),
  'nodige-later-gepland': ({ nodig, dag: op, gepland }) => ({
    nl: `Dit heeft ${nodig} nodig op ${dag(op, 'nl')}, maar dat is gepland op ${dag(gepland, 'nl')}.`,
    en: `This needs ${nodig} on ${dag(op, 'en')}, but that is planned for ${dag(gepland, 'en')}.`,
  }),
  'nodige-begint-te-vroeg': ({ wie, begin, nodig, gepland }) => ({
    nl: `${wie} begint op ${dag(begin, 'nl')} en wacht op ${nodig}, maar dat ${gepland ? `is gepland op ${dag(gepland, 'nl')}` : 'is niet klaar'}.`,
    en: `${wie} begins on ${dag(begin, 'en')} and waits for ${nodig}, but that ${gepland ? `is planned for ${dag(gepland, 'en')}` : 'is not done'}.`,
  }),
  'blok-leeg': () => ({ nl: 'Hier is nog niets ingevuld.', en: 'Nothing was written here yet.' }),
  'begroot-wijkt-af': ({ gemeld, boek, regel }) => ({
    nl: `Er staat dat ${bedrag(gemeld)} begroot is, de begroting zegt ${bedrag(boek)}${regel ? ` (${regel})` : ''}.`,
    en: `It says that ${bedrag(gemeld)} was budgeted, the budget says ${bedrag(boek)}${regel ? ` (${regel})` : ''}.`,
  }),
  'besteed-wijkt-af': ({ gemeld, boek, regel }) => ({
    nl: `Er staat dat ${bedrag(gemeld)} besteed is, het grootboek zegt ${bedrag(boek)}${regel ? ` (${regel})` : ''}.`,
    en: `It says that ${bedrag(gemeld)} was spent, the ledger says ${bedrag(boek)}${regel ? ` (${regel})` : ''}.`,
  }),
  'regel-niet-van-project': ({ regel }) => ({
    nl: `Regel ${regel} hoort niet bij de maatregel van dit project.`,
    en: `Line ${regel} does not belong to the measure of this project.`,
  }),
  'tekst-ongewijzigd': ({ vorige }) => ({
    nl: `De stand van zaken is woord voor woord die van ${vorige}.`,
    en: `The state of affairs is word for word that of ${vorige}.`,
  }),
  'verschoven-op-koers': ({ betreft, van, naar }) => ({
    nl: `De planning is op koers, maar ${betreft} ging van ${dag(van, 'nl')} naar ${dag(naar, 'nl')}.`,
    en: `The planning is on course, but ${betreft} went from ${dag(van, 'en')} to ${dag(naar, 'en')}.`,
  }),
  'fase-terug': ({ van, naar }) => ({
    nl: `Vorige keer was dit ${van}, nu ${naar}.`,
    en: `Last time this was ${van}, now ${naar}.`,
  }),
  'agenda-zonder-datum': ({ wanneer }) => ({ nl: `"${wanneer}" is geen datum.`, en: `"${wanneer}" is not a date.` }),
  'agenda-niet-op-volgorde': () => ({
    nl: 'Deze regel staat na een latere datum.',
    en: 'This row comes after a later date.',
  }),
  'agenda-onder-voorbehoud': () => ({ nl: 'Deze regel is onder voorbehoud.', en: 'This row is provisional.' }),
  'kop-wijkt-af': ({ inhoudsopgave, kop }) => ({
    nl: `De inhoudsopgave zegt "${inhoudsopgave}", de kop "${kop}".`,
    en: `The contents say "${inhoudsopgave}", the heading "${kop}".`,
  }),
  'looptijd-wijkt-af': ({ formatie, plan }) => ({
    nl: `Het plan loopt ${plan}, de formatie is geraamd voor ${formatie} jaar.`,
    en: `The plan runs ${plan}, staff is estimated for ${formatie} years.`,
  }),
  'geld-nodig-en-niet-nodig': ({ bedrag: b }) => ({
    nl: `Er is ${bedrag(b)} nodig, en er staat dat er geen extra geld nodig is.`,
    en: `It needs ${bedrag(b)} and says that no extra money is needed.`,
  }),
  'deel-groter-dan-geheel': () => ({
    nl: 'Een deel is groter dan het geheel.',
    en: 'A part is larger than the whole.',
  }),
  'expertise-niet-in-lijst': ({ expertise }) => ({
    nl: `${expertise} staat bij een team, maar niet in de lijst van expertises.`,
    en: `${expertise} belongs to a team but is not in the list of expertises.`,
  }),
  'datum-betrekkelijk': ({ gedrukt }) => ({
    nl: `"${gedrukt}" noemt geen datum.`,
    en: `"${gedrukt}" names no date.`,
  }),
  'som-wijkt-af': ({ gedrukt, berekend }) => ({
    nl: `De onderdelen zijn samen ${bedrag(berekend)}, er staat ${bedrag(gedrukt)}.`,
    en: `The parts are ${bedrag(berekend)} together, the paper says ${bedrag(gedrukt)}.`,
  }),
  'dekking-open': ({ moment }) => ({
    nl: `Over de dekking is nog niet beslist${moment ? ` (${moment})` : ''}.`,
    en: `The cover has not been decided yet${moment ? ` (${moment})` : ''}.`,
  }),
  'einde-zonder-dag': ({ gedrukt }) => ({
    nl: `Het einde is geen dag: ${gedrukt}.`,
    en: `The end is not a day: ${gedrukt}.`,
  }),
}

export const PROGRAMMABEVINDINGEN: readonly string[] = Object.keys(TEKSTEN)

export function uitlegVanProgrammabevinding({ code, waarde = {} }: Bevinding): Tweetalig | undefined {
  return TEKSTEN[code]?.(waarde)
}
