import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { overlapt, type Periode } from '#values/periode.ts'
import { FUNCTIES } from './functies.ts'

/** Every power that the house knows, in the order of the rooms. */
export const POWERS: readonly string[] = [
  ...new Set(Object.values(FUNCTIES).flatMap((functie) => functie.powers as readonly string[])),
].sort()

export type NieuwMandaat = {
  functie: string
  taken: readonly string[]
  gemeenten: readonly string[]
  limiet: number | null
  periode: Periode
}
type Samen = { taak: string; centrumgemeente: string; deelnemers: readonly string[]; begin: Datum; eind: Datum | null }
type Rij = { id: string; begin: Datum; eind: Datum | null }

export const isOmgekeerd = ({ begin, eind }: Periode): boolean => eind != null && eind < begin

/**
 * What a new row replaces: the one that runs on its first day and has no end gives way from that day on. Any other row
 * that it would lie over is in the way (I1).
 */
export function vervangt<R extends Rij>(
  periode: Periode,
  bestaand: readonly R[],
): { wijkt: R | undefined; botst: boolean } {
  const over = bestaand.filter((rij) => overlapt(periode, rij))
  const wijkt = over.find((rij) => rij.begin < periode.begin && rij.eind === null)
  return { wijkt, botst: over.some((rij) => rij !== wijkt) }
}

/** I2: nobody grants himself a power or a limit. I3: a task of the region, or another municipality, asks a samenwerking. */
export function beletselenVoorMandaat(
  nieuw: NieuwMandaat,
  eigen: { gemeente: string; functies: readonly string[] },
  bestaand: readonly Rij[],
  samenwerkingen: readonly Samen[],
): Beletsel[] {
  if (isOmgekeerd(nieuw.periode)) return als(true, 'periode-omgekeerd', 'eind')
  const lopend = samenwerkingen.filter((een) =>
    overlapt(een, { begin: nieuw.periode.begin, eind: nieuw.periode.begin }),
  )
  const gedekt = new Set(
    lopend.filter((een) => nieuw.taken.includes(een.taak)).flatMap((een) => [een.centrumgemeente, ...een.deelnemers]),
  )
  const zonder = nieuw.taken.filter((taak) => !lopend.some((een) => een.taak === taak))
  const buiten = nieuw.gemeenten.filter((gemeente) => gemeente !== eigen.gemeente && !gedekt.has(gemeente))
  return [
    ...als(eigen.functies.includes(nieuw.functie), 'eigen-mandaat', 'functie'),
    ...als(vervangt(nieuw.periode, bestaand).botst, 'periodes-overlappen', 'begin'),
    ...als(zonder.length > 0, 'samenwerking-ontbreekt', 'taken', { wat: zonder.join(', ') }),
    ...als(buiten.length > 0, 'samenwerking-ontbreekt', 'gemeenten', { wat: buiten.join(', ') }),
  ]
}

export type NieuweSamenwerking = {
  convenant: string
  taak: string
  centrumgemeente: string
  deelnemers: readonly string[]
  verdeelsleutel: Readonly<Record<string, number>>
  periode: Periode
}

/** The centre takes part, and shares add up to the whole or are left open. */
export function beletselenVoorSamenwerking(
  nieuw: NieuweSamenwerking,
  bestaand: readonly (Rij & { convenant: string; taak: string })[],
): Beletsel[] {
  if (isOmgekeerd(nieuw.periode)) return als(true, 'periode-omgekeerd', 'eind')
  const delen = Object.entries(nieuw.verdeelsleutel)
  const zelfde = bestaand.filter((een) => een.convenant === nieuw.convenant && een.taak === nieuw.taak)
  return [
    ...als(!nieuw.deelnemers.includes(nieuw.centrumgemeente), 'centrum-doet-niet-mee', 'deelnemers'),
    ...als(
      delen.some(([gemeente]) => !nieuw.deelnemers.includes(gemeente)) ||
        (delen.length > 0 && delen.reduce((som, [, deel]) => som + deel, 0) !== 1000),
      'verdeelsleutel-niet-heel',
      'verdeelsleutel',
    ),
    ...als(vervangt(nieuw.periode, zelfde).botst, 'periodes-overlappen', 'begin'),
  ]
}
