import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getMelding } from '../reads.ts'
import { beletselenVoorTriage, isVraagVerhelderd } from '../rules/melding.ts'
import { type Kindcheck, MET_ONDERZOEK, type Triagebesluit } from '../rules/status.ts'
import {
  insertOnderzoek,
  insertTriage,
  insertVeiligheidscheck,
  lockHulpvraag,
  selectVeiligheidschecks,
  updateSpoed,
} from '../store/hulpvragen.ts'
import { updateVerheldering } from '../store/meldingen.ts'
import { hulpvraagVoor, meldingVoor } from './hulpvraagVoor.ts'
import { herbereken } from './klok.ts'

export type Trieer = {
  hulpvraagId: string
  besluit: Triagebesluit
  reden?: string | undefined
  doel?: string | undefined
  veiligheidscheck?:
    | { uitkomst: 'veilig' | 'zorgen' | 'acuut'; kindcheck?: Kindcheck | undefined; toelichting?: string | undefined }
    | undefined
}

/** Decides what a hulpvraag needs next; an inquiry begins on the same day. */
export const trieer: Command<Trieer, { hulpvraagId: string }> = {
  name: 'toegang.trieer',
  may: heeft('toegang:trieren'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    const { hulpvraagId } = input
    await lockHulpvraag(db, mandaat, hulpvraagId)
    const hulpvraag = await hulpvraagVoor(context, hulpvraagId)
    const melding = await getMelding(db, mandaat, hulpvraag.meldingId)
    const checks = await selectVeiligheidschecks(db, mandaat, [hulpvraagId])
    refuseIf(
      beletselenVoorTriage({
        wet: hulpvraag.wet,
        besluit: input.besluit,
        doel: input.doel,
        reden: input.reden,
        status: hulpvraag.status,
        heeftVeiligheidscheck: checks.length > 0 || input.veiligheidscheck !== undefined,
        verhelderd: isVraagVerhelderd(melding),
      }),
    )
    const seal = (text: string | undefined, table: string, row: string, column: string) =>
      text ? keys.encrypt(text, { gemeente: mandaat.gemeente, table, row, column }) : null
    if (input.veiligheidscheck) {
      const id = uuidv7()
      const toelichting = seal(input.veiligheidscheck.toelichting, 'toegang.veiligheidscheck', id, 'toelichting')
      await insertVeiligheidscheck(db, mandaat, {
        id,
        hulpvraagId,
        datum: vandaag,
        uitkomst: input.veiligheidscheck.uitkomst,
        kindcheck: input.veiligheidscheck.kindcheck ?? null,
        toelichting,
      })
    }
    const id = uuidv7()
    if (input.besluit === 'spoed') await updateSpoed(db, mandaat, hulpvraagId)
    await insertTriage(db, mandaat, {
      id,
      hulpvraagId,
      datum: vandaag,
      besluit: input.besluit,
      reden: seal(input.reden, 'toegang.triage', id, 'reden'),
      doel: seal(input.doel, 'toegang.triage', id, 'doel'),
    })
    if (MET_ONDERZOEK.includes(input.besluit)) await insertOnderzoek(db, mandaat, uuidv7(), hulpvraagId, vandaag)
    await herbereken(context, hulpvraagId)
    return { result: { hulpvraagId }, objectId: hulpvraagId, personen: [hulpvraag.persoonId] }
  },
}

export type VerhelderVraag = { meldingId: string; vraagAchterVraag?: string | undefined; zelfde?: boolean | undefined }

/** The question behind the question, or that it is the same: before roles are divided (T4). */
export const verhelderVraag: Command<VerhelderVraag, { meldingId: string }> = {
  name: 'toegang.verhelderVraag',
  may: heeft('toegang:registreren', 'toegang:onderzoeken'),
  async run(context: Context & { input: VerhelderVraag }) {
    const { input, mandaat, db, keys } = context
    const melding = await meldingVoor(context, input.meldingId)
    refuseIf(
      input.vraagAchterVraag?.trim() || input.zelfde
        ? []
        : [{ code: 'vraag-achter-vraag-ontbreekt', veld: 'vraagAchterVraag' }],
    )
    const tekst = input.vraagAchterVraag?.trim()
    const sealed = tekst
      ? keys.encrypt(tekst, {
          gemeente: mandaat.gemeente,
          table: 'toegang.melding',
          row: melding.id,
          column: 'vraag_achter_vraag',
        })
      : null
    await updateVerheldering(db, mandaat, melding.id, sealed, input.zelfde ?? false)
    return {
      result: { meldingId: melding.id },
      objectId: melding.id,
      personen: melding.persoonId ? [melding.persoonId] : [],
    }
  },
}
