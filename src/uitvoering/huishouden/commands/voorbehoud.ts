import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { leeftijdOp } from '#values/datum.ts'
import type { toonMijnOuders } from '../endpoints.ts'
import { findGrenzen, findPersoon, getPersoon, listGezagdragersOp, listGronden, listPersonen } from '../reads.ts'
import { gezagBijLeeftijd, roepnaamMetGeslachtsnaam } from '../rules/persoon.ts'
import { magZien } from '../rules/toegang.ts'
import { beletselenVoorVoorbehoud, type Voorbehoudgroep, type Voorbehoudgrond } from '../rules/voorbehoud.ts'
import { endVoorbehoud, insertVoorbehoud, selectVoorbehouden, type VoorbehoudRij } from '../store/voorbehoud.ts'

const may = heeft('huishouden:wijzigen', 'eigen-dossier')

/** A resident speaks for himself alone; a worker for whom he sees the plan of. */
async function getKind(context: Context, persoonId: string) {
  const { db, mandaat, vandaag } = context
  if (mandaat.actor.soort === 'inwoner') {
    if (persoonId !== mandaat.persoonId) throw new NotFound()
    return getPersoon(db, mandaat, persoonId)
  }
  const gronden = await listGronden(db, mandaat, { persoonIds: [persoonId] }, vandaag)
  if (!magZien(mandaat, gronden.get(persoonId) ?? [], 'P')) throw new NotFound()
  return getPersoon(db, mandaat, persoonId)
}

type Leg = {
  persoonId: string
  groepen: readonly Voorbehoudgroep[]
  grond: Voorbehoudgrond
  reden?: string | undefined
  voorId?: string | null | undefined
}

export const legVoorbehoudVast: Command<Leg, { persoonId: string }> = {
  name: 'huishouden.legVoorbehoudVast',
  may,
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const kind = await getKind(context, input.persoonId)
    const zelf = mandaat.actor.soort === 'inwoner'
    const groepen = [...new Set(input.groepen)]
    const voorId = input.voorId ?? null
    const reden = input.grond === 'hulpverlener' ? (input.reden ?? '') : ''
    refuseIf([
      ...als(zelf && input.grond !== 'kind', 'alleen-hulpverlener', 'grond'),
      ...beletselenVoorVoorbehoud({
        leeftijd: leeftijdOp(kind.geboren, vandaag),
        grenzen: await findGrenzen(db, mandaat, vandaag),
        groepen,
        grond: input.grond,
        reden,
        voorId,
        dragers: (await listGezagdragersOp(db, mandaat, kind.id, vandaag)).map((een) => een.dragerId),
        lopend: await selectVoorbehouden(db, mandaat, [kind.id]),
      }),
    ])
    for (const groep of groepen) {
      const id = uuidv7()
      const plek = { gemeente: mandaat.gemeente, table: 'huishouden.voorbehoud', row: id, column: 'reden' }
      await insertVoorbehoud(db, mandaat, {
        id,
        persoonId: kind.id,
        groep,
        grond: input.grond,
        voorId,
        begin: vandaag,
        reden: reden ? keys.encrypt(reden, plek) : null,
      })
    }
    return { result: { persoonId: kind.id }, objectId: kind.id, personen: [kind.id] }
  },
}

type Trek = {
  persoonId: string
  groep: Voorbehoudgroep
  grond: Voorbehoudgrond
  voorId?: string | null | undefined
}

/**
 * What the child kept it may tell again; what who helps withheld only who helps gives back. To one of those from all of whom it
 * was kept: then it stays kept from the others, on the same ground.
 */
export const trekVoorbehoudIn: Command<Trek, { persoonId: string }> = {
  name: 'huishouden.trekVoorbehoudIn',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const voorId = input.voorId ?? null
    const kind = await getKind(context, input.persoonId)
    if (mandaat.actor.soort === 'inwoner') refuseIf(als(input.grond !== 'kind', 'alleen-hulpverlener', 'grond'))
    const lopend = (await selectVoorbehouden(db, mandaat, [kind.id])).filter(
      (een) =>
        een.groep === input.groep &&
        een.grond === input.grond &&
        (voorId === null || een.voorId === null || een.voorId === voorId),
    )
    if (lopend.length === 0) throw new NotFound()
    await endVoorbehoud(
      db,
      mandaat,
      lopend.map((een) => een.id),
      vandaag,
    )
    const vanAllen = lopend.find((een) => een.voorId === null)
    if (voorId && vanAllen) await houdVoorAnderen(context, vanAllen, voorId)
    return { result: { persoonId: kind.id }, objectId: kind.id, personen: [kind.id] }
  },
}

async function houdVoorAnderen(
  { db, mandaat, keys, vandaag }: Context,
  eerder: VoorbehoudRij,
  behalve: string,
): Promise<void> {
  const dragers = (await listGezagdragersOp(db, mandaat, eerder.persoonId, vandaag)).map((een) => een.dragerId)
  const plek = (row: string) => ({
    gemeente: mandaat.gemeente,
    table: 'huishouden.voorbehoud',
    row,
    column: 'reden',
  })
  for (const voorId of new Set(dragers.filter((een) => een !== behalve))) {
    const id = uuidv7()
    const reden = eerder.reden && keys.encrypt(keys.decrypt(eerder.reden, plek(eerder.id)), plek(id))
    await insertVoorbehoud(db, mandaat, { ...eerder, id, voorId, begin: vandaag, reden })
  }
}

/** For a minor himself: who has gezag, what they may see at his age, and what he keeps. */
export async function leesMijnOuders({ db, mandaat, vandaag }: Context): Promise<OutputOf<typeof toonMijnOuders>> {
  const leeg = { persoonId: null, grens: null, ouders: [], voorbehouden: [] }
  const ik = mandaat.persoonId ? await findPersoon(db, mandaat, mandaat.persoonId) : undefined
  if (!ik) return leeg
  const grens = gezagBijLeeftijd(ik.geboren, vandaag, await findGrenzen(db, mandaat, vandaag))
  if (grens === 'geen') return leeg
  const dragers = (await listGezagdragersOp(db, mandaat, ik.id, vandaag)).map((een) => een.dragerId)
  return {
    persoonId: ik.id,
    grens,
    ouders: (await listPersonen(db, mandaat, [...new Set(dragers)])).map((ouder) => ({
      persoonId: ouder.id,
      naam: roepnaamMetGeslachtsnaam(ouder),
    })),
    voorbehouden: (await selectVoorbehouden(db, mandaat, [ik.id])).map(({ groep, grond, voorId, begin }) => ({
      groep,
      grond,
      voorId,
      begin,
    })),
  }
}
