import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import type { Periode } from '#values/periode.ts'
import { valtBinnen } from '#values/periode.ts'
import { inMaat, type Omvang, totaalIn, zelfdeMaat } from './omvang.ts'
import type { Verbruikt } from './versie.ts'

export type NieuwVerbruik = { periode: Periode; volume: number; eenheid: Eenheid; bedrag: number; isCredit: boolean }

/**
 * DE2, under lock: what was approved never passes what was assigned, in volume (TR322) or budget (TR369). A credit
 * always fits.
 */
export function beletselenVoorVerbruik(
  nieuw: NieuwVerbruik,
  toewijzing: { looptijd: Periode; omvang: Omvang | null; budget: number | null },
  verbruik: readonly Verbruikt[],
): Beletsel[] {
  if (nieuw.isCredit) return []
  const { omvang, budget, looptijd } = toewijzing
  const totaal = omvang && totaalIn(omvang, { begin: looptijd.begin, eind: looptijd.eind ?? nieuw.periode.eind })
  const gebruikt =
    verbruik.reduce((som, een) => som + inMaat(een.volume, een.eenheid), 0) + inMaat(nieuw.volume, nieuw.eenheid)
  const bedrag = verbruik.reduce((som, een) => som + een.bedrag, 0) + nieuw.bedrag
  return [
    ...als(!valtBinnen(nieuw.periode, looptijd), 'periode-buiten-toewijzing', 'periode'),
    ...als(omvang !== null && !zelfdeMaat(nieuw.eenheid, omvang.eenheid), 'eenheid-past-niet', 'eenheid'),
    ...als(omvang !== null && totaal != null && gebruikt > inMaat(totaal, omvang.eenheid), 'boven-omvang', 'volume'),
    ...als(budget !== null && bedrag > budget, 'boven-budget', 'bedrag'),
  ]
}
