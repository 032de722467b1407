import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import type { toonPgbs } from '../endpointsPgb.ts'
import { taakveldVoor } from '../rules/taakvelden.ts'
import { selectPgbs } from '../store/pgb.ts'
import { eigenRegels } from './boek.ts'

/** Running budgets, what was granted and spent of them by taakveld, and which are out of step. */
export async function leesPgbs(
  context: Context & { readonly input: InputOf<typeof toonPgbs> },
): Promise<OutputOf<typeof toonPgbs>> {
  const { db, mandaat, vandaag, input } = context
  const { groepen, rijen, ...uit } = await selectPgbs(
    db,
    mandaat,
    { wet: input.wet ?? null, aantal: input.aantal ?? 50, signaal: input.signaal ?? false },
    vandaag,
  )
  const eigen = await eigenRegels(context, vandaag)
  const taakveldVan = (kenmerken: { wet: string; categorie: string; verblijf: boolean }) =>
    taakveldVoor(
      { ...kenmerken, wet: kenmerken.wet as 'wmo' | 'jeugdwet', schaal: 'lokaal', leveringsvorm: 'pgb' },
      vandaag,
      eigen,
    )
  const perTaakveld = Map.groupBy(groepen ?? [], taakveldVan)
  return {
    ...uit,
    taakvelden: [...perTaakveld]
      .map(([taakveld, delen]) => ({
        taakveld,
        aantal: delen.reduce((som, een) => som + een.aantal, 0),
        jaarbedrag: delen.reduce((som, een) => som + een.jaarbedrag, 0),
        besteed: delen.reduce((som, een) => som + een.besteed, 0),
      }))
      .toSorted((a, b) => a.taakveld.localeCompare(b.taakveld)),
    rijen: (rijen ?? []).map((rij) => ({ ...rij, taakveld: taakveldVan(rij) })),
  }
}
