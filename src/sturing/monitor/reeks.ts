import type { Context } from '#platform/command.ts'
import type { Datum } from '#values/datum.ts'
import { aandeelBuiten, type Cijferdefinitie } from './rules/cijfers.ts'
import { listErvaringPerMaand, listKosten, listStroom, listVerwijzing } from './store.ts'

export type Reekspunt = { maand: Datum; waarde: number | null; aantal: number }

/** A figure month by month over the whole municipality; what fewer people than its minimum cell stand behind is null. */
export async function listReeks(context: Context, definitie: Cijferdefinitie, van: Datum, tot: Datum) {
  const punten = await tel(context, definitie.code, van, tot)
  return punten.map(({ maand, waarde, aantal }) => ({
    maand,
    waarde: aantal > 0 && aantal < definitie.minimumCel ? null : waarde,
  }))
}

const VELD: Record<string, 'eind' | 'instroom' | 'uitstroom'> = {
  'monitor.clienten': 'eind',
  'monitor.instroom': 'instroom',
  'monitor.uitstroom': 'uitstroom',
}

async function tel({ db, mandaat }: Context, code: string, van: Datum, tot: Datum): Promise<Reekspunt[]> {
  const veld = VELD[code]
  if (veld) {
    const cellen = (await listStroom(db, mandaat, van, tot, 'alle')).filter(({ wet }) => wet === 'alle')
    return cellen.map((cel) => ({ maand: cel.maand, waarde: cel[veld], aantal: cel[veld] }))
  }
  if (code === 'monitor.kosten') {
    const maanden = Map.groupBy(await listKosten(db, mandaat, van, tot, 'alle'), ({ maand }) => maand)
    return [...maanden].map(([maand, rijen]) => ({
      maand,
      waarde: rijen.reduce((som, rij) => som + rij.bedrag, 0),
      aantal: rijen.reduce((som, rij) => som + rij.boekingen, 0),
    }))
  }
  if (code === 'monitor.aandeel-buiten-gebiedsteam') {
    const rijen = await listVerwijzing(db, mandaat, van, tot, 'jeugdwet', 'alle')
    return [...Map.groupBy(rijen, ({ maand }) => maand)].map(([maand, deel]) => {
      const aandeel = aandeelBuiten(deel)
      return { maand, waarde: aandeel?.procent ?? null, aantal: aandeel?.geheel ?? 0 }
    })
  }
  const verhalen = await listErvaringPerMaand(db, mandaat, van, tot, 'zonder-hulp-verder')
  return verhalen.map((rij) => ({ maand: rij.maand, waarde: Math.round(rij.som / rij.verhalen), aantal: rij.verhalen }))
}
