import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { stelWijzigingVast, verwerpWijziging } from '#sturing/begroting/deeds.ts'
import { als } from '#values/beletsel.ts'
import { raadsbesluitGenomen } from '../events.ts'
import { zoekFractie } from '../rules/fractienaam.ts'
import type { Uitkomst } from '../rules/invoer.ts'
import { beletselenVoorFracties, type Fractiestem, onderEigenNaam } from '../rules/stemming.ts'
import { beletselenVoorBesluit } from '../rules/voorstel.ts'
import { listFractienamen } from '../store/fractie.ts'
import { type Besluitrij, findZetels, insertBesluit } from '../store/voorstel.ts'
import { findVoorstel } from '../store/voorstelbeeld.ts'

export type TeNemen = {
  voorstelId: string
  behandelingId: string
  uitkomst: Uitkomst
  amendementen: number
  stemverklaringen: string[]
  stemming?: { voor: number; tegen: number; aanwezig?: number; perFractie?: Fractiestem[] }
}

/** Records what the raad decided. Adopted: the wijzigingen of the proposal become budget in the same transaction; voted down: they are rejected. */
export const legBesluitVast: Command<TeNemen, { besluitId: string }> = {
  name: 'raad.legBesluitVast',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const voorstel = await findVoorstel(db, mandaat, input.voorstelId)
    const behandeling = voorstel?.behandelingen.find(({ id }) => id === input.behandelingId)
    if (!voorstel || !behandeling) throw new NotFound()
    const fracties = await listFractienamen(db, mandaat)
    const zoek = zoekFractie(fracties)
    const perFractie = input.stemming?.perFractie && onderEigenNaam(input.stemming.perFractie, zoek)
    const zetels = await findZetels(db, mandaat)
    const stemming = input.stemming && {
      ...input.stemming,
      ...(perFractie && { perFractie }),
      ...(zetels !== undefined && { zetels }),
    }
    refuseIf([
      ...als(behandeling.vervallen, 'vergadering-al-vervallen', 'behandelingId'),
      ...beletselenVoorFracties(
        perFractie ?? [],
        fracties.map(({ naam }) => naam),
        'stemming.perFractie',
      ),
      ...input.stemverklaringen.flatMap((naam, i) =>
        als(!zoek(naam), 'fractie-onbekend', `stemverklaringen.${i}`, { naam }),
      ),
      ...beletselenVoorBesluit(
        {
          uitkomst: input.uitkomst,
          ...(stemming && { stemming }),
          vergaderingOp: behandeling.datum,
          vraagtGeld: voorstel.vraagtGeld,
          wijzigingen: voorstel.wijzigingen.length,
          alBesloten: voorstel.besluiten.some(
            (b) => b.behandelingId === behandeling.id || b.uitkomst !== 'aangehouden',
          ),
        },
        vandaag,
      ),
    ])
    const { besluitId, announce } = await neemBesluit(context, {
      ...input,
      stemverklaringen: [...new Set(input.stemverklaringen.map((naam) => zoek(naam)!.naam))],
      stemming,
      datum: behandeling.datum,
      bron: null,
    })
    return { result: { besluitId }, objectId: besluitId, announce }
  },
}

export async function neemBesluit(context: Context, besluit: Besluitrij) {
  const { db, mandaat } = context
  const voorstel = await findVoorstel(db, mandaat, besluit.voorstelId)
  if (!voorstel) throw new NotFound()
  const besluitId = await insertBesluit(db, mandaat, besluit)
  const { datum, uitkomst, voorstelId } = besluit
  const wijzigingen = uitkomst === 'aangenomen' ? voorstel.wijzigingen : []
  for (const wijzigingId of wijzigingen) {
    await stelWijzigingVast(context, {
      wijzigingId,
      orgaan: 'raad',
      besluitdatum: datum,
      besluitnummer: voorstel.griffienummer,
    })
  }
  for (const wijzigingId of uitkomst === 'verworpen' ? voorstel.wijzigingen : [])
    await verwerpWijziging(context, {
      wijzigingId,
      orgaan: 'raad',
      besluitdatum: datum,
      reden: `De raad verwierp voorstel ${voorstel.griffienummer}.`,
    })
  return { besluitId, announce: [raadsbesluitGenomen.of({ voorstelId, uitkomst, datum, wijzigingen })] }
}
