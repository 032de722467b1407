import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { mandaatIngetrokken, samenwerkingGewijzigd } from '../events.ts'
import { beletselenVoorMandaat, beletselenVoorSamenwerking, vervangt } from '../rules/mandaat.ts'
import * as store from '../store/mandaten.ts'
import { effectVanMandaat } from './mandaatwissel.ts'

const may = heeft('inrichting:beheren')

export type VerleenMandaat = {
  functie: string
  powers: string[]
  wetten: string[]
  taken: string[]
  gemeenten: string[]
  limiet: number | null
  begin: Datum
  eind?: Datum | null | undefined
  bron: string
}

async function toetsMandaat({ mandaat, db }: Context, input: VerleenMandaat) {
  const periode = { begin: input.begin, eind: input.eind ?? null }
  const bestaand = await store.lockMandaatbesluiten(db, mandaat, input.functie)
  refuseIf([
    ...beletselenVoorMandaat(
      { ...input, periode },
      { gemeente: mandaat.gemeente, functies: mandaat.functie.split('+') },
      bestaand,
      await store.listSamenwerkingen(db, mandaat),
    ),
    ...als(input.bron.trim() === '', 'bron-ontbreekt', 'bron'),
  ])
  return bestaand
}

/** What a mandate would change for who may do what is open now; refused as the deed itself would be. */
export async function bekijkMandaateffect(context: Context, input: VerleenMandaat) {
  await toetsMandaat(context, input)
  return effectVanMandaat(context, input, { begin: input.begin, eind: input.eind ?? null })
}

/** A decision on what a function may: from its first day in the place of the one that ran. */
export const verleenMandaat: Command<VerleenMandaat, { mandaatbesluitId: string }> = {
  name: 'inrichting.verleenMandaat',
  may,
  async run(context) {
    const { input, mandaat, db } = context
    const periode = { begin: input.begin, eind: input.eind ?? null }
    const bestaand = await toetsMandaat(context, input)
    const { wijkt } = vervangt(periode, bestaand)
    if (wijkt) await store.endMandaatbesluit(db, mandaat, wijkt.id, plusDagen(input.begin, -1))
    const mandaatbesluitId = uuidv7()
    await store.insertMandaatbesluit(db, mandaat, { ...input, id: mandaatbesluitId, periode })
    return { result: { mandaatbesluitId }, objectId: mandaatbesluitId }
  },
}

/** What the decision gave is gone at the next request; the row stays, with who withdrew it. */
export const trekMandaatIn: Command<{ mandaatbesluitId: string }, { mandaatbesluitId: string }> = {
  name: 'inrichting.trekMandaatIn',
  may,
  async run({ input, mandaat, db }) {
    const besluit = await store.findMandaatbesluit(db, mandaat, input.mandaatbesluitId)
    if (!besluit || besluit.ingetrokkenOp) throw new NotFound()
    refuseIf(als(mandaat.functie.split('+').includes(besluit.functie), 'eigen-mandaat'))
    await store.withdrawMandaatbesluit(db, mandaat, besluit.id)
    return {
      result: input,
      objectId: besluit.id,
      announce: [mandaatIngetrokken.of({ gebruikerId: null, functie: besluit.functie })],
    }
  },
}

export type LegSamenwerkingVast = {
  convenant: string
  taak: string
  centrumgemeente: string
  deelnemers: string[]
  vorm: 'mandaat' | 'delegatie' | 'gr'
  afzenderBerichten: 'centrum' | 'woon'
  verdeelsleutel: Record<string, number>
  begin: Datum
  eind?: Datum | null | undefined
  bron: string
}

/** Other participants or another form are another row, from its first day in the place of the one that ran. */
export const legSamenwerkingVast: Command<LegSamenwerkingVast, { samenwerkingId: string }> = {
  name: 'inrichting.legSamenwerkingVast',
  may,
  async run({ input, mandaat, db }) {
    const periode = { begin: input.begin, eind: input.eind ?? null }
    const bestaand = await store.lockSamenwerkingen(db, mandaat)
    refuseIf([
      ...beletselenVoorSamenwerking({ ...input, periode }, bestaand),
      ...als(input.bron.trim() === '', 'bron-ontbreekt', 'bron'),
    ])
    const zelfde = bestaand.filter((een) => een.convenant === input.convenant && een.taak === input.taak)
    const { wijkt } = vervangt(periode, zelfde)
    if (wijkt) await store.endSamenwerking(db, mandaat, wijkt.id, plusDagen(input.begin, -1))
    const samenwerkingId = uuidv7()
    await store.insertSamenwerking(db, mandaat, { ...input, id: samenwerkingId, eind: periode.eind })
    return {
      result: { samenwerkingId },
      objectId: samenwerkingId,
      announce: [samenwerkingGewijzigd.of({ taak: input.taak, op: input.begin })],
    }
  },
}

export const beeindigSamenwerking: Command<{ samenwerkingId: string; laatsteDag: Datum }, { samenwerkingId: string }> =
  {
    name: 'inrichting.beeindigSamenwerking',
    may,
    async run({ input, mandaat, db }) {
      const rij = (await store.lockSamenwerkingen(db, mandaat)).find((een) => een.id === input.samenwerkingId)
      if (!rij) throw new NotFound()
      refuseIf(als(input.laatsteDag < rij.begin, 'periode-omgekeerd', 'laatsteDag'))
      await store.endSamenwerking(db, mandaat, rij.id, input.laatsteDag)
      return {
        result: { samenwerkingId: rij.id },
        objectId: rij.id,
        announce: [samenwerkingGewijzigd.of({ taak: rij.taak, op: plusDagen(input.laatsteDag, 1) })],
      }
    },
  }
