import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { type Datum, eersteVanMaand } from '#values/datum.ts'
import { herbereken, telBevolking } from '../store.ts'

/** Recounts the cells from a month on up to this month. */
export const ververs: Command<{ vanaf: Datum }, { vanaf: Datum; tot: Datum }> = {
  name: 'monitor.ververs',
  may: heeft('monitor:beheren'),
  async run({ input, db, mandaat, vandaag }) {
    const vanaf = eersteVanMaand(input.vanaf)
    const tot = eersteVanMaand(vandaag)
    await herbereken(db, mandaat, vanaf, tot)
    await telBevolking(db, mandaat, tot)
    return { result: { vanaf, tot } }
  },
}
