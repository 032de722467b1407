import type { Command, Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { toonHerbeoordelingen } from '../endpoints.ts'
import {
  beletselenVoorPlanning,
  type HerbeoordelingUitkomst,
  piekVan,
  spreid,
  VENSTER_DAGEN,
} from '../rules/herbeoordeling.ts'
import {
  closeHerbeoordeling,
  herplan,
  lockHerbeoordelingen,
  selectGepland,
  selectOpenVan,
  selectVoorraad,
} from '../store/herbeoordeling.ts'
import { insertHerbeoordeling, lockVoorziening } from '../store/voorziening.ts'
import { eisGrond } from './gronden.ts'

const vensterdagen = async ({ db, mandaat, vandaag }: Context): Promise<number> =>
  (await findInstelling<number>(db, mandaat, 'herbeoordeling', 'venster-dagen', vandaag)) ?? VENSTER_DAGEN

export async function leesHerbeoordelingen(
  context: Context & { readonly input: InputOf<typeof toonHerbeoordelingen> },
): Promise<OutputOf<typeof toonHerbeoordelingen>> {
  const { db, mandaat, vandaag, input } = context
  const { maand = null, wet = null, aantal = 50 } = input
  const uit = await selectVoorraad(db, mandaat, { maand, wet, aantal }, vandaag)
  const maanden = uit.maanden ?? []
  return {
    totaal: uit.totaal,
    teLaat: uit.teLaat,
    gekozen: uit.gekozen,
    piek: piekVan(maanden),
    maanden,
    producten: uit.producten ?? [],
    teams: uit.teams ?? [],
    vensterDagen: await vensterdagen(context),
    rijen: (uit.rijen ?? []).map(({ voornamen, voorvoegsel, geslachtsnaam, ...rij }) => ({
      ...rij,
      naam: roepnaamMetGeslachtsnaam({ voornamen, voorvoegsel, geslachtsnaam }),
    })),
  }
}

export type PlanHerbeoordeling = { voorzieningId: string; gepland: Datum }

/** Wmo 2015 art. 2.3.9. */
export const planHerbeoordeling: Command<PlanHerbeoordeling, { voorzieningId: string }> = {
  name: 'voorziening.planHerbeoordeling',
  may: heeft('herbeoordeling:plannen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const voorziening = await lockVoorziening(db, mandaat, input.voorzieningId)
    if (!voorziening) throw new NotFound()
    await eisGrond(context, voorziening.clientId, 'B', voorziening.wet)
    const open = await selectOpenVan(db, mandaat, voorziening.id)
    refuseIf(beletselenVoorPlanning(voorziening, input.gepland, open.length > 0, vandaag))
    await insertHerbeoordeling(db, mandaat, {
      voorzieningId: voorziening.id,
      gepland: input.gepland,
      uiterlijk: voorziening.periode.eind ?? input.gepland,
      taak: voorziening.taak,
    })
    return { result: { voorzieningId: voorziening.id }, objectId: voorziening.id, personen: [voorziening.clientId] }
  },
}

export type Hertoets = { voorzieningId: string; gepland: Datum; reden: string }

/** For a reason of its own: what was planned already moves to this day, with that reason. */
export const hertoets: Command<Hertoets, { voorzieningId: string }> = {
  name: 'voorziening.hertoets',
  may: heeft('herbeoordeling:plannen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const voorziening = await lockVoorziening(db, mandaat, input.voorzieningId)
    if (!voorziening) throw new NotFound()
    await eisGrond(context, voorziening.clientId, 'B', voorziening.wet)
    refuseIf(beletselenVoorPlanning(voorziening, input.gepland, false, vandaag))
    const { id, clientId, taak, periode } = voorziening
    const [open] = await selectGepland(db, mandaat, [id])
    const [rij] = await selectOpenVan(db, mandaat, id)
    if (!open || !rij) {
      const uiterlijk = periode.eind ?? input.gepland
      await insertHerbeoordeling(db, mandaat, { voorzieningId: id, gepland: input.gepland, uiterlijk, taak })
    } else if (open.gepland !== input.gepland) {
      await herplan(db, mandaat, { id: rij.id, van: open.gepland, naar: input.gepland, reden: input.reden, taak })
    }
    return { result: { voorzieningId: id }, objectId: id, personen: [clientId] }
  },
}

export type Herbeoordeel = { herbeoordelingId: string; uitkomst: HerbeoordelingUitkomst }

/** It was looked at. What then changes for the resident is a besluit of its own (herziening). */
export const herbeoordeel: Command<Herbeoordeel, { herbeoordelingId: string }> = {
  name: 'voorziening.herbeoordeel',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const [rij] = await lockHerbeoordelingen(db, mandaat, [input.herbeoordelingId])
    if (!rij) throw new NotFound()
    await eisGrond(context, rij.clientId, 'R', rij.wet)
    await closeHerbeoordeling(db, mandaat, rij.id, vandaag, input.uitkomst)
    return { result: { herbeoordelingId: rij.id }, objectId: rij.voorzieningId, personen: [rij.clientId] }
  },
}

export type SpreidHerbeoordelingen = { ids: string[]; begin: Datum; eind: Datum; reden: string }

/** In bulk, the same question of access for each row (DO4); all of them, or none. */
export const spreidHerbeoordelingen: Command<SpreidHerbeoordelingen, { verplaatst: number }> = {
  name: 'voorziening.spreidHerbeoordelingen',
  may: heeft('herbeoordeling:plannen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const rijen = await lockHerbeoordelingen(db, mandaat, input.ids)
    if (rijen.length !== new Set(input.ids).size) throw new NotFound()
    for (const rij of rijen) await eisGrond(context, rij.clientId, 'B', rij.wet)
    const { gespreid, beletselen } = spreid(rijen, input, vandaag, await vensterdagen(context))
    refuseIf([...beletselen, ...als(input.reden.trim() === '', 'reden-ontbreekt', 'reden')])
    const taakVan = new Map(rijen.map((rij) => [rij.id, rij.taak]))
    for (const een of gespreid) {
      await herplan(db, mandaat, { ...een, reden: input.reden, taak: taakVan.get(een.id) ?? null })
    }
    return { result: { verplaatst: gespreid.length }, personen: rijen.map((rij) => rij.clientId) }
  },
}
