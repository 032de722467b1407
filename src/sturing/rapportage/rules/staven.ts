/** One bar a line for each name, next to each other for each series. Data only: what draws it is not known here. */
export type Staafdata = { reeksen: { naam: string; rijen: { naam: string; waarde: number | null; tekst: string }[] }[] }

export type Rechthoek = { x: number; y: number; breedte: number; hoogte: number; reeks: number }
export type Bijschrift = { x: number; y: number; tekst: string; einde: boolean; zacht: boolean }
export type Staaftekening = {
  breedte: number
  hoogte: number
  staven: Rechthoek[]
  teksten: Bijschrift[]
  nullijn: number
}

const BREEDTE = 640
const NAAMBREEDTE = 230
const WAARDEBREEDTE = 110
const STAAF = 14
const TUSSEN = 3
const RIJMARGE = 10
const LEGENDA = 26
const LANGSTE_NAAM = 34
const KLEUREN = ['#1a6678', '#c2872b', '#5b6b70'] as const

/** Bars start at nil, also when some are below it. */
export function tekenStaven({ reeksen }: Staafdata): Staaftekening {
  const namen = [...new Set(reeksen.flatMap(({ rijen }) => rijen.map(({ naam }) => naam)))]
  const waarden = reeksen.flatMap(({ rijen }) => rijen.map(({ waarde }) => waarde ?? 0))
  const laagste = Math.min(0, ...waarden)
  const hoogste = Math.max(0, ...waarden)
  const vak = BREEDTE - NAAMBREEDTE - WAARDEBREEDTE
  const schaal = (waarde: number) => NAAMBREEDTE + ((waarde - laagste) / (hoogste - laagste || 1)) * vak
  const nullijn = schaal(0)
  const boven = reeksen.length > 1 ? LEGENDA : 0
  const rijhoogte = reeksen.length * (STAAF + TUSSEN) + RIJMARGE
  const staven: Rechthoek[] = []
  const teksten: Bijschrift[] = []
  if (reeksen.length > 1) {
    for (const [reeks, { naam }] of reeksen.entries()) {
      const x = reeks * (BREEDTE / reeksen.length)
      staven.push({ x, y: 4, breedte: 12, hoogte: 12, reeks })
      teksten.push({ x: x + 18, y: 14, tekst: kort(naam, 44), einde: false, zacht: false })
    }
  }
  for (const [n, naam] of namen.entries()) {
    const y = boven + n * rijhoogte
    teksten.push({ x: 0, y: y + STAAF - 3, tekst: kort(naam, LANGSTE_NAAM), einde: false, zacht: false })
    for (const [reeks, { rijen }] of reeksen.entries()) {
      const rij = rijen.find((een) => een.naam === naam)
      const top = y + reeks * (STAAF + TUSSEN)
      if (rij?.waarde) {
        const eind = schaal(rij.waarde)
        staven.push({ x: Math.min(nullijn, eind), y: top, breedte: Math.abs(eind - nullijn), hoogte: STAAF, reeks })
      }
      if (rij) teksten.push({ x: BREEDTE, y: top + STAAF - 3, tekst: rij.tekst, einde: true, zacht: reeks > 0 })
    }
  }
  return { breedte: BREEDTE, hoogte: boven + namen.length * rijhoogte, staven, teksten, nullijn }
}

export const kleurVan = (reeks: number): string => KLEUREN[reeks % KLEUREN.length]!

function kort(naam: string, lengte: number): string {
  return naam.length <= lengte ? naam : `${naam.slice(0, lengte - 1).trimEnd()}…`
}

/** The same drawing for a page or a Word file, which know no style sheet of ours. */
export function alsSvg({ breedte, hoogte, staven, teksten, nullijn }: Staaftekening): string {
  const rond = (getal: number) => String(Math.round(getal * 10) / 10)
  const vormen = staven.map(
    (s) =>
      `<rect x="${rond(s.x)}" y="${rond(s.y)}" width="${rond(s.breedte)}" height="${rond(s.hoogte)}" fill="${kleurVan(s.reeks)}"/>`,
  )
  const woorden = teksten.map(
    ({ x, y, tekst, einde, zacht }) =>
      `<text x="${rond(x)}" y="${rond(y)}" font-size="12" font-family="sans-serif" text-anchor="${einde ? 'end' : 'start'}" fill="${zacht ? '#475a5d' : '#16282b'}">${veilig(tekst)}</text>`,
  )
  const as = `<line x1="${rond(nullijn)}" y1="0" x2="${rond(nullijn)}" y2="${rond(hoogte)}" stroke="#b9b7ab" stroke-width="1"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${rond(hoogte)}" width="${breedte}" height="${rond(hoogte)}">${as}${vormen.join('')}${woorden.join('')}</svg>`
}

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const veilig = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken]!)
