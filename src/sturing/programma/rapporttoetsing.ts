import { createHash } from 'node:crypto'
import type { Context } from '#platform/command.ts'
import { listStand } from '#sturing/begroting/reads.ts'
import { datum, jaarVan } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { listMetStand } from './afhankelijkheidbeeld.ts'
import { verdeel } from './rules/aandeel.ts'
import { geheelVan } from './rules/afhankelijkheid.ts'
import type { Rapportformulier } from './rules/formulier.ts'
import { bevindingenMetGrootboek, type Grootboekstand, type Onderbouwd } from './rules/grootboektoets.ts'
import type { Rapport } from './rules/invoer.ts'
import { passagesVan } from './rules/passages.ts'
import { bevindingenVan } from './rules/rapporttoets.ts'
import { bevindingenTegenVorige } from './rules/vorigetoets.ts'
import { listSchakels } from './store/afhankelijkheid.ts'
import { listAandelen, listMaatregelregels } from './store/maatregel.ts'
import { findProject, findVorige } from './store/rapport.ts'

type Vraag = { projectId: string; reeks: string; formulier: Rapportformulier; rapport: Rapport }

/** Everything that the check before sending sees: the report itself, the one before it, and the ledger of that day. */
export async function toetsRapport(context: Pick<Context, 'db' | 'mandaat'>, vraag: Vraag): Promise<Onderbouwd[]> {
  const { projectId, reeks, formulier, rapport } = vraag
  const vorige = await findVorige(context.db, context.mandaat, { projectId, reeks, voor: rapport.rapportagedatum })
  const standen = await listGrootboekstanden(context, projectId, rapport.rapportagedatum)
  return [
    ...bevindingenVan(rapport, formulier).map((b) => ({ ...b, passages: passagesVan(b, rapport) })),
    ...bevindingenMetGrootboek(rapport, standen),
    ...bevindingenMetNodige(rapport, await listNodige(context, projectId, rapport.rapportagedatum)),
    ...(vorige ? bevindingenTegenVorige(rapport, vorige.inhoud, formulier.fasen) : []),
  ]
}

type Nodige = Awaited<ReturnType<typeof listMetStand>>[number]

/** What the project, or what it is a part of, waits for; each thing once, with the first day on which it is needed. */
async function listNodige(
  { db, mandaat }: Pick<Context, 'db' | 'mandaat'>,
  projectId: string,
  op: string,
): Promise<Nodige[]> {
  const programmaId = (await findProject(db, mandaat, projectId))?.programmaId
  if (!programmaId) return []
  const alle = await listMetStand({ db, mandaat }, programmaId, op)
  const wachters = new Set(alle.length === 0 ? [] : geheelVan(projectId, await listSchakels(db, mandaat, programmaId)))
  const eigen = alle.filter(({ wie }) => wachters.has(wie.id))
  return [...Map.groupBy(eigen, ({ op: { id } }) => id).values()].map(
    (zelfde) => zelfde.toSorted((a, b) => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999'))[0]!,
  )
}

function bevindingenMetNodige({ code }: Rapport, nodige: readonly Nodige[]): Onderbouwd[] {
  return nodige
    .filter(({ laat }) => laat !== null)
    .toSorted((a, b) => a.op.naam.localeCompare(b.op.naam))
    .map(({ wie, op, laat, uiterlijk }) => {
      const dag = [uiterlijk, laat === 'dag-voorbij' ? op.dag : null].filter((d) => d !== null).toSorted()[0]
      const waarde = { wie: wie.naam, begin: wie.dag ?? '', nodig: op.naam, dag: dag ?? '', gepland: op.dag ?? '' }
      return { code: `nodige-${laat}`, plaats: `${code} ${op.naam}`, waarde, passages: [] }
    })
}

/** The lines of the project's measure on a day, each for the share that the measure has. */
export async function listGrootboekstanden(
  { db, mandaat }: Pick<Context, 'db' | 'mandaat'>,
  projectId: string,
  dag: string,
): Promise<Grootboekstand[]> {
  const maatregelId = (await findProject(db, mandaat, projectId))?.maatregelId
  if (!maatregelId) return []
  const regels = (await listMaatregelregels(db, mandaat, maatregelId)).map(({ regelId }) => regelId)
  if (regels.length === 0) return []
  const aandelen = await listAandelen(db, mandaat, regels)
  const op = datum(dag)
  const jaar = jaarVan(op)
  const standen = await listStand(db, mandaat, { jaar, op })
  return standen
    .filter(({ id }) => regels.includes(id))
    .map(({ id, code, naam, lasten, realisatie }) => {
      const delen = aandelen.filter(({ regel }) => regel === id)
      const deel = (bedrag: number) => verdeel(geld(bedrag), delen).perMaatregel.get(maatregelId) ?? 0
      return { regel: code, naam, jaar, begroot: deel(lasten), besteed: deel(realisatie) }
    })
}

/** Over what is frozen at publication, so that a later reader can see that nothing moved. */
export const afdrukhash = (...delen: unknown[]) => createHash('sha256').update(JSON.stringify(delen)).digest('hex')
