import { plusMaanden } from '#values/datum.ts'
import type { Datum, Evaluatie, Kringlid, Plan, Stad } from '../stad.ts'
import { bereik } from './bulk.ts'

export type Om = ReturnType<typeof omPlannen>

/** What stands around a plan, looked up once. */
export function omPlannen({ plan, inrichting, huishouden, vandaag }: Stad) {
  const plannen = new Map(plan.plannen.map((een) => [een.id, een]))
  const medewerkers = new Map(inrichting.medewerkers.map((een) => [een.id, een]))
  const taken = inrichting.mandaten.find((een) => een.functie === 'regionaal-consulent')?.taken ?? []
  const vastgesteld = Map.groupBy(
    plan.versies.filter((een) => een.vastgesteldOp),
    (een) => een.plan,
  )
  const evaluaties = Map.groupBy(plan.evaluaties, (een) => een.plan)
  const bewoond = Map.groupBy(huishouden.bewoningen, (een) => `${een.huishouden}/${een.persoon}`)

  const volgendeNa = ({ plan: id, datum, gepland }: Evaluatie): Datum | null => {
    const grens = datum ?? gepland
    const later = (evaluaties.get(id) ?? []).map((een) => een.gepland).filter((dag) => dag > grens)
    if (later.length > 0) return later.toSorted()[0]!
    return plannen.get(id)!.geslotenOp ? null : plusMaanden(grens, 6)
  }
  return {
    plannen,
    volgendeNa,
    medewerker: (id: string) => medewerkers.get(id),
    teamVan: (een: Plan) => medewerkers.get(een.opsteller)?.teams[0] ?? null,
    taakVan: (een: Plan) =>
      medewerkers.get(een.opsteller)?.functie === 'regionaal-consulent' ? (taken[0] ?? null) : null,
    lopendVan(een: Plan): string | null {
      const eerste = vastgesteld.get(een.id)?.[0]?.vastgesteldOp
      return eerste ? bereik({ begin: eerste, eind: een.geslotenOp }) : null
    },
    /** The last deed decides: a vaststelling with its own day, or an evaluation with the next. */
    evaluatieOpVan(een: Plan): Datum | null {
      if (een.geslotenOp) return null
      const versie = vastgesteld.get(een.id)?.at(-1)
      const gehouden = (evaluaties.get(een.id) ?? [])
        .filter((rij) => rij.datum && rij.datum <= vandaag)
        .toSorted((a, b) => (a.datum! < b.datum! ? -1 : 1))
        .at(-1)
      if (!versie) return null
      return gehouden && gehouden.datum! >= versie.vastgesteldOp! ? volgendeNa(gehouden) : versie.evaluatieOp
    },
    isBuiten(lid: Kringlid): boolean {
      if (!lid.persoon) return true
      const rijen = bewoond.get(`${plannen.get(lid.plan)!.huishouden}/${lid.persoon}`) ?? []
      return !rijen.some(
        ({ periode: { begin, eind } }) => begin <= lid.periode.begin && (!eind || eind >= lid.periode.begin),
      )
    },
  }
}
