import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, eersteVanMaand, plusMaanden } from '#values/datum.ts'
import { herbereken, telBevolking } from '../store.ts'

const TIEN_JAAR = 120

/** Recounts the cells from a month on up to this month. */
export const ververs: Command<{ vanaf: Datum }, { vanaf: Datum; tot: Datum }> = {
  name: 'monitor.ververs',
  may: heeft('monitor:beheren'),
  async run({ input, db, mandaat, vandaag }) {
    const vanaf = eersteVanMaand(input.vanaf)
    const tot = eersteVanMaand(vandaag)
    refuseIf([
      ...als(vanaf > tot, 'telmaand-in-toekomst', 'vanaf'),
      ...als(vanaf < plusMaanden(tot, -TIEN_JAAR), 'telmaand-te-ver', 'vanaf'),
    ])
    await herbereken(db, mandaat, vanaf, tot)
    await telBevolking(db, mandaat, tot)
    return { result: { vanaf, tot } }
  },
}
