import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { samenstellingGewijzigd } from '../events.ts'
import { getHuishouden, getPersoon, listBewoningenVan } from '../reads.ts'
import { type Bron, beletselenVoorBewoning, type Verblijf } from '../rules/bewoning.ts'
import { insertBewoning, insertHuishouden } from '../store/huishoudens.ts'

export type LegBewoningVast = {
  persoonId: string
  /** Absent: a new household that starts with this person. */
  huishoudenId?: string | undefined
  verblijf: Verblijf
  periode: Periode
  bron: Bron
  peildatum?: Datum | undefined
}

/** Records who lives with whom according to one source. What another source says stays where it is (H2). */
export const legBewoningVast: Command<LegBewoningVast, { bewoningId: string; huishoudenId: string }> = {
  name: 'huishouden.legBewoningVast',
  may: heeft('huishouden:wijzigen'),
  async run({ input, mandaat, db, vandaag }) {
    await getPersoon(db, mandaat, input.persoonId)
    refuseIf(beletselenVoorBewoning(input, await listBewoningenVan(db, mandaat, input.persoonId)))
    const huishoudenId = input.huishoudenId ?? uuidv7()
    if (input.huishoudenId) await getHuishouden(db, mandaat, input.huishoudenId)
    else await insertHuishouden(db, mandaat, huishoudenId, input.periode.begin)
    const bewoningId = uuidv7()
    await insertBewoning(db, mandaat, { ...input, id: bewoningId, huishoudenId, peildatum: input.peildatum ?? vandaag })
    return {
      result: { bewoningId, huishoudenId },
      objectId: bewoningId,
      personen: [input.persoonId],
      announce: [samenstellingGewijzigd.of({ huishoudenId, op: input.periode.begin })],
    }
  },
}
