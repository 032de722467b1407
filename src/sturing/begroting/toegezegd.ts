import { taakveldVoor } from '#keten/declaratie/index.ts'
import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { type Datum, datum, jaarVan, laatsteVanMaand, plusJaren } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { bevat, doorsnede, maandenIn, periode } from '#values/periode.ts'
import { benuttingVan, type Gebruik, type Toegezegd } from './rules/toegezegd.ts'
import { rekenToe } from './rules/toerekening.ts'
import { verwachtIn } from './rules/verwachting.ts'
import { listAfgesloten, listToegewezenOp } from './store/toegezegd.ts'
import { listToerekening, type Toerekeningsrij } from './store/toerekening.ts'
import { sleutelVan, sumGoedgekeurd, type Toegewezen } from './store/verplichting.ts'

const MAANDEN = 12
/** Declaring over a month takes this long: measured from so many months before the day a year ago, up to so many before the day. */
const NALOOP = 2

const maandnummer = (dag: Datum) => jaarVan(dag) * MAANDEN + Number(dag.slice(5, 7)) - 1

export type Toezegging = { maanden: Toegezegd[]; benutting: number | null }

/**
 * Per line what running toewijzingen promise in a year, as known on a day. Which part of that is declared in the end is
 * measured on what was assigned on the same day a year before for the rest of that year: that holds both what is not
 * used and what ends early. `anders`: the line for what no rule takes.
 */
export async function listToezeggingen(
  db: Db,
  mandaat: Mandaat,
  { jaar, op, anders }: { jaar: number; op: Datum; anders: string | undefined },
): Promise<Map<string, Toezegging>> {
  const landing = { vind: landingOp(await listToerekening(db, mandaat)), anders }
  const dicht = await listAfgesloten(db, mandaat, { jaar, op })
  const nu = await perRegel(db, mandaat, { jaar, toegewezenOp: op, op }, landing)
  const vorig = plusJaren(op, -1)
  const vanaf = maandnummer(vorig) - NALOOP
  const totEnMet = maandnummer(op) - NALOOP
  const toen = await perRegel(db, mandaat, { jaar: jaar - 1, toegewezenOp: vorig, op }, landing)
  const gebruikt = new Map(
    [...toen].map(([regel, rijen]) => [
      regel,
      gebruikVan(rijen.filter(({ maand }) => maand >= vanaf && maand <= totEnMet)),
    ]),
  )
  const alle = samen([...gebruikt.values()])
  return new Map(
    [...nu].map(([regel, rijen]) => [
      regel,
      { maanden: perMaand(rijen, dicht), benutting: benuttingVan(gebruikt.get(regel), alle) },
    ]),
  )
}

type Rij = { maand: number; dag: Datum; verwacht: number; goedgekeurd: number }

type Landing = { vind: ReturnType<typeof landingOp>; anders: string | undefined }

async function perRegel(
  db: Db,
  mandaat: Mandaat,
  { jaar, toegewezenOp, op }: { jaar: number; toegewezenOp: Datum; op: Datum },
  { vind, anders }: Landing,
): Promise<Map<string, Rij[]>> {
  const betaald = await sumGoedgekeurd(db, mandaat, jaar, op)
  const uit = new Map<string, Rij[]>()
  for (const toewijzing of await listToegewezenOp(db, mandaat, { jaar, op: toegewezenOp })) {
    for (const { maand, verwacht } of maandenVan(toewijzing, jaar)) {
      const regel = vind(toewijzing, maand) ?? anders
      if (regel === undefined) continue
      const rij = {
        maand: maandnummer(maand),
        dag: maand,
        verwacht,
        goedgekeurd: betaald.get(sleutelVan(toewijzing.id, maand)) ?? 0,
      }
      const lijst = uit.get(regel)
      if (lijst) lijst.push(rij)
      else uit.set(regel, [rij])
    }
  }
  return uit
}

function perMaand(rijen: readonly Rij[], dicht: ReadonlySet<Datum>): Toegezegd[] {
  return [...Map.groupBy(rijen, ({ maand }) => maand)].map(([maand, deel]) => ({
    maand,
    verwacht: deel.reduce((som, rij) => som + rij.verwacht, 0),
    goedgekeurd: deel.reduce((som, rij) => som + rij.goedgekeurd, 0),
    afgesloten: dicht.has(deel[0]!.dag),
  }))
}

const gebruikVan = (rijen: readonly Rij[]): Gebruik => ({
  verwacht: rijen.reduce((som, rij) => som + rij.verwacht, 0),
  goedgekeurd: rijen.reduce((som, rij) => som + rij.goedgekeurd, 0),
  maanden: rijen.length,
})

const samen = (delen: readonly Gebruik[]): Gebruik => ({
  verwacht: delen.reduce((som, deel) => som + deel.verwacht, 0),
  goedgekeurd: delen.reduce((som, deel) => som + deel.goedgekeurd, 0),
  maanden: delen.reduce((som, deel) => som + deel.maanden, 0),
})

/** What a toewijzing may cost in each month of a year that it runs. */
export function maandenVan({ looptijd, prijzen, ...omvang }: Toegewezen, jaar: number) {
  const deel = doorsnede(looptijd, periode(datum(`${jaar}-01-01`), datum(`${jaar}-12-31`)))
  if (!deel) return []
  return maandenIn(deel).map((naam) => {
    const maand = datum(`${naam}-01`)
    const inMaand = doorsnede(deel, periode(maand, laatsteVanMaand(maand)))!
    const prijs = prijzen.find(({ geldig }) => bevat(geldig, inMaand.begin)) ?? { tariefCents: null, eenheid: null }
    return { maand, verwacht: verwachtIn(omvang, inMaand, looptijd, prijs) }
  })
}

/** The line on which a payment will land; undefined when no rule takes it. Thousands of toewijzingen have few kenmerken. */
export function landingOp(regels: readonly Toerekeningsrij[]) {
  const regelIds = new Map(regels.map(({ id, regelId }) => [id, regelId]))
  const bekend = new Map<string, string | undefined>()
  return (toewijzing: Toegewezen, maand: Datum): string | undefined => {
    const kenmerken = kenmerkenVan(toewijzing, maand)
    const sleutel = `${maand} ${JSON.stringify(kenmerken)}`
    if (!bekend.has(sleutel)) {
      const boeking = { bronsoort: 'keten', bronId: toewijzing.id, datum: maand, bedrag: geld(0), kenmerken }
      const { door } = rekenToe(boeking, regels)
      bekend.set(sleutel, door === undefined ? undefined : regelIds.get(door))
    }
    return bekend.get(sleutel)
  }
}

/** The same kenmerken as its booking will have. */
function kenmerkenVan({ wet, categorie, verblijf, schaal, product, aanbiederId, wijk }: Toegewezen, maand: Datum) {
  const taakveld = taakveldVoor({ wet, categorie, verblijf, schaal, leveringsvorm: 'zin' }, maand)
  return {
    taakveld,
    kostensoort: 'zin',
    wet,
    product,
    bronsoort: 'regel',
    aanbieder: aanbiederId,
    ...(wijk && { wijk }),
  }
}
