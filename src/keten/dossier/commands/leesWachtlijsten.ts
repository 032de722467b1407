import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import type { toonWachtlijsten } from '../endpoints.ts'
import { ONDERDELEN } from '../rules/werk.ts'
import { selectWachtlijsten } from '../store/werkvoorraad.ts'

/** R25, R26: what waits on each part of the road, in the order of the road; each part in all and then per team. */
export async function leesWachtlijsten({ db, mandaat, vandaag }: Context): Promise<OutputOf<typeof toonWachtlijsten>> {
  const rijen = await selectWachtlijsten(db, mandaat, vandaag)
  return {
    onderdelen: ONDERDELEN.flatMap((onderdeel) => {
      const alle = rijen.find((rij) => rij.onderdeel === onderdeel && rij.teamId === null)
      const teams = rijen.filter((rij) => rij.onderdeel === onderdeel && rij.teamId !== null)
      return alle ? [{ ...alle, teams }] : []
    }),
  }
}
