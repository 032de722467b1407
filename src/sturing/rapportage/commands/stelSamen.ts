import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { listRegels } from '#sturing/begroting/reads.ts'
import { getCijfer as getMonitorcijfer } from '#sturing/monitor/reads.ts'
import {
  getProgramma,
  listAgenda,
  listBevindingen,
  listLaatsteRapporten,
  listOnderdelen,
} from '#sturing/programma/reads.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
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
    const regels = await listRegels(db, mandaat)
    const genoemd = regels.find((r) => r.programma === programma.code || r.programma === programma.naam)
    const clienten = await getMonitorcijfer(context, { code: 'monitor.clienten', versie: 1, parameters: {} })
    const { blokken, verwijzingen } = stelBlokkenSamen({
      programmaId,
      naam: programma.naam,
      peildatum,
      onderdelen: (await listOnderdelen(db, mandaat, programmaId)).length,
      rapporten: (await listLaatsteRapporten(db, mandaat, programmaId, peildatum)).length,
      agendaregels: (await listAgenda(db, mandaat, programmaId)).length,
      bevindingen: (await listBevindingen(db, mandaat, programmaId)).length,
      toezeggingen: 0,
      begrotingsprogramma: genoemd?.programma ?? null,
      tellingen: (clienten.aantal ?? 0) > 0,
    })
    const id = uuidv7()
    const titel = input.titel ?? `${programma.naam}: stand op ${formatDatum(peildatum, { stijl: 'lang' })}`
    const stuk = { id, programmaId, reeks: input.reeks ?? 'Voortgang programma’s', titel, peildatum }
    await insertStuk(db, mandaat, stuk, blokken, verwijzingen)
    return { result: { stukId: id, versie: 1 }, objectId: id }
  },
}
