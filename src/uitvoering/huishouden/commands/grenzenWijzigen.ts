import type { Context } from '#platform/command.ts'
import type { Effect, Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { findGrenzen } from '../reads.ts'
import { effectVanGrenzen, type Grenzen } from '../rules/persoon.ts'
import { selectGeboortedagenMetGezag } from '../store/huishoudens.ts'

/** Of whom a parent sees more or less when the ages change. */
export const effecten: readonly Effectfunctie[] = [{ soort: 'leeftijd', kamer: 'huishouden', bereken }]

async function bereken({ db, mandaat, vandaag }: Context, { waarde, periode }: Voorstel): Promise<Effect> {
  const op = periode.begin > vandaag ? periode.begin : vandaag
  const kinderen = await selectGeboortedagenMetGezag(db, mandaat, op)
  const { anders, minder } = effectVanGrenzen(kinderen, op, await findGrenzen(db, mandaat, op), waarde as Grenzen)
  return {
    wat: { nl: 'kinderen over wie iemand gezag heeft', en: 'children under somebody’s authority' },
    bekeken: kinderen.length,
    anders,
    slechter: minder,
    gevolg: { nl: 'waarvan een ouder minder ziet', en: 'of whom a parent sees less' },
    voorbeelden: [],
  }
}
