import { defineTeksten } from '#platform/ui/index.ts'

export const inrichtingTeksten = defineTeksten({
  titel: [(n: number) => `${n} mensen kunnen in Samenhang`, (n: number) => `${n} people can use Samenhang`],
  sub: [
    'Een functie geeft rechten volgens het mandaatbesluit. Wat u intrekt, geldt bij het eerstvolgende verzoek.',
    'A function gives rights under the mandate decision. What you withdraw takes effect at the next request.',
  ],
  naam: ['Naam', 'Name'],
  soort: ['Soort', 'Kind'],
  functies: ['Functies', 'Functions'],
  teams: ['Teams', 'Teams'],
  trekIn: ['Functie intrekken', 'Withdraw function'],
  trekInVan: [
    (functie: string, naam: string) => `${functie} van ${naam} intrekken`,
    (functie: string, naam: string) => `Withdraw ${functie} from ${naam}`,
  ],
  gebruikers: ['Gebruikers en hun functies', 'Users and their functions'],
  ingetrokken: [
    (functie: string, naam: string) => `${functie} van ${naam} is ingetrokken.`,
    (functie: string, naam: string) => `${functie} of ${naam} was withdrawn.`,
  ],
})
