import type { Inkoop } from './contracten.ts'
import { type Datum, naarDatum, werkdag } from './datum.ts'
import { type MaakId, maakIds } from './kenmerk.ts'
import type { ProductMetGebruik } from './producten.ts'
import type { Bevolking } from './register.ts'
import type { Medewerker, Wet } from './stad/inrichting.ts'
import type { Stad } from './stad.ts'
import { maakToeval, type Toeval } from './toeval.ts'
import type { Hulp } from './zorg.ts'

/** What every later part is given. */
export type Bouw = {
  stad: Stad
  b: Bevolking
  producten: readonly ProductMetGebruik[]
  inkoop: Inkoop
  hulp: readonly Hulp[]
  begin: number
  vandaag: number
  id: MaakId
  toeval: (label: string) => Toeval
}

export function maakBouw(delen: Omit<Bouw, 'id' | 'toeval'>): Bouw {
  const { gemeente, invoer } = delen.stad
  return {
    ...delen,
    id: maakIds(gemeente, invoer.seed, 'keten'),
    toeval: (label) => maakToeval(invoer.seed, `${gemeente} ${label}`),
  }
}

/** Households with running help that one worker has the care of; with those of the cast some forty. */
const VOL = 33

/** Who may do a thing: the workers of a law, for a wijk first those of its gebiedsteam. */
export function maakRooster(stad: Stad) {
  const { medewerkers, teams, wijken } = stad.inrichting
  const perSleutel = new Map<string, Medewerker[][]>()
  const teamsVan = new Map(teams.map((t) => [t.id, t]))
  const behandelaars = (...wat: [wet: Wet, wijk: number, taak: string | null]): Medewerker[] => wieMag(...wat)[0]!
  /** Who comes first, and who may when they are full. */
  const wieMag = (wet: Wet, wijk: number, taak: string | null): Medewerker[][] => {
    const sleutel = `${wet}/${wijk}/${taak}`
    const bekend = perSleutel.get(sleutel)
    if (bekend) return bekend
    const alle = medewerkers.filter(
      (m) =>
        (m.functie === 'consulent' || m.functie === 'schuldhulpverlener' || m.functie === 'regionaal-consulent') &&
        m.wetten.includes(wet) &&
        (taak ? m.expertises.includes(taak) : !m.expertises.includes('opvang')),
    )
    const code = wijken[wijk]?.code
    const nabij = alle.filter((m) =>
      m.teams.some((t) => code !== undefined && teamsVan.get(t)?.gebieden.includes(code)),
    )
    // One person does not carry a law for a whole part of the town: then it is for all who work with it.
    const keuze = [nabij.length < 3 ? [] : nabij, alle, medewerkers.filter((m) => m.functie === 'consulent')].filter(
      (wie) => wie.length > 0,
    )
    perSleutel.set(sleutel, keuze)
    return keuze
  }
  const lopend = new Map<Medewerker, Set<number>>(medewerkers.map((een) => [een, new Set()]))
  /** Chance among those who have room; whoever is full gets no other household while a colleague has room. */
  const kiesBehandelaar = (
    t: Toeval,
    huishouden: number | null,
    ...wat: Parameters<typeof behandelaars>
  ): Medewerker => {
    const [eerst, ruimer = eerst] = wieMag(...wat) as [Medewerker[], Medewerker[]?]
    if (huishouden === null) return t.kies(eerst)
    const aantal = (een: Medewerker) => lopend.get(een)!.size
    const metRuimte = (wie: Medewerker[]) => wie.filter((een) => aantal(een) < VOL || lopend.get(een)!.has(huishouden))
    let keuze = metRuimte(eerst)
    if (keuze.length === 0) keuze = metRuimte(ruimer)
    if (keuze.length === 0) {
      const minst = Math.min(...ruimer.map(aantal))
      keuze = ruimer.filter((een) => aantal(een) === minst)
    }
    const gekozen = t.kies(keuze)
    lopend.get(gekozen)!.add(huishouden)
    return gekozen
  }
  const metFunctie = (functie: Medewerker['functie']): Medewerker[] => medewerkers.filter((m) => m.functie === functie)
  return {
    behandelaars,
    kiesBehandelaar,
    toegang: metFunctie('toegang'),
    teamleiders: metFunctie('teamleider'),
    kwaliteit: [...metFunctie('kwaliteitsmedewerker'), ...metFunctie('teamleider')],
  }
}
export type Rooster = ReturnType<typeof maakRooster>

/** A day as a date, or null when it has not come yet. */
export const alsGeweest = (dag: number, vandaag: number): Datum | null => (dag <= vandaag ? naarDatum(dag) : null)
export const opWerkdag = (dag: number): number => werkdag(dag)
export const kloktijd = (t: Toeval): string =>
  `${String(8 + t.geheel(9)).padStart(2, '0')}:${String(t.geheel(12) * 5).padStart(2, '0')}`
