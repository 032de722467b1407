import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

export function beletselenVoorToezegging(
  toezegging: { toegezegdOp: Datum; uiterlijk?: Datum | null | undefined },
  vandaag: Datum,
): Beletsel[] {
  const { toegezegdOp, uiterlijk } = toezegging
  return [
    ...als(toegezegdOp > vandaag, 'toezegging-in-toekomst', 'toegezegdOp'),
    ...als(Boolean(uiterlijk) && uiterlijk! < toegezegdOp, 'uiterlijk-voor-toezegging', 'uiterlijk'),
  ]
}

export function beletselenVoorAfdoening(
  toegezegdOp: Datum,
  afgedaan: boolean,
  datum: Datum,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(afgedaan, 'toezegging-al-afgedaan', 'toezeggingId'),
    ...als(datum < toegezegdOp || datum > vandaag, 'datum-past-niet', 'datum'),
  ]
}
