import { als, type Beletsel } from '#values/beletsel.ts'
import type { Tweetalig } from '#values/taal.ts'

export const BRIEFSOORTEN = [
  'ontvangstbevestiging',
  'onderzoeksverslag',
  'plan',
  'beschikking',
  'bezwaarontvangst',
  'bezwaarherstel',
  'bezwaarhoorzitting',
  'bezwaaruitstel',
  'bezwaarbeslissing',
  'bezwaarintrekking',
  'inzageverlenging',
  'uitnodiging',
] as const
export type Briefsoort = (typeof BRIEFSOORTEN)[number]

/** One block of a template: a heading or paragraph with {fields}, or a list that a field fills. */
export type Sjabloonblok = { soort: 'kop' | 'alinea' | 'lijst'; tekst: string }
export type Sjabloon = { titel: string; blokken: Sjabloonblok[] }

export type Briefblok = { soort: 'kop' | 'alinea'; tekst: string } | { soort: 'lijst'; items: string[] }
export type Brief = { titel: string; blokken: Briefblok[] }

export type Gegeven = string | readonly string[]
export type Gegevens = Readonly<Record<string, Gegeven | undefined>>

/** A field that a letter of some kind can name, with what a demo case says there. */
export type Veld = { naam: Tweetalig; voorbeeld: Gegeven }

const veld = (nl: string, en: string, voorbeeld: Gegeven): Veld => ({ naam: { nl, en }, voorbeeld })

const ALGEMEEN = {
  aanhef: veld('Aanhef', 'Salutation', 'Geachte mevrouw Van den Berg'),
  naam: veld('Naam van de inwoner', 'Name of the resident', 'Maria van den Berg'),
  datum: veld('Datum van de brief', 'Date of the letter', '10 november 2026'),
  gemeente: veld('Naam van de gemeente', 'Name of the municipality', 'Voorbeeldstad'),
  afzender: veld('Wie de brief maakt', 'Who writes the letter', 'Anouk Hendriks'),
}
const VRAAG = {
  ontvangenOp: veld('Dag van de melding', 'Day of the report', '5 oktober 2026'),
  wet: veld('Wet', 'Law', 'Wmo 2015'),
  uiterlijk: veld('Uiterste dag van de termijn', 'Last day of the term', '16 november 2026'),
  behandelaar: veld('Wie de vraag behandelt', 'Who handles the question', 'Anouk Hendriks'),
}

const BEZWAAR = {
  ontvangenOp: veld('Dag waarop het bezwaar kwam', 'Day the objection came', '1 december 2026'),
  beschikkingnummer: veld('Nummer van het besluit', 'Number of the decision', '20260117'),
  besluitdatum: veld('Dag van het besluit', 'Day of the decision', '10 november 2026'),
  wet: VRAAG.wet,
  uiterlijk: veld('Laatste dag om te beslissen', 'Last day to decide', '2 februari 2027'),
}

/** Which fields a kind of letter knows; each is filled by the room where the thing lies. */
export const VELDEN: Record<Briefsoort, Record<string, Veld>> = {
  ontvangstbevestiging: { ...ALGEMEEN, ...VRAAG },
  onderzoeksverslag: {
    ...ALGEMEEN,
    ...VRAAG,
    verslag: veld('Het verslag', 'The report', 'Mevrouw kan sinds haar val niet meer stofzuigen en dweilen.'),
    verstrektOp: veld('Dag waarop het verslag klaar was', 'Day the report was ready', '9 november 2026'),
  },
  plan: {
    ...ALGEMEEN,
    doelen: veld('Doelen', 'Goals', ['Noor gaat elke dag naar school', 'Er is weer overzicht over het geld']),
    afspraken: veld('Afspraken', 'Agreements', ['School belt elke vrijdag, vanaf 16 november 2026']),
    regisseur: veld('Regisseur', 'Director', 'Anouk Hendriks'),
    evaluatieOp: veld('Dag van de evaluatie', 'Day of the evaluation', '1 maart 2027'),
  },
  beschikking: {
    ...ALGEMEEN,
    beschikkingnummer: veld('Nummer van het besluit', 'Number of the decision', '20260117'),
    besluit: veld('Wat wij besloten', 'What we decided', 'U krijgt wat u hebt aangevraagd.'),
    wet: VRAAG.wet,
    besluitdatum: veld('Dag van het besluit', 'Day of the decision', '10 november 2026'),
    motivering: veld('Waarom', 'Why', 'U kunt het huishouden niet meer zelf doen. Uw zoon woont te ver weg.'),
    voorzieningen: veld('Welke hulp', 'Which help', ['Hulp bij het huishouden, tot en met 31 december 2027']),
    bezwaarTot: veld('Laatste dag voor bezwaar', 'Last day to object', '22 december 2026'),
  },
  bezwaarontvangst: {
    ...ALGEMEEN,
    ...BEZWAAR,
    behandeling: veld(
      'Wie ernaar kijkt, of een commissie adviseert',
      'Who looks at it, whether a committee advises',
      'Een commissie die niet bij het besluit betrokken was, kijkt naar uw zaak en geeft ons advies.',
    ),
  },
  bezwaarherstel: {
    ...ALGEMEEN,
    ...BEZWAAR,
    ontbreekt: veld('Wat er ontbreekt', 'What is missing', ['Waarom u het niet eens bent met het besluit']),
    herstelTot: veld('Laatste dag om het te herstellen', 'Last day to mend it', '22 december 2026'),
  },
  bezwaarhoorzitting: {
    ...ALGEMEEN,
    ...BEZWAAR,
    zittingOp: veld('Dag van de hoorzitting', 'Day of the hearing', '12 januari 2027'),
    zittingTijd: veld('Tijd', 'Time', '10:30'),
    zittingPlaats: veld('Plaats', 'Place', 'Gemeentehuis, kamer 2'),
    hoorders: veld('Wie er luistert', 'Who listens', 'iemand die niet bij het besluit betrokken was'),
  },
  bezwaaruitstel: {
    ...ALGEMEEN,
    ...BEZWAAR,
    waaromUitstel: veld('Waarom dat mag', 'Why that is allowed', 'De wet staat toe dat wij dit één keer doen.'),
    uitstelReden: veld('Waarom het langer duurt', 'Why it takes longer', 'De hoorzitting is later.'),
  },
  bezwaarbeslissing: {
    ...ALGEMEEN,
    ...BEZWAAR,
    beslissing: veld('Wat wij beslissen', 'What we decide', 'U krijgt gelijk. Uw bezwaar is gegrond.'),
    motivering: veld('Waarom', 'Why', 'Twee uur per week is te weinig voor dit huis.'),
    beroepTot: veld('Laatste dag voor beroep', 'Last day to appeal', '16 maart 2027'),
  },
  bezwaarintrekking: {
    ...ALGEMEEN,
    ...BEZWAAR,
    ingetrokkenOp: veld('Dag van het intrekken', 'Day of withdrawing', '8 december 2026'),
    opnieuw: veld(
      'Of het nog opnieuw kan',
      'Whether it can still be made anew',
      'U kunt nog opnieuw bezwaar maken, tot en met 22 december 2026.',
    ),
  },
  inzageverlenging: {
    ...ALGEMEEN,
    ontvangenOp: veld('Dag van het verzoek', 'Day of the request', '5 oktober 2026'),
    eersteUiterlijk: veld('Eerste uiterste dag', 'First last day', '5 november 2026'),
    uiterlijk: veld('Nieuwe uiterste dag', 'New last day', '5 januari 2027'),
    reden: veld('Waarom het langer duurt', 'Why it takes longer', 'uw verzoek is ingewikkeld'),
    toelichting: veld('Uitleg', 'Explanation', 'Wij zoeken nog papieren van voor 2015 uit het archief.'),
  },
  uitnodiging: {
    ...ALGEMEEN,
    organisatie: veld('Organisatie', 'Organisation', 'Basisschool De Springplank'),
    inlognaam: veld('Inlognaam', 'Login name', 'springplank'),
    geldigTot: veld('Geldig tot en met', 'Valid up to and including', '31 juli 2027'),
  },
}

const VELD = /\{([^{}]*)\}/g
const veldenIn = (tekst: string): string[] => [...tekst.matchAll(VELD)].map(([, naam]) => naam!)

/** Everything that is wrong with a template, each at its block: an unknown field never reaches a resident. */
export function beletselenVoorSjabloon(soort: Briefsoort, { titel, blokken }: Sjabloon): Beletsel[] {
  const velden = VELDEN[soort]
  const isLijst = (naam: string) => Array.isArray(velden[naam]?.voorbeeld)
  const inTekst = (tekst: string, plek: string): Beletsel[] =>
    veldenIn(tekst).flatMap((naam) => [
      ...als(!Object.hasOwn(velden, naam), 'briefveld-onbekend', plek, { veld: naam }),
      ...als(isLijst(naam), 'briefveld-is-lijst', plek, { veld: naam }),
    ])
  return [
    ...als(titel.trim() === '', 'titel-ontbreekt', 'titel'),
    ...inTekst(titel, 'titel'),
    ...als(blokken.length === 0, 'brief-leeg', 'blokken'),
    ...blokken.flatMap(({ soort: vorm, tekst }, nr) => {
      const plek = `blokken.${nr}.tekst`
      if (vorm !== 'lijst') return [...als(tekst.trim() === '', 'blok-leeg', plek), ...inTekst(tekst, plek)]
      return [
        ...als(!Object.hasOwn(velden, tekst), 'briefveld-onbekend', plek, { veld: tekst }),
        ...als(Object.hasOwn(velden, tekst) && !isLijst(tekst), 'briefveld-is-geen-lijst', plek, { veld: tekst }),
      ]
    }),
  ]
}

/** What the template asks and the case does not have: told by name, before a letter with a hole in it exists. */
export function ontbrekendeGegevens(soort: Briefsoort, { titel, blokken }: Sjabloon, gegevens: Gegevens): Beletsel[] {
  const gevraagd = [
    ...veldenIn(titel),
    ...blokken.flatMap(({ soort: vorm, tekst }) => (vorm === 'lijst' ? [] : veldenIn(tekst))),
  ]
  return [...new Set(gevraagd)].flatMap((naam) =>
    als(!gegevens[naam], 'briefgegeven-ontbreekt', naam, { veld: VELDEN[soort][naam]?.naam.nl ?? naam }),
  )
}

/** A list that has nothing leaves out itself and the heading above it. */
export function vulIn({ titel, blokken }: Sjabloon, gegevens: Gegevens): Brief {
  const vul = (tekst: string) => tekst.replaceAll(VELD, (_, naam: string) => String(gegevens[naam] ?? ''))
  const gevuld = blokken.flatMap(({ soort, tekst }): Briefblok[] => {
    if (soort !== 'lijst') return [{ soort, tekst: vul(tekst) }]
    const items = gegevens[tekst]
    return Array.isArray(items) && items.length > 0 ? [{ soort, items: [...items] }] : [{ soort, items: [] }]
  })
  return {
    titel: vul(titel),
    blokken: gevuld.filter((blok, nr) => {
      const volgende = gevuld[nr + 1]
      const isLeeg = (een: Briefblok | undefined) => een?.soort === 'lijst' && een.items.length === 0
      return !isLeeg(blok) && !(blok.soort === 'kop' && isLeeg(volgende))
    }),
  }
}

export const voorbeeldgegevens = (soort: Briefsoort): Gegevens =>
  Object.fromEntries(Object.entries(VELDEN[soort]).map(([naam, { voorbeeld }]) => [naam, voorbeeld]))
