import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { listGrootboekstanden } from './rapporttoetsing.ts'
import { statusVanRapport } from './rules/maatregel.ts'
import { uitlegVanProgrammabevinding } from './rules/teksten.ts'
import { type BevindingRij, listBevindingenVanRapport } from './store/bevinding.ts'
import { getFormulier, listFormulieren } from './store/formulier.ts'
import { listMaatregelkoppen } from './store/maatregel.ts'
import { findPublicatie } from './store/publicatie.ts'
import { findRapport, findVorige } from './store/rapport.ts'

/** Who reads as the public sees what was handed in, and no remark that is still under discussion. */
export const isOpenbaar = ({ mandaat }: Context) =>
  !mandaat.powers.has('programma:lezen') && mandaat.actor.soort !== 'systeem'

export const metUitleg = (context: Context, bevindingen: readonly BevindingRij[]) =>
  bevindingen.map((b) => ({
    ...b,
    reactie: isOpenbaar(context) ? null : b.reactie,
    uitleg: uitlegVanProgrammabevinding({ code: b.code, plaats: b.plaats, waarde: b.waarde ?? {} }) ?? {
      nl: b.code,
      en: b.code,
    },
  }))

export async function toonRapport(context: Context & { input: { rapportId: string } }) {
  const { db, mandaat, input } = context
  const rapport = await findRapport(db, mandaat, input.rapportId)
  if (!rapport) throw new NotFound()
  const status = statusVanRapport(rapport)
  const openbaar = isOpenbaar(context)
  if (openbaar && status === 'concept') throw new NotFound()
  const { id, projectId, reeks, rapportagedatum, formulierversie } = rapport
  const publicatie = await findPublicatie(db, mandaat, id)
  const vorige = await findVorige(db, mandaat, { projectId, reeks, voor: rapportagedatum })
  const koppen = openbaar ? [] : await listMaatregelkoppen(db, mandaat)
  return {
    ...rapport,
    status,
    inhoud: publicatie?.inhoud ?? rapport.inhoud,
    formulier: publicatie?.formulier ?? (await getFormulier(db, mandaat, formulierversie)).inhoud,
    hash: publicatie?.hash ?? null,
    vorige: vorige ? { id: vorige.id, inhoud: vorige.inhoud } : null,
    bevindingen: metUitleg(context, publicatie?.bevindingen ?? (await listBevindingenVanRapport(db, mandaat, id))),
    grootboek: openbaar ? [] : await listGrootboekstanden(context, projectId, rapportagedatum),
    maatregelen: koppen.map(({ id: maatregelId, naam, programma }) => ({
      id: maatregelId,
      naam: programma === rapport.programma ? naam : `${programma}: ${naam}`,
    })),
  }
}

export async function toonFormulier({ db, mandaat }: Context) {
  const versies = await listFormulieren(db, mandaat)
  return { versie: versies[0]!.versie, versies }
}
