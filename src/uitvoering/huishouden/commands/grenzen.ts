import type { Context } from '#platform/command.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { type Grenzen, STANDAARD_GRENZEN } from '../rules/persoon.ts'

/** The ages at which what a parent sees narrows: of this municipality, else those of the law (H6). */
export const findGrenzen = async ({ db, mandaat }: Pick<Context, 'db' | 'mandaat'>, op: Datum): Promise<Grenzen> =>
  (await findInstelling<Grenzen>(db, mandaat, 'leeftijd', 'gezag', op)) ?? STANDAARD_GRENZEN
