import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { listStand } from '#sturing/begroting/reads.ts'
import { listPrijskengetallen } from '#sturing/monitor/reads.ts'
import { type Businesscase, rekenBusinesscase, type Uitkomst, werkelijkeLijn } from './rules/businesscase.ts'
import { type BusinesscaseRij, listBusinesscases, listMetingen, type MetingRij } from './store/businesscase.ts'
import { findMaatregel, listMaatregelkoppen, listMaatregelregels } from './store/maatregel.ts'

type Regelaandeel = { maatregelId: string; regelId: string; honderdsten: number }
type Geboekt = (maatregelId: string) => ReadonlyMap<number, number>

/** Booked per year on the lines of each measure, by its share; years not later than today. A year without bookings is no fact. */
async function geboektVan(
  { db, mandaat, vandaag }: Context,
  zaken: readonly Businesscase[],
  regels: readonly Regelaandeel[],
): Promise<Geboekt> {
  const nu = Number(vandaag.slice(0, 4))
  const eerste = Math.min(nu, ...zaken.map(({ eersteJaar }) => eersteJaar))
  const standen = new Map<number, Map<string, number>>()
  if (zaken.length > 0 && regels.length > 0) {
    for (let jaar = eerste; jaar <= nu; jaar++) {
      const stand = await listStand(db, mandaat, { jaar, op: vandaag })
      standen.set(jaar, new Map(stand.filter((r) => r.boekingen > 0).map((r) => [r.id, r.realisatie])))
    }
  }
  return (maatregelId) => {
    const eigen = regels.filter((r) => r.maatregelId === maatregelId)
    const rijen = [...standen].flatMap(([jaar, bedragen]) => {
      const geraakt = eigen.filter(({ regelId }) => bedragen.has(regelId))
      const som = geraakt.reduce((totaal, { regelId, honderdsten }) => {
        return totaal + Math.round((bedragen.get(regelId)! * honderdsten) / 10_000)
      }, 0)
      return geraakt.length > 0 ? [[jaar, som] as const] : []
    })
    return new Map(rijen)
  }
}

function scenarioVan(rij: BusinesscaseRij, metingen: readonly MetingRij[], geboekt: Geboekt) {
  const { maatregelId, scenario, versie, inhoud, door, op } = rij
  const eigen = metingen.filter((meting) => meting.maatregelId === maatregelId)
  const werkelijk = werkelijkeLijn(inhoud, eigen, geboekt(maatregelId))
  return { scenario, versie, door, op, inhoud, uitkomst: rekenBusinesscase(inhoud), werkelijk }
}

/** As they stood on the day of the context. */
export async function toonBusinesscases(context: Context) {
  const { db, mandaat, vandaag } = context
  const rijen = await listBusinesscases(db, mandaat, vandaag)
  const metingen = await listMetingen(db, mandaat, vandaag)
  const regels = await listMaatregelregels(db, mandaat)
  const geboekt = await geboektVan(
    context,
    rijen.map(({ inhoud }) => inhoud),
    regels,
  )
  const perMaatregel = [...Map.groupBy(rijen, ({ maatregelId }) => maatregelId).values()]
  const zaken = perMaatregel.map((scenarios) => {
    const [leidend] = scenarios
    const { maatregelId, maatregel, programma } = leidend!
    const { scenario, inhoud, uitkomst, werkelijk } = scenarioVan(leidend!, metingen, geboekt)
    const laatste = werkelijk.at(-1)
    return {
      maatregelId,
      maatregel,
      programma,
      scenario,
      scenarios: scenarios.length,
      kosten: som(uitkomst.jaren.map((jaar) => jaar.kosten.midden)),
      contant: uitkomst.contant,
      terugverdiend: uitkomst.terugverdiend,
      /** Per year what was expected and what it became, balance of benefits and costs brought back to the first year. */
      lijn: lijnVan(uitkomst, werkelijk),
      werkelijk: laatste
        ? { jaar: laatste.jaar, cumulatief: laatste.cumulatief, verwacht: verwachtIn(uitkomst, laatste.jaar) }
        : null,
      uitFeiten: inhoud.baten.filter(({ prijsbron }) => prijsbron.soort === 'feiten').length,
      aannames: inhoud.baten.filter(({ prijsbron }) => prijsbron.soort === 'aanname').length,
    }
  })
  const bekend = new Set(zaken.map(({ maatregelId }) => maatregelId))
  const zonder = (await listMaatregelkoppen(db, mandaat))
    .filter(({ id }) => !bekend.has(id))
    .map(({ id, naam, programma }) => ({ maatregelId: id, maatregel: naam, programma }))
  return { zaken, zonder }
}

function lijnVan({ jaren }: Uitkomst, werkelijk: ReturnType<typeof werkelijkeLijn>) {
  const eigenJaar = (rij: readonly number[], n: number) => rij[n]! - (rij[n - 1] ?? 0)
  const verwacht = jaren.map(({ cumulatief }) => cumulatief.midden)
  const gebeurd = werkelijk.map(({ cumulatief }) => cumulatief)
  return werkelijk.map(({ jaar }, n) => ({
    jaar,
    verwacht: eigenJaar(verwacht, n),
    werkelijk: eigenJaar(gebeurd, n),
  }))
}

const som = (bedragen: readonly number[]) => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0)
const verwachtIn = ({ jaren }: Uitkomst, welk: number) => jaren.find(({ jaar }) => jaar === welk)!.cumulatief.midden

export async function toonBusinesscase(context: Context & { input: { maatregelId: string } }) {
  const { db, mandaat, input } = context
  const maatregel = await findMaatregel(db, mandaat, input.maatregelId)
  if (!maatregel) throw new NotFound()
  const rijen = await listBusinesscases(db, mandaat, context.vandaag, maatregel.id)
  const metingen = await listMetingen(db, mandaat, context.vandaag, maatregel.id)
  const geboekt = await geboektVan(
    context,
    rijen.map(({ inhoud }) => inhoud),
    await listMaatregelregels(db, mandaat, maatregel.id),
  )
  return {
    maatregelId: maatregel.id,
    maatregel: maatregel.naam,
    programmaId: maatregel.programmaId,
    programma: maatregel.programma,
    scenarios: rijen.map((rij) => scenarioVan(rij, metingen, geboekt)),
    metingen,
    prijzen: await listPrijskengetallen(context),
    magSchrijven: mandaat.powers.has('programma:schrijven'),
  }
}
