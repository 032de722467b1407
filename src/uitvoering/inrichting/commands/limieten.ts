import type { Context } from '#platform/command.ts'
import { laatste } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { Voorstel } from '../rules/instellingen.ts'
import { type Limietwissel, limietVoor } from '../rules/mandaat.ts'
import { listGebruikers } from '../store/gebruikers.ts'
import { listMandaatbesluiten } from '../store/mandaten.ts'

/** Who holds this power up to which amount, on the first day of the proposal, or today when that is later. */
export async function listLimietwissels(
  { db, mandaat, vandaag }: Context,
  power: string,
  voorstel: Voorstel,
): Promise<Limietwissel[]> {
  const op = laatste(vandaag, voorstel.periode.begin)
  const nu = (await listMandaatbesluiten(db, mandaat)).filter((een) => een.ingetrokkenOp === null && bevat(een, op))
  const nieuw = {
    ...(voorstel.waarde as { powers: string[]; limiet: number | null }),
    functie: voorstel.sleutel,
  }
  const straks = bevat(voorstel.periode, op) ? [...nu.filter((een) => een.functie !== nieuw.functie), nieuw] : nu
  return (await listGebruikers(db, mandaat, op)).map(({ functies }) => ({
    nu: limietVoor(power, functies, nu),
    straks: limietVoor(power, functies, straks),
  }))
}
