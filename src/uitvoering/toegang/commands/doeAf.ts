import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden } from '#uitvoering/huishouden/deeds.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { hulpvraagAfgedaan } from '../events.ts'
import { getHulpvraag, getHulpvraagVanAanvraag, getMelding, type Hulpvraag } from '../reads.ts'
import { beletselenVoorAfdoening, isVraagVerhelderd } from '../rules/melding.ts'
import type { Uitkomst } from '../rules/status.ts'
import {
  insertAfdoening,
  insertDoorgeleiding,
  lockHulpvraag,
  selectHulpvragenVanMeldingen,
} from '../store/hulpvragen.ts'
import { plaats } from './contact.ts'
import { hulpvraagVoor } from './hulpvraagVoor.ts'
import { herbereken } from './klok.ts'

export type DoeAf = {
  hulpvraagId?: string | undefined
  aanvraagId?: string | undefined
  uitkomst: Uitkomst
  datum?: Datum | undefined
  besluitId?: string | undefined
  reden?: string | undefined
  /** Of who belongs to another municipality (woonplaatsbeginsel): to which. */
  naarGemeente?: string | undefined
}

/** Final: a new question becomes a new hulpvraag (T5). */
export const doeAf: Command<DoeAf, { hulpvraagId: string }> = {
  name: 'toegang.doeAf',
  may: heeft('toegang:onderzoeken', 'toegang:trieren'),
  run: async (context) => {
    const gevonden = await zoek(context, context.input)
    return afdoen(context, await hulpvraagVoor(context, gevonden.id), false)
  },
}

/** Through the door of voorziening: a besluit settles the aanvraag. */
export const doeAfNamens: Command<DoeAf, { hulpvraagId: string }> = {
  ...doeAf,
  run: async (context) => afdoen(context, await zoek(context, context.input), true),
}

function zoek({ db, mandaat }: Context, { hulpvraagId, aanvraagId }: DoeAf): Promise<Hulpvraag> {
  if (hulpvraagId) return getHulpvraag(db, mandaat, hulpvraagId)
  if (aanvraagId) return getHulpvraagVanAanvraag(db, mandaat, aanvraagId)
  throw new NotFound()
}

async function afdoen(context: Context & { readonly input: DoeAf }, hulpvraag: Hulpvraag, metBesluit: boolean) {
  const { input, mandaat, db, vandaag, keys } = context
  const datum = input.datum ?? vandaag
  await lockHulpvraag(db, mandaat, hulpvraag.id)
  const melding = await getMelding(db, mandaat, hulpvraag.meldingId)
  refuseIf([
    ...beletselenVoorAfdoening({
      status: hulpvraag.status,
      uitkomst: input.uitkomst,
      metBesluit,
      verhelderd: isVraagVerhelderd(melding),
      reden: input.reden,
      naarGemeente: input.naarGemeente,
    }),
    ...als(datum > vandaag, 'datum-in-toekomst', 'datum'),
    ...als(datum < hulpvraag.genoemdOp, 'afdoening-voor-melding', 'datum'),
  ])
  const id = uuidv7()
  await insertAfdoening(db, mandaat, {
    id,
    hulpvraagId: hulpvraag.id,
    uitkomst: input.uitkomst,
    datum,
    besluitId: input.besluitId ?? null,
    reden: input.reden?.trim() ? keys.encrypt(input.reden.trim(), plaats(context, 'afdoening', id, 'reden')) : null,
  })
  if (input.naarGemeente) await geleidNaarGemeente(context, hulpvraag, input.naarGemeente)
  await herbereken(context, hulpvraag.id)
  await sluitGronden(context, hulpvraag)
  return {
    result: { hulpvraagId: hulpvraag.id },
    objectId: hulpvraag.id,
    personen: [hulpvraag.persoonId],
    announce: [
      hulpvraagAfgedaan.of({
        hulpvraagId: hulpvraag.id,
        persoonId: hulpvraag.persoonId,
        wet: hulpvraag.wet,
        uitkomst: input.uitkomst,
        datum,
      }),
    ],
  }
}

/** The other municipality hears of it from the resident; whether we introduced him is another deed. */
async function geleidNaarGemeente({ db, mandaat, vandaag }: Context, hulpvraag: Hulpvraag, naarGemeente: string) {
  await insertDoorgeleiding(db, mandaat, {
    id: uuidv7(),
    hulpvraagId: hulpvraag.id,
    datum: vandaag,
    aanbodId: null,
    organisatie: null,
    naarGemeente,
    warm: false,
    toestemming: false,
  })
}

/** Months in which who handled a question may still look back at it. */
const NAKIJKDAGEN = 92

/** The team's and the worker's ground end with the question, after a time for looking back; the melding's with its last question. */
async function sluitGronden(context: Context, hulpvraag: Hulpvraag): Promise<void> {
  const laatsteDag = plusDagen(context.vandaag, NAKIJKDAGEN)
  await beeindigToegangsgronden(context, { volgtUit: hulpvraag.id, laatsteDag })
  const alle = await selectHulpvragenVanMeldingen(context.db, context.mandaat, [hulpvraag.meldingId])
  if (alle.every((een) => een.id === hulpvraag.id || een.status === 'afgedaan'))
    await beeindigToegangsgronden(context, { volgtUit: hulpvraag.meldingId, laatsteDag })
}
