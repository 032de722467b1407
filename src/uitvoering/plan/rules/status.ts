import type { Datum } from '#values/datum.ts'

export type Versiestatus = 'concept' | 'ter beoordeling' | 'teruggegeven' | 'vastgesteld' | 'ondertekend' | 'vervangen'

/** The facts of one version: how often offered, what the last round said. */
export type Versiefeiten = {
  nr: number
  vastgesteld: boolean
  ondertekend: boolean
  /** Verdicts of the last round; undefined when never offered. */
  laatsteRonde?:
    | { stappen: readonly string[]; beoordelingen: readonly { stap: number; akkoord: boolean }[] }
    | undefined
}

export function statusVanVersie(versie: Versiefeiten, alle: readonly Versiefeiten[]): Versiestatus {
  if (versie.vastgesteld) {
    if (alle.some((ander) => ander.vastgesteld && ander.nr > versie.nr)) return 'vervangen'
    return versie.ondertekend ? 'ondertekend' : 'vastgesteld'
  }
  if (!versie.laatsteRonde) return 'concept'
  return versie.laatsteRonde.beoordelingen.some((oordeel) => !oordeel.akkoord) ? 'teruggegeven' : 'ter beoordeling'
}

export type Planstatus = 'in voorbereiding' | 'lopend' | 'te evalueren' | 'gesloten'

export function statusVanPlan(
  plan: { vastgesteld: boolean; evaluatieOp: Datum | null; geslotenOp: Datum | null },
  vandaag: Datum,
): Planstatus {
  if (plan.geslotenOp) return 'gesloten'
  if (!plan.vastgesteld) return 'in voorbereiding'
  return plan.evaluatieOp !== null && plan.evaluatieOp <= vandaag ? 'te evalueren' : 'lopend'
}

/** An unfinished version that lies with its writers: only then its content may change. */
export const isOpen = (status: Versiestatus): boolean => status === 'concept' || status === 'teruggegeven'
