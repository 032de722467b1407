import { type Command, type Context, doOnBehalf } from '#platform/command.ts'
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
import { type Kenmerk, type RedenTerug, ROUTE_VAN } from '../rules/verwijzing.ts'
import { insertVerwijzing, updateOpgepakt, updateTeruggegeven } from '../store/verwijzingen.ts'
import { plaats } from './contact.ts'
import { eisGrond } from './hulpvraagVoor.ts'
import { registreerMelding } from './registreerMelding.ts'

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
  spoed?: boolean | undefined
  /** Of a referral over FHIR: the referrer's own number and the print of what he sent. */
  kenmerk?: (Kenmerk & { afdruk: Buffer }) | undefined
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
      spoed: input.spoed ?? false,
      kenmerkSysteem: input.kenmerk?.systeem ?? null,
      kenmerk: input.kenmerk?.waarde ?? null,
      afdruk: input.kenmerk?.afdruk ?? null,
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

export type NeemOp = { verwijzingId: string; hulpvraagId?: string | undefined; regeling?: string | undefined }
type Opgenomen = { verwijzingId: string; meldingId: string | null }

/** Joins a question that runs, or becomes a new one: then it is told on the desk's own line, and no besluit is asked for (D2). */
export const neemOp: Command<NeemOp, Opgenomen> = {
  name: 'toegang.neemOp',
  may: heeft('toegang:trieren', 'toegang:onderzoeken', 'voorziening:toewijzen'),
  async run(context) {
    const { input, mandaat, db } = context
    const verwijzing = await getVerwijzing(db, mandaat, input.verwijzingId)
    await eisGrond(context, verwijzing.persoonId, 'B', 'jeugdwet')
    refuseIf(als(verwijzing.opgepaktOp !== null || verwijzing.teruggegevenOp !== null, 'verwijzing-al-afgehandeld'))
    const nieuw = input.regeling ? await maakMelding(context, verwijzing, input.regeling) : null
    return opnemen(context, verwijzing, nieuw?.hulpvraagIds[0] ?? input.hulpvraagId ?? null, nieuw?.meldingId ?? null)
  },
}

/** Through the door: a verzoek or voorziening on this referral takes it up. */
export const neemOpNamens: typeof neemOp = {
  ...neemOp,
  run: async (context) =>
    opnemen(
      context,
      await getVerwijzing(context.db, context.mandaat, context.input.verwijzingId),
      context.input.hulpvraagId ?? null,
      null,
    ),
}

/** The question as the referrer asked it, by the route he is. */
async function maakMelding(context: Context, verwijzing: Verwijzing, regeling: string) {
  const gevraagd = verwijzing.gevraagd
    ? context.keys.decrypt(verwijzing.gevraagd, plaats(context, 'verwijzing', verwijzing.id, 'gevraagd'))
    : verwijzing.verwijzer
  return doOnBehalf(registreerMelding, context, {
    persoonId: verwijzing.persoonId,
    ontvangenOp: verwijzing.ontvangenOp,
    kanaal: 'verwijzing',
    route: ROUTE_VAN[verwijzing.verwijzertype],
    melder: 'professional',
    vraag: gevraagd,
    hulpvragen: [{ wet: 'jeugdwet', regeling, spoed: verwijzing.spoed, alsAanvraag: false }],
  })
}

async function opnemen(
  { mandaat, db, vandaag }: Context,
  verwijzing: Verwijzing,
  hulpvraagId: string | null,
  meldingId: string | null,
) {
  if (hulpvraagId && (await getHulpvraag(db, mandaat, hulpvraagId)).persoonId !== verwijzing.persoonId)
    throw new NotFound()
  const rijen = await updateOpgepakt(db, mandaat, verwijzing.id, vandaag, hulpvraagId)
  refuseIf(als(rijen.length === 0, 'verwijzing-al-afgehandeld'))
  return {
    result: { verwijzingId: verwijzing.id, meldingId },
    objectId: verwijzing.id,
    personen: [verwijzing.persoonId],
    announce: [verwijzingOpgenomen.of({ verwijzingId: verwijzing.id, persoonId: verwijzing.persoonId })],
  }
}

export type GeefTerug = { verwijzingId: string; redenCode?: RedenTerug | undefined; reden: string }

/** Back to who sent it: he reads the code, the words stay here. */
export const geefTerug: Command<GeefTerug, { verwijzingId: string }> = {
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
    const rijen = await updateTeruggegeven(db, mandaat, verwijzing.id, vandaag, reden, input.redenCode ?? 'anders')
    refuseIf(als(rijen.length === 0, 'verwijzing-al-afgehandeld'))
    return { result: { verwijzingId: verwijzing.id }, objectId: verwijzing.id, personen: [verwijzing.persoonId] }
  },
}
