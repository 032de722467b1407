import type { Tweetalig } from '#values/taal.ts'

export type Schil = 'geld' | 'getal' | 'ervaring'
export type Eenheid = 'cent' | 'personen' | 'procent' | 'punten'

/** What a figure is: the text for people, the version of the query that computes it, and below which count it is not shown outside. */
export type Cijferdefinitie = {
  code: string
  versie: number
  schil: Schil
  naam: Tweetalig
  tekst: Tweetalig
  methode: Tweetalig
  eenheid: Eenheid
  eigenaar: string
  /** Smallest number of people behind a published value (analytics.md §6). */
  minimumCel: number
}

const cijfer = (
  definitie: Omit<Cijferdefinitie, 'versie' | 'minimumCel'> & Partial<Cijferdefinitie>,
): Cijferdefinitie => ({
  versie: 1,
  minimumCel: 10,
  ...definitie,
})

const OP_BESLUIT: Tweetalig = {
  nl: 'Geteld op basis van besluiten en verwijzingen; een einde op de laatste dag van de maand telt niet mee in de eindstand.',
  en: 'Counted by decisions and referrals; an end on the last day of the month is not in the closing stock.',
}

export const CIJFERS: readonly Cijferdefinitie[] = [
  cijfer({
    code: 'monitor.clienten',
    schil: 'getal',
    naam: { nl: 'Inwoners met een voorziening', en: 'Residents with a provision' },
    tekst: {
      nl: 'Aantal verschillende inwoners met een lopende voorziening aan het eind van de maand.',
      en: 'Distinct residents with a running provision at the end of the month.',
    },
    methode: OP_BESLUIT,
    eenheid: 'personen',
    eigenaar: 'controller',
  }),
  cijfer({
    code: 'monitor.instroom',
    schil: 'getal',
    naam: { nl: 'Instroom', en: 'Inflow' },
    tekst: {
      nl: 'Inwoners die in de maand een voorziening kregen en er aan het begin geen hadden.',
      en: 'Residents who got a provision in the month and had none at its start.',
    },
    methode: OP_BESLUIT,
    eenheid: 'personen',
    eigenaar: 'controller',
  }),
  cijfer({
    code: 'monitor.uitstroom',
    schil: 'getal',
    naam: { nl: 'Uitstroom', en: 'Outflow' },
    tekst: {
      nl: 'Inwoners die in de maand hulp hadden en aan het eind niet meer.',
      en: 'Residents who had help in the month and no longer at its end.',
    },
    methode: OP_BESLUIT,
    eenheid: 'personen',
    eigenaar: 'controller',
  }),
  cijfer({
    code: 'monitor.kosten',
    schil: 'geld',
    naam: { nl: 'Kosten', en: 'Cost' },
    tekst: {
      nl: 'Goedgekeurd en geboekt bedrag, naar de maand waarin de zorg is gegeven.',
      en: 'Approved and booked amount, by the month in which care was given.',
    },
    methode: {
      nl: 'Som van boekingen min credits. Voorlopig: declaraties over de laatste maanden komen nog binnen.',
      en: 'Sum of bookings less credits. Provisional: claims over the last months still come in.',
    },
    eenheid: 'cent',
    eigenaar: 'controller',
  }),
  cijfer({
    code: 'monitor.aandeel-buiten-gebiedsteam',
    schil: 'getal',
    naam: { nl: 'Verwezen buiten het gebiedsteam', en: 'Referred outside the area team' },
    tekst: {
      nl: 'Aandeel van nieuwe jeugdhulp op verwijzing van huisarts, jeugdarts, gecertificeerde instelling, medisch specialist of rechter.',
      en: 'Share of new youth care referred by a GP, youth doctor, certified institution, specialist or judge.',
    },
    methode: {
      nl: 'Verwijzertype 02, 03, 04, 05 en 08 gedeeld door alle nieuwe voorzieningen; 06 staat apart, in de noemer (requirements R15).',
      en: 'Referrer types 02, 03, 04, 05 and 08 over all new provisions; 06 stands apart, in the denominator (R15).',
    },
    eenheid: 'procent',
    eigenaar: 'contractmanager',
  }),
  cijfer({
    code: 'monitor.ervaring',
    schil: 'ervaring',
    naam: { nl: 'Zonder hulp verder', en: 'Able to go on without help' },
    tekst: {
      nl: 'Waar vertellers hun eigen verhaal plaatsen tussen "niets veranderd" (0) en "ik kan zonder hulp verder" (100).',
      en: 'Where tellers place their own story between "nothing changed" (0) and "I can go on without help" (100).',
    },
    methode: {
      nl: 'Gemiddelde van verhalen met toestemming voor patronen; het aantal verhalen staat erbij.',
      en: 'Mean of stories with consent for patterns; the number of stories is shown.',
    },
    eenheid: 'punten',
    eigenaar: 'programmamanager',
  }),
]

export const findCijfer = (code: string): Cijferdefinitie | undefined => CIJFERS.find((one) => one.code === code)

/** COD327: who pointed the way counts as outside the gebiedsteam (R15; 06 stands apart, in the denominator). */
export const BUITEN_GEBIEDSTEAM: readonly string[] = ['02', '03', '04', '05', '08']

/** Share in whole permille parts, or undefined where there is nothing to divide. */
export function aandeelBuiten(
  aantallen: readonly { verwijzertype: string; aantal: number }[],
): { deel: number; geheel: number; procent: number } | undefined {
  const geheel = aantallen.reduce((som, one) => som + one.aantal, 0)
  if (geheel === 0) return undefined
  const deel = aantallen
    .filter((one) => BUITEN_GEBIEDSTEAM.includes(one.verwijzertype))
    .reduce((som, one) => som + one.aantal, 0)
  return { deel, geheel, procent: Math.round((1000 * deel) / geheel) / 10 }
}
