import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { toonSjablonen } from '../endpoints.ts'
import {
  BRIEFSOORTEN,
  type Brief,
  type Briefsoort,
  beletselenVoorSjabloon,
  type Sjabloon,
  voorbeeldgegevens,
  vulIn,
} from '../rules/sjabloon.ts'
import { STANDAARD } from '../rules/standaard.ts'
import { insertSjabloon, selectSjablonen } from '../store/brieven.ts'

/** The municipality's own template of today, or else the house's. */
export async function getSjabloon({ db, mandaat, vandaag }: Context, soort: Briefsoort): Promise<Sjabloon> {
  const eigen = (await selectSjablonen(db, mandaat, vandaag)).find((een) => een.soort === soort)
  return eigen?.inhoud ?? STANDAARD[soort]
}

export async function leesSjablonen({ db, mandaat, vandaag }: Context): Promise<OutputOf<typeof toonSjablonen>> {
  const eigen = await selectSjablonen(db, mandaat, vandaag)
  return BRIEFSOORTEN.map((soort) => {
    const gekozen = eigen.find((een) => een.soort === soort)
    return {
      soort,
      vanaf: gekozen?.vanaf ?? null,
      bron: gekozen?.bron ?? null,
      ...(gekozen?.inhoud ?? STANDAARD[soort]),
    }
  })
}

/** How it reads with a demo case; what is wrong is told at its block. */
export async function leesProef({ input }: { readonly input: Sjabloon & { soort: Briefsoort } }): Promise<Brief> {
  refuseIf(beletselenVoorSjabloon(input.soort, input))
  return vulIn(input, voorbeeldgegevens(input.soort))
}

export type StelSjabloonVast = Sjabloon & { soort: Briefsoort; vanaf: string; bron: string }

/** From that day on; letters that were made stay as they are. */
export const stelSjabloonVast: Command<StelSjabloonVast, { sjabloonId: string }> = {
  name: 'correspondentie.stelSjabloonVast',
  may: heeft('inrichting:beheren'),
  async run({ input, db, mandaat, vandaag }) {
    const { soort, titel, blokken, bron } = input
    const vanaf = input.vanaf as Datum
    refuseIf([
      ...beletselenVoorSjabloon(soort, input),
      ...als(bron.trim() === '', 'bron-ontbreekt', 'bron'),
      ...als(vanaf < vandaag, 'vanaf-in-verleden', 'vanaf'),
    ])
    const sjabloonId = uuidv7()
    await insertSjabloon(db, mandaat, sjabloonId, { soort, vanaf, inhoud: { titel, blokken }, bron })
    return { result: { sjabloonId }, objectId: sjabloonId }
  },
}
