import { effectOpWerk, type Mandaatwissel, type Werkbevoegdheid } from '#uitvoering/inrichting/index.ts'
import type { Effectfunctie } from '#uitvoering/inrichting/reads.ts'
import { WERKNAMEN } from '../rules/werk.ts'
import { countWerk } from '../store/werk.ts'

const WAT = { nl: 'taken in de sturing', en: 'tasks in the steering' }

/** Which work of the third wing another mandate leaves to nobody: it lies with a power, not with a worker. */
export const effecten: readonly Effectfunctie[] = [
  {
    soort: 'mandaat',
    kamer: 'rapportage',
    async bereken({ db, mandaat }, { waarde }) {
      const telling = await countWerk(db, mandaat)
      const bevoegdheden = Object.fromEntries(
        telling.map(({ soort, power }): [string, Werkbevoegdheid] => [
          `${soort} ${power}`,
          { naam: WERKNAMEN[soort], powers: [power], metWet: false },
        ]),
      )
      const groepen = telling.map(({ soort, power, aantal }) => ({
        soort: `${soort} ${power}`,
        wet: null,
        eigenaar: null,
        aantal,
      }))
      return effectOpWerk(WAT, groepen, bevoegdheden, waarde as Mandaatwissel)
    },
  },
]
