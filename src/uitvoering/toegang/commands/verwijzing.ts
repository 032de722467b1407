import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { listTeams } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { verwijzingOpgenomen } from '../events.ts'
import { getHulpvraag, getVerwijzing, type Verwijzing } from '../reads.ts'
import { kiesTeam, type Verwijzertype } from '../rules/melding.ts'
import { insertVerwijzing, updateOpgepakt, updateTeruggegeven } from '../store/verwijzingen.ts'
import { eisGrond } from './hulpvraagVoor.ts'

export type RegistreerVerwijzing = {
  persoonId: string
  verwijzertype: Verwijzertype
  verwijzer: string
  agb?: string | undefined
  ontvangenOp?: Datum | undefined
  ontvangenVia: 'fhir' | 'bericht' | 'brief'
  gevraagd?: string | undefined
  productId?: string | undefined
  aanbiederId?: string | undefined
}

/** A medical or legal referral: it needs no melding and no besluit (D2). */
export const registreerVerwijzing: Command<RegistreerVerwijzing, { verwijzingId: string }> = {
  name: 'toegang.registreerVerwijzing',
  may: heeft('toegang:registreren', 'verwijzing:indienen', 'berichten:verwerken'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    await getPersoon(db, mandaat, input.persoonId)
    const ontvangenOp = input.ontvangenOp ?? vandaag
    refuseIf([
      ...als(input.verwijzer.trim() === '', 'verwijzer-onbekend', 'verwijzer'),
      ...als(ontvangenOp > vandaag, 'ontvangen-in-toekomst', 'ontvangenOp'),
    ])
    const id = uuidv7()
    const teamId = kiesTeam(await listTeams(db, mandaat), 'jeugdwet', null) ?? null
    const gevraagd = input.gevraagd
      ? keys.encrypt(input.gevraagd, {
          gemeente: mandaat.gemeente,
          table: 'toegang.verwijzing',
          row: id,
          column: 'gevraagd',
        })
      : null
    await insertVerwijzing(db, mandaat, {
      id,
      persoonId: input.persoonId,
      verwijzertype: input.verwijzertype,
      verwijzer: input.verwijzer,
      agb: input.agb ?? null,
      ontvangenOp,
      ontvangenVia: input.ontvangenVia,
      gevraagd,
      productId: input.productId ?? null,
      aanbiederId: input.aanbiederId ?? null,
      teamId,
      // A message is acknowledged by its retour; a letter is not yet.
      bevestigdOp: input.ontvangenVia === 'brief' ? null : vandaag,
    })
    if (teamId) {
      await legToegangsgrondVast(context, {
        wie: { teamId },
        persoonId: input.persoonId,
        hoedanigheid: 'team',
        wetten: ['jeugdwet'],
        periode: { begin: vandaag },
        volgtUit: id,
      })
    }
    return { result: { verwijzingId: id }, objectId: id, personen: [input.persoonId] }
  },
}

export const neemOp: Command<{ verwijzingId: string; hulpvraagId?: string | undefined }, { verwijzingId: string }> = {
  name: 'toegang.neemOp',
  may: heeft('toegang:trieren', 'toegang:onderzoeken', 'voorziening:toewijzen'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const verwijzing = await getVerwijzing(db, mandaat, input.verwijzingId)
    await eisGrond(context, verwijzing.persoonId, 'B', 'jeugdwet')
    return opnemen({ ...context, input: { ...input, verwijzing } }, vandaag)
  },
}

/** Through the door: a verzoek or voorziening on this referral takes it up. */
export const neemOpNamens: typeof neemOp = {
  ...neemOp,
  run: async (context) => {
    const verwijzing = await getVerwijzing(context.db, context.mandaat, context.input.verwijzingId)
    return opnemen({ ...context, input: { ...context.input, verwijzing } }, context.vandaag)
  },
}

async function opnemen(
  { input, mandaat, db }: Parameters<typeof neemOp.run>[0] & { input: { verwijzing: Verwijzing } },
  vandaag: Datum,
) {
  const { verwijzing } = input
  if (input.hulpvraagId && (await getHulpvraag(db, mandaat, input.hulpvraagId)).persoonId !== verwijzing.persoonId)
    throw new NotFound()
  const rijen = await updateOpgepakt(db, mandaat, verwijzing.id, vandaag, input.hulpvraagId ?? null)
  refuseIf(als(rijen.length === 0, 'verwijzing-al-afgehandeld'))
  return {
    result: { verwijzingId: verwijzing.id },
    objectId: verwijzing.id,
    personen: [verwijzing.persoonId],
    announce: [verwijzingOpgenomen.of({ verwijzingId: verwijzing.id, persoonId: verwijzing.persoonId })],
  }
}

export const geefTerug: Command<{ verwijzingId: string; reden: string }, { verwijzingId: string }> = {
  name: 'toegang.geefTerug',
  may: heeft('toegang:trieren', 'toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    const verwijzing = await getVerwijzing(db, mandaat, input.verwijzingId)
    await eisGrond(context, verwijzing.persoonId, 'B', 'jeugdwet')
    refuseIf(als(input.reden.trim() === '', 'reden-ontbreekt', 'reden'))
    const reden = keys.encrypt(input.reden, {
      gemeente: mandaat.gemeente,
      table: 'toegang.verwijzing',
      row: verwijzing.id,
      column: 'reden',
    })
    const rijen = await updateTeruggegeven(db, mandaat, verwijzing.id, vandaag, reden)
    refuseIf(als(rijen.length === 0, 'verwijzing-al-afgehandeld'))
    return { result: { verwijzingId: verwijzing.id }, objectId: verwijzing.id, personen: [verwijzing.persoonId] }
  },
}
