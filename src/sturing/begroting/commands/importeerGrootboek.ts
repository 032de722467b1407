import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { geld } from '#values/geld.ts'
import { rekenToe } from '../rules/toerekening.ts'
import { type Grootboekrij, insertGrootboek, insertRealisaties } from '../store/realisatie.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { type Bronkeuze, listBronkeuzes, listToerekening } from '../store/toerekening.ts'

type Keuze = Bronkeuze & { eind: string | null }

/** What the financial administration booked. It counts only where it was declared to be the source; else it reconciles. */
export const importeerGrootboek: Command<{ rijen: Grootboekrij[] }, { geboekt: number; alleenVergeleken: number }> = {
  name: 'begroting.importeerGrootboek',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const keuzes = await listBronkeuzes(db, mandaat)
    refuseIf(beletselenVoorGrootboek(input.rijen, keuzes))
    const bewaard = new Map((await insertGrootboek(db, mandaat, input.rijen)).map(({ boekstuk, id }) => [boekstuk, id]))
    const regels = await listToerekening(db, mandaat)
    const regelIds = new Map(regels.map(({ id, regelId }) => [id, regelId]))
    const nietToegerekend = await ensureNietToegerekend(db, mandaat)
    const telt = input.rijen.filter((rij) => bronVan(rij, keuzes) === 'grootboek')
    const geboekt = await insertRealisaties(
      db,
      mandaat,
      telt.map((rij) => {
        const { taakveld, kostensoort, product, boekdatum } = rij
        const kenmerken = { taakveld, kostensoort, bronsoort: 'grootboek', ...(product && { product }) }
        const teBoeken = {
          bronsoort: 'grootboek',
          bronId: bewaard.get(rij.boekstuk)!,
          datum: boekdatum,
          bedrag: geld(rij.bedragCents),
          kenmerken,
        }
        const { door } = rekenToe(teBoeken, regels)
        return {
          ...teBoeken,
          boekdatum,
          regelId: door ? regelIds.get(door)! : nietToegerekend,
          toerekeningsregelId: door ?? null,
        }
      }),
    )
    return { result: { geboekt, alleenVergeleken: input.rijen.length - telt.length } }
  },
}

function bronVan({ taakveld, kostensoort, boekdatum }: Grootboekrij, keuzes: readonly Keuze[]) {
  return keuzes.find(
    (keuze) =>
      keuze.taakveld === taakveld &&
      keuze.kostensoort === kostensoort &&
      keuze.begin <= boekdatum &&
      (keuze.eind === null || boekdatum <= keuze.eind),
  )?.bron
}

function beletselenVoorGrootboek(rijen: readonly Grootboekrij[], keuzes: readonly Keuze[]): Beletsel[] {
  const aantal = Map.groupBy(rijen, ({ boekstuk }) => boekstuk)
  return rijen.flatMap((rij, i) => [
    ...als((aantal.get(rij.boekstuk)?.length ?? 0) > 1, 'boekstuk-dubbel', `rijen.${i}.boekstuk`, {
      boekstuk: rij.boekstuk,
    }),
    ...als(!bronVan(rij, keuzes), 'bron-niet-gekozen', `rijen.${i}.taakveld`, {
      taakveld: rij.taakveld,
      kostensoort: rij.kostensoort,
    }),
  ])
}
