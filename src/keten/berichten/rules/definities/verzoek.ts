import type { Wet32 } from '../soorten.ts'
import { een, groep, mag, type Veld, veel } from '../structuur.ts'
import * as b from './bladen.ts'
import * as d from './delen.ts'

/** Requests and answers: 315-320, from the XSD's. The Wmo knows no GezagsdragerBekend and no Woonplaatsbeginsel. */

/** One type for both laws, absent in the Wmo: a field that the Wmo does not know is then refused as unknown. */
const alleenJeugd = <T extends Record<string, Veld>>(wet: Wet32, velden: T): T =>
  wet === 'jeugdwet' ? velden : ({} as T)

const client = (wet: Wet32) => ({
  ...d.clientVerkort,
  ...alleenJeugd(wet, { GezagsdragerBekend: mag(b.JA_NEE) }),
  Commentaar: mag(b.COMMENTAAR),
})
const aangevraagd = (wet: Wet32) => ({
  ReferentieAanbieder: een(b.REFERENTIE),
  BeschikkingNummer: mag(b.NUMMER),
  Product: mag(d.product(wet)),
  BeschikkingIngangsdatum: mag(b.DATUM),
  ToewijzingIngangsdatum: een(b.DATUM),
  ToewijzingEinddatum: mag(b.DATUM),
  Omvang: mag(d.OMVANG),
  Budget: mag(b.BUDGET),
  Verwijzer: een(d.VERWIJZER),
  Raamcontract: mag(b.JA_NEE),
  Commentaar: mag(b.COMMENTAAR),
})

export const bericht315 = (wet: Wet32) =>
  groep({
    Header: een(groep(d.kopVanAanbieder(wet, '315'))),
    Client: een(
      groep({
        ...client(wet),
        AangevraagdeProducten: een(groep({ AangevraagdProduct: veel(groep(aangevraagd(wet))) })),
      }),
    ),
  })

export const bericht316 = (wet: Wet32) =>
  groep({
    Header: een(groep({ ...d.kopVanAanbieder(wet, '316'), ...d.RETOURKOP })),
    Client: mag(
      groep({
        ...client(wet),
        AangevraagdeProducten: een(groep({ AangevraagdProduct: veel(groep({ ...aangevraagd(wet), ...d.retour })) })),
        ...d.retour,
      }),
    ),
  })

const verzoek = { ReferentieAanbieder: een(b.REFERENTIE), RedenVerzoek: een(b.REDEN_VERZOEK) }
const ongewijzigd = { ToewijzingNummer: een(b.NUMMER) }
const gewenst = {
  GewensteIngangsdatum: een(b.DATUM),
  Einddatum: mag(b.DATUM),
  Omvang: mag(d.OMVANG),
  Budget: mag(b.BUDGET),
}
const teWijzigen = { ToewijzingNummer: een(b.NUMMER), ...gewenst }
const nieuw = (wet: Wet32) => ({ Product: mag(d.product(wet)), ...gewenst })

export const bericht317 = (wet: Wet32) =>
  groep({
    Header: een(groep(d.kopVanAanbieder(wet, '317'))),
    Client: een(
      groep({
        Bsn: een(b.BSN),
        Verzoek: een(
          groep({
            ...verzoek,
            OngewijzigdeProducten: mag(groep({ OngewijzigdProduct: veel(groep(ongewijzigd)) })),
            TeWijzigenProducten: mag(groep({ TeWijzigenProduct: veel(groep(teWijzigen)) })),
            NieuweProducten: mag(groep({ NieuwProduct: veel(groep(nieuw(wet))) })),
          }),
        ),
      }),
    ),
  })

export const bericht318 = (wet: Wet32) =>
  groep({
    Header: een(groep({ ...d.kopVanAanbieder(wet, '318'), ...d.RETOURKOP })),
    Client: mag(
      groep({
        Bsn: een(b.BSN),
        Verzoek: een(
          groep({
            ...verzoek,
            OngewijzigdeProducten: mag(groep({ OngewijzigdProduct: veel(groep({ ...ongewijzigd, ...d.retour })) })),
            TeWijzigenProducten: mag(groep({ TeWijzigenProduct: veel(groep({ ...teWijzigen, ...d.retour })) })),
            NieuweProducten: mag(groep({ NieuwProduct: veel(groep({ ...nieuw(wet), ...d.retour })) })),
            ...d.retour,
          }),
        ),
        ...d.retour,
      }),
    ),
  })

const antwoord = {
  ReferentieAanbieder: een(b.REFERENTIE),
  VerzoekAntwoord: een(b.VERZOEK_ANTWOORD),
  RedenAfwijzingVerzoek: mag(b.REDEN_AFWIJZING),
}
const woonplaats = { Gemeente: een(b.GEMEENTE) }

export const bericht319 = (wet: Wet32) =>
  groep({
    Header: een(groep(d.kopVanGemeente(wet, '319'))),
    Antwoord: een(groep({ ...antwoord, ...alleenJeugd(wet, { Woonplaatsbeginsel: mag(groep(woonplaats)) }) })),
  })

export const bericht320 = (wet: Wet32) =>
  groep({
    Header: een(groep({ ...d.kopVanGemeente(wet, '320'), ...d.RETOURKOP })),
    Antwoord: mag(
      groep({
        ...antwoord,
        ...alleenJeugd(wet, { Woonplaatsbeginsel: mag(groep({ ...woonplaats, ...d.retour })) }),
        ...d.retour,
      }),
    ),
  })
