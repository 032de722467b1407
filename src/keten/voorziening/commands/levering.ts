import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { leveringGestart, leveringGestopt } from '../events.ts'
import { beletselenVoorHerroeping, beletselenVoorStart, beletselenVoorStop, type Stop } from '../rules/levering.ts'
import { insertMelding, listMeldingen, withdrawMelding } from '../store/levering.ts'
import { findToewijzing, lockToewijzing, type Toewijzing } from '../store/toewijzing.ts'
import { eisGrond } from './gronden.ts'

type Bron = { bron?: 'bericht' | 'hand'; gemeldOp?: Datum | undefined }
export type MeldStart = Bron & { toewijzingId: string; begindatum: Datum }
export type MeldStop = Bron & Stop & { toewijzingId: string }
export type HerroepMelding = { toewijzingId: string; soort: 'start' | 'stop'; begindatum: Datum }

const may = heeft('voorziening:toewijzen', 'eigen-toewijzingen', 'berichten:verwerken')

/** Locked, and only one's own: a provider is another name for not found. */
async function openVoorLevering(context: Context, toewijzingId: string): Promise<Toewijzing> {
  const { db, mandaat } = context
  const [gevonden] = await lockToewijzing(db, mandaat, toewijzingId)
  const toewijzing = gevonden && (await findToewijzing(db, mandaat, toewijzingId))
  if (!toewijzing || (mandaat.actor.soort === 'aanbieder' && toewijzing.agb !== mandaat.agb)) throw new NotFound()
  return toewijzing
}

async function opHand(context: Context, toewijzing: Toewijzing): Promise<void> {
  if (context.mandaat.actor.soort !== 'aanbieder') await eisGrond(context, toewijzing.clientId, 'R', toewijzing.wet)
}

/** The core, also for the door of berichten: who sent the message was tested there. */
async function start(context: Context & { readonly input: MeldStart }, toewijzing: Toewijzing) {
  const { input, db, mandaat, vandaag } = context
  refuseIf([
    ...als(toewijzing.verwijderd, 'al-verwijderd'),
    ...als(input.begindatum > vandaag, 'datum-in-toekomst', 'begindatum'),
    ...beletselenVoorStart(input.begindatum, await listMeldingen(db, mandaat, toewijzing.id)),
  ])
  const meldingId = await insertMelding(db, mandaat, {
    toewijzingId: toewijzing.id,
    soort: 'start',
    begindatum: input.begindatum,
    einddatum: null,
    reden: null,
    bron: input.bron ?? 'hand',
    gemeldOp: input.gemeldOp ?? vandaag,
    taak: toewijzing.taak,
  })
  return {
    result: { meldingId },
    objectId: toewijzing.id,
    personen: [toewijzing.clientId],
    announce: [
      leveringGestart.of({
        toewijzingId: toewijzing.id,
        meldingId,
        clientId: toewijzing.clientId,
        begindatum: input.begindatum,
      }),
    ],
  }
}

async function stop(context: Context & { readonly input: MeldStop }, toewijzing: Toewijzing) {
  const { input, db, mandaat, vandaag } = context
  refuseIf(beletselenVoorStop(input, await listMeldingen(db, mandaat, toewijzing.id), toewijzing.wet))
  const meldingId = await insertMelding(db, mandaat, {
    toewijzingId: toewijzing.id,
    soort: 'stop',
    begindatum: input.begindatum,
    einddatum: input.einddatum,
    reden: input.reden,
    bron: input.bron ?? 'hand',
    gemeldOp: input.gemeldOp ?? vandaag,
    taak: toewijzing.taak,
  })
  return {
    result: { meldingId },
    objectId: toewijzing.id,
    personen: [toewijzing.clientId],
    announce: [
      leveringGestopt.of({
        toewijzingId: toewijzing.id,
        meldingId,
        clientId: toewijzing.clientId,
        einddatum: input.einddatum,
        reden: input.reden,
      }),
    ],
  }
}

async function herroep(context: Context & { readonly input: HerroepMelding }, toewijzing: Toewijzing) {
  const { input, db, mandaat } = context
  const meldingen = await listMeldingen(db, mandaat, toewijzing.id)
  const melding = meldingen.findLast((een) => een.soort === input.soort && een.begindatum === input.begindatum)
  refuseIf(als(melding === undefined, 'melding-onbekend', 'begindatum'))
  refuseIf(beletselenVoorHerroeping(melding!, meldingen))
  await withdrawMelding(db, mandaat, melding!.id)
  return { result: { meldingId: melding!.id }, objectId: toewijzing.id, personen: [toewijzing.clientId] }
}

type Kern<I> = (
  context: Context & { readonly input: I },
  toewijzing: Toewijzing,
) => ReturnType<Command<I, { meldingId: string }>['run']>

function paar<I extends { toewijzingId: string }>(
  name: string,
  kern: Kern<I>,
): { zelf: Command<I, { meldingId: string }>; namens: Command<I, { meldingId: string }> } {
  const namens: Command<I, { meldingId: string }> = {
    name: `voorziening.${name}`,
    may,
    run: async (context) => kern(context, await openVoorLevering(context, context.input.toewijzingId)),
  }
  const zelf: Command<I, { meldingId: string }> = {
    ...namens,
    async run(context) {
      const toewijzing = await openVoorLevering(context, context.input.toewijzingId)
      await opHand(context, toewijzing)
      return kern(context, toewijzing)
    },
  }
  return { zelf, namens }
}

export const { zelf: meldStart, namens: meldStartNamens } = paar<MeldStart>('meldStart', start)
export const { zelf: meldStop, namens: meldStopNamens } = paar<MeldStop>('meldStop', stop)
export const { zelf: herroepMelding, namens: herroepMeldingNamens } = paar<HerroepMelding>('herroepMelding', herroep)
