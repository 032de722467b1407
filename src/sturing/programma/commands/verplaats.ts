import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { getLopend } from '../opbouwbeeld.ts'
import { beletselenVoorNieuwePlek } from '../rules/afhankelijkheid.ts'
import { beletselenVoorPlaats } from '../rules/opbouw.ts'
import { listAfhankelijkheden, listSchakels } from '../store/afhankelijkheid.ts'
import { verplaatsMaatregel, verplaatsOnderdeel, verplaatsProject } from '../store/knoop.ts'
import { insertOpbouwversie, listKnopen } from '../store/opbouw.ts'

type Versie = { versie: number }

/** A part to another place in the order; the others make room. */
export const verplaatsOnderdeelNaar: Command<{ onderdeelId: string; volgorde: number }, Versie> = {
  name: 'programma.verplaatsOnderdeel',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { onderdeelId: id, volgorde: naar } = input
    const knoop = await getVoorVerplaatsing(context, 'onderdeel', id)
    const { programmaId, volgorde: van } = knoop
    const bezet = (await listKnopen(db, mandaat, 'onderdeel', programmaId)).map(({ volgorde }) => volgorde)
    refuseIf(als(!bezet.includes(naar), 'plaats-bestaat-niet', 'volgorde'))
    await insertOpbouwversie(db, mandaat, 'onderdeel', knoop)
    await verplaatsOnderdeel(db, mandaat, { id, programmaId, van, naar })
    return { result: { versie: knoop.versie + 1 }, objectId: id }
  },
}

/** A measure to another part, or straight under the programme. */
export const verplaatsMaatregelNaar: Command<{ maatregelId: string; onderdeelId: string | null }, Versie> = {
  name: 'programma.verplaatsMaatregel',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { maatregelId, onderdeelId } = input
    const knoop = await getVoorVerplaatsing(context, 'maatregel', maatregelId)
    if (onderdeelId && (await getLopend(context, 'onderdeel', onderdeelId)).programmaId !== knoop.programmaId)
      throw new NotFound()
    refuseIf(
      await beletselenVoorPlek(context, {
        id: maatregelId,
        programmaId: knoop.programmaId,
        onder: onderdeelId,
        veld: 'onderdeelId',
      }),
    )
    await insertOpbouwversie(db, mandaat, 'maatregel', knoop)
    await verplaatsMaatregel(db, mandaat, maatregelId, onderdeelId)
    return { result: { versie: knoop.versie + 1 }, objectId: maatregelId }
  },
}

type Doel = { projectId: string; maatregelId?: string | null | undefined; deelVan?: string | null | undefined }

/** A project to another measure or under another project; its parts go with it, also to the measure. */
export const verplaatsProjectNaar: Command<Doel, Versie> = {
  name: 'programma.verplaatsProject',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { projectId, maatregelId = null, deelVan = null } = input
    const knoop = await getVoorVerplaatsing(context, 'project', projectId)
    const { programmaId } = knoop
    const projecten = await listKnopen(db, mandaat, 'project', programmaId)
    const ouder = projecten.find(({ id }) => id === deelVan)
    if (deelVan && !ouder) throw new NotFound()
    if (maatregelId && (await getLopend(context, 'maatregel', maatregelId)).programmaId !== programmaId)
      throw new NotFound()
    refuseIf([
      ...beletselenVoorPlaats(knoop, ouder, projecten),
      ...(await beletselenVoorPlek(context, {
        id: projectId,
        programmaId,
        onder: deelVan ?? maatregelId,
        veld: deelVan ? 'deelVan' : 'maatregelId',
      })),
    ])
    await insertOpbouwversie(db, mandaat, 'project', knoop)
    await verplaatsProject(db, mandaat, knoop, { deelVan, maatregelId: ouder ? ouder.maatregelId : maatregelId })
    return { result: { versie: knoop.versie + 1 }, objectId: projectId }
  },
}

type Plek = { id: string; programmaId: string; onder: string | null; veld: string }

async function beletselenVoorPlek({ db, mandaat }: Context, { id, programmaId, onder, veld }: Plek) {
  const bestaand = await listAfhankelijkheden(db, mandaat, programmaId)
  return beletselenVoorNieuwePlek(id, onder, bestaand, await listSchakels(db, mandaat, programmaId), veld)
}

async function getVoorVerplaatsing<S extends 'onderdeel' | 'maatregel' | 'project'>(
  context: Context,
  soort: S,
  id: string,
) {
  const knoop = await getLopend(context, soort, id)
  refuseStale(context.verwachteVersie, knoop.versie)
  return knoop
}
