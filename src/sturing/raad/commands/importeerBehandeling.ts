import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { listWijzigingen } from '#sturing/begroting/reads.ts'
import { als } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { bevindingenVanBehandeling } from '../rules/bevindingen.ts'
import type { RaadsbehandelingInvoer } from '../rules/invoer.ts'
import { insertToezegging } from '../store/toezegging.ts'
import {
  ensureFracties,
  insertBehandeling,
  insertBevindingen,
  insertMotie,
  insertVoorstel,
  insertVragen,
  linkWijzigingen,
} from '../store/voorstel.ts'
import { neemBesluit } from './legBesluitVast.ts'

export type TeImporteren = { behandeling: RaadsbehandelingInvoer; vraagtGeld: boolean; wijzigingen: string[] }

/** A treatment that lies behind us, as its papers print it; a decision in it makes the linked wijzigingen budget. */
export const importeerBehandeling: Command<TeImporteren, { voorstelId: string; bevindingen: number }> = {
  name: 'raad.importeerBehandeling',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { behandeling, wijzigingen, vraagtGeld } = input
    const besluitdag = behandeling.behandelingen.findIndex(
      (een) => een.soort === 'raad' && een.datum === behandeling.besluit?.datum,
    )
    refuseIf([
      ...als(
        behandeling.besluit !== undefined && besluitdag < 0,
        'besluit-zonder-behandeling',
        'behandeling.besluit.datum',
      ),
      ...(await beletselenOverWijzigingen(context, wijzigingen)),
    ])

    const motieId = behandeling.motie ? await insertMotie(db, mandaat, behandeling.motie) : null
    const voorstelId = await insertVoorstel(db, mandaat, behandeling.voorstel, { motieId, vraagtGeld })
    await linkWijzigingen(db, mandaat, voorstelId, wijzigingen)
    const namen = [...behandeling.behandelingen.flatMap(({ aanwezig }) => aanwezig), ...behandeling.vragen].map(
      ({ fractie }) => fractie,
    )
    const fracties = await ensureFracties(db, mandaat, namen)
    const behandelingIds: string[] = []
    for (const een of behandeling.behandelingen)
      behandelingIds.push(await insertBehandeling(db, mandaat, voorstelId, een, fracties))
    await insertVragen(db, mandaat, voorstelId, behandeling.vragen, fracties)
    const toegezegdOp = datum(behandeling.behandelingen[0]?.datum ?? behandeling.voorstel.datum)
    for (const { tekst, door, moment, uiterlijk, bron } of behandeling.toezeggingen) {
      await insertToezegging(db, mandaat, {
        voorstelId,
        tekst,
        door,
        moment,
        uiterlijk: uiterlijk ? datum(uiterlijk) : null,
        bron,
        toegezegdOp,
      })
    }
    const bevindingen = bevindingenVanBehandeling(behandeling)
    await insertBevindingen(db, mandaat, voorstelId, bevindingen)

    const { besluit } = behandeling
    const { announce } = besluit
      ? await neemBesluit(context, {
          voorstelId,
          behandelingId: behandelingIds[besluitdag]!,
          uitkomst: besluit.uitkomst,
          datum: datum(besluit.datum),
          amendementen: besluit.amendementen,
          stemverklaringen: besluit.stemverklaringen,
          bron: besluit.bron,
          stemming: {
            voor: besluit.stemming.voor,
            tegen: besluit.stemming.tegen,
            zetels: besluit.stemming.raadsleden ?? undefined,
            bron: besluit.stemming.bron,
          },
        })
      : { announce: [] }
    return { result: { voorstelId, bevindingen: bevindingen.length }, objectId: voorstelId, announce }
  },
}

export async function beletselenOverWijzigingen({ db, mandaat }: Context, ids: readonly string[]) {
  const bekend = new Set((await listWijzigingen(db, mandaat)).map(({ id }) => id))
  return ids.flatMap((id, i) => als(!bekend.has(id), 'wijziging-onbekend', `wijzigingen.${i}`))
}
