import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { datum } from '#values/datum.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'
import {
  beletselenVoorRaadsgegevens,
  naarPopolo,
  type Popolo,
  type Raadsgegevens,
  vanPopolo,
  vergadersleutel,
} from '../rules/popolo.ts'
import { insertIngediendeMotie, insertMotienummer, insertUitspraak } from '../store/motie.ts'
import { readRaadsgegevens } from '../store/uitwisseling.ts'
import { insertVergadering, insertVergaderingvervallen } from '../store/vergadering.ts'
import { ensureFracties } from '../store/voorstel.ts'
import { insertAntwoord, insertGenummerdeVraag } from '../store/vraag.ts'

export async function exporteerRaad({ db, mandaat }: Context) {
  const document = naarPopolo(await readRaadsgegevens(db, mandaat))
  return { bytes: Buffer.from(JSON.stringify(document, null, 2)), filename: 'raad-popolo.json' }
}

type Telling = { fracties: number; vergaderingen: number; moties: number; vragen: number }

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
      vragen: new Set(nu.vragen.map(({ nummer }) => nummer)),
    }
    const alle = [...beletselen, ...beletselenVoorRaadsgegevens(gegevens, bekend, vandaag, vraagrijen)]
    refuseIf(alle.map((een) => ({ ...een, ...(een.veld && { veld: `document.${een.veld}` }) })))
    if (!input.proef) await neemOver(context, gegevens)
    const { fracties, vergaderingen, moties, vragen } = gegevens
    return {
      result: {
        fracties: fracties.length,
        vergaderingen: vergaderingen.length,
        moties: moties.length,
        vragen: vragen.length,
      },
    }
  },
}

async function neemOver({ db, mandaat }: Context, { fracties, vergaderingen, moties, vragen }: Raadsgegevens) {
  const idVan = await ensureFracties(db, mandaat, fracties)
  for (const { vervallen, ...vergadering } of vergaderingen) {
    const id = await insertVergadering(db, mandaat, {
      ...vergadering,
      datum: datum(vergadering.datum),
      bron: EIGEN_BRON,
    })
    if (vervallen !== null) await insertVergaderingvervallen(db, mandaat, id, vervallen)
  }
  for (const { titel, dictum, nummers, indieners, uitspraken, ...motie } of moties) {
    const id = uuidv7()
    const indienerIds = indieners.map((naam) => idVan.get(naam)!)
    await insertIngediendeMotie(db, mandaat, { id, titel, dictum, datum: datum(motie.datum), fracties: indienerIds })
    for (const nummer of nummers) await insertMotienummer(db, mandaat, id, nummer)
    for (const { uitkomst, voor, tegen, ...uitspraak } of uitspraken) {
      await insertUitspraak(
        db,
        mandaat,
        { motieId: id },
        { uitkomst, datum: datum(uitspraak.datum), voor: voor ?? undefined, tegen: tegen ?? undefined },
      )
    }
  }
  for (const { antwoord, fractie, ...vraag } of vragen) {
    const vraagId = await insertGenummerdeVraag(db, mandaat, { ...vraag, fractieId: idVan.get(fractie)! })
    if (antwoord) await insertAntwoord(db, mandaat, { vraagId, ...antwoord })
  }
}
