import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { getCijfer as getMonitorcijfer } from '#sturing/monitor/reads.ts'
import {
  getProgramma,
  listAgenda,
  listBevindingen,
  listLaatsteRapporten,
  listMaatregelen,
  listOnderdelen,
} from '#sturing/programma/reads.ts'
import { type Datum, formatDatum, jaarVan } from '#values/datum.ts'
import { listToezeggingenVan } from '../proef.ts'
import { stelBlokkenSamen } from '../rules/samenstelling.ts'
import { insertStuk } from '../store/stuk.ts'

type Input = { programmaId: string; peildatum: string; titel?: string | undefined; reeks?: string | undefined }

/** The first draft of a progress report, from what there is now; every number in it is a place for a figure. */
export const stelSamen: Command<Input, { stukId: string; versie: number }> = {
  name: 'rapportage.stelSamen',
  may: heeft('rapportage:schrijven'),
  async run(context) {
    const { input, db, mandaat } = context
    const { programmaId } = input
    const peildatum = input.peildatum as Datum
    const programma = await getProgramma(db, mandaat, programmaId)
    const maatregelen = await listMaatregelen(db, mandaat, programmaId)
    const onderdelen = await listOnderdelen(db, mandaat, programmaId)
    const heeftRegels = maatregelen.some(({ regels }) => regels.length > 0)
    const clienten = await getMonitorcijfer(context, { code: 'monitor.clienten', versie: 1, parameters: {} })
    const { blokken, verwijzingen } = stelBlokkenSamen({
      programmaId,
      naam: programma.naam,
      peildatum,
      onderdelen: onderdelen.length,
      rapporten: (await listLaatsteRapporten(db, mandaat, programmaId, peildatum)).length,
      agendaregels: (await listAgenda(db, mandaat, programmaId)).length,
      bevindingen: (await listBevindingen(db, mandaat, programmaId)).length,
      toezeggingen: (await listToezeggingenVan(context, programmaId)).length,
      begrotingsjaar: heeftRegels ? (onderdelen[0]?.jaar ?? jaarVan(peildatum)) : null,
      tellingen: (clienten.aantal ?? 0) > 0,
    })
    const id = uuidv7()
    const titel = input.titel ?? `${programma.naam}: stand op ${formatDatum(peildatum, { stijl: 'lang' })}`
    const stuk = { id, programmaId, reeks: input.reeks ?? 'Voortgang programma’s', titel, peildatum }
    await insertStuk(db, mandaat, stuk, blokken, verwijzingen)
    return { result: { stukId: id, versie: 1 }, objectId: id }
  },
}
