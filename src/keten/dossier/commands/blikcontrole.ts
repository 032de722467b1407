import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listPersonen } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import type { toonBlikcontroles } from '../endpointsToezicht.ts'
import * as store from '../store/blikcontrole.ts'
import { toetsVoor } from './noodtoegang.ts'

/** So far back is looked. */
const DAGEN = 30
const plaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'dossier.blikcontrole',
  row,
  column: 'toelichting',
})

export async function leesBlikcontroles({ db, mandaat, keys }: Context): Promise<OutputOf<typeof toonBlikcontroles>> {
  const controles = await store.selectControles(db, mandaat)
  const personen = await listPersonen(
    db,
    mandaat,
    controles.map(({ persoonId }) => persoonId),
  )
  const namen = new Map(personen.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  return {
    perMedewerker: await store.selectPerMedewerker(db, mandaat, DAGEN),
    controles: controles.map(({ toelichting, ...controle }) => ({
      ...controle,
      naam: namen.get(controle.persoonId) ?? '',
      toelichting: toelichting && keys.decrypt(toelichting, plaats(mandaat.gemeente, controle.id)),
    })),
  }
}

export const trekSteekproef: Command<{ aantal: number }, { getrokken: number }> = {
  name: 'dossier.trekSteekproef',
  may: heeft('afscherming:beheren'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const uiterlijk = await toetsVoor(context)
    const getrokken = await store.insertSteekproef(db, mandaat, {
      aantal: input.aantal,
      dagen: DAGEN,
      op: vandaag,
      uiterlijk,
    })
    refuseIf(als(getrokken.length === 0, 'niets-te-trekken'))
    return {
      result: { getrokken: getrokken.length },
      personen: [...new Set(getrokken.map(({ persoonId }) => persoonId))],
    }
  },
}

export type BeoordeelBlik = { blikcontroleId: string; oordeel: store.Oordeel; toelichting: string }

/** By another than who looked; what is not plainly justified is explained. */
export const beoordeelBlik: Command<BeoordeelBlik, { blikcontroleId: string }> = {
  name: 'dossier.beoordeelBlik',
  may: heeft('afscherming:beheren'),
  async run({ input, db, mandaat, keys, vandaag }) {
    const { blikcontroleId: id, oordeel } = input
    const toelichting = input.toelichting.trim()
    const [controle] = await store.selectControles(db, mandaat, id)
    if (!controle) throw new NotFound()
    refuseIf([
      ...als(controle.medewerkerId === mandaat.actor.id, 'eigen-blik'),
      ...als(controle.oordeel !== null, 'al-getoetst'),
      ...als(oordeel !== 'terecht' && toelichting === '', 'oordeel-vraagt-uitleg', 'toelichting'),
    ])
    await store.updateOordeel(db, mandaat, {
      id,
      oordeel,
      toelichting: toelichting === '' ? null : keys.encrypt(toelichting, plaats(mandaat.gemeente, id)),
      op: vandaag,
    })
    return { result: { blikcontroleId: id }, objectId: id, personen: [controle.persoonId] }
  },
}
