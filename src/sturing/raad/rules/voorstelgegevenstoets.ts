import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Raadsgegevens, Voorstelgegevens } from './raadsgegevens.ts'
import { beletselenVoorAfdoening, beletselenVoorToezegging } from './toezeggingtoets.ts'
import type { Stemronde } from './uitspraak.ts'
import { beletselenVoorUitspraak, type Motiestand } from './uitspraak.ts'
import { beletselenVoorBesluit } from './voorstel.ts'

export const dubbel = <T>(al: Set<T>, sleutel: T): boolean => al.has(sleutel) || !al.add(sleutel)

const opPlek = (beletselen: readonly Beletsel[], veld: string): Beletsel[] =>
  beletselen.map((een) => ({ ...een, veld }))

export function beletselenVoorVoorstellen(
  { voorstellen, vergaderingen }: Raadsgegevens,
  bekend: ReadonlySet<string>,
  vandaag: Datum,
): Beletsel[] {
  const nummers = new Set(bekend)
  return voorstellen.flatMap((v, n) => {
    const hier = `voorstellen.${n}`
    const opAgenda = new Set<number>()
    return [
      ...als((v.datum as Datum) > vandaag, 'dag-in-toekomst', `${hier}.date`),
      ...als(v.griffienummer === '' || v.nummer === '', 'nummer-ontbreekt', `${hier}.identifiers`),
      ...als(dubbel(nummers, v.griffienummer), 'griffienummer-bestaat', `${hier}.identifiers`),
      ...v.behandelingen.flatMap(({ vergadering, advies }, i) => [
        ...als(dubbel(opAgenda, vergadering), 'al-geagendeerd', `${hier}.agenda.${i}`),
        ...als(
          advies !== null && (vergaderingen[vergadering]?.datum ?? '') > vandaag,
          'vergadering-niet-gehouden',
          `${hier}.agenda.${i}.advies`,
        ),
      ]),
      ...v.besluiten.flatMap((_, i) => opPlek(overBesluit(v, i, vergaderingen, vandaag), `${hier}.vote_events.${i}`)),
    ]
  })
}

/** As it was decided elsewhere: whether its budget was there, that house knows. */
function overBesluit(
  { behandelingen, besluiten }: Voorstelgegevens,
  i: number,
  vergaderingen: Raadsgegevens['vergaderingen'],
  vandaag: Datum,
): Beletsel[] {
  const { vergadering, uitkomst, datum, stemming, verklaringen } = besluiten[i]!
  const waar = vergaderingen[vergadering]
  const behandeld = behandelingen.some((een) => een.vergadering === vergadering)
  const eerder = besluiten.slice(0, i)
  const fracties = verklaringen.map(({ fractie }) => fractie)
  return [
    ...als(!behandeld || waar?.datum !== datum, 'besluit-zonder-behandeling'),
    ...als(waar !== undefined && waar.vervallen !== null, 'vergadering-al-vervallen'),
    ...als(new Set(fracties).size < fracties.length, 'stemverklaring-bestaat'),
    ...beletselenVoorBesluit(
      {
        uitkomst,
        ...(stemming && {
          stemming: {
            voor: stemming.voor,
            tegen: stemming.tegen,
            ...(stemming.aanwezig !== null && { aanwezig: stemming.aanwezig }),
            ...(stemming.zetels !== null && { zetels: stemming.zetels }),
            ...(stemming.perFractie !== null && { perFractie: stemming.perFractie }),
          },
        }),
        vergaderingOp: datum as Datum,
        vraagtGeld: false,
        wijzigingen: 0,
        alBesloten: eerder.some((een) => een.uitkomst !== 'aangehouden' || een.vergadering === vergadering),
      },
      vandaag,
    ),
  ]
}

export function beletselenVoorAmendementen({ amendementen }: Raadsgegevens, vandaag: Datum): Beletsel[] {
  const nummers = new Set<string>()
  return amendementen.flatMap((a, n) => [
    ...als((a.datum as Datum) > vandaag, 'dag-in-toekomst', `amendments.${n}.date`),
    ...als(dubbel(nummers, `${a.voorstel} ${a.nummer}`), 'amendement-bestaat', `amendments.${n}.identifiers`),
    ...overUitspraken(a, `amendments.${n}`, vandaag),
  ])
}

export function beletselenVoorBeloften({ toezeggingen }: Raadsgegevens, vandaag: Datum): Beletsel[] {
  return toezeggingen.flatMap(({ toegezegdOp, uiterlijk, afdoening }, n) => {
    const op = toegezegdOp as Datum
    const gedaan = afdoening ? beletselenVoorAfdoening(op, false, afdoening.datum as Datum, vandaag) : []
    return [
      ...opPlek(
        beletselenVoorToezegging({ toegezegdOp: op, uiterlijk: uiterlijk as Datum | null }, vandaag),
        `toezeggingen.${n}`,
      ),
      ...opPlek(gedaan, `toezeggingen.${n}.afdoening`),
    ]
  })
}

/** Of a motion or an amendment, in the order in which it was voted on. */
export function overUitspraken(
  ding: { datum: string; uitspraken: readonly Stemronde[] },
  waar: string,
  vandaag: Datum,
): Beletsel[] {
  let stand: Motiestand = 'ingediend'
  let beslotenOp: Datum | null = null
  return ding.uitspraken.flatMap(({ uitkomst, datum, voor, tegen, perFractie }, i) => {
    const stemmen = { voor: voor ?? undefined, tegen: tegen ?? undefined, perFractie: perFractie ?? undefined }
    const uitspraak = { uitkomst, datum: datum as Datum, ...stemmen }
    const fout = beletselenVoorUitspraak(uitspraak, { op: ding.datum as Datum, stand, beslotenOp }, vandaag)
    stand = uitkomst
    beslotenOp = datum as Datum
    return opPlek(fout, `${waar}.vote_events.${i}`)
  })
}
