import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { subsidieTeruggevorderd, subsidieVastgesteld } from '../events.ts'
import {
  beletselenVoorPlafond,
  beletselenVoorTerugvordering,
  beletselenVoorVaststelling,
  beletselenVoorVerantwoording,
} from '../rules/subsidie.ts'
import { insertTerugvordering, updatePlafond, updateVaststelling, updateVerantwoording } from '../store/afwikkeling.ts'
import { lockRegeling, lockSubsidie } from '../store/subsidie.ts'

const may = heeft('contract:beheren')

export const wijzigPlafond: Command<
  { regelingId: string; plafond: number; rechtsgrond: string },
  { regelingId: string }
> = {
  name: 'contract.wijzigPlafond',
  may,
  async run({ input: { regelingId, plafond, rechtsgrond }, mandaat, db, vandaag }) {
    const regeling = await lockRegeling(db, mandaat, regelingId)
    if (!regeling) throw new NotFound()
    refuseIf(beletselenVoorPlafond(plafond, rechtsgrond, regeling))
    await updatePlafond(db, mandaat, { regelingId, was: regeling.plafond, plafond, rechtsgrond, op: vandaag })
    return { result: { regelingId }, objectId: regelingId }
  },
}

/** By the receiver himself, or taken in for him. */
export const verantwoordSubsidie: Command<
  { subsidieId: string; op: Datum; verantwoording: string },
  { subsidieId: string }
> = {
  name: 'contract.verantwoordSubsidie',
  may: heeft('contract:beheren', 'eigen-toewijzingen'),
  async run({ input: { subsidieId, op, verantwoording }, mandaat, db, vandaag }) {
    const subsidie = await lockSubsidie(db, mandaat, subsidieId)
    const vreemd = !mandaat.powers.has('contract:beheren') && subsidie?.organisatieAgb !== mandaat.agb
    if (!subsidie || vreemd) throw new NotFound()
    refuseIf(beletselenVoorVerantwoording(subsidie, op, vandaag))
    await updateVerantwoording(db, mandaat, subsidieId, op, verantwoording)
    return { result: { subsidieId }, objectId: subsidieId }
  },
}

export const stelSubsidieVast: Command<{ subsidieId: string; bedrag: number }, { subsidieId: string }> = {
  name: 'contract.stelSubsidieVast',
  may,
  async run({ input: { subsidieId, bedrag }, mandaat, db, vandaag }) {
    const subsidie = await lockSubsidie(db, mandaat, subsidieId)
    if (!subsidie) throw new NotFound()
    refuseIf(beletselenVoorVaststelling(bedrag, subsidie, mandaat.limiet))
    await updateVaststelling(db, mandaat, subsidieId, vandaag, bedrag)
    return {
      result: { subsidieId },
      objectId: subsidieId,
      announce: [subsidieVastgesteld.of({ subsidieId, bedrag, datum: vandaag })],
    }
  },
}

/** What was paid too much comes back; it is booked as a payment the other way. */
export const vorderTerug: Command<{ subsidieId: string; bedrag: number; reden: string }, { terugvorderingId: string }> =
  {
    name: 'contract.vorderTerug',
    may,
    async run({ input, mandaat, db, vandaag }) {
      const subsidie = await lockSubsidie(db, mandaat, input.subsidieId)
      if (!subsidie) throw new NotFound()
      refuseIf(beletselenVoorTerugvordering(input.bedrag, subsidie))
      const terugvorderingId = await insertTerugvordering(db, mandaat, { ...input, datum: vandaag })
      return {
        result: { terugvorderingId },
        objectId: terugvorderingId,
        announce: [
          subsidieTeruggevorderd.of({
            terugvorderingId,
            subsidieId: input.subsidieId,
            bedrag: input.bedrag,
            datum: vandaag,
          }),
        ],
      }
    },
  }
