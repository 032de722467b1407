import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { naarPopolo, vanPopolo } from '../rules/popolo.ts'
import type { Popolo } from '../rules/popoloVorm.ts'
import type { Raadsgegevens } from '../rules/raadsgegevens.ts'
import { beletselenVoorRaadsgegevens, vergadersleutel } from '../rules/raadsgegevenstoets.ts'
import { readRaadsgegevens } from '../store/uitwisseling.ts'
import { neemOver } from './neemRaadOver.ts'

export async function exporteerRaad({ db, mandaat }: Context) {
  const document = naarPopolo(await readRaadsgegevens(db, mandaat))
  return { bytes: Buffer.from(JSON.stringify(document, null, 2)), filename: 'raad-popolo.json' }
}

type Telling = Record<keyof Raadsgegevens | 'besluiten', number>

const telRaad = (g: Raadsgegevens): Telling => ({
  fracties: g.fracties.length,
  vergaderingen: g.vergaderingen.length,
  moties: g.moties.length,
  voorstellen: g.voorstellen.length,
  besluiten: g.voorstellen.reduce((som, { besluiten }) => som + besluiten.length, 0),
  amendementen: g.amendementen.length,
  toezeggingen: g.toezeggingen.length,
  vragen: g.vragen.length,
})

/** All or nothing; as a trial it says what it would do and writes nothing. */
export const importeerRaad: Command<{ document: Popolo; proef?: boolean }, Telling> = {
  name: 'raad.importeerRaad',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { gegevens, beletselen, vraagrijen } = vanPopolo(input.document)
    const nu = await readRaadsgegevens(db, mandaat)
    const bekend = {
      vergaderingen: new Set(nu.vergaderingen.map(vergadersleutel)),
      motienummers: new Set(nu.moties.flatMap(({ nummers }) => nummers.map(({ nummer }) => nummer))),
      griffienummers: new Set(nu.voorstellen.map(({ griffienummer }) => griffienummer)),
      vragen: new Set(nu.vragen.flatMap(({ voorstel, nummer }) => (voorstel === null ? [nummer] : []))),
    }
    const alle = [...beletselen, ...beletselenVoorRaadsgegevens(gegevens, bekend, vandaag, vraagrijen)]
    refuseIf(alle.map((een) => ({ ...een, ...(een.veld && { veld: `document.${een.veld}` }) })))
    if (!input.proef) await neemOver(context, gegevens)
    return { result: telRaad(gegevens) }
  },
}
