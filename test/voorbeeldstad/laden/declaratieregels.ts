import { prestatiepad } from '#keten/berichten/rules/oordeel.ts'
import { declaratieregels } from '../declaraties.ts'
import type { Datum, Declaratie, Declaratieregel, Stad } from '../stad.ts'

/** A line as it stands in its message and was decided. `bedrag` has its sign. */
export type Regelrij = {
  id: string
  declaratie: Declaratie
  nr: number
  pad: string
  client: string
  bsn: string
  /** Empty where the number on the line is of no toewijzing. */
  toewijzing: string | null
  nummer: number
  referentienummer: string
  vorigReferentienummer: string | null
  categorie: string
  productCode: string
  begin: Datum
  eind: Datum
  volume: number
  eenheid: string
  tarief: number | null
  bedrag: number
  debet: boolean
  besluit: 'goedgekeurd' | 'afgekeurd' | null
  beslotenOp: Datum | null
  codes: string[]
  gecrediteerdDoor: string | null
  betaaldOp: Datum | null
}

const EURO = '83'
const ONBEKENDE_TOEWIJZING = '9338'
/** A number that no toewijzing of the town has. */
const MISGETYPT = 900_000_000

/** Reads the town's columns as the lines of one claim at a time, client by client as in the message. */
export function regellezer(stad: Stad) {
  const { declaraties, regels } = stad.declaratie
  const toewijzingen = new Map(stad.voorziening.toewijzingen.map((een) => [een.id, een]))
  const producten = new Map(stad.aanbod.producten.map((een) => [een.id, een]))
  const bsnVan = new Map(stad.huishouden.personen.map((een) => [een.id, een.bsn]))
  const opReferentie = new Map<string, string>()
  for (let j = 0; j < regels.aantal; j++) {
    if (regels.vorige[j]! < 0) continue
    const credit = declaratieregels(stad, j, j).next().value!
    const { aanbieder, wet } = declaraties[regels.declaratie[j]!]!
    if (credit.beoordeeldOp) opReferentie.set(`${aanbieder}/${wet}/${credit.vorigReferentienummer}`, credit.id)
  }

  const naarRij = (declaratie: Declaratie, een: Declaratieregel): Omit<Regelrij, 'nr' | 'pad'> => {
    const toewijzing = toewijzingen.get(een.toewijzing)!
    const product = producten.get(een.product)!
    const mis = een.retourcode === ONBEKENDE_TOEWIJZING
    const inEuros = een.eenheid === EURO
    const teken = een.debetCredit === 'C' ? -1 : 1
    const besluit =
      een.uitkomst === 'afgekeurd'
        ? 'afgekeurd'
        : een.uitkomst === 'wacht op akkoord' || !een.beoordeeldOp
          ? null
          : 'goedgekeurd'
    return {
      id: een.id,
      declaratie,
      client: toewijzing.persoon,
      bsn: bsnVan.get(toewijzing.persoon)!,
      toewijzing: mis ? null : een.toewijzing,
      nummer: mis ? MISGETYPT + (een.nummer % 99_999_999) : een.nummer,
      referentienummer: een.referentienummer,
      vorigReferentienummer: een.vorigReferentienummer,
      categorie: product.categorie,
      productCode: product.code,
      begin: een.begin,
      eind: een.eind,
      // In euros volume and amount are the same and there is no price (CS339, CD087).
      volume: inEuros ? een.bedrag : een.volume,
      eenheid: een.eenheid,
      tarief: inEuros ? null : een.tarief,
      bedrag: teken * een.bedrag,
      debet: teken === 1,
      besluit,
      // What a check refuses is refused on the day it comes in.
      beslotenOp: besluit && (een.beoordeeldOp ?? declaratie.ingediendOp),
      codes: een.retourcode ? [een.retourcode] : [],
      gecrediteerdDoor: opReferentie.get(`${declaratie.aanbieder}/${declaratie.wet}/${een.referentienummer}`) ?? null,
      betaaldOp: een.betaaldOp,
    }
  }
  return (declaratie: Declaratie): Regelrij[] => {
    const rijen = [...declaratieregels(stad, declaratie.van, declaratie.tot)].map((een) => naarRij(declaratie, een))
    let nr = 0
    return [...Map.groupBy(rijen, (een) => een.client).values()].flatMap((eigen, client) =>
      eigen.map((een, prestatie) => ({ ...een, nr: ++nr, pad: prestatiepad(client, prestatie) })),
    )
  }
}
