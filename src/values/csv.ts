/** A table as people send it: comma or semicolon, quotes where needed (RFC 4180), a first line with the names. */
export type Tabel = { kop: string[]; rijen: { regel: number; waarden: Record<string, string> }[] }

export class CsvFout extends RangeError {}

const SCHEIDINGEN = [';', ',', '\t']

/**
 * Values by the name of their column; empty lines are passed over, the number is that of the line in the file.
 * Spaces around a value are typing; `letterlijk` keeps them, for a file that must come back as it went.
 */
export function leesCsv(tekst: string, { letterlijk = false }: { letterlijk?: boolean } = {}): Tabel {
  const zonderBom = tekst.replace(/^\ufeff/, '')
  const eersteRegel = zonderBom.split(/\r?\n/, 1)[0] ?? ''
  const scheiding = SCHEIDINGEN.toSorted((a, b) => eersteRegel.split(b).length - eersteRegel.split(a).length)[0]!
  const regels = velden(zonderBom, scheiding)
  const kop = (regels[0]?.velden ?? []).map((naam) => naam.trim().toLowerCase())
  const rijen = regels.slice(1).filter(({ velden: een }) => een.some((veld) => veld.trim() !== ''))
  return {
    kop,
    rijen: rijen.map(({ regel, velden: een }) => ({
      regel,
      waarden: Object.fromEntries(
        kop.map((naam, plek) => [naam, letterlijk ? (een[plek] ?? '') : (een[plek] ?? '').trim()]),
      ),
    })),
  }
}

type Regel = { regel: number; velden: string[] }

function velden(tekst: string, scheiding: string): Regel[] {
  const regels: Regel[] = []
  let regel = 1
  let huidig: Regel = { regel, velden: [] }
  let veld = ''
  let aangehaald = false
  const sluitVeld = () => {
    huidig.velden.push(veld)
    veld = ''
  }
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const teken = tekst[plek]!
    if (teken === '\n') regel += 1
    if (aangehaald) {
      if (teken !== '"') veld += teken
      else if (tekst[plek + 1] === '"') {
        veld += '"'
        plek += 1
      } else aangehaald = false
    } else if (teken === '"' && veld === '') aangehaald = true
    else if (teken === scheiding) sluitVeld()
    else if (teken === '\n') {
      sluitVeld()
      regels.push(huidig)
      huidig = { regel, velden: [] }
    } else if (teken !== '\r') veld += teken
  }
  if (aangehaald) throw new CsvFout('aanhalingsteken niet gesloten')
  if (veld !== '' || huidig.velden.length > 0) {
    sluitVeld()
    regels.push(huidig)
  }
  return regels
}
