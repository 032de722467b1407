import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beletselenOfSchema, compileValidator } from '#platform/validation.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, isDatum, plusDagen } from '#values/datum.ts'
import { instellingGewijzigd } from '../events.ts'
import {
  beletselenVoorInstelling,
  type Effect,
  findSoort,
  type Instellingsoort,
  type Schemafout,
  type Voorstel,
} from '../rules/instellingen.ts'
import { vervangt } from '../rules/mandaat.ts'
import { beletselenVoorFuncties, beletselenVoorRijen } from '../rules/rijen.ts'
import * as store from '../store/instellingen.ts'
import { listMandaatbesluiten } from '../store/mandaten.ts'

/** What a room says about open things when one of its settings would change: nothing is written. */
export type Effectfunctie = {
  /** Of a setting, or 'mandaat': what a function may, up to which amount. */
  soort: string
  kamer: string
  /** Nothing where this setting is not of this room. */
  bereken(context: Context, voorstel: Voorstel): Promise<Effect | undefined>
}

declare module '#platform/command.ts' {
  interface Connections {
    /** What the rooms declare about their settings: handed over by the roof, since they lie downstream. */
    instellingen: { soorten: readonly Instellingsoort[]; effecten: readonly Effectfunctie[] }
  }
}

const may = heeft('inrichting:beheren')

export type StelInstellingVast = {
  soort: string
  sleutel: string
  waarde?: unknown
  begin: Datum
  eind?: Datum | null | undefined
  bron: string
  geverifieerd: boolean
  toelichting?: string | undefined
}

/** Fixes a dated value, from its first day in the place of the one that ran. */
export const stelInstellingVast: Command<StelInstellingVast, { instellingId: string }> = {
  name: 'inrichting.stelInstellingVast',
  may,
  async run(context) {
    const { input, mandaat, db } = context
    const bestaand = await toets(context, input)
    const periode = { begin: input.begin, eind: input.eind ?? null }
    const { wijkt } = vervangt(periode, bestaand)
    if (wijkt) await store.endInstelling(db, mandaat, wijkt.id, plusDagen(input.begin, -1))
    const instellingId = uuidv7()
    await store.insertInstelling(db, mandaat, {
      ...input,
      waarde: input.waarde ?? null,
      id: instellingId,
      periode,
      toelichting: input.toelichting ?? null,
    })
    return {
      result: { instellingId },
      objectId: instellingId,
      announce: [
        instellingGewijzigd.of({ soort: input.soort, sleutel: input.sleutel, begin: input.begin, eind: periode.eind }),
      ],
    }
  },
}

/** Withdraws a value; the one that had given way to it runs on in its place. */
export const trekInstellingIn: Command<{ instellingId: string }, { instellingId: string }> = {
  name: 'inrichting.trekInstellingIn',
  may,
  async run({ input, mandaat, db }) {
    const rij = await store.findInstellingrij(db, mandaat, input.instellingId)
    if (!rij) throw new NotFound()
    const vorige = (await store.lockInstellingen(db, mandaat, rij.soort, rij.sleutel)).find(
      (een) => een.eind === plusDagen(rij.begin, -1),
    )
    await store.withdrawInstelling(db, mandaat, rij.id)
    if (vorige) await store.endInstelling(db, mandaat, vorige.id, rij.eind)
    return {
      result: { instellingId: rij.id },
      objectId: rij.id,
      announce: [instellingGewijzigd.of({ soort: rij.soort, sleutel: rij.sleutel, begin: rij.begin, eind: rij.eind })],
    }
  },
}

/** What would change for what is open now, per room that looked; refused as the deed itself would be. */
export async function bekijkEffect(context: Context, input: StelInstellingVast) {
  await toets(context, input)
  const voorstel: Voorstel = {
    soort: input.soort,
    sleutel: input.sleutel,
    waarde: input.waarde,
    periode: { begin: input.begin, eind: input.eind ?? null },
  }
  return berekenEffecten(context, voorstel)
}

export async function berekenEffecten(context: Context, voorstel: Voorstel) {
  const kamers = context.connections.instellingen.effecten.filter((een) => een.soort === voorstel.soort)
  const effecten = []
  for (const { kamer, bereken } of kamers) {
    const effect = await bereken(context, voorstel)
    if (effect) effecten.push({ kamer, ...effect })
  }
  return { effecten }
}

async function toets({ db, mandaat, connections }: Context, input: StelInstellingVast) {
  const soort = findSoort(connections.instellingen.soorten, input.soort, input.sleutel)
  const pastSleutel = soort?.sleutelVorm !== 'datum' || isDatum(input.sleutel)
  refuseIf(als(!soort || !pastSleutel, 'instelling-onbekend', 'sleutel'))
  const bestaand = await store.lockInstellingen(db, mandaat, input.soort, input.sleutel)
  refuseIf([
    ...beletselenVoorInstelling(
      { bron: input.bron, periode: { begin: input.begin, eind: input.eind } },
      bestaand,
      foutenTegenSchema(soort!, input.waarde),
    ),
    ...beletselenVoorRijen(soort!.vorm, input.waarde),
    ...(soort!.bevoegdheid
      ? beletselenVoorFuncties(
          input.waarde,
          soort!.bevoegdheid,
          (await listMandaatbesluiten(db, mandaat)).filter((een) => een.ingetrokkenOp === null),
          input.begin,
        )
      : []),
  ])
  return bestaand
}

const validators = new WeakMap<object, ReturnType<typeof compileValidator>>()

function foutenTegenSchema({ schema }: Instellingsoort, waarde: unknown): Schemafout[] {
  let toetsWaarde = validators.get(schema)
  if (!toetsWaarde) {
    toetsWaarde = compileValidator(schema, 'json')
    validators.set(schema, toetsWaarde)
  }
  const uitkomst = toetsWaarde(waarde)
  return 'error' in uitkomst && uitkomst.error
    ? beletselenOfSchema(uitkomst.error.schemaErrors).map(({ code, veld }) => ({ code, pad: veld ?? '' }))
    : []
}
