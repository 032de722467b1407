import type { IconName } from '#platform/ui/index.ts'
import type { Tweetalig } from '#values/taal.ts'
import { type Ik, mag } from './ik.tsx'
import { schermen } from './schermen.ts'

type Item = { href: string; label: Tweetalig; icon: IconName }
type Groep = { titel: Tweetalig; items: readonly Item[] }

const tekst = (nl: string, en: string): Tweetalig => ({ nl, en })

/** At most three groups a role; the first item one may open is the start page (design.md §4). */
const MENU: readonly Groep[] = [
  {
    titel: tekst('Mijn werk', 'My work'),
    items: [
      { href: '/werkvoorraad', label: tekst('Werkvoorraad', 'Work list'), icon: 'lijst' },
      { href: '/wachtlijsten', label: tekst('Wachtlijsten', 'Waiting lists'), icon: 'agenda' },
      { href: '/niet-gestart', label: tekst('Nog niet gestart', 'Not started yet'), icon: 'agenda' },
      { href: '/meldingen', label: tekst('Meldingen', 'Reports'), icon: 'bericht' },
      { href: '/verwijzingen', label: tekst('Verwijzingen', 'Referrals'), icon: 'rechts' },
      { href: '/contacten', label: tekst('Contacten', 'Contacts'), icon: 'telefoon' },
      { href: '/huishoudens', label: tekst('Huishoudens', 'Households'), icon: 'huis' },
      { href: '/noodtoegang', label: tekst('Noodtoegang', 'Emergency access'), icon: 'oog' },
      { href: '/partners', label: tekst('Partners', 'Partners'), icon: 'mensen' },
      { href: '/overdrachten', label: tekst('Overdrachten', 'Transfers'), icon: 'vlag' },
      { href: '/regionaal', label: tekst('Regionale toegang', 'Regional access'), icon: 'kaart' },
      { href: '/werk', label: tekst('Werk en participatie', 'Work and participation'), icon: 'mensen' },
      { href: '/schuldhulp', label: tekst('Schuldhulp', 'Debt help'), icon: 'geld' },
      { href: '/vroegsignalen', label: tekst('Vroegsignalen', 'Early signals'), icon: 'post' },
    ],
  },
  {
    titel: tekst('Keten', 'Chain'),
    items: [
      { href: '/herbeoordelingen', label: tekst('Herbeoordelingen', 'Re-assessments'), icon: 'grafiek' },
      { href: '/toewijzingen', label: tekst('Toewijzingen', 'Assignments'), icon: 'stuk' },
      { href: '/verzoeken', label: tekst('Verzoeken', 'Requests'), icon: 'agenda' },
      { href: '/berichten', label: tekst('Berichten', 'Messages'), icon: 'post' },
      { href: '/declaraties', label: tekst('Declaraties', 'Claims'), icon: 'euro' },
      { href: '/pgb', label: tekst('Pgb', 'Personal budgets'), icon: 'geld' },
      { href: '/aanbieders', label: tekst('Aanbieders en contracten', 'Providers and contracts'), icon: 'mensen' },
      { href: '/subsidies', label: tekst('Subsidies', 'Grants'), icon: 'geld' },
      { href: '/sociale-kaart', label: tekst('Sociale kaart', 'Directory of services'), icon: 'kaart' },
      { href: '/spreekuren', label: tekst('Spreekuren', 'Walk-in hours'), icon: 'agenda' },
      { href: '/producten', label: tekst('Productcatalogus', 'Product catalogue'), icon: 'regels' },
    ],
  },
  {
    titel: tekst('Sturen', 'Steering'),
    items: [
      { href: '/te-doen', label: tekst('Wat op u wacht', 'What waits for you'), icon: 'lijst' },
      { href: '/monitor', label: tekst('Monitor', 'Monitor'), icon: 'grafiek' },
      { href: '/ervaringen', label: tekst('Ervaringen', 'Experiences'), icon: 'bericht' },
      { href: '/begroting', label: tekst('Begroting', 'Budget'), icon: 'euro' },
      { href: '/programma', label: tekst('Programma', 'Programme'), icon: 'vlag' },
      { href: '/businesscases', label: tekst('Businesscases', 'Business cases'), icon: 'grafiek' },
    ],
  },
  {
    titel: tekst('Verantwoorden', 'Accounting'),
    items: [
      { href: '/rapportages', label: tekst('Rapportages', 'Papers'), icon: 'stuk' },
      { href: '/raad', label: tekst('Raad en toezeggingen', 'Council and promises'), icon: 'raad' },
      { href: '/draad', label: tekst('Van motie tot resultaat', 'From motion to outcome'), icon: 'lijst' },
    ],
  },
  {
    titel: tekst('Inwoner', 'Resident'),
    items: [
      { href: '/mijn/plan', label: tekst('Mijn plan', 'My plan'), icon: 'huis' },
      { href: '/mijn/vragen', label: tekst('Hulp vragen', 'Ask for help'), icon: 'telefoon' },
      { href: '/mijn/brieven', label: tekst('Mijn brieven', 'My letters'), icon: 'post' },
      { href: '/mijn/ervaring', label: tekst('Vertel', 'Tell'), icon: 'bericht' },
      { href: '/mijn/inzage', label: tekst('Mijn gegevens', 'My data'), icon: 'stuk' },
      { href: '/mijn/wie-keek', label: tekst('Wie keek', 'Who looked'), icon: 'mensen' },
    ],
  },
  {
    titel: tekst('Aanbieder', 'Provider'),
    items: [
      { href: '/aanbieder/toewijzingen', label: tekst('Toewijzingen', 'Assignments'), icon: 'stuk' },
      { href: '/aanbieder/berichten', label: tekst('Berichten', 'Messages'), icon: 'post' },
      { href: '/aanbieder/subsidies', label: tekst('Subsidies', 'Grants'), icon: 'geld' },
    ],
  },
  {
    titel: tekst('Verwijzer', 'Referrer'),
    items: [{ href: '/verwijzer/verwijzingen', label: tekst('Uw verwijzingen', 'Your referrals'), icon: 'rechts' }],
  },
  {
    titel: tekst('Partner', 'Partner'),
    items: [{ href: '/partner/meldingen', label: tekst('Uw meldingen', 'Your requests'), icon: 'bericht' }],
  },
  {
    titel: tekst('Openbaar', 'Public'),
    items: [
      { href: '/stukken', label: tekst('Stukken', 'Papers'), icon: 'stuk' },
      { href: '/toezeggingen', label: tekst('Toezeggingen', 'Promises'), icon: 'raad' },
    ],
  },
  {
    titel: tekst('Beheer', 'Administration'),
    items: [
      { href: '/beheer/rollen', label: tekst('Inrichting', 'Arrangement'), icon: 'mensen' },
      { href: '/beheer/regels', label: tekst('Regels en termijnen', 'Rules and terms'), icon: 'agenda' },
      { href: '/beheer/sjablonen', label: tekst('Sjablonen', 'Templates'), icon: 'stuk' },
      { href: '/dubbelen', label: tekst('Dubbele registraties', 'Double registrations'), icon: 'mensen' },
      { href: '/noodtoegangen', label: tekst('Noodtoegang toetsen', 'Review emergency access'), icon: 'oog' },
      {
        href: '/blikken-zonder-relatie',
        label: tekst('Blikken zonder relatie', 'Looks without a relation'),
        icon: 'oog',
      },
      { href: '/inzageverzoeken', label: tekst('Verzoeken om inzage', 'Requests for access'), icon: 'stuk' },
      { href: '/vernietiging', label: tekst('Vernietiging', 'Destruction'), icon: 'stuk' },
      { href: '/afschermingen', label: tekst('Afschermingen', 'Shields'), icon: 'oog' },
    ],
  },
]

/** Where someone starts who would not start at the first item of his menu. */
const START: Record<string, string> = {
  backoffice: '/berichten',
  budgethouder: '/declaraties',
  contractmanager: '/aanbieders',
  accounthouder: '/aanbieders',
  controller: '/monitor',
  griffie: '/te-doen',
  beheerder: '/beheer/rollen',
  toegang: '/meldingen',
}

/** The page on which this user's day begins. */
export function startVan(ik: Ik): string {
  const open = menuVan(ik).flatMap((groep) => groep.items.map((item) => item.href))
  const eigen = START[ik.functie.split('+')[0]!]
  return eigen && open.includes(eigen) ? eigen : (open[0] ?? '/geen-werk')
}

/** The menu of this user: what he may not open is not there. */
export function menuVan(ik: Ik): readonly Groep[] {
  const open = new Set(schermen.filter((scherm) => mag(ik, scherm.power)).map((scherm) => scherm.pad))
  return MENU.map((groep) => ({ ...groep, items: groep.items.filter((item) => open.has(item.href)) })).filter(
    (groep) => groep.items.length > 0,
  )
}
