import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { overlapt } from '#values/periode.ts'
import { isOmgekeerd } from '../rules/mandaat.ts'
import * as store from '../store/gebruikers.ts'
import { listGebieden, listTeams, upsertTeam } from '../store/teams.ts'

const may = heeft('inrichting:beheren')

type NieuweMedewerker = { naam: string; inlognaam: string; werkgever?: string | undefined }

/** Someone who works here, also when another employer lent him; what he may follows from a function. */
export const voegMedewerkerToe: Command<NieuweMedewerker, { gebruikerId: string }> = {
  name: 'inrichting.voegMedewerkerToe',
  may,
  async run({ input, mandaat, db }) {
    refuseIf(
      als(
        (await store.findGebruikerBySub(db, mandaat, input.inlognaam)) !== undefined,
        'inlognaam-bestaat',
        'inlognaam',
      ),
    )
    const gebruikerId = uuidv7()
    await store.insertGebruiker(db, mandaat, {
      id: gebruikerId,
      sub: input.inlognaam,
      soort: 'medewerker',
      naam: input.naam,
      werkgever: input.werkgever ?? null,
    })
    return { result: { gebruikerId }, objectId: gebruikerId }
  },
}

type GeefFunctie = {
  gebruikerId: string
  functie: string
  teams: string[]
  begin: Datum
  eind?: Datum | null | undefined
}

export const geefFunctie: Command<GeefFunctie, { aanstellingId: string }> = {
  name: 'inrichting.geefFunctie',
  may,
  async run({ input, mandaat, db }) {
    const wie = await store.findGebruiker(db, mandaat, input.gebruikerId)
    if (wie?.soort !== 'medewerker') throw new NotFound()
    const periode = { begin: input.begin, eind: input.eind ?? null }
    const teams = new Set((await listTeams(db, mandaat)).map((team) => team.id))
    const omgekeerd = isOmgekeerd(periode)
    const loopt = (await store.selectAanstellingen(db, mandaat, wie.id)).some(
      (een) => een.functie === input.functie && !omgekeerd && overlapt(een, periode),
    )
    refuseIf([
      ...als(wie.id === mandaat.actor.id, 'eigen-mandaat', 'gebruikerId'),
      ...als(omgekeerd, 'periode-omgekeerd', 'eind'),
      ...als(loopt, 'functie-loopt-al', 'begin'),
      ...als(!input.teams.every((team) => teams.has(team)), 'team-onbekend', 'teams'),
    ])
    const aanstellingId = uuidv7()
    await store.insertAanstelling(db, mandaat, { ...input, id: aanstellingId, eind: periode.eind })
    return { result: { aanstellingId }, objectId: wie.id }
  },
}

type StelExpertisesVast = { gebruikerId: string; expertises: string[]; vanaf: Datum }

/** From a day on exactly these; what ended stays on record with its last day. */
export const stelExpertisesVast: Command<StelExpertisesVast, { gebruikerId: string }> = {
  name: 'inrichting.stelExpertisesVast',
  may,
  async run({ input, mandaat, db }) {
    const wie = await store.findGebruiker(db, mandaat, input.gebruikerId)
    if (wie?.soort !== 'medewerker') throw new NotFound()
    await store.replaceExpertises(db, mandaat, wie.id, [...new Set(input.expertises)], input.vanaf)
    return { result: { gebruikerId: wie.id }, objectId: wie.id }
  },
}

type StelTeamVast = {
  code: string
  naam: string
  soort: string
  wetten: string[]
  taken: string[]
  gebieden: string[]
  begin: Datum
  eind?: Datum | null | undefined
}

/** A new team, or other tasks and areas of the team with this code. */
export const stelTeamVast: Command<StelTeamVast, { teamId: string }> = {
  name: 'inrichting.stelTeamVast',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const wijken = new Set((await listGebieden(db, mandaat, vandaag)).map((wijk) => wijk.code))
    refuseIf([
      ...als(isOmgekeerd({ begin: input.begin, eind: input.eind }), 'periode-omgekeerd', 'eind'),
      ...als(!input.gebieden.every((wijk) => wijken.has(wijk)), 'gebied-onbekend', 'gebieden'),
    ])
    const [team] = await upsertTeam(db, mandaat, { ...input, id: uuidv7(), eind: input.eind ?? null })
    return { result: { teamId: team!.id }, objectId: team!.id }
  },
}
