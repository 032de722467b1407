import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { persoonOverleden, persoonVerhuisd } from '../events.ts'
import { getPersoon } from '../reads.ts'
import type { BrpAdres } from '../rules/brp.ts'
import {
  endAdressenVan,
  endBewoningenVan,
  findGebiedVanObject,
  insertAdres,
  insertBewoning,
  insertHuishouden,
} from '../store/huishoudens.ts'
import { updateOverleden } from '../store/personen.ts'

const may = heeft('huishouden:wijzigen')

export type MeldVerhuizing = {
  persoonId: string
  op: Datum
  naarGemeente: string | null
  adres: Omit<BrpAdres, 'vanaf'>
}

/** The household keeps its id with who stays; who leaves begins a new one (D4). */
export const meldVerhuizing: Command<MeldVerhuizing, { huishoudenId: string }> = {
  name: 'huishouden.meldVerhuizing',
  may,
  async run({ input, mandaat, db, vandaag }) {
    await getPersoon(db, mandaat, input.persoonId)
    refuseIf(als(input.op > vandaag, 'datum-in-toekomst', 'op'))
    const laatsteDag = plusDagen(input.op, -1)
    for (const bron of ['brp-adres', 'brp-relatie'])
      await endBewoningenVan(db, mandaat, input.persoonId, bron, laatsteDag)
    await endAdressenVan(db, mandaat, input.persoonId, 'brp', laatsteDag)
    const gebiedCode = input.naarGemeente
      ? null
      : await findGebiedVanObject(db, mandaat, input.adres.adresseerbaarObject, input.adres.postcode)
    await insertAdres(
      db,
      mandaat,
      uuidv7(),
      { persoonId: input.persoonId, soort: 'brp', ...input.adres, gebiedCode, gemeentecode: input.naarGemeente },
      input.op,
    )
    const huishoudenId = uuidv7()
    await insertHuishouden(db, mandaat, huishoudenId, input.op)
    await insertBewoning(db, mandaat, {
      id: uuidv7(),
      huishoudenId,
      persoonId: input.persoonId,
      verblijf: 'hoofd',
      bron: 'brp-adres',
      peildatum: vandaag,
      periode: { begin: input.op },
    })
    return {
      result: { huishoudenId },
      objectId: input.persoonId,
      personen: [input.persoonId],
      announce: [persoonVerhuisd.of({ persoonId: input.persoonId, op: input.op, naarGemeente: input.naarGemeente })],
    }
  },
}

export const meldOverlijden: Command<{ persoonId: string; op: Datum }, { persoonId: string }> = {
  name: 'huishouden.meldOverlijden',
  may,
  async run({ input, mandaat, db, vandaag }) {
    await getPersoon(db, mandaat, input.persoonId)
    refuseIf(als(input.op > vandaag, 'datum-in-toekomst', 'op'))
    await updateOverleden(db, mandaat, input.persoonId, input.op)
    for (const bron of ['brp-adres', 'brp-relatie'])
      await endBewoningenVan(db, mandaat, input.persoonId, bron, input.op)
    return {
      result: { persoonId: input.persoonId },
      objectId: input.persoonId,
      personen: [input.persoonId],
      announce: [persoonOverleden.of(input)],
    }
  },
}
