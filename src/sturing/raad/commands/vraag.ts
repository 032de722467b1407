import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'
import { ensureFracties } from '../store/fractie.ts'
import { findVoorstel } from '../store/voorstelbeeld.ts'
import { insertAntwoord, insertVraag, listVragen } from '../store/vraag.ts'

type NieuweVraag = { voorstelId?: string | null; fractie: string; tekst: string; thema: string; gesteldOp: Datum }

/** About a proposal, or written and on its own (Gemeentewet art. 155). */
export const stelVraag: Command<NieuweVraag, { vraagId: string; nummer: number }> = {
  name: 'raad.stelVraag',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const { voorstelId = null, fractie } = input
    if (voorstelId && !(await findVoorstel(db, mandaat, voorstelId))) throw new NotFound()
    refuseIf(als(input.gesteldOp > vandaag, 'dag-in-toekomst', 'gesteldOp'))
    const fracties = await ensureFracties(db, mandaat, [fractie])
    const { id, nummer } = await insertVraag(db, mandaat, {
      ...input,
      voorstelId,
      fractieId: fracties.get(fractie)!,
      bron: EIGEN_BRON,
    })
    return { result: { vraagId: id, nummer }, objectId: id }
  },
}

export const beantwoord: Command<
  { vraagId: string; tekst: string; bron: string; beantwoordOp: Datum },
  { vraagId: string }
> = {
  name: 'raad.beantwoord',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db, vandaag }) {
    const [vraag] = await listVragen(db, mandaat, input.vraagId)
    if (!vraag) throw new NotFound()
    const tevroeg = vraag.gesteldOp !== null && input.beantwoordOp < vraag.gesteldOp
    refuseIf([
      ...als(vraag.antwoord !== null, 'vraag-al-beantwoord', 'tekst'),
      ...als(tevroeg || input.beantwoordOp > vandaag, 'antwoord-past-niet', 'beantwoordOp'),
    ])
    await insertAntwoord(db, mandaat, input)
    return { result: { vraagId: vraag.id }, objectId: vraag.id }
  },
}
