import type { Context } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { NotFound } from '#platform/refusal.ts'

/** A positive control: shows a person to whoever calls it, as a list or export would that decides for itself. */
export async function toonZonderRelatie({ db, mandaat, input }: Context & { readonly input: unknown }) {
  const { persoonId } = input as { persoonId: string }
  const [persoon] = await rowsOf<{
    voornamen: string
    telefoon: string
    geboren: string
    geslacht: string
    bron: string
  }>(
    db,
    sql`select voornamen, telefoon, geboren, geslacht, bron from huishouden.persoon where gemeente = any (${mandaat.leest}::text[]) and id = ${persoonId}`,
  )
  if (!persoon) throw new NotFound()
  return {
    persoonId,
    naam: persoon.voornamen,
    leeftijd: 0,
    overleden: null,
    stand: '',
    email: null,
    adres: null,
    adresgeheim: false,
    wijk: null,
    huishouden: null,
    netwerk: [],
    gezagdragers: [],
    waarschuwingen: [],
    ...persoon,
  }
}
