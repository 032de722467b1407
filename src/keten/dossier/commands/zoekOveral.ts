import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { refuseIf } from '#platform/refusal.ts'
import { naamVanHuishouden, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { als } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import type { zoek } from '../endpoints.ts'
import { selectAanbieders, selectOpBsn, selectOpNaam } from '../store/zoek.ts'

const HOEVEEL = 8

/** One box: a BSN finds exactly that person, anything else who is called like it. Every person shown leaves a line. */
export async function zoekOveral(
  context: Context & { readonly input: { q: string; hoeveel?: number } },
): Promise<OutputOf<typeof zoek>> {
  const { db, mandaat, keys, vandaag, input } = context
  const q = input.q.trim()
  const cijfers = q.replaceAll(/[\s.]/g, '')
  refuseIf(als(q.length < 2, 'zoekwoord-te-kort', 'q'))
  const hoeveel = input.hoeveel ?? HOEVEEL
  const mag = mandaat.powers.has('persoon:zoeken')
  const personen = !mag
    ? []
    : isBsn(cijfers)
      ? await selectOpBsn(db, mandaat, keys.lookup(mandaat.gemeente, cijfers), vandaag)
      : await selectOpNaam(db, mandaat, q, vandaag, hoeveel)
  const zietAanbieders = mandaat.powers.has('contract:lezen') || mandaat.powers.has('voorziening:lezen')
  const aanbieders = zietAanbieders && !isBsn(cijfers) ? await selectAanbieders(db, mandaat, q, HOEVEEL) : []
  return {
    personen: personen.map(({ leden, ...een }) => ({
      persoonId: een.persoonId,
      naam: roepnaamMetGeslachtsnaam(een),
      geboren: een.geboren,
      huishoudenId: een.huishoudenId,
      huishouden: leden.length > 0 ? naamVanHuishouden(leden, vandaag) : null,
      wijk: een.wijk,
      leden: leden.length,
      planId: een.planId,
    })),
    aanbieders: aanbieders.map(({ id, naam, agb }) => ({ aanbiederId: id, naam, agb })),
  }
}
