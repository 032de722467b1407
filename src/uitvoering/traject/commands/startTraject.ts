import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { findHuishoudenVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { getGeldendPlan } from '#uitvoering/plan/reads.ts'
import type { Datum } from '#values/datum.ts'
import { trajectGestart } from '../events.ts'
import type { Richting, Trajectsoort } from '../rules/fasen.ts'
import { beletselenVoorStart, volgendeOp, WET_VAN } from '../rules/traject.ts'
import { insertTraject, selectTrajectenVan } from '../store/trajecten.ts'
import { maandenTotVolgende } from './instellingen.ts'
import { eisGrond, teamVoor } from './opTraject.ts'

export type StartTraject = {
  persoonId: string
  soort: Trajectsoort
  richting?: Richting | null | undefined
  begin: Datum
  schuld?: number | null | undefined
  crisis?: boolean | undefined
}

/** Takes up someone of whom the team knows that something runs under this law; from then on he has a worker of his own. */
export const startTraject: Command<StartTraject, { trajectId: string }> = {
  name: 'traject.startTraject',
  may: heeft('traject:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const wet = WET_VAN[input.soort]
    const persoon = await getPersoon(db, mandaat, input.persoonId)
    await eisGrond(context, persoon.id, 'B', wet)
    const { richting = null, schuld = null } = input
    const lopend = (await selectTrajectenVan(db, mandaat, [persoon.id])).filter((een) => een.eind === null)
    refuseIf(
      beletselenVoorStart(
        { soort: input.soort, richting, begin: input.begin, schuld },
        lopend.some((een) => een.soort === input.soort),
        vandaag,
      ),
    )
    const huishoudenId = (await findHuishoudenVan(db, mandaat, persoon.id, vandaag)) ?? null
    const plan = huishoudenId ? await getGeldendPlan(db, mandaat, huishoudenId) : undefined
    const trajectId = uuidv7()
    await insertTraject(db, mandaat, {
      id: trajectId,
      persoonId: persoon.id,
      huishoudenId,
      planId: plan?.planId ?? null,
      soort: input.soort,
      wet,
      richting,
      teamId: await teamVoor(context, wet),
      begeleiderId: mandaat.actor.id,
      begin: input.begin,
      schuld,
      crisis: input.crisis ?? false,
      volgendeOp: volgendeOp(vandaag, await maandenTotVolgende(context)),
    })
    await legToegangsgrondVast(context, {
      wie: { medewerkerId: mandaat.actor.id },
      persoonId: persoon.id,
      hoedanigheid: 'behandelaar',
      wetten: [wet],
      periode: { begin: vandaag },
      volgtUit: trajectId,
    })
    return {
      result: { trajectId },
      objectId: trajectId,
      personen: [persoon.id],
      announce: [trajectGestart.of({ trajectId, persoonId: persoon.id, soort: input.soort })],
    }
  },
}
