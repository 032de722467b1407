import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { getPersoon } from '../reads.ts'
import { endAfscherming, insertAfscherming, selectAfschermingen } from '../store/personen.ts'
import { updateAfscherming } from '../store/waarschuwingen.ts'

const may = heeft('afscherming:beheren')

export type SchermAf = {
  persoonId: string
  soort: 'adresgeheim' | 'vertrouwelijk'
  reden: string
  wieMag: readonly string[]
  herzienOp: Datum
}

/** adresgeheim hides where someone lives; vertrouwelijk hides that he exists, for all but the named workers (D19). */
export const schermAf: Command<SchermAf, { afschermingId: string }> = {
  name: 'huishouden.schermAf',
  may,
  async run({ input, mandaat, db, vandaag }) {
    await getPersoon(db, mandaat, input.persoonId)
    const geldend = await selectAfschermingen(db, mandaat, input.persoonId)
    refuseIf([
      ...als(input.reden.trim() === '', 'reden-ontbreekt', 'reden'),
      ...als(input.herzienOp <= vandaag, 'herziening-ontbreekt', 'herzienOp'),
      ...als(
        geldend.some((een) => een.soort === input.soort),
        'al-afgeschermd',
        'soort',
      ),
    ])
    const afschermingId = uuidv7()
    await insertAfscherming(db, mandaat, { ...input, wieMag: [...input.wieMag], id: afschermingId, begin: vandaag })
    return { result: { afschermingId }, objectId: afschermingId, personen: [input.persoonId] }
  },
}

export const hefAfschermingOp: Command<{ afschermingId: string }, { afschermingId: string }> = {
  name: 'huishouden.hefAfschermingOp',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const [rij] = await endAfscherming(db, mandaat, input.afschermingId, vandaag)
    if (!rij) throw new NotFound()
    return { result: input, objectId: input.afschermingId, personen: [rij.persoonId] }
  },
}

type Herzie = { afschermingId: string; reden: string; wieMag: readonly string[]; herzienOp: Datum }

/** Looked at again: why it still holds, who may know, and the next day on which somebody looks. */
export const herzieAfscherming: Command<Herzie, { afschermingId: string }> = {
  name: 'huishouden.herzieAfscherming',
  may,
  async run({ input, mandaat, db, vandaag }) {
    refuseIf([
      ...als(input.reden.trim() === '', 'reden-ontbreekt', 'reden'),
      ...als(input.herzienOp <= vandaag, 'herziening-ontbreekt', 'herzienOp'),
    ])
    const [rij] = await updateAfscherming(db, mandaat, input.afschermingId, input)
    if (!rij) throw new NotFound()
    return { result: { afschermingId: input.afschermingId }, objectId: input.afschermingId, personen: [rij.persoonId] }
  },
}
