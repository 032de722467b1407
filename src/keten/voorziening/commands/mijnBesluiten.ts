import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findPersoon, listGronden, listKinderenOnderGezag, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { toonMijnBesluiten } from '../endpoints.ts'
import { beletselenVoorIntrekking, isTeLaat, isZijnBezwaar, standVoorBezwaar } from '../rules/bezwaar.ts'
import * as store from '../store/bezwaar.ts'
import { type Besluit, listBesluiten, listVanBesluit } from '../store/voorziening.ts'
import { registreerBezwaar, trekIn } from './bezwaar.ts'
import { getBezwaar, getEigenBesluit, laatsteBezwaardag, openZegels, opnieuwTot } from './bezwaarzaak.ts'

type Uit = OutputOf<typeof toonMijnBesluiten>

/** What was decided about who asks and the children under his gezag, and until when he may object. */
export async function leesMijnBesluiten(context: Context): Promise<Uit> {
  const { db, mandaat, vandaag } = context
  const ik = mandaat.persoonId ? await findPersoon(db, mandaat, mandaat.persoonId) : undefined
  if (!ik) return { persoonId: null, besluiten: [] }
  const ids = [ik.id, ...(await listKinderenOnderGezag(db, mandaat, ik.id, vandaag))]
  const namen = new Map((await listPersonen(db, mandaat, ids)).map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  const gronden = await listGronden(db, mandaat, { persoonIds: ids }, vandaag)
  const zichtbaar = (await listBesluiten(db, mandaat, ids)).filter((een) =>
    magZien(mandaat, gronden.get(een.persoonId) ?? [], 'R', een.wet),
  )
  const besluiten: Uit['besluiten'] = []
  // One after another: they share the connection of this transaction.
  for (const besluit of zichtbaar)
    besluiten.push({
      ...(await toon(context, besluit)),
      naam: namen.get(besluit.persoonId) ?? '',
      vanMij: besluit.persoonId === ik.id,
    })
  return { persoonId: ik.id, besluiten }
}

async function toon(context: Context, besluit: Besluit) {
  const { db, mandaat, vandaag } = context
  const { id, beschikkingnummer, persoonId, wet, soort, datum } = besluit
  const bekendOp = await store.findBekendmaking(db, mandaat, id)
  const bezwaarTot = bekendOp && ((await laatsteBezwaardag(context, bekendOp)) ?? null)
  const bezwaren = await store.listBezwaren(db, mandaat, [id])
  return {
    besluitId: id,
    beschikkingnummer,
    persoonId,
    wet,
    soort,
    datum,
    hulp: [...new Set((await listVanBesluit(db, mandaat, id)).map((een) => een.productNaam))],
    bekendOp,
    bezwaarTot,
    stand: standVoorBezwaar({ bezwaarTot, loopt: bezwaren.some((een) => een.uitkomst === null), vandaag }),
    bezwaren: bezwaren.map((een) => ({
      id: een.id,
      ontvangenOp: een.ontvangenOp,
      teLaat: isTeLaat(een.ontvangenOp, een.termijnTot),
      gronden: openZegels(context, een).gronden,
      bevestigdOp: een.bevestigdOp,
      uiterlijk: een.uiterlijk,
      commissie: een.commissie,
      // How it ended is told by the letter, not before.
      uitkomst: een.bekendOp || een.uitkomst === 'ingetrokken' ? een.uitkomst : null,
      bekendOp: een.bekendOp,
      ingetrokkenOp: een.uitkomst === 'ingetrokken' ? een.uitkomstOp : null,
      kanIntrekken: een.uitkomst === null && isZijnBezwaar(mandaat.persoonId, een.indienerId, persoonId),
    })),
  }
}

export type MaakBezwaar = { besluitId: string; gronden: string; waaromLaat?: string | undefined }
export type Gemaakt = {
  bezwaarId: string
  ontvangenOp: Datum
  uiterlijk: Datum
  termijnTot: Datum | null
  teLaat: boolean
}

/**
 * Written and signed by who is logged in: name, day and decision are known (Awb 6:5); without grounds it is an objection all
 * the same, and mended later (6:6). Late is recorded as late; whether that is excused, who handles it says (6:11).
 */
export const maakBezwaar: Command<MaakBezwaar, Gemaakt> = {
  name: 'voorziening.maakBezwaar',
  may: heeft('eigen-dossier'),
  async run(context) {
    const { input, vandaag } = context
    const besluit = await getEigenBesluit(context, input.besluitId)
    const { behandelaar: _, ...gemaakt } = await registreerBezwaar(context, besluit, {
      ontvangenOp: vandaag,
      gronden: input.gronden,
      laat: { reden: input.waaromLaat, verschoond: false },
      indienerId: context.mandaat.persoonId,
    })
    return {
      result: { ...gemaakt, ontvangenOp: vandaag },
      objectId: gemaakt.bezwaarId,
      personen: [besluit.persoonId],
    }
  },
}

export type Ingetrokken = { bezwaarId: string; ingetrokkenOp: Datum; opnieuwTot: Datum | null }

/** Written, for who is logged in signs by that (Awb 6:21). */
export const trekBezwaarIn: Command<{ bezwaarId: string }, Ingetrokken> = {
  name: 'voorziening.trekBezwaarIn',
  may: heeft('eigen-dossier'),
  async run(context) {
    const { mandaat, vandaag } = context
    const { bezwaar, besluit } = await getBezwaar(context, context.input.bezwaarId)
    const { persoonId } = besluit
    refuseIf([
      ...beletselenVoorIntrekking(bezwaar.uitkomst),
      ...als(!isZijnBezwaar(mandaat.persoonId, bezwaar.indienerId, persoonId), 'bezwaar-van-een-ander'),
    ])
    const announce = await trekIn(context, bezwaar)
    return {
      result: { bezwaarId: bezwaar.id, ingetrokkenOp: vandaag, opnieuwTot: await opnieuwTot(context, besluit.id) },
      announce,
      objectId: bezwaar.id,
      personen: [persoonId],
    }
  },
}
