import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { findHuishoudenVan } from '#uitvoering/huishouden/reads.ts'
import { listTeams } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Melding } from '../reads.ts'
import { geldtAlsAanvraag } from '../rules/klokken.ts'
import { kiesTeam } from '../rules/melding.ts'
import { updateBekeken } from '../store/contacten.ts'
import { insertHulpvraag } from '../store/hulpvragen.ts'
import { insertAanvraag } from '../store/klokken.ts'
import { herbereken } from './klok.ts'

export type NieuweHulpvraag = {
  persoonId: string
  wet: Wet
  regeling: string
  spoed?: boolean | undefined
  taak?: string | undefined
  /** The desk marks the melding as aanvraag where the wet knows no melding; false leaves that to triage. */
  alsAanvraag?: boolean | undefined
}

const LENGTE_KOP = 160

/** One person and one regeling within a melding: its team, the ground for that team, and its clocks. */
export async function legHulpvraagVast(
  context: Context,
  melding: Melding,
  vraag: NieuweHulpvraag,
  genoemdOp: Datum,
  kop: string,
): Promise<string> {
  const { db, mandaat, keys, vandaag } = context
  const taak = vraag.taak ?? null
  const teamId = kiesTeam(await listTeams(db, mandaat), vraag.wet, taak, vraag.regeling)
  refuseIf(als(!teamId, 'team-ontbreekt'))
  const id = uuidv7()
  await insertHulpvraag(db, mandaat, {
    id,
    meldingId: melding.id,
    persoonId: vraag.persoonId,
    huishoudenId: (await findHuishoudenVan(db, mandaat, vraag.persoonId, vandaag)) ?? melding.huishoudenId,
    wet: vraag.wet,
    regeling: vraag.regeling,
    spoed: vraag.spoed ?? false,
    taak,
    teamId: teamId!,
    genoemdOp,
    kop: keys.encrypt(kop.slice(0, LENGTE_KOP), {
      gemeente: mandaat.gemeente,
      table: 'toegang.hulpvraag',
      row: id,
      column: 'kop',
    }),
  })
  await legToegangsgrondVast(context, {
    wie: { teamId: teamId! },
    persoonId: vraag.persoonId,
    hoedanigheid: taak ? 'taak' : 'team',
    wetten: [vraag.wet],
    taak,
    periode: { begin: vandaag },
    volgtUit: id,
  })
  if (geldtAlsAanvraag(vraag.wet) && vraag.alsAanvraag !== false) {
    await insertAanvraag(db, mandaat, {
      id: uuidv7(),
      hulpvraagId: id,
      persoonId: vraag.persoonId,
      wet: vraag.wet,
      regeling: vraag.regeling,
      taak,
      ontvangenOp: genoemdOp,
      vorm: 'melding',
    })
  }
  if (melding.bekijkenVoor) await updateBekeken(db, mandaat, melding.id, vandaag, null)
  await herbereken(context, id)
  return id
}
