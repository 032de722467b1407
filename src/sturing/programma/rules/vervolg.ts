import type { Datum } from '#values/datum.ts'
import type { Rapportformulier } from './formulier.ts'
import type { Projectdeel, Rapport } from './invoer.ts'
import { NOG_LEEG } from './rapporttoets.ts'

export type Projectgegevens = Projectdeel & { naam: string }

/**
 * The next report of a project in the form of today. What was true last time is carried along to be rewritten; what has
 * to be judged anew (statuses, yes or no) starts empty, so that nothing is on course by habit.
 */
export function vervolgVan(
  vorige: Rapport | undefined,
  { naam, ...project }: Projectgegevens,
  formulier: Rapportformulier,
  code: string,
  rapportagedatum: Datum,
): Rapport {
  const aspect = (soort: string) => vorige?.aspecten.find((a) => a.soort === soort)
  return {
    code,
    projectnaam: vorige?.projectnaam ?? naam,
    portefeuillehouder: { waarde: vorige?.portefeuillehouder.waarde ?? NOG_LEEG },
    rapportagedatum,
    project,
    basisinformatie: { tekst: vorige?.basisinformatie.tekst ?? NOG_LEEG },
    besluitvorming: null,
    raadsmededelingen: null,
    fase: { veld: vorige?.fase.veld ?? null },
    standVanZaken: { tekst: vorige?.standVanZaken.tekst ?? NOG_LEEG },
    aspecten: formulier.aspecten.map(({ soort, label }) => ({
      soort,
      bronlabel: label,
      status: null,
      tekst: aspect(soort)?.tekst ?? null,
    })),
    afwijkingen: formulier.afwijkingen.map(({ soort, label }) => ({
      soort,
      bronlabel: label,
      antwoord: 'leeg',
      tekst: null,
    })),
    overigeInformatie: null,
    mijlpalen: (vorige?.mijlpalen ?? []).map(({ wat, betreft, datum }) => ({ wat, betreft, datum })),
    kosten: [],
    bedragen: [],
  }
}
