import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Datum, datum, eersteVanMaand, plusMaanden } from '#values/datum.ts'
import { aandeelBuiten, type Cijferdefinitie, findCijfer } from './rules/cijfers.ts'
import {
  countClientenBekendOp,
  findVerversing,
  listCijferkaarten,
  listErvaring,
  listGebruik,
  listKosten,
  listStroom,
  listVerwijzing,
} from './store.ts'

export { listReeks } from './reeks.ts'

export type Cijfervraag = {
  code: string
  versie: number
  /** Month yyyy-mm-01, or a span of months; wet and wijk default to all. */
  parameters: { maand?: string; van?: string; tot?: string; wet?: string; wijk?: string }
  /** As it was known at this moment; left out: now. */
  bekendOp?: Date
}

export type Cijferantwoord = {
  definitie: Cijferdefinitie
  eigenaar: string
  toelichting: string
  waarde: number | null
  /** People or stories behind the value: what the disclosure gate looks at. */
  aantal: number | null
  geldigOp: Datum
  bekendOp: Date
  voorlopig: boolean
}

const LAATSTE_MAANDEN_VOORLOPIG = 3

/** The one way to a figure (model D17): code and parameters in, value with definition, owner and moment out. */
export async function getCijfer(context: Context, vraag: Cijfervraag): Promise<Cijferantwoord> {
  const definitie = findCijfer(vraag.code)
  if (!definitie || definitie.versie !== vraag.versie) throw new NotFound()
  const { db, mandaat, vandaag, nu } = context
  const { wet = 'alle', wijk = 'alle' } = vraag.parameters
  const tot = datum(vraag.parameters.tot ?? vraag.parameters.maand ?? plusMaanden(eersteVanMaand(vandaag), -1))
  const van = datum(vraag.parameters.van ?? tot)
  const [kaart] = (await listCijferkaarten(db, mandaat, vandaag)).filter((one) => one.code === vraag.code)
  const { waarde, aantal } = await bereken(context, vraag, { van, tot, wet, wijk })
  return {
    definitie,
    eigenaar: kaart?.eigenaar ?? definitie.eigenaar,
    toelichting: kaart?.toelichting ?? '',
    waarde,
    aantal,
    geldigOp: tot,
    bekendOp: vraag.bekendOp ?? (await findVerversing(db, mandaat)) ?? nu,
    voorlopig: definitie.schil === 'geld' && plusMaanden(tot, LAATSTE_MAANDEN_VOORLOPIG) > vandaag,
  }
}

type Bereik = { van: Datum; tot: Datum; wet: string; wijk: string }
type Waarde = { waarde: number | null; aantal: number | null }

async function bereken({ db, mandaat }: Context, vraag: Cijfervraag, { van, tot, wet, wijk }: Bereik): Promise<Waarde> {
  if (vraag.code === 'monitor.kosten') {
    const rijen = (await listKosten(db, mandaat, van, tot, wijk)).filter((rij) => wet === 'alle' || rij.wet === wet)
    return {
      waarde: rijen.reduce((som, rij) => som + rij.bedrag, 0),
      aantal: rijen.reduce((som, rij) => som + rij.boekingen, 0),
    }
  }
  if (vraag.code === 'monitor.aandeel-buiten-gebiedsteam') {
    const aandeel = aandeelBuiten(await listVerwijzing(db, mandaat, van, tot, 'jeugdwet', wijk))
    return { waarde: aandeel?.procent ?? null, aantal: aandeel?.geheel ?? null }
  }
  if (vraag.code === 'monitor.ervaring') {
    const rij = (await listErvaring(db, mandaat, van, tot, wijk)).find((one) => one.signifier === 'zonder-hulp-verder')
    return rij ? { waarde: Math.round(rij.som / rij.verhalen), aantal: rij.verhalen } : { waarde: null, aantal: 0 }
  }
  if (vraag.code === 'monitor.clienten' && vraag.bekendOp) {
    const [rij] = await countClientenBekendOp(db, mandaat, tot, wet, wijk, vraag.bekendOp)
    return { waarde: rij?.eind ?? 0, aantal: rij?.eind ?? 0 }
  }
  const cellen = (await listStroom(db, mandaat, van, tot, wijk)).filter((cel) => cel.wet === wet)
  const veld = { 'monitor.clienten': 'eind', 'monitor.instroom': 'instroom', 'monitor.uitstroom': 'uitstroom' }[
    vraag.code
  ] as 'eind' | 'instroom' | 'uitstroom'
  const waarde = veld === 'eind' ? (cellen.at(-1)?.eind ?? 0) : cellen.reduce((som, cel) => som + cel[veld], 0)
  return { waarde, aantal: waarde }
}

/** Below this many clients in an average month a price would tell about people. */
const MINSTE_CLIENTEN = 10

export type Prijskengetal = {
  wet: string
  categorie: string
  van: Datum
  tot: Datum
  clientmaanden: number
  kosten: number
  /** Cents per client year: the cheapest month, the mean, the dearest month. */
  prijs: { laag: number; midden: number; hoog: number }
}

/** What a year of help costs per client and category, over the twelve months whose bookings are nearly complete. */
export async function listPrijskengetallen({ db, mandaat, vandaag }: Context): Promise<Prijskengetal[]> {
  const tot = plusMaanden(eersteVanMaand(vandaag), -LAATSTE_MAANDEN_VOORLOPIG)
  const van = plusMaanden(tot, -11)
  return (await listGebruik(db, mandaat, van, tot))
    .filter(({ clientmaanden, maanden, bedrag }) => clientmaanden >= MINSTE_CLIENTEN * maanden && bedrag > 0)
    .map(({ wet, categorie, clientmaanden, bedrag, laagste, hoogste }) => ({
      wet,
      categorie,
      van,
      tot,
      clientmaanden,
      kosten: bedrag,
      prijs: { laag: 12 * laagste, midden: Math.round((12 * bedrag) / clientmaanden), hoog: 12 * hoogste },
    }))
}
