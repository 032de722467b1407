import type { Command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { heeft, type Mandaat } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { geld, som } from '#values/geld.ts'
import { leesGrootboek } from '../rules/grootboekbestand.ts'
import { rekenToe } from '../rules/toerekening.ts'
import { listBekendeBoekstukken } from '../store/maand.ts'
import { type Grootboekrij, insertGrootboek, insertRealisaties } from '../store/realisatie.ts'
import { ensureNietToegerekend } from '../store/regel.ts'
import { type Bronkeuze, listBronkeuzes, listToerekening } from '../store/toerekening.ts'

type Keuze = Bronkeuze & { eind: string | null }

export type Geboekt = { geboekt: number; alleenVergeleken: number }

/** What the financial administration booked. It counts only where it was declared to be the source; else it reconciles. */
export const importeerGrootboek: Command<{ rijen: Grootboekrij[] }, Geboekt> = {
  name: 'begroting.importeerGrootboek',
  may: heeft('begroting:schrijven'),
  async run({ input: { rijen }, mandaat, db }) {
    const keuzes = await listBronkeuzes(db, mandaat)
    refuseIf(beletselenVoorGrootboek(rijen, keuzes))
    return { result: await boek({ db, mandaat }, rijen, keuzes) }
  },
}

export type Bestand = { inhoud: string; proef: boolean }

/** The same from a file, wholly or not at all; a trial stores nothing and says what would count. */
export const importeerGrootboekBestand: Command<Bestand, Geboekt & { proef: boolean; bedrag: number }> = {
  name: 'begroting.importeerGrootboekBestand',
  may: heeft('begroting:schrijven'),
  async run({ input: { inhoud, proef }, mandaat, db, vandaag }) {
    const { regels, fouten } = leesGrootboek(inhoud, vandaag)
    refuseIf(fouten)
    const keuzes = await listBronkeuzes(db, mandaat)
    const bekend = await listBekendeBoekstukken(
      db,
      mandaat,
      regels.map(({ boekstuk }) => boekstuk),
    )
    refuseIf(
      regels.flatMap((rij) => [
        ...als(bekend.has(rij.boekstuk), 'regel-al-geboekt', `regel ${rij.regel}, boekstuk`, {
          regel: rij.regel,
          boekstuk: rij.boekstuk,
        }),
        ...als(!bronVan(rij, keuzes), 'regel-zonder-bron', `regel ${rij.regel}, taakveld`, {
          regel: rij.regel,
          taakveld: rij.taakveld,
          kostensoort: rij.kostensoort,
        }),
      ]),
    )
    const bedrag = som(regels.map(({ bedragCents }) => bedragCents))
    const telt = regels.filter((rij) => bronVan(rij, keuzes) === 'grootboek').length
    const uit = proef
      ? { geboekt: telt, alleenVergeleken: regels.length - telt }
      : await boek({ db, mandaat }, regels, keuzes)
    return { result: { ...uit, proef, bedrag } }
  },
}

async function boek(
  { db, mandaat }: { db: Db; mandaat: Mandaat },
  rijen: readonly Grootboekrij[],
  keuzes: readonly Keuze[],
): Promise<Geboekt> {
  const bewaard = new Map((await insertGrootboek(db, mandaat, rijen)).map(({ boekstuk, id }) => [boekstuk, id]))
  const regels = await listToerekening(db, mandaat)
  const regelIds = new Map(regels.map(({ id, regelId }) => [id, regelId]))
  const nietToegerekend = await ensureNietToegerekend(db, mandaat)
  const telt = rijen.filter((rij) => bronVan(rij, keuzes) === 'grootboek')
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
  return { geboekt, alleenVergeleken: rijen.length - telt.length }
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
