import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { subsidieVerleend, voorschotBetaald } from '../events.ts'
import { isOmgekeerd } from '../rules/contract.ts'
import { beletselenVoorVerlening, beletselenVoorVoorschot } from '../rules/subsidie.ts'
import { insertRegeling, insertSubsidie, insertVoorschot, lockRegeling, lockSubsidie } from '../store/subsidie.ts'

export type OpenRegeling = {
  opgave: string
  tijdvak: Periode
  plafond: number
  verdeelwijze: string
  rechtsgrond: string
}

export const openRegeling: Command<OpenRegeling, { regelingId: string }> = {
  name: 'contract.openRegeling',
  may: heeft('contract:beheren'),
  async run({ input, mandaat, db }) {
    refuseIf([
      ...als(isOmgekeerd(input.tijdvak), 'periode-omgekeerd', 'tijdvak.eind'),
      ...als(input.plafond <= 0, 'bedrag-negatief', 'plafond'),
    ])
    const regelingId = await insertRegeling(db, mandaat, input)
    return { result: { regelingId }, objectId: regelingId }
  },
}

export type VerleenSubsidie = {
  regelingId: string
  organisatieId: string
  aanbodIds: string[]
  impactafspraak: string
  aangevraagdOp: Datum
  gevraagd: number
  bedrag: number
}

export const verleenSubsidie: Command<VerleenSubsidie, { subsidieId: string }> = {
  name: 'contract.verleenSubsidie',
  may: heeft('contract:beheren'),
  async run({ input, mandaat, db, vandaag }) {
    const regeling = await lockRegeling(db, mandaat, input.regelingId)
    if (!regeling) throw new NotFound()
    refuseIf(beletselenVoorVerlening(input.bedrag, regeling, vandaag, mandaat.limiet))
    const subsidieId = await insertSubsidie(db, mandaat, { ...input, verleend: input.bedrag, verleendOp: vandaag })
    return {
      result: { subsidieId },
      objectId: subsidieId,
      announce: [subsidieVerleend.of({ subsidieId, bedrag: input.bedrag, datum: vandaag })],
    }
  },
}

export const betaalVoorschot: Command<{ subsidieId: string; bedrag: number }, { voorschotId: string }> = {
  name: 'contract.betaalVoorschot',
  may: heeft('contract:beheren'),
  async run({ input, mandaat, db, vandaag }) {
    const subsidie = await lockSubsidie(db, mandaat, input.subsidieId)
    if (!subsidie) throw new NotFound()
    refuseIf(beletselenVoorVoorschot(input.bedrag, subsidie))
    const voorschotId = await insertVoorschot(db, mandaat, input.subsidieId, vandaag, input.bedrag)
    return {
      result: { voorschotId },
      objectId: voorschotId,
      announce: [voorschotBetaald.of({ ...input, voorschotId, datum: vandaag })],
    }
  },
}
