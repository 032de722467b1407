import type { Context } from '#platform/command.ts'
import type { Instellingsoort } from '../rules/instellingen.ts'
import { type Instellingrij, listInstellingrijen } from '../store/instellingen.ts'

type Regel = { soort: Instellingsoort; sleutel: string; rijen: Instellingrij[] }

/** Every setting the house knows, with all that the municipality ever recorded for it. */
export async function toonInstellingen({ db, mandaat, vandaag, connections }: Context) {
  const rijen = await listInstellingrijen(db, mandaat)
  const { soorten, effecten } = connections.instellingen
  return regels(soorten, rijen).map(({ soort, sleutel, rijen: eigen }) => {
    const nu = eigen.find(
      (een) => een.begin <= vandaag && (een.eind === null || een.eind >= vandaag) && !een.ingetrokkenOp,
    )
    return {
      soort: soort.soort,
      sleutel,
      sleutelVorm: sleutel === '*' ? (soort.sleutelVorm ?? 'tekst') : null,
      naam: soort.naam,
      uitleg: soort.uitleg,
      vorm: soort.vorm,
      wet: soort.wet,
      bron: nu?.bron ?? soort.bron,
      geverifieerd: nu?.geverifieerd ?? soort.geverifieerd,
      kamers: [...soort.kamers],
      waarde: nu ? nu.waarde : soort.standaard,
      standaard: soort.standaard,
      eigen: nu !== undefined,
      vooruitblik: effecten.some((een) => een.soort === soort.soort),
      rijen: eigen,
    }
  })
}

/** One line a setting; of a kind with free keys one line a key, and one to add another. */
function regels(soorten: readonly Instellingsoort[], rijen: readonly Instellingrij[]): Regel[] {
  return soorten.flatMap((soort) => {
    const eigen = rijen.filter((een) => een.soort === soort.soort)
    if (soort.sleutel !== '*')
      return [{ soort, sleutel: soort.sleutel, rijen: eigen.filter((een) => een.sleutel === soort.sleutel) }]
    const perSleutel = Map.groupBy(eigen, (een) => een.sleutel)
    return [
      { soort, sleutel: '*', rijen: [] },
      ...[...perSleutel].map(([sleutel, waarden]) => ({ soort, sleutel, rijen: waarden })),
    ]
  })
}
