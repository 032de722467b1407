import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { findHuishoudenVan, getPersoon, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { findTermijnregelOp, listGelijkgesteldeDagen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { berekenTermijn } from '#values/termijn.ts'
import type { toonMijnNoodtoegangen, toonNoodtoegangen } from '../endpoints.ts'
import { insertNoodtoegang, insertToetsing, selectNoodtoegangen } from '../store/blikken.ts'

/** No longer than this; shorter where one asks so. */
const MINUTEN = 60
const MINSTENS = 10
const plaats = (gemeente: string, row: string) => ({ gemeente, table: 'dossier.noodtoegang', row, column: 'reden' })

/** X3: sixty minutes on one person, with a reason that someone else reads afterwards. */
export const vraagNoodtoegang: Command<
  { persoonId: string; reden: string; minuten?: number },
  { noodtoegangId: string; eind: string; huishoudenId: string | null }
> = {
  name: 'dossier.vraagNoodtoegang',
  may: heeft('dossier:lezen'),
  async run(context) {
    const { input, db, mandaat, keys, nu, vandaag } = context
    const persoon = await getPersoon(db, mandaat, input.persoonId)
    if (persoon.gemeente !== mandaat.gemeente) throw new NotFound()
    refuseIf(als(input.reden.trim().length < MINSTENS, 'reden-te-kort', 'reden'))
    const noodtoegangId = uuidv7()
    const eind = new Date(nu.getTime() + (input.minuten ?? MINUTEN) * 60_000)
    await insertNoodtoegang(db, mandaat, {
      id: noodtoegangId,
      persoonId: persoon.id,
      reden: keys.encrypt(input.reden, plaats(mandaat.gemeente, noodtoegangId)),
      begin: nu,
      eind,
      uiterlijk: await toetsVoor(context),
    })
    const huishoudenId = (await findHuishoudenVan(db, mandaat, persoon.id, vandaag)) ?? null
    return {
      result: { noodtoegangId, eind: eind.toISOString(), huishoudenId },
      objectId: noodtoegangId,
      personen: [persoon.id],
    }
  },
}

/** Another looks at it within so many working days, by the setting of today (X3). */
export async function toetsVoor({ db, mandaat, vandaag }: Context): Promise<Datum> {
  const regel = await findTermijnregelOp(db, mandaat, 'noodtoegang-toets', vandaag)
  if (!regel) return plusDagen(vandaag, 1)
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, vandaag)
  return berekenTermijn({ regel, start: vandaag, vandaag, feestdagen }).uiterlijk
}

/** Of the asker himself: what still runs, and what another thought of it. */
export async function leesMijnNoodtoegangen({
  db,
  mandaat,
  nu,
  vandaag,
}: Context): Promise<OutputOf<typeof toonMijnNoodtoegangen>> {
  const rijen = (await selectNoodtoegangen(db, mandaat, mandaat.actor.id)).slice(0, 20)
  const personen = await listPersonen(
    db,
    mandaat,
    rijen.map(({ persoonId }) => persoonId),
  )
  const namen = new Map(personen.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  const uit = []
  for (const { id, persoonId, begin, eind, uiterlijk, terecht } of rijen) {
    const loopt = eind > nu
    uit.push({
      id,
      persoonId,
      naam: namen.get(persoonId) ?? '',
      begin: begin.toISOString(),
      eind: eind.toISOString(),
      uiterlijk,
      terecht,
      huishoudenId: loopt ? ((await findHuishoudenVan(db, mandaat, persoonId, vandaag)) ?? null) : null,
    })
  }
  return uit
}

export async function leesNoodtoegangen({ db, mandaat, keys }: Context): Promise<OutputOf<typeof toonNoodtoegangen>> {
  const rijen = await selectNoodtoegangen(db, mandaat)
  const personen = await listPersonen(
    db,
    mandaat,
    rijen.map(({ persoonId }) => persoonId),
  )
  const namen = new Map(personen.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  return rijen.map(({ medewerkerId: _, reden, begin, eind, ...rij }) => ({
    ...rij,
    naam: namen.get(rij.persoonId) ?? '',
    reden: keys.decrypt(reden, plaats(mandaat.gemeente, rij.id)),
    begin: begin.toISOString(),
    eind: eind.toISOString(),
  }))
}

/** Looked at by another than who looked. */
export const toetsNoodtoegang: Command<{ noodtoegangId: string; terecht: boolean }, { noodtoegangId: string }> = {
  name: 'dossier.toetsNoodtoegang',
  may: heeft('afscherming:beheren'),
  async run({ input, db, mandaat, vandaag }) {
    const rij = (await selectNoodtoegangen(db, mandaat)).find((een) => een.id === input.noodtoegangId)
    if (!rij) throw new NotFound()
    refuseIf([...als(rij.medewerkerId === mandaat.actor.id, 'eigen-blik'), ...als(rij.terecht !== null, 'al-getoetst')])
    await insertToetsing(db, mandaat, { id: uuidv7(), noodtoegangId: rij.id, terecht: input.terecht, datum: vandaag })
    return { result: { noodtoegangId: rij.id }, objectId: rij.id, personen: [rij.persoonId] }
  },
}
