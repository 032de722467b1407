import { toonPrognose, totaalVanPrognose } from '#sturing/begroting/reads.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Cijferbron } from './cijferbron.ts'
import { GELDRIJEN, kop, rijen, ZONDER_CLUSTER } from './geldvorm.ts'

const BEREIK: Tweetalig = {
  nl: 'In vier van de vijf gevallen ligt de uitkomst tussen het laagste en het hoogste bedrag. Op duizend euro afgerond.',
  en: 'In four of five cases the outcome lies between the lowest and the highest amount. Rounded to a thousand euros.',
}
const ZONDER_TOEWIJZING: Tweetalig = {
  nl: `Wat is geboekt, met de declaraties die nog nakomen en de maanden die nog komen, volgens de trend van elke regel, zoals op de peildatum kon worden geweten en zonder wat toen was toegewezen. ${BEREIK.nl}`,
  en: `What was booked, with the claims that still come in and the months to come by the trend of each line, as could be known on the reference date and without what was assigned then. ${BEREIK.en}`,
}
const MET_TOEWIJZING: Tweetalig = {
  nl: `Wat is geboekt, met de declaraties die nog nakomen en de maanden die nog komen: volgens de trend van elke regel, en nooit minder dan wat voor die maand is toegewezen, naar het deel dat daarvan een jaar eerder is gedeclareerd. Een regel zonder bruikbare trend volgt wat is toegewezen. Zoals op de peildatum kon worden geweten. ${BEREIK.nl}`,
  en: `What was booked, with the claims that still come in and the months to come: by the trend of each line, and never less than what is assigned for the month, by the part of it that was claimed a year before. A line without a usable trend follows what is assigned. As could be known on the reference date. ${BEREIK.en}`,
}
const VERWACHT: Tweetalig = { nl: 'Verwacht aan het eind van het jaar', en: 'Expected at the end of the year' }
const OPBOUW: Tweetalig = { nl: 'Opbouw van het verwachte bedrag', en: 'What the expected amount is made of' }

/** Where the year ends, with its range: the whole, by cluster, and what it is made of. Version 1 knew no toewijzingen. */
export const jaareinde: Cijferbron = {
  definities: [
    ...[ZONDER_TOEWIJZING, MET_TOEWIJZING].flatMap((methode, n) => [
      { ...GELDRIJEN, ...kop('begroting.prognose', VERWACHT, methode), versie: n + 1, vorm: 'getal' as const },
      { ...GELDRIJEN, ...kop('begroting.prognose-per-cluster', VERWACHT, methode), versie: n + 1 },
    ]),
    { ...GELDRIJEN, ...kop('begroting.prognose-opbouw', OPBOUW, MET_TOEWIJZING) },
  ].map((d) => ({ ...d, vraagt: ['jaar'], nodig: null })),
  async bereken({ db, mandaat }, { code, versie, parameters, geldigOp }) {
    const opbouw = code === 'begroting.prognose-opbouw'
    const { regels } = await toonPrognose(
      { db, mandaat },
      { jaar: Number(parameters.jaar), op: geldigOp, metToewijzingen: opbouw || versie > 1 },
    )
    const van = (deel: typeof regels) => {
      const { midden, onder, boven } = totaalVanPrognose(deel)
      return { waarde: heelDuizend(midden), laag: heelDuizend(onder, Math.floor), hoog: heelDuizend(boven, Math.ceil) }
    }
    const { waarde, laag, hoog } = van(regels)
    if (code === 'begroting.prognose') {
      return { soort: 'getal', waarde, aantal: null, voorlopig: true, bereik: { laag, hoog } }
    }
    const totaal = versie > 1 || opbouw ? waarde : undefined
    if (opbouw) return { ...rijen(delenVanPrognose(totaalVanPrognose(regels))), totaal }
    const perNaam = Map.groupBy(regels, ({ cluster }) => cluster ?? ZONDER_CLUSTER)
    const delen = [...perNaam]
      .map(([naam, deel]) => ({ naam, ...van(deel) }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
    return { ...rijen(delen), totaal }
  },
}

const delenVanPrognose = (totaal: ReturnType<typeof totaalVanPrognose>) => [
  { naam: 'Geboekt', waarde: heelDuizend(totaal.realisatie) },
  { naam: 'Nog te declareren over voorbije maanden', waarde: heelDuizend(totaal.nagekomen) },
  { naam: 'Uit lopende toewijzingen', waarde: heelDuizend(totaal.uitToewijzing) },
  { naam: 'Nieuw, of zonder toewijzing', waarde: heelDuizend(totaal.nieuw) },
]

/** A forecast is not known to the euro; a limit is rounded outwards. */
const heelDuizend = (centen: number, rond = Math.round) => rond(centen / 100_000) * 100_000
