import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import type { Aankondiging } from '#values/event.ts'
import { voorzieningEindigt } from '../events.ts'
import type { NeemBesluit } from '../rules/besluit.ts'
import { beletselenVoorTrekIn } from '../rules/versie.ts'
import { listVanVoorzieningen } from '../store/toewijzing.ts'
import { closeHerbeoordelingen, endVoorziening, listBesluiten, listVanBesluit } from '../store/voorziening.ts'
import type { Opvolging } from './tijdelijk.ts'
import { openToewijzing, schrijfVersie } from './wijzig.ts'

const HERBEOORDELING_KORTER = '05'

/** V8: a besluit is replaced, not changed: what it granted ends the day before the new one holds, assignments first. */
export async function vervangBesluit(context: Context, input: NeemBesluit): Promise<Aankondiging[]> {
  const { db, mandaat } = context
  const moet = input.soort === 'herziening' || input.soort === 'intrekking'
  refuseIf([
    ...als(moet && !input.vervangt, 'te-vervangen-ontbreekt', 'vervangt'),
    ...als(moet && !input.ingaandOp, 'ingangsdatum-ontbreekt', 'ingaandOp'),
    ...als(!moet && !!input.vervangt, 'geen-herziening', 'vervangt'),
  ])
  if (!moet) return []
  const oud = (await listBesluiten(db, mandaat, [input.persoonId])).find((een) => een.id === input.vervangt)
  if (!oud) throw new NotFound()
  refuseIf([
    ...als(oud.vervangenDoor !== null, 'besluit-vervangen', 'vervangt'),
    ...als(oud.wet !== input.wet, 'aanvraag-van-andere-wet', 'vervangt'),
  ])
  return laatEindigen(context, oud.id, input.ingaandOp!, 'ingaandOp')
}

/** What was granted in haste ends the day before the definite decision holds (Wmo 2015 art. 2.3.3). */
export const volgOp = (context: Context, { besluitId, ingaandOp }: Opvolging): Promise<Aankondiging[]> =>
  laatEindigen(context, besluitId, ingaandOp, 'voorzieningen.0.periode.begin')

async function laatEindigen(
  context: Context,
  besluitId: string,
  ingaandOp: Datum,
  veld: string,
): Promise<Aankondiging[]> {
  const { db, mandaat, vandaag } = context
  const laatsteDag = plusDagen(ingaandOp, -1)
  const aankondigingen: Aankondiging[] = []
  for (const voorziening of await listVanBesluit(db, mandaat, besluitId)) {
    if (voorziening.periode.eind != null && voorziening.periode.eind <= laatsteDag) continue
    refuseIf(als(laatsteDag < voorziening.periode.begin, 'ingang-voor-begin', veld))
    for (const toewijzing of await listVanVoorzieningen(db, mandaat, [voorziening.id])) {
      if (toewijzing.verwijderd || (toewijzing.looptijd.eind != null && toewijzing.looptijd.eind <= laatsteDag))
        continue
      const omgeving = await openToewijzing(context, toewijzing.id)
      const wijziging = { eind: laatsteDag, reden: HERBEOORDELING_KORTER, instemming: laatsteDag >= vandaag }
      refuseIf(beletselenVoorTrekIn(wijziging, omgeving.lopend, vandaag).map((een) => ({ ...een, veld })))
      const { announce } = await schrijfVersie(context, omgeving, {
        looptijd: { begin: toewijzing.looptijd.begin, eind: laatsteDag },
        reden: HERBEOORDELING_KORTER,
      })
      aankondigingen.push(announce)
    }
    await endVoorziening(db, mandaat, voorziening.id, laatsteDag, 'vervangen')
    await closeHerbeoordelingen(db, mandaat, voorziening.id, vandaag, 'gewijzigd')
    aankondigingen.push(
      voorzieningEindigt.of({ voorzieningId: voorziening.id, clientId: voorziening.clientId, eind: laatsteDag }),
    )
  }
  return aankondigingen
}
