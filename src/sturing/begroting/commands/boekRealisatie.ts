import type { Ketenboeking } from '#keten/declaratie/index.ts'
import type { Context } from '#platform/command.ts'
import { geld } from '#values/geld.ts'
import { realisatieGeboekt } from '../events.ts'
import type { TeBoeken } from '../rules/toerekening.ts'
import { rekenToe } from '../rules/toerekening.ts'
import { insertRealisaties, insertRealisatiesUitKeten } from '../store/realisatie.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { listBronkeuzes, listToerekening } from '../store/toerekening.ts'

/** Every euro lands on one line, once (D13); heard in the transaction of the booking itself. */
export async function boekRealisatie(context: Context, boeking: Ketenboeking): Promise<{ regel: string } | undefined> {
  const { db, mandaat } = context
  if (await teltGrootboek(context, boeking)) return undefined
  const teBoeken = naarTeBoeken(boeking)
  const regels = await listToerekening(db, mandaat, boeking.zorgmaand)
  const realisatie = rekenToe(teBoeken, regels)
  const regelId = regels.find(({ id }) => id === realisatie.door)?.regelId ?? (await ensureNietToegerekend(db, mandaat))
  const nieuw = await insertRealisaties(db, mandaat, [
    { ...teBoeken, boekdatum: boeking.boekdatum, regelId, toerekeningsregelId: realisatie.door ?? null },
  ])
  if (nieuw > 0) {
    const { bronId, datum, regel, bedrag } = realisatie
    await context.hear(context, realisatieGeboekt.of({ bronId, datum, regel, bedragCents: bedrag }))
  }
  return { regel: realisatie.regel }
}

/** All bookings of the chain that have no line yet, set-based: for loading a town and for catching up. */
export async function boekRealisatieUitBoekingen({ db, mandaat }: Context): Promise<number> {
  return insertRealisatiesUitKeten(db, mandaat, await ensureNietToegerekend(db, mandaat))
}

async function teltGrootboek(
  { db, mandaat }: Context,
  { taakveld, kostensoort, zorgmaand }: Ketenboeking,
): Promise<boolean> {
  const keuzes = await listBronkeuzes(db, mandaat)
  return keuzes.some(
    (keuze) =>
      keuze.bron === 'grootboek' &&
      keuze.taakveld === taakveld &&
      keuze.kostensoort === kostensoort &&
      keuze.begin <= zorgmaand &&
      (keuze.eind === null || zorgmaand <= keuze.eind),
  )
}

function naarTeBoeken(boeking: Ketenboeking): TeBoeken {
  const { taakveld, kostensoort, wet, product, bronsoort, aanbiederId: aanbieder, wijk } = boeking
  const gevuld = Object.entries({ taakveld, kostensoort, wet, product, bronsoort, aanbieder, wijk }).filter(
    ([, waarde]) => waarde !== null,
  )
  return {
    bronsoort: 'keten',
    bronId: boeking.boekingId,
    datum: boeking.zorgmaand,
    bedrag: geld(boeking.bedragCents),
    kenmerken: Object.fromEntries(gevuld),
  }
}
