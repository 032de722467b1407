/** A spreadsheet runs a cell that starts like this as a formula (CWE-1236); a cell that already wears the sign gets one more. */
const FORMULE = /^'*[=+\-@\t\r]/
const GEDEKT = /^'+[=+\-@\t\r]/

const dek = (waarde: string) => (FORMULE.test(waarde) ? `'${waarde}` : waarde)
const ontdek = (waarde: string) => (GEDEKT.test(waarde) ? waarde.slice(1) : waarde)
const cel = (waarde: string) => {
  const veilig = dek(waarde)
  return /[",\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** RFC 4180: comma, CRLF, quotes doubled; the first line names the fields. */
export function schrijfCsv(velden: readonly string[], rijen: readonly Record<string, string>[]): string {
  return [velden, ...rijen.map((rij) => velden.map((veld) => rij[veld] ?? ''))]
    .map((regel) => regel.map(cel).join(','))
    .map((regel) => `${regel}\r\n`)
    .join('')
}

export type Csvfout = { rij: number; uitleg: 'aanhalingsteken-open' | 'te-veel-cellen' }
export type Gelezen = { velden: string[]; rijen: Record<string, string>[]; fouten: Csvfout[] }

/** Reads what any spreadsheet writes: comma or semicolon, LF or CRLF, with or without a byte order mark. */
export function leesCsv(tekst: string): Gelezen {
  const bron = tekst.replace(/^\ufeff/, '')
  const kop = bron.split(/\r?\n/, 1)[0] ?? ''
  const scheiding = kop.includes(';') && !kop.includes(',') ? ';' : ','
  const { regels, open } = leesRegels(bron, scheiding)
  const [velden = [], ...inhoud] = regels
  const fouten: Csvfout[] = open ? [{ rij: regels.length, uitleg: 'aanhalingsteken-open' }] : []
  inhoud.forEach((regel, index) => {
    if (regel.length > velden.length) fouten.push({ rij: index + 2, uitleg: 'te-veel-cellen' })
  })
  const rijen = inhoud.map((regel) =>
    Object.fromEntries(velden.map((veld, at) => [veld.trim(), ontdek(regel[at] ?? '')])),
  )
  return { velden: velden.map((veld) => veld.trim()), rijen, fouten }
}

function leesRegels(bron: string, scheiding: string): { regels: string[][]; open: boolean } {
  const regels: string[][] = []
  let regel: string[] = []
  let cel = ''
  let tussen = false
  const sluitRegel = () => {
    regel.push(cel)
    if (regel.length > 1 || regel[0] !== '') regels.push(regel)
    regel = []
    cel = ''
  }
  for (let at = 0; at < bron.length; at += 1) {
    const teken = bron[at]!
    if (tussen) {
      if (teken !== '"') cel += teken
      else if (bron[at + 1] === '"') {
        cel += '"'
        at += 1
      } else tussen = false
    } else if (teken === '"' && cel === '') tussen = true
    else if (teken === scheiding) {
      regel.push(cel)
      cel = ''
    } else if (teken === '\n') sluitRegel()
    else if (teken === '\r' && bron[at + 1] === '\n') {
      at += 1
      sluitRegel()
    } else cel += teken
  }
  if (cel !== '' || regel.length > 0) sluitRegel()
  return { regels, open: tussen }
}
