import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'
import { aanvraagIngediend } from '../events.ts'
import { findUiterlijk, getHulpvraag, type Hulpvraag } from '../reads.ts'
import {
  beletselenVoorAanvraag,
  beletselenVoorIngebrekestelling,
  beletselenVoorOpschorting,
  beletselenVoorVerlenging,
} from '../rules/aanvraag.ts'
import { lockHulpvraag } from '../store/hulpvragen.ts'
import {
  endOpschorting,
  insertAanvraag,
  insertIngebrekestelling,
  insertOpschorting,
  insertVerlenging,
  selectKlokken,
  selectOpschortingen,
} from '../store/klokken.ts'
import { hulpvraagVanAanvraagVoor, hulpvraagVoor } from './hulpvraagVoor.ts'
import { herbereken } from './klok.ts'

export type DienAanvraagIn = {
  hulpvraagId: string
  ontvangenOp?: Datum | undefined
  vorm: 'formulier' | 'ondertekend-plan' | 'melding'
  reden?: string | undefined
}
type Ingediend = { aanvraagId: string }

/** From here the Awb clock runs. */
export const dienAanvraagIn: Command<DienAanvraagIn, Ingediend> = {
  name: 'toegang.dienAanvraagIn',
  may: heeft('toegang:registreren', 'toegang:onderzoeken'),
  run: async (context) => indienen(context, await hulpvraagVoor(context, context.input.hulpvraagId)),
}

/** The same deed through the door: a signed plan is an aanvraag, whoever signed it. */
export const dienAanvraagInNamens: Command<DienAanvraagIn, Ingediend> = {
  ...dienAanvraagIn,
  run: async (context) => indienen(context, await getHulpvraag(context.db, context.mandaat, context.input.hulpvraagId)),
}

async function indienen(context: Context & { readonly input: DienAanvraagIn }, hulpvraag: Hulpvraag) {
  const { input, mandaat, db, vandaag } = context
  const ontvangenOp = input.ontvangenOp ?? vandaag
  await lockHulpvraag(db, mandaat, hulpvraag.id)
  const { geboren } = await getPersoon(db, mandaat, hulpvraag.persoonId)
  refuseIf(
    beletselenVoorAanvraag({
      wet: hulpvraag.wet,
      status: hulpvraag.status,
      geboren,
      genoemdOp: hulpvraag.genoemdOp,
      ontvangenOp,
      onderzoekTot: await findUiterlijk(db, mandaat, 'wmo-onderzoek', hulpvraag.genoemdOp),
      wachtTot: await findUiterlijk(db, mandaat, 'participatiewet-wachttijd-jongeren', hulpvraag.genoemdOp),
      vandaag,
      reden: input.reden,
    }),
  )
  const aanvraagId = uuidv7()
  const { persoonId, wet, regeling, taak } = hulpvraag
  await insertAanvraag(db, mandaat, {
    id: aanvraagId,
    hulpvraagId: hulpvraag.id,
    persoonId,
    wet,
    regeling,
    taak,
    ontvangenOp,
    vorm: input.vorm,
  })
  await herbereken(context, hulpvraag.id)
  return {
    result: { aanvraagId },
    objectId: aanvraagId,
    personen: [persoonId],
    announce: [aanvraagIngediend.of({ aanvraagId, hulpvraagId: hulpvraag.id, persoonId, wet, ontvangenOp })],
  }
}

async function besluitklok({ db, mandaat }: Context, hulpvraag: Hulpvraag & { aanvraagId: string }) {
  return (await selectKlokken(db, mandaat, [hulpvraag.id])).find((klok) => klok.aanvraagId === hulpvraag.aanvraagId)
}

const may = heeft('toegang:onderzoeken')

async function voorAanvraag(context: Context & { readonly input: { aanvraagId: string } }) {
  const hulpvraag = await hulpvraagVanAanvraagVoor(context, context.input.aanvraagId)
  await lockHulpvraag(context.db, context.mandaat, hulpvraag.id)
  return { hulpvraag, klok: await besluitklok(context, hulpvraag) }
}

export type SchortOp = { aanvraagId: string; begin?: Datum | undefined; eind?: Datum | undefined; reden: string }

/** Awb 4:15: the clock stops while the municipality waits for what it asked. */
export const schortOp: Command<SchortOp, { aanvraagId: string; uiterlijk: Datum }> = {
  name: 'toegang.schortOp',
  may,
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { hulpvraag, klok } = await voorAanvraag(context)
    const periode = { begin: input.begin ?? vandaag, eind: input.eind ?? null }
    const bestaand = (await selectOpschortingen(db, mandaat, [input.aanvraagId])).map((een) => een.periode)
    refuseIf(beletselenVoorOpschorting(periode, bestaand, klok))
    await insertOpschorting(db, mandaat, uuidv7(), { aanvraagId: input.aanvraagId, reden: input.reden, periode })
    return klaar(context, hulpvraag)
  },
}

export const hervat: Command<
  { aanvraagId: string; laatsteDag?: Datum | undefined },
  { aanvraagId: string; uiterlijk: Datum }
> = {
  name: 'toegang.hervat',
  may,
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { hulpvraag } = await voorAanvraag(context)
    const laatsteDag = input.laatsteDag ?? vandaag
    refuseIf(laatsteDag > vandaag ? [{ code: 'datum-in-toekomst', veld: 'laatsteDag' }] : [])
    const beeindigd = await endOpschorting(db, mandaat, input.aanvraagId, laatsteDag)
    refuseIf(beeindigd.length === 0 ? [{ code: 'niet-opgeschort' }] : [])
    return klaar(context, hulpvraag)
  },
}

export type Verleng = { aanvraagId: string; nieuweTermijn?: Datum | undefined; reden: string }

/** Awb 4:14: tells the applicant that it takes longer, and until when. */
export const verleng: Command<Verleng, { aanvraagId: string; uiterlijk: Datum }> = {
  name: 'toegang.verleng',
  may,
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { hulpvraag, klok } = await voorAanvraag(context)
    refuseIf(beletselenVoorVerlenging(input.nieuweTermijn, klok, vandaag))
    await insertVerlenging(db, mandaat, {
      id: uuidv7(),
      aanvraagId: input.aanvraagId,
      datum: vandaag,
      nieuweTermijn: input.nieuweTermijn!,
      reden: input.reden,
    })
    return klaar(context, hulpvraag)
  },
}

/** Awb 4:17: after the term of this notice the dwangsom begins to run. */
export const legIngebrekestellingVast: Command<
  { aanvraagId: string; ontvangenOp?: Datum | undefined },
  { aanvraagId: string; uiterlijk: Datum }
> = {
  name: 'toegang.legIngebrekestellingVast',
  may: heeft('toegang:onderzoeken', 'toegang:registreren'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { hulpvraag, klok } = await voorAanvraag(context)
    const ontvangenOp = input.ontvangenOp ?? vandaag
    refuseIf(beletselenVoorIngebrekestelling(ontvangenOp, klok, vandaag))
    await insertIngebrekestelling(db, mandaat, uuidv7(), input.aanvraagId, ontvangenOp)
    return klaar(context, hulpvraag)
  },
}

async function klaar(context: Context, hulpvraag: Hulpvraag & { aanvraagId: string }) {
  const klok = (await herbereken(context, hulpvraag.id)).find((een) => een.aanvraagId === hulpvraag.aanvraagId)
  return {
    result: { aanvraagId: hulpvraag.aanvraagId, uiterlijk: klok!.uiterlijk },
    objectId: hulpvraag.aanvraagId,
    personen: [hulpvraag.persoonId],
  }
}
