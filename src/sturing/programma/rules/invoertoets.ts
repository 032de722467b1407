import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { ProgrammaInvoer, ReeksInvoer, TransformatieplanInvoer } from './invoer.ts'

/** What no schema can say: a row that stands twice, a reference to nothing. Each with the path of its row. */
export function beletselenVoorReeks({ rapporten }: ReeksInvoer): Beletsel[] {
  const projecten = rapporten.map(({ project, rapportagedatum: dag }) => `${project.soort} ${project.nummer} ${dag}`)
  return [
    ...dubbel(
      rapporten.map(({ code }) => code),
      (i) => `rapporten.${i}.code`,
    ),
    ...dubbel(projecten, (i) => `rapporten.${i}.project`),
    ...rapporten.flatMap(({ aspecten }, i) =>
      dubbel(
        aspecten.map(({ soort }) => soort),
        (j) => `rapporten.${i}.aspecten.${j}`,
      ),
    ),
  ]
}

export function beletselenVoorPlan(plan: TransformatieplanInvoer): Beletsel[] {
  const { agenda = [], documenten = [], verschuivingen = [], principes = [], looptijd } = plan
  return [
    ...dubbel(
      agenda.map(({ volgorde }) => volgorde),
      (i) => `agenda.${i}.volgorde`,
    ),
    ...dubbel(
      documenten.map(({ letter }) => letter),
      (i) => `documenten.${i}.letter`,
    ),
    ...dubbel(
      verschuivingen.map(({ nummer }) => nummer),
      (i) => `verschuivingen.${i}.nummer`,
    ),
    ...dubbel(
      principes.map(({ groep, nummer }) => `${groep} ${nummer}`),
      (i) => `principes.${i}.nummer`,
    ),
    ...als(looptijd !== undefined && looptijd.eind < looptijd.begin, 'eind-voor-begin', 'looptijd.eind'),
  ]
}

export function beletselenVoorProgramma({ onderdelen, principes, looptijd }: ProgrammaInvoer): Beletsel[] {
  const bekend = new Set(principes.map(({ nummer }) => nummer))
  return [
    ...dubbel(
      onderdelen.map(({ volgorde }) => volgorde),
      (i) => `programma.onderdelen.${i}.volgorde`,
    ),
    ...dubbel(
      principes.map(({ groep, nummer }) => `${groep} ${nummer}`),
      (i) => `programma.principes.${i}.nummer`,
    ),
    ...onderdelen.flatMap(({ principes: genoemd }, i) =>
      genoemd.flatMap((nummer) =>
        als(!bekend.has(nummer), 'principe-onbekend', `programma.onderdelen.${i}.principes`, { nummer }),
      ),
    ),
    ...als(looptijd.eind !== null && looptijd.eind < looptijd.begin, 'eind-voor-begin', 'programma.looptijd.eind'),
  ]
}

function dubbel(sleutels: readonly (string | number)[], veld: (index: number) => string): Beletsel[] {
  return sleutels.flatMap((sleutel, i) =>
    als(sleutels.indexOf(sleutel) < i, 'rij-dubbel', veld(i), { waarde: sleutel, rij: sleutels.indexOf(sleutel) + 1 }),
  )
}
