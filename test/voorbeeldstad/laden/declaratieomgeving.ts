import { taakveldVoor } from '#keten/declaratie/rules/taakvelden.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { eersteVanMaand } from '#values/datum.ts'
import type { Datum, Declaratie, Functie, Stad } from '../stad.ts'
import { afgeschermden, openbareWoning } from './bewoners.ts'
import type { Regelrij } from './declaratieregels.ts'
import { uuidVan } from './inrichting.ts'

export type Om = ReturnType<typeof omDeclaratie>
export type Verbruikt = { eenheid: Eenheid; volume: number; bedrag: number }
export type Zaak = {
  declaratie: Declaratie
  beantwoordOp: Datum | null
  betaaldOp: Datum | null
  akkoordOp: Datum | null
  totaal: number
  toegekend: number
  teToetsen: number
}

export function omDeclaratie(stad: Stad) {
  const { gemeente, inrichting, contract, voorziening } = stad
  /** A small municipality has not every function: then the house itself did it. */
  const vanFunctie = (functie: Functie) => inrichting.medewerkers.find((een) => een.functie === functie)?.id ?? huis
  const huis = systeemMandaat(gemeente, 'laden').actor.id
  const producten = new Map(stad.aanbod.producten.map((een) => [een.id, een]))
  const contractproducten = new Map(contract.contractproducten.map((een) => [een.id, een]))
  const toewijzingVan = new Map(voorziening.toewijzingen.map((een) => [een.id, een]))
  const voorzieningen = new Map(voorziening.voorzieningen.map((een) => [een.id, een]))
  const woningOp = openbareWoning(stad)
  const taakvelden = new Map<string, string>()
  const vertrouwelijk = afgeschermden(stad, 'vertrouwelijk')
  return {
    huis,
    budgethouder: vanFunctie('goedkeurder'),
    college: vanFunctie('wethouder'),
    controller: vanFunctie('controller'),
    limiet: inrichting.mandaten.find((een) => een.functie === 'goedkeurder')!.limiet!,
    agbVan: new Map(contract.aanbieders.map((een) => [een.id, een.agb])),
    toewijzingVan,
    taakVan: (een: Regelrij) => voorzieningen.get(toewijzingVan.get(een.toewijzing!)!.voorziening)!.taak,
    taakveldVan(een: Regelrij): string {
      const { contractproduct, product } = toewijzingVan.get(een.toewijzing!)!
      const zorgmaand = eersteVanMaand(een.begin)
      const sleutel = `${contractproduct}/${zorgmaand}`
      let veld = taakvelden.get(sleutel)
      if (veld === undefined) {
        const { categorie, verblijf } = producten.get(product)!
        const { schaal } = contractproducten.get(contractproduct)!
        veld = taakveldVoor({ wet: een.declaratie.wet, categorie, verblijf, schaal, leveringsvorm: 'zin' }, zorgmaand)
        taakvelden.set(sleutel, veld)
      }
      return veld
    },
    wijkVan: (client: string, op: Datum): string | null =>
      inrichting.wijken[woningOp(client, op)?.wijk ?? -1]?.code ?? null,
    gestart: new Set(
      voorziening.leveringsmeldingen.filter((een) => een.soort === 'start').map((een) => een.toewijzing),
    ),
    zichtbaar: (client: string) => !vertrouwelijk.has(client),
  }
}

export function maakZaak(declaratie: Declaratie, regels: Regelrij[]): Zaak {
  const goed = regels.filter((een) => een.besluit === 'goedgekeurd')
  const laatste = regels
    .map((een) => een.beslotenOp ?? '')
    .toSorted()
    .at(-1)
  const beantwoordOp = regels.every((een) => een.besluit) ? (laatste as Datum) : null
  return {
    declaratie,
    beantwoordOp,
    betaaldOp: (beantwoordOp && goed[0]?.betaaldOp) || null,
    akkoordOp: goed[0]?.beslotenOp ?? null,
    totaal: regels.reduce((som, een) => som + een.bedrag, 0),
    toegekend: goed.reduce((som, een) => som + een.bedrag, 0),
    teToetsen: regels.reduce((som, een) => som + (een.debet && een.besluit !== 'afgekeurd' ? een.bedrag : 0), 0),
  }
}

/** What is above the mandate of the budgethouder the college decides itself. */
export const akkoordVan = (een: Zaak, om: Om): string => (een.teToetsen <= om.limiet ? om.budgethouder : om.college)

export const berichtId = afgeleid('323')
export const antwoordId = afgeleid('325')
export const opdrachtId = afgeleid('betaalopdracht')

/** One id from another, worked out once per claim and not for each of its lines. */
function afgeleid(wat: string): (een: { id: string }) => string {
  const bekend = new WeakMap<object, string>()
  return (een) => {
    const id = bekend.get(een) ?? uuidVan(`${een.id}|${wat}`)
    bekend.set(een, id)
    return id
  }
}
