import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listNamenVanGemeenten, listSamenwerkingen } from '#uitvoering/inrichting/reads.ts'
import type { toonRegionaal } from '../endpoints.ts'
import { HULPVRAAG } from '../rules/werk.ts'
import { selectRegionaal } from '../store/regionaal.ts'

type Naam = Parameters<typeof roepnaamMetGeslachtsnaam>[0]

/** R52: a list of its own for the region, apart from what the own municipality does for itself. */
export async function leesRegionaal(
  context: Context & { readonly input: InputOf<typeof toonRegionaal> },
): Promise<OutputOf<typeof toonRegionaal>> {
  const { db, mandaat, vandaag, input } = context
  const { gemeente = null, taak = null, aantal = 50 } = input
  const uit = await selectRegionaal(db, mandaat, { gemeente, taak, aantal })
  const namen = new Map((await listNamenVanGemeenten(db, mandaat)).map((een) => [een.gemeente, een.naam]))
  const samen = (await listSamenwerkingen(db, mandaat, vandaag)).filter((een) => mandaat.taken.includes(een.taak))
  const vanOns = new Set(
    samen
      .filter((een) => een.afzenderBerichten === 'centrum' && een.centrumgemeente === mandaat.gemeente)
      .map((een) => een.taak),
  )
  const telling = new Map((uit.gemeenten ?? []).map((een) => [een.gemeente, een.aantal]))
  return {
    taken: [...mandaat.taken],
    schrijftIn: namen.get(mandaat.gemeente) ?? mandaat.gemeente,
    gemeenten: mandaat.leest.map((een) => ({
      gemeente: een,
      naam: namen.get(een) ?? een,
      aantal: telling.get(een) ?? 0,
    })),
    samenwerkingen: samen.map((een) => ({
      taak: een.taak,
      convenant: een.convenant,
      vorm: een.vorm,
      afzenderBerichten: een.afzenderBerichten,
      centrum: namen.get(een.centrumgemeente) ?? een.centrumgemeente,
      deelnemers: een.deelnemers.map((code) => namen.get(code) ?? code),
    })),
    totaal: uit.totaal,
    rijen: (uit.rijen ?? []).map(({ persoon, woongemeente, overgenomen, ...rij }) => ({
      ...rij,
      namens: namen.get(woongemeente) ?? woongemeente,
      naam: rij.persoonId ? roepnaamMetGeslachtsnaam(persoon as Naam) : '',
      overTeNemen:
        rij.gemeente !== mandaat.gemeente && vanOns.has(rij.taak) && HULPVRAAG.has(rij.soort) && !overgenomen,
    })),
  }
}
