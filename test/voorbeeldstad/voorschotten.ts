import { BIJSTANDSNORMEN } from '#keten/voorziening/rules/tijdelijk.ts'
import { naarDag, naarDatum } from './datum.ts'
import { vastId } from './kenmerk.ts'
import type { Stad } from './stad.ts'

/** Days after the application, and after each advance, on which the next one is paid: within the four weeks of the law. */
const NA_DAGEN = 24

/** Who waits longer than four weeks for assistance was paid an advance (Participatiewet art. 52); nobody throws dice here. */
export function betaalVoorschotten({ toegang, voorziening, vandaag }: Stad): void {
  const afgedaan = new Set(toegang.afdoeningen.map((een) => een.hulpvraag))
  const behandelaar = new Map(toegang.hulpvragen.map((een) => [een.id, een.behandelaar]))
  const norm = BIJSTANDSNORMEN.alleenstaande
  for (const aanvraag of toegang.aanvragen) {
    if (aanvraag.wet !== 'participatiewet' || afgedaan.has(aanvraag.hulpvraag)) continue
    for (let dag = naarDag(aanvraag.ontvangenOp) + NA_DAGEN; dag <= naarDag(vandaag); dag += NA_DAGEN) {
      const datum = naarDatum(dag)
      const besluit = vastId(`voorschot ${aanvraag.id} ${datum}`)
      voorziening.besluiten.push({
        id: besluit,
        beschikkingnummer: 0,
        soort: 'spoed',
        aanvraag: null,
        persoon: aanvraag.persoon,
        wet: 'participatiewet',
        datum,
        motivering: 'Het onderzoek naar het recht op bijstand duurt langer dan vier weken.',
        door: behandelaar.get(aanvraag.hulpvraag)!,
        vervangt: null,
      })
      toegang.voorschotten.push({
        hulpvraag: aanvraag.hulpvraag,
        besluit,
        datum,
        norm,
        bedrag: Math.ceil(norm * 0.9),
        door: behandelaar.get(aanvraag.hulpvraag)!,
      })
    }
  }
}
