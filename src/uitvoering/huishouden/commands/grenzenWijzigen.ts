import type { Context } from '#platform/command.ts'
import { type Effect, teltVanaf, type Voorstel } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { findGrenzen } from '../reads.ts'
import { effectVanGrenzen, type Grenzen } from '../rules/persoon.ts'
import { selectGeboortedagenMetGezag } from '../store/huishoudens.ts'
import { countOndertoezichtstellingen } from '../store/instellingTelt.ts'

/** Of whom a parent sees more or less when the ages change; a measure of the court keeps its last day. */
export const effecten: readonly Effectfunctie[] = [
  { soort: 'leeftijd', kamer: 'huishouden', bereken },
  { soort: 'ondertoezichtstelling', kamer: 'huishouden', bereken: metDuur },
]

async function metDuur({ db, mandaat, vandaag }: Context, { periode }: Voorstel): Promise<Effect> {
  return {
    wat: { nl: 'lopende ondertoezichtstellingen', en: 'running supervision orders' },
    bekeken: await countOndertoezichtstellingen(db, mandaat, vandaag),
    anders: 0,
    slechter: 0,
    voorbeelden: [],
    telt: {
      voor: teltVanaf(periode.begin, {
        nl: 'maatregelen die daarna worden vastgelegd; wat loopt houdt de dag van de rechter',
        en: 'measures recorded afterwards; what runs keeps the day of the court',
      }),
      bron: 'BW art. 1:258 (te verifiëren)',
    },
  }
}

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
