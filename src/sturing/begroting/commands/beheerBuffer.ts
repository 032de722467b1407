import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { geld } from '#values/geld.ts'
import {
  beletselenVoorTrekking,
  beletselenVoorVrijgave,
  standVanBuffer,
  type Vrijgaveregel,
} from '../rules/buffervrijgave.ts'
import type { Orgaan } from '../rules/wijziging.ts'
import { type Bufferrij, insertInzet, insertVrijgaveregel, listBuffers, lockBuffer } from '../store/buffer.ts'
import { listRegels } from '../store/regel.ts'
import { bereidVoor } from './bereidWijzigingVoor.ts'

type Voorgesteld = { wijzigingId: string }
type Inzet = { voorstelregelId: string; jaar: number; bedrag: number; orgaan: Orgaan; reden: string }

export const toonBuffers = async ({ db, mandaat }: Context) =>
  (await listBuffers(db, mandaat)).map((rij) => ({ ...rij, stand: standVanBuffer(rij) }))

/** From which avoided cost, and how sure, the money may go back to the result. The last one recorded holds. */
export const stelVrijgaveregelVast: Command<
  { voorstelregelId: string } & Omit<Vrijgaveregel, 'drempel'> & { drempel: number },
  { voorstelregelId: string }
> = {
  name: 'begroting.stelVrijgaveregelVast',
  may: heeft('begroting:schrijven'),
  async run({ input: { voorstelregelId, drempel, zekerheid }, mandaat, db }) {
    await getBuffer(db, mandaat, voorstelregelId)
    refuseIf(als(drempel <= 0, 'bedrag-niet-positief', 'drempel'))
    await insertVrijgaveregel(db, mandaat, voorstelregelId, { drempel: geld(drempel), zekerheid })
    return { result: { voorstelregelId }, objectId: voorstelregelId }
  },
}

/**
 * Proposes to free a buffer (R66): a vrijval that the body decides on. Avoided cost is the ground and never a booking
 * (BG7).
 */
export const geefBufferVrij: Command<Inzet & { vermeden: number; bewezen: boolean; bron: string }, Voorgesteld> = {
  name: 'begroting.geefBufferVrij',
  may: heeft('begroting:schrijven'),
  async run(context) {
    const { input, db, mandaat } = context
    const buffer = await getBuffer(db, mandaat, input.voorstelregelId)
    refuseIf(als(buffer.vrijgaveregel === null, 'vrijgaveregel-ontbreekt', 'vermeden'))
    const bedrag = geld(input.bedrag)
    const effect = { vermeden: geld(input.vermeden), bewezen: input.bewezen }
    const van = regelIn(buffer, input.jaar)
    const resultaat = (await listRegels(db, mandaat)).find(
      ({ aard, geslotenOp }) => aard === 'resultaat' && !geslotenOp,
    )
    refuseIf([
      ...als(van === undefined, 'buffer-niet-gehonoreerd', 'jaar'),
      ...als(resultaat === undefined, 'vrijval-zonder-resultaat', 'jaar'),
      ...beletselenVoorVrijgave(bedrag, standVanBuffer(buffer), buffer.vrijgaveregel!, effect, input.reden),
    ])
    return stelVoor(context, buffer, 'vrijgave', { van: van!, naar: resultaat!.code })
  },
}

/** Proposes to use a buffer because its risk came true: the money moves to the line that bears the cost. */
export const trekUitBuffer: Command<Inzet & { naarRegel: string }, Voorgesteld> = {
  name: 'begroting.trekUitBuffer',
  may: heeft('begroting:schrijven'),
  async run(context) {
    const { input, db, mandaat } = context
    const buffer = await getBuffer(db, mandaat, input.voorstelregelId)
    const van = regelIn(buffer, input.jaar)
    refuseIf([
      ...als(van === undefined, 'buffer-niet-gehonoreerd', 'jaar'),
      ...als(van === input.naarRegel, 'zelfde-regel', 'naarRegel'),
      ...beletselenVoorTrekking(geld(input.bedrag), standVanBuffer(buffer), input.reden),
    ])
    return stelVoor(context, buffer, 'trekking', { van: van!, naar: input.naarRegel })
  },
}

async function stelVoor(
  context: Context & { input: Inzet & { vermeden?: number; bewezen?: boolean; bron?: string } },
  buffer: Bufferrij,
  soort: 'trekking' | 'vrijgave',
  { van, naar }: { van: string; naar: string },
) {
  const { input, db, mandaat } = context
  const { voorstelregelId, bedrag, jaar, orgaan, reden, vermeden = null, bewezen = null, bron = null } = input
  const deel = { jaar, zijde: 'lasten', duur: 'incidenteel' } as const
  const { wijzigingId } = await bereidVoor(context, {
    soort: soort === 'vrijgave' ? 'vrijval' : 'verschuiving',
    orgaan,
    toelichting: `${soort === 'vrijgave' ? 'Buffer vrijgeven' : 'Uit de buffer'}: ${buffer.naam}`,
    mutaties: [
      { ...deel, regel: van, bedrag: -bedrag },
      { ...deel, regel: naar, bedrag },
    ],
  })
  await insertInzet(db, mandaat, { voorstelregelId, wijzigingId, soort, bedrag, vermeden, bewezen, bron, reden })
  return { result: { wijzigingId }, objectId: wijzigingId }
}

async function getBuffer(db: Context['db'], mandaat: Context['mandaat'], voorstelregelId: string): Promise<Bufferrij> {
  const buffer = await lockBuffer(db, mandaat, voorstelregelId)
  if (!buffer) throw new NotFound()
  return buffer
}

/** The line on which the money of a year was granted. */
const regelIn = ({ gehonoreerd }: Bufferrij, jaar: number): string | undefined =>
  gehonoreerd.find((deel) => deel.jaar === jaar)?.regel
