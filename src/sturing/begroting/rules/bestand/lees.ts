import { als, type Beletsel } from '#values/beletsel.ts'
import { CsvFout, leesCsv } from '#values/csv.ts'
import type { KadernotaInvoer } from '../invoer.ts'
import { BLADEN, BLADNAMEN, type Bladnaam, type Bladrij, CSV_KOLOMMEN, type Kolom, type Waarde } from './bladen.ts'
import { bewaak, Celfout, leesCel, lijstAlsTekst, ontwaak } from './cellen.ts'
import { naarRijen } from './naarRijen.ts'
import { type Samengesteld, vanRijen } from './vanRijen.ts'

/** A row as the file has it: the name of the sheet as typed, the number a reader sees, the cells as text. */
export type Ruwerij = { blad: string; rij: number; cellen: Readonly<Record<string, string>> }
export type Gelezen = Samengesteld & { fouten: Beletsel[] }

const plaatsVan = (blad: string, rij: number, kolom?: string) =>
  `${blad}, rij ${rij}${kolom === undefined ? '' : `, ${kolom}`}`

function fout(code: string, blad: string, rij: number, kolom = ''): Beletsel[] {
  return als(true, code, plaatsVan(blad, rij, kolom || undefined), { blad, rij, kolom })
}

/** All that is wrong at once, each at its row; an unknown sheet or column is refused, since it would be lost in silence. */
export function leesRijen(ruw: readonly Ruwerij[]): Gelezen {
  const fouten: Beletsel[] = []
  const rijen = ruw.flatMap((rij): Bladrij[] => {
    const blad = rij.blad.trim().toLowerCase() as Bladnaam
    if (!BLADNAMEN.includes(blad)) {
      fouten.push(...fout('blad-onbekend', rij.blad, rij.rij))
      return []
    }
    const kolommen: readonly Kolom[] = BLADEN[blad]
    for (const [naam, tekst] of Object.entries(rij.cellen))
      if (tekst !== '' && !kolommen.some((kolom) => kolom.naam === naam))
        fouten.push(...fout('kolom-onbekend', blad, rij.rij, naam))
    return [{ blad, rij: rij.rij, waarden: leesWaarden(rij, blad, kolommen, fouten) }]
  })
  const koppen = rijen.filter(({ blad }) => blad === 'voorstel')
  fouten.push(...als(koppen.length === 0 && ruw.length > 0, 'blad-voorstel-ontbreekt'))
  for (const extra of koppen.slice(1)) fouten.push(...fout('voorstel-tweemaal', 'voorstel', extra.rij))
  for (const blad of ['clusters', 'regels'] as const) fouten.push(...dubbeleCodes(blad, rijen))
  const samengesteld = vanRijen(rijen)
  for (const { blad, rij } of samengesteld.wees)
    fouten.push(...fout('rij-zonder-huis', blad, rij, blad === 'regels' ? 'cluster' : 'regel'))
  return { ...samengesteld, fouten: [...als(ruw.length === 0, 'bestand-leeg'), ...fouten] }
}

function dubbeleCodes(blad: Bladnaam, rijen: readonly Bladrij[]): Beletsel[] {
  const eerder = new Set<unknown>()
  return rijen
    .filter((rij) => rij.blad === blad)
    .flatMap(({ rij, waarden: { code } }) => {
      const dubbel = code !== undefined && eerder.has(code)
      eerder.add(code)
      return dubbel ? fout('rij-code-dubbel', blad, rij, 'code') : []
    })
}

function leesWaarden({ rij, cellen }: Ruwerij, blad: Bladnaam, kolommen: readonly Kolom[], fouten: Beletsel[]) {
  const waarden: Record<string, Waarde> = {}
  for (const { naam, soort, verplicht } of kolommen) {
    const tekst = cellen[naam] ?? ''
    if (tekst === '') {
      if (verplicht) fouten.push(...fout('rij-leeg', blad, rij, naam))
      continue
    }
    try {
      waarden[naam] = leesCel(tekst, soort)
    } catch (error) {
      if (!(error instanceof Celfout || error instanceof RangeError)) throw error
      fouten.push(...fout(`rij-geen-${soort}`, blad, rij, naam))
    }
  }
  return waarden
}

/** A beletsel at a place of the proposal becomes one at the row of the file; where no row is known it stays as it is. */
export function opRij({ plaatsen }: Samengesteld, beletsel: Beletsel): Beletsel {
  const delen = (beletsel.veld ?? '').split('.')
  for (let tot = delen.length; tot > 0; tot -= 1) {
    const plaats = plaatsen.get(delen.slice(0, tot).join('.'))
    if (!plaats) continue
    const kolom = delen.slice(tot).join(' ').toLowerCase()
    const { blad, rij } = plaats
    return {
      code: `rij-${beletsel.code}`,
      veld: plaatsVan(blad, rij, kolom || undefined),
      waarde: { ...beletsel.waarde, blad, rij, kolom },
    }
  }
  return beletsel
}

export function ruwUitCsv(inhoud: string): { ruw: Ruwerij[]; fouten: Beletsel[] } {
  try {
    const tabel = leesCsv(inhoud, { letterlijk: true })
    const mist = als(!tabel.kop.includes('blad'), 'kolom-ontbreekt', 'blad', { kolom: 'blad' })
    if (mist.length > 0) return { ruw: [], fouten: mist }
    const ruw = tabel.rijen.map(({ regel, waarden: { blad = '', ...cellen } }) => ({
      blad,
      rij: regel,
      cellen: Object.fromEntries(Object.entries(cellen).map(([naam, tekst]) => [naam, ontwaak(tekst)])),
    }))
    return { ruw, fouten: [] }
  } catch (error) {
    if (!(error instanceof CsvFout)) throw error
    return { ruw: [], fouten: als(true, 'bestand-onleesbaar') }
  }
}

/** One table: the first column names the sheet, the others are all columns there are. */
export function alsCsv(invoer: KadernotaInvoer): string {
  const regels = naarRijen(invoer).map(({ blad, waarden }) =>
    CSV_KOLOMMEN.map((naam) => (naam === 'blad' ? blad : alsVeld(naam, blad, waarden[naam]))),
  )
  const csv = [[...CSV_KOLOMMEN], ...regels].map((velden) => velden.map(aanhalen).join(';'))
  return `\ufeff${csv.join('\r\n')}\r\n`
}

function alsVeld(naam: string, blad: Bladnaam, waarde: Waarde | undefined): string {
  if (waarde === undefined) return ''
  const soort = (BLADEN[blad] as readonly Kolom[]).find((kolom) => kolom.naam === naam)?.soort
  if (Array.isArray(waarde)) return bewaak(lijstAlsTekst(waarde))
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'string') return bewaak(waarde)
  if (soort !== 'bedrag') return String(waarde).replace('.', ',')
  return `${Math.trunc(waarde / 100)},${String(waarde % 100).padStart(2, '0')}`
}

const aanhalen = (veld: string) => (/[;"\r\n]/.test(veld) ? `"${veld.replaceAll('"', '""')}"` : veld)
