import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, laatste } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'
import type { Effect } from '../rules/instellingen.ts'
import { type Besluit, effectOpMensen, effectOpRegio, houderVan, type Mandaatwissel } from '../rules/mandaatwissel.ts'
import { listGebruikers } from '../store/gebruikers.ts'
import { listMandaatbesluiten, listSamenwerkingen } from '../store/mandaten.ts'
import { berekenEffecten } from './stelInstellingVast.ts'

type Geldend = Besluit & { id: string; begin: Datum; eind: Datum | null }
type Wijziging = {
  sleutel: string
  periode: Periode
  besluiten: (nu: readonly Geldend[]) => readonly Besluit[]
  functies: (een: { id: string; functies: string[] }) => readonly string[]
}

/** Who may what on the first day of the change, or today when that is later; each room says what that does to its open work. */
async function effectVan(context: Context, { sleutel, periode, besluiten, functies }: Wijziging) {
  const { db, mandaat, vandaag } = context
  const op = laatste(vandaag, periode.begin)
  const nu = (await listMandaatbesluiten(db, mandaat)).filter((een) => een.ingetrokkenOp === null && bevat(een, op))
  const straks = bevat(periode, op) ? besluiten(nu) : nu
  const mensen = await listGebruikers(db, mandaat, op)
  const lopend = await listSamenwerkingen(db, mandaat, op)
  const wissel: Mandaatwissel = {
    nu: mensen.map((een) => houderVan(een, nu, lopend)),
    straks: mensen.map((een) => houderVan({ id: een.id, functies: functies(een) }, straks, lopend)),
  }
  const regio = effectOpRegio(wissel, lopend, mandaat.gemeente)
  const eigen: Effect[] = [effectOpMensen(wissel), ...(regio ? [regio] : [])]
  const { effecten } = await berekenEffecten(context, { soort: 'mandaat', sleutel, waarde: wissel, periode })
  return { effecten: [...effecten, ...eigen.map((een) => ({ kamer: 'inrichting', ...een }))] }
}

const zelfdeFuncties = ({ functies }: { functies: string[] }) => functies

/** Of a mandate that is proposed, in the place of the one that ran. */
export const effectVanMandaat = (context: Context, nieuw: Besluit, periode: Periode) =>
  effectVan(context, {
    sleutel: nieuw.functie,
    periode,
    besluiten: (nu) => [...nu.filter((een) => een.functie !== nieuw.functie), nieuw],
    functies: zelfdeFuncties,
  })

/** Withdrawing works at the next request, or keeps what would begin later from beginning; refused as the deed would be. */
export async function bekijkIntrekking(context: Context, { mandaatbesluitId }: { mandaatbesluitId: string }) {
  const { db, mandaat } = context
  const besluit = (await listMandaatbesluiten(db, mandaat)).find(({ id }) => id === mandaatbesluitId)
  if (!besluit || besluit.ingetrokkenOp) throw new NotFound()
  const { id, functie, begin, eind } = besluit
  refuseIf(als(mandaat.functie.split('+').includes(functie), 'eigen-mandaat'))
  const besluiten = (nu: readonly Geldend[]) => nu.filter((een) => een.id !== id)
  return effectVan(context, { sleutel: functie, periode: { begin, eind }, besluiten, functies: zelfdeFuncties })
}

/** Taking a function away works at the next request too. */
export async function bekijkFunctieWeg(context: Context, weg: { gebruikerId: string; functie: string }) {
  const { db, mandaat, vandaag } = context
  refuseIf(als(weg.gebruikerId === mandaat.actor.id, 'eigen-mandaat', 'gebruikerId'))
  const wie = (await listGebruikers(db, mandaat, vandaag)).find(({ id }) => id === weg.gebruikerId)
  if (!wie?.functies.includes(weg.functie)) throw new NotFound()
  return effectVan(context, {
    sleutel: weg.functie,
    periode: { begin: vandaag, eind: null },
    besluiten: (nu) => nu,
    functies: ({ id, functies }) => (id === wie.id ? functies.filter((een) => een !== weg.functie) : functies),
  })
}
