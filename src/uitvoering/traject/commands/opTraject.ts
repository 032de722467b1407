import type { Context } from '#platform/command.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { magZien, type Veldgroep } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import { listTeams } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Wet } from '#values/wet.ts'
import type { Loop } from '../rules/traject.ts'
import { type FaseRij, lockTraject, selectFasen, selectTraject, type TrajectRij } from '../store/trajecten.ts'

/** Whom one has no ground for reads as whom does not exist (X6). */
export async function eisGrond(
  { db, mandaat, vandaag }: Context,
  persoonId: string,
  groep: Veldgroep,
  wet: Wet,
): Promise<void> {
  if (mandaat.actor.soort === 'systeem') return
  const gronden = await listGronden(db, mandaat, { persoonIds: [persoonId] }, vandaag)
  if (!magZien(mandaat, gronden.get(persoonId) ?? [], groep, wet)) throw new NotFound()
}

/** The team that carries out a law: the worker's own before another of the municipality. */
export async function teamVoor({ db, mandaat }: Context, wet: Wet): Promise<string> {
  const teams = (await listTeams(db, mandaat)).filter((team) => team.wetten.includes(wet))
  const uitvoerend = teams.filter((team) => team.soort === 'uitvoerend')
  const team =
    uitvoerend.find((een) => mandaat.teams.includes(een.id)) ??
    uitvoerend[0] ??
    teams.find((een) => mandaat.teams.includes(een.id)) ??
    teams[0]
  refuseIf(als(!team, 'geen-uitvoerend-team'))
  return team!.id
}

export type Open = { traject: TrajectRij; fasen: FaseRij[]; loop: Loop }

/** A trajectory for who changes it: who guides it or stands in for that, by the relation that starting it made. */
export async function getTrajectVoorWijziging(context: Context, trajectId: string): Promise<Open> {
  const { db, mandaat } = context
  await lockTraject(db, mandaat, trajectId)
  const traject = await selectTraject(db, mandaat, trajectId)
  if (!traject) throw new NotFound()
  await eisGrond(context, traject.persoonId, 'V', traject.wet)
  const fasen = await selectFasen(db, mandaat, [traject.id])
  return { traject, fasen, loop: { soort: traject.soort, begin: traject.begin, eind: traject.eind, fasen } }
}
