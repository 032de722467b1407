import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { type Datum, jaarVan, laatsteVanMaand } from '#values/datum.ts'
import { type Geld, geld, som } from '#values/geld.ts'
import { type Jaareinde, verwachtJaareinde } from './rules/jaareinde.ts'
import { saldo } from './rules/saldo.ts'
import { nogTeDeclareren } from './rules/toegezegd.ts'
import { NIET_TOEGEREKEND } from './rules/toerekening.ts'
import { listGeboekt } from './store/prognose.ts'
import { listStanden } from './store/stand.ts'
import { listToezeggingen, type Toezegging } from './toegezegd.ts'

export type Prognoseregel = Omit<Jaareinde, 'maanden'> & {
  id: string
  code: string
  naam: string
  cluster: string | null
  taakveld: string | null
  budget: Geld
  realisatie: Geld
  verplichting: Geld
  /** Which part of what is assigned is usually declared; null: not known. */
  benutting: number | null
  onbesteed: Geld
}

const MAANDEN = 12
const GEEN: Toezegging = { maanden: [], benutting: null }

export type Prognosevraag = {
  jaar: number
  op: Datum
  /** Version 1 of the figure left out what was assigned: a paper that shows it can still be checked. */
  metToewijzingen?: boolean
}

/** Where the year ends per line, as it could be known on a day: the same question always gives the same answer. */
export async function toonPrognose(
  { db, mandaat }: { db: Db; mandaat: Mandaat },
  { jaar, op, metToewijzingen = true }: Prognosevraag,
) {
  const standen = await listStanden(db, mandaat, { jaar, op })
  const geboekt = await listGeboekt(db, mandaat, { jaar, op })
  const anders = standen.find(({ code }) => code === NIET_TOEGEREKEND)?.id
  const toezeggingen = metToewijzingen ? await listToezeggingen(db, mandaat, { jaar, op, anders }) : undefined
  const maand = jaarVan(op) * MAANDEN + Number(op.slice(5, 7)) - 1
  const totMaand = laatsteVanMaand(op) === op ? maand : maand - 1
  const eigen = standen.filter(({ aard }) => aard === 'lasten' || aard === 'baten')
  const berekend = eigen.map((stand) => {
    const cellen = geboekt.get(stand.id) ?? []
    const { maanden: toegezegd, benutting } = toezeggingen?.get(stand.id) ?? GEEN
    const { maanden, ...einde } = verwachtJaareinde({ jaar, totMaand, geboekt: cellen, toegezegd, benutting })
    const verplichting = som(toegezegd.map((deel) => geld(nogTeDeclareren(deel, 1))))
    const budget = saldo({ lasten: geld(stand.lasten), baten: geld(stand.baten) })
    const { id, code, naam, cluster, taakveld } = stand
    const realisatie = som(cellen.filter((cel) => Math.floor(cel.maand / MAANDEN) === jaar).map((c) => geld(c.bedrag)))
    const onbesteed = geld(budget - einde.midden)
    const regel = {
      id,
      code,
      naam,
      cluster,
      taakveld,
      budget,
      realisatie,
      verplichting,
      benutting,
      onbesteed,
      ...einde,
    }
    return { maanden, regel }
  })
  const regels = berekend
    .map(({ regel }) => regel)
    .filter(({ budget, midden, verplichting }) => budget !== 0 || midden !== 0 || verplichting !== 0)
  return {
    totaal: totaalVanPrognose(regels),
    maanden: Array.from({ length: MAANDEN }, (_, n) => ({
      bedrag: som(berekend.map(({ maanden }) => maanden[n]!.bedrag)),
      verwacht:
        jaar * MAANDEN + n > totMaand || berekend.some(({ maanden }) => maanden[n]!.verwacht && maanden[n]!.bedrag > 0),
    })),
    regels,
  }
}

/** The ranges add up, as if all lines turn out high or low together: wide rather than narrow. */
export function totaalVanPrognose(regels: readonly Prognoseregel[]) {
  const van = (kies: (regel: Prognoseregel) => Geld) => som(regels.map(kies))
  return {
    budget: van(({ budget }) => budget),
    realisatie: van(({ realisatie }) => realisatie),
    verplichting: van(({ verplichting }) => verplichting),
    midden: van(({ midden }) => midden),
    onder: van(({ onder }) => onder),
    boven: van(({ boven }) => boven),
    onbesteed: van(({ onbesteed }) => onbesteed),
    nagekomen: van(({ nagekomen }) => nagekomen),
    uitToewijzing: van(({ uitToewijzing }) => uitToewijzing),
    nieuw: van(({ nieuw }) => nieuw),
  }
}
