import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { BehandelingInvoer } from '../rules/invoer.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'
import {
  findBehandeling,
  findVergadering,
  insertAdvies,
  insertAgendering,
  insertVergadering,
  insertVergaderingvervallen,
} from '../store/vergadering.ts'
import { findVoorstel } from '../store/voorstelbeeld.ts'

type NieuweVergadering = Pick<BehandelingInvoer, 'soort' | 'karakter'> & {
  datum: Datum
  begin: string
  eind?: string | null
  openbaar?: boolean
  zaal?: string | null
  onderwerp?: string | null
}

export const planVergadering: Command<NieuweVergadering, { vergaderingId: string }> = {
  name: 'raad.planVergadering',
  may: heeft('raad:schrijven'),
  async run({ input, mandaat, db }) {
    // Meetings of council and committees are public unless they decide to close the doors (Gemeentewet art. 23).
    const { eind = null, zaal = null, onderwerp = null, openbaar = true } = input
    refuseIf(als(eind !== null && eind <= input.begin, 'eind-voor-begin', 'eind'))
    const vergaderingId = await insertVergadering(db, mandaat, {
      ...input,
      eind,
      zaal,
      onderwerp,
      openbaar,
      bron: EIGEN_BRON,
    })
    return { result: { vergaderingId }, objectId: vergaderingId }
  },
}

export const schrapVergadering: Command<{ vergaderingId: string; reden: string }, { vergaderingId: string }> = {
  name: 'raad.schrapVergadering',
  may: heeft('raad:schrijven'),
  async run({ input: { vergaderingId, reden }, mandaat, db }) {
    const vergadering = await findVergadering(db, mandaat, vergaderingId)
    if (!vergadering) throw new NotFound()
    refuseIf([
      ...als(vergadering.vervallen, 'vergadering-al-vervallen', 'vergaderingId'),
      ...als(vergadering.besluiten > 0, 'vergadering-gehouden', 'vergaderingId'),
    ])
    await insertVergaderingvervallen(db, mandaat, vergaderingId, reden)
    return { result: { vergaderingId }, objectId: vergaderingId }
  },
}

export const agendeer: Command<{ vergaderingId: string; voorstelId: string }, { behandelingId: string }> = {
  name: 'raad.agendeer',
  may: heeft('raad:schrijven'),
  async run({ input: { vergaderingId, voorstelId }, mandaat, db }) {
    const vergadering = await findVergadering(db, mandaat, vergaderingId)
    const voorstel = await findVoorstel(db, mandaat, voorstelId)
    if (!vergadering || !voorstel) throw new NotFound()
    refuseIf([
      ...als(vergadering.vervallen, 'vergadering-al-vervallen', 'vergaderingId'),
      ...als(vergadering.voorstellen.includes(voorstelId), 'al-geagendeerd', 'voorstelId'),
      ...als(
        voorstel.besluiten.some(({ uitkomst }) => uitkomst !== 'aangehouden'),
        'besluit-bestaat',
        'voorstelId',
      ),
    ])
    const behandelingId = await insertAgendering(db, mandaat, vergaderingId, voorstelId)
    return { result: { behandelingId }, objectId: behandelingId }
  },
}

export const legAdviesVast: Command<{ behandelingId: string; tekst: string }, { behandelingId: string }> = {
  name: 'raad.legAdviesVast',
  may: heeft('raad:schrijven'),
  async run({ input: { behandelingId, tekst }, mandaat, db, vandaag }) {
    const behandeling = await findBehandeling(db, mandaat, behandelingId)
    if (!behandeling) throw new NotFound()
    refuseIf([
      ...als(behandeling.soort === 'raad', 'advies-niet-in-raad', 'tekst'),
      ...als(behandeling.datum > vandaag, 'vergadering-niet-gehouden', 'tekst'),
      ...als(behandeling.advies !== null, 'advies-bestaat', 'tekst'),
    ])
    await insertAdvies(db, mandaat, behandelingId, tekst)
    return { result: { behandelingId }, objectId: behandelingId }
  },
}
