import { defineTeksten, useTeksten } from '#platform/ui/index.ts'

const SOORTEN: Record<string, string> = {
  programma: 'Programme',
  maatregel: 'Measure',
  motie: 'Motion',
  voorstel: 'Proposal',
  rapportage: 'Paper',
  publicatie: 'Paper',
}

export const webTeksten = defineTeksten({
  nietGevondenKop: ['Niet gevonden', 'Not found'],
  nietGevonden: [
    'Deze pagina is er niet, of u mag haar niet zien.',
    'This page does not exist, or you may not see it.',
  ],
  nietGevondenUitleg: ['Kies iets uit het menu of zoek.', 'Choose something from the menu or search.'],
  zoek: ['Zoek op naam, BSN, plan, aanbieder of maatregel', 'Search by name, BSN, plan, provider or measure'],
  nieuweMelding: ['Nieuwe melding', 'New report'],
  zonderInloggen: ['Zonder inloggen', 'Without logging in'],
  uitloggen: ['Uitloggen', 'Log out'],
  oefenomgeving: ['Oefenomgeving met verzonnen inwoners.', 'Practice environment with invented residents.'],
  huishouden: [(naam: string) => `Huishouden ${naam}`, (naam: string) => `Household ${naam}`],
  planVan: [(naam: string) => `Plan van ${naam}`, (naam: string) => `Plan of ${naam}`],
  planLoopt: ['Plan', 'Plan'],
  aanbieder: [(agb: string) => `Aanbieder, AGB ${agb}`, (agb: string) => `Provider, AGB ${agb}`],
  soortSturing: [
    (soort: string, bij: string) => `${soort[0]?.toUpperCase()}${soort.slice(1)}, ${bij}`,
    (soort: string, bij: string) => `${SOORTEN[soort] ?? soort}, ${bij}`,
  ],
  sturingswerk: [
    (n: number, laat: number) =>
      `In de sturing ${n === 1 ? 'wacht 1 ding' : `wachten ${n} dingen`} op u${laat > 0 ? `, ${laat} te laat` : ''}`,
    (n: number, laat: number) =>
      `In the steering ${n === 1 ? '1 thing waits' : `${n} things wait`} for you${laat > 0 ? `, ${laat} overdue` : ''}`,
  ],
  naarSturingswerk: ['Bekijk wat op u wacht', 'See what waits for you'],
  gemeente: [(naam: string) => `Gemeente ${naam}`, (naam: string) => `Municipality of ${naam}`],
})

export const useWebTeksten = () => useTeksten(webTeksten)
