import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { listGebieden, listGebruikers } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'
import { beletselenVoorBezetting, beletselenVoorSpreekuur, type Discipline } from '../rules/spreekuur.ts'
import {
  endBezetting,
  endSpreekuur,
  insertBezetting,
  insertSpreekuur,
  listSpreekuren,
  lockSpreekuur,
  type NieuwSpreekuur,
} from '../store/spreekuur.ts'

const may = heeft('spreekuur:plannen')

/** R18: an hour at a place where people already come. */
export const planSpreekuur: Command<NieuwSpreekuur, { spreekuurId: string }> = {
  name: 'aanbod.planSpreekuur',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const gebieden = (await listGebieden(db, mandaat, vandaag)).map((een) => een.code)
    const bestaand = await listSpreekuren(db, mandaat, input.periode.begin)
    refuseIf(beletselenVoorSpreekuur(input, bestaand, gebieden))
    const spreekuurId = await insertSpreekuur(db, mandaat, input)
    return { result: { spreekuurId }, objectId: spreekuurId }
  },
}

export const stopSpreekuur: Command<{ spreekuurId: string; eind: Datum }, { spreekuurId: string }> = {
  name: 'aanbod.stopSpreekuur',
  may,
  async run({ input: { spreekuurId, eind }, mandaat, db }) {
    const spreekuur = await lockSpreekuur(db, mandaat, spreekuurId)
    if (!spreekuur) throw new NotFound()
    refuseIf(als(!bevat(spreekuur.periode, eind), 'buiten-spreekuur', 'eind'))
    await endSpreekuur(db, mandaat, spreekuurId, eind)
    return { result: { spreekuurId }, objectId: spreekuurId }
  },
}

export type BemensSpreekuur = { spreekuurId: string; gebruikerId: string; discipline: Discipline; periode: Periode }

/** R19: who sits there; from any team, one place at a time. */
export const bemensSpreekuur: Command<BemensSpreekuur, { bezettingId: string }> = {
  name: 'aanbod.bemensSpreekuur',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const spreekuur = await lockSpreekuur(db, mandaat, input.spreekuurId)
    if (!spreekuur) throw new NotFound()
    const medewerkers = await listGebruikers(db, mandaat, vandaag)
    const bekend = medewerkers.some((een) => een.id === input.gebruikerId && een.soort === 'medewerker')
    refuseIf([
      ...als(!bekend, 'medewerker-onbekend', 'gebruikerId'),
      ...beletselenVoorBezetting(input, spreekuur, await listSpreekuren(db, mandaat, input.periode.begin)),
    ])
    const bezettingId = await insertBezetting(db, mandaat, input)
    return { result: { bezettingId }, objectId: input.spreekuurId }
  },
}

export const stopBezetting: Command<{ bezettingId: string; eind: Datum }, { bezettingId: string }> = {
  name: 'aanbod.stopBezetting',
  may,
  async run({ input: { bezettingId, eind }, mandaat, db }) {
    const ended = await endBezetting(db, mandaat, bezettingId, eind)
    if (ended.length === 0) throw new NotFound()
    return { result: { bezettingId }, objectId: bezettingId }
  },
}
