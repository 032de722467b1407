import type { Wet32 } from '../soorten.ts'
import { een, groep, mag, veel } from '../structuur.ts'
import * as b from './bladen.ts'
import * as d from './delen.ts'

/** Start and stop of the delivery: 305-308, from the XSD's; 306 and 308 of the Wmo follow those of the Jeugdwet. */

const sleutel = (wet: Wet32) => ({
  ToewijzingNummer: mag(b.NUMMER),
  Product: mag(d.product(wet)),
  ToewijzingIngangsdatum: mag(b.DATUM),
  Begindatum: een(b.DATUM),
})
const start = (wet: Wet32) => ({ ...sleutel(wet), StatusAanlevering: een(b.STATUS_AANLEVERING) })
const stop = (wet: Wet32) => ({
  ...sleutel(wet),
  RedenBeeindiging: een(b.redenBeeindiging(wet)),
  Einddatum: een(b.DATUM),
  StatusAanlevering: een(b.STATUS_AANLEVERING),
})

export const bericht305 = (wet: Wet32) =>
  groep({
    Header: een(groep(d.kopVanAanbieder(wet, '305'))),
    Client: een(groep({ ...d.clientVerkort, StartProducten: een(groep({ StartProduct: veel(groep(start(wet))) })) })),
  })

export const bericht306 = (wet: Wet32) =>
  groep({
    Header: een(groep({ ...d.kopVanAanbieder(wet, '306'), ...d.RETOURKOP })),
    Client: mag(
      groep({
        ...d.clientVerkort,
        StartProducten: een(groep({ StartProduct: veel(groep({ ...start(wet), ...d.retour })) })),
        ...d.retour,
      }),
    ),
  })

export const bericht307 = (wet: Wet32) =>
  groep({
    Header: een(groep(d.kopVanAanbieder(wet, '307'))),
    Client: een(groep({ ...d.clientVerkort, StopProducten: een(groep({ StopProduct: veel(groep(stop(wet))) })) })),
  })

export const bericht308 = (wet: Wet32) =>
  groep({
    Header: een(groep({ ...d.kopVanAanbieder(wet, '308'), ...d.RETOURKOP })),
    Client: mag(
      groep({
        ...d.clientVerkort,
        StopProducten: een(groep({ StopProduct: veel(groep({ ...stop(wet), ...d.retour })) })),
        ...d.retour,
      }),
    ),
  })
