import type { Context } from '#platform/command.ts'
import { plusDagen } from '#values/datum.ts'
import { selectDoorlooptijd } from '../store/doorlooptijd.ts'

const JAAR = 365
/** Below this a middle value is about someone, not about the work. */
const MINSTENS = 10

/** R25: three times measured from the day of the fact on; what is not there yet does not count as fast. */
export async function toonDoorlooptijd({ db, mandaat, vandaag }: Context) {
  const van = plusDagen(vandaag, 1 - JAAR)
  const { hulpvragen, meldingen, gesprekken, ...rest } = await selectDoorlooptijd(db, mandaat, van, vandaag)
  const midden = (dagen: number | null, aantal: number) => ({ dagen: aantal >= MINSTENS ? dagen : null, aantal })
  return {
    van,
    tot: vandaag,
    hulpvragen,
    meldingen,
    gesprekken,
    duidelijk: midden(rest.duidelijk, rest.duidelijkAantal),
    oplossing: midden(rest.oplossing, rest.oplossingAantal),
    afdoening: midden(rest.afdoening, rest.afdoeningAantal),
  }
}
