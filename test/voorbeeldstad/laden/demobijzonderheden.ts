import { plusDagen } from '#values/datum.ts'
import type { Datum, Stad } from '../stad.ts'
import { maakToeval } from '../toeval.ts'

const REGIONAAL = 6

/** What the demo shows beside the generated town: a peak in spring, and cases of the region at the neighbour. */
export function metBijzonderheden(stad: Stad): Stad {
  voorjaarspiek(stad)
  if (stad.gemeente === '9902') regionaleZaken(stad)
  return stad
}

/** A team that plans what may be planned in March, before the summer: so the stock has a peak to flatten. */
function voorjaarspiek({ voorziening, vandaag, invoer }: Stad): void {
  const t = maakToeval(invoer.seed, 'voorjaarspiek')
  const jaar = Number(vandaag.slice(0, 4)) + (vandaag.slice(5) > '03-01' ? 1 : 0)
  const maart = `${jaar}-03-01` as Datum
  for (const een of voorziening.herbeoordelingen) {
    const eind = plusDagen(een.gepland, 56)
    const kan = eind > plusDagen(maart, 45) && plusDagen(eind, -180) < plusDagen(maart, 30)
    if (een.gedaanOp === null && kan && t.kans(0.7)) een.gepland = plusDagen(maart, t.tussen(0, 29))
  }
}

/** Questions of Buurdorp that the region handles for it. */
function regionaleZaken({ toegang }: Stad): void {
  const klaar = new Set(toegang.afdoeningen.map((een) => een.hulpvraag))
  const perMelding = Map.groupBy(toegang.hulpvragen, (een) => een.melding)
  toegang.hulpvragen
    .filter((een) => een.wet === 'wmo' && !klaar.has(een.id) && perMelding.get(een.melding)!.length === 1)
    .slice(0, REGIONAAL)
    .forEach((een, nr) => {
      een.taak = nr % 3 === 2 ? 'opvang' : 'beschermd-wonen'
    })
}
