import type { Context } from '#platform/command.ts'
import { listWijzigingen } from '#sturing/begroting/reads.ts'
import { datum, laatsteVanMaand } from '#values/datum.ts'
import { lijktOp, nummervarianten } from './rules/nummers.ts'
import { listFracties } from './store/fractie.ts'
import { listMededelingen, listTeMelden, listZienswijzen } from './store/mededeling.ts'
import { listMoties } from './store/motie.ts'
import { listMaanden, listVergaderingen } from './store/vergadering.ts'
import { listVragen } from './store/vraag.ts'

/** What only the desk of the council sees. */
const isVanBinnen = ({ mandaat }: Context): boolean => mandaat.powers.has('raad:lezen')

export async function toonMoties({ db, mandaat }: Context) {
  const moties = await listMoties(db, mandaat)
  const alle = moties.flatMap(({ id, nummers }) => nummers.map(({ nummer }) => ({ id, nummer })))
  return {
    fracties: await listFracties(db, mandaat),
    moties: moties.map(({ nummers, ...motie }) => ({
      ...motie,
      varianten: nummervarianten(nummers),
      lijktOp: [
        ...new Set(
          alle
            .filter((ander) => ander.id !== motie.id && nummers.some(({ nummer }) => lijktOp(nummer, ander.nummer)))
            .map(({ nummer }) => nummer),
        ),
      ],
    })),
  }
}

export async function toonVragen({ db, mandaat }: Context) {
  return { fracties: await listFracties(db, mandaat), vragen: await listVragen(db, mandaat) }
}

export async function toonMededelingen(context: Context) {
  const { db, mandaat } = context
  const teMelden = isVanBinnen(context) ? await listTeMelden(db, mandaat) : []
  const wijzigingen = teMelden.length > 0 ? await listWijzigingen(db, mandaat) : []
  return {
    mededelingen: await listMededelingen(db, mandaat),
    teMelden: teMelden.map((een) => ({
      ...een,
      toelichting: wijzigingen.find(({ id }) => id === een.wijzigingId)?.toelichting ?? een.besluitnummer,
    })),
    zienswijzen: await listZienswijzen(db, mandaat),
  }
}

export async function toonVergaderingen(context: Context & { input: { maand?: string } }) {
  const { db, mandaat, vandaag, input } = context
  const maand = input.maand ?? vandaag.slice(0, 7)
  const eerste = datum(`${maand}-01`)
  return {
    maand,
    vergaderingen: await listVergaderingen(db, mandaat, eerste, laatsteVanMaand(eerste), isVanBinnen(context)),
    maanden: await listMaanden(db, mandaat),
  }
}
