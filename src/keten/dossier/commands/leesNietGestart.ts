import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import type { toonNietGestart, zoekNietGestart } from '../endpoints.ts'
import { selectNietGestart } from '../store/nietGestart.ts'

/** R25, R26: given out and not begun, by team, part and trede, against the norm. */
export async function leesNietGestart({
  db,
  mandaat,
  vandaag,
  input,
}: Context & { readonly input: InputOf<typeof toonNietGestart> | InputOf<typeof zoekNietGestart> }): Promise<
  OutputOf<typeof toonNietGestart>
> {
  const uit = await selectNietGestart(db, mandaat, { vanaf: 0, aantal: 50, ...input }, vandaag)
  return {
    ...uit,
    groepen: uit.groepen ?? [],
    teams: uit.teams ?? [],
    rijen: (uit.rijen ?? []).map(({ voornamen, voorvoegsel, geslachtsnaam, ...rij }) => ({
      ...rij,
      naam: roepnaamMetGeslachtsnaam({ voornamen, voorvoegsel, geslachtsnaam }),
    })),
  }
}
