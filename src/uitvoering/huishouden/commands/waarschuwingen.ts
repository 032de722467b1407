import type { Command, Context } from '#platform/command.ts'
import type { Keys } from '#platform/crypto.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { getPersoon } from '../reads.ts'
import { beletselenVoorWaarschuwing, type Waarschuwingsoort } from '../rules/waarschuwing.ts'
import * as store from '../store/waarschuwingen.ts'

const may = heeft('persoon:waarschuwen')
const plek = (gemeente: string, row: string) => ({ gemeente, table: 'huishouden.waarschuwing', row, column: 'reden' })

export type Waarschuw = {
  persoonId: string
  soort: Waarschuwingsoort
  reden: string
  herzienOp: Datum
  bekendBijPersoon: boolean
}

export const waarschuw: Command<Waarschuw, { waarschuwingId: string }> = {
  name: 'huishouden.waarschuw',
  may,
  async run({ input, mandaat, db, keys, vandaag }) {
    await getPersoon(db, mandaat, input.persoonId)
    refuseIf(beletselenVoorWaarschuwing(input, vandaag))
    const waarschuwingId = uuidv7()
    await store.insertWaarschuwing(db, mandaat, {
      ...input,
      id: waarschuwingId,
      reden: keys.encrypt(input.reden, plek(mandaat.gemeente, waarschuwingId)),
      begin: vandaag,
    })
    return { result: { waarschuwingId }, objectId: waarschuwingId, personen: [input.persoonId] }
  },
}

type Herzie = { waarschuwingId: string; uitkomst: 'blijft' | 'vervalt'; herzienOp?: Datum | undefined }

/** On its review day a warning stays until another day, or ends. */
export const herzieWaarschuwing: Command<Herzie, { waarschuwingId: string }> = {
  name: 'huishouden.herzieWaarschuwing',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const rij = await store.lockWaarschuwing(db, mandaat, input.waarschuwingId)
    if (!rij || rij.eind !== null) throw new NotFound()
    if (input.uitkomst === 'vervalt') await store.endWaarschuwing(db, mandaat, rij.id, plusDagen(vandaag, -1))
    else {
      refuseIf(beletselenVoorWaarschuwing({ reden: 'blijft', herzienOp: input.herzienOp ?? vandaag }, vandaag))
      await store.updateHerziening(db, mandaat, rij.id, input.herzienOp!)
    }
    return { result: { waarschuwingId: rij.id }, objectId: rij.id, personen: [rij.persoonId] }
  },
}

export type GetoondeWaarschuwing = {
  id: string
  soort: string
  reden: string | null
  herzienOp: Datum
  bekendBijPersoon: boolean
  begin: Datum
}

/** That there is a warning is for who meets someone; why is for who has something to do with him. */
export async function waarschuwingenVan(
  { db, mandaat, vandaag, keys }: Context,
  persoonIds: readonly string[],
  magReden: (persoonId: string) => boolean,
): Promise<Map<string, GetoondeWaarschuwing[]>> {
  const rijen = await store.selectWaarschuwingenOp(db, mandaat, persoonIds, vandaag)
  const per = Map.groupBy(rijen, (rij) => rij.persoonId)
  return new Map([...per].map(([id, eigen]) => [id, eigen.map((rij) => toon(keys, rij, magReden(id)))]))
}

export const toon = (keys: Keys, rij: store.Waarschuwing, metReden: boolean): GetoondeWaarschuwing => ({
  id: rij.id,
  soort: rij.soort,
  reden: metReden ? keys.decrypt(rij.reden, plek(rij.gemeente, rij.id)) : null,
  herzienOp: rij.herzienOp,
  bekendBijPersoon: rij.bekendBijPersoon,
  begin: rij.begin,
})
