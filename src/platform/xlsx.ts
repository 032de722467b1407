import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An amount in whole cents is written as a number with two decimals. */
export type XlsxCell = string | number | null | { cents: number }
export type XlsxSheet = { name: string; rows: readonly (readonly XlsxCell[])[] }
/** Every value as the file writes it; `row` is the number a spreadsheet shows beside it. */
export type ReadSheet = { name: string; rows: { row: number; cells: string[] }[] }

export class XlsxFault extends RangeError {}

const MOST_BYTES = 60_000_000
const MOST_COLUMNS = 500
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook with the first row of each sheet as its frozen head. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets.map(({ name }, n) => `<sheet name="${escapeText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  for (const [n, { rows }] of sheets.entries()) {
    const body = rows.map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`, r === 0)).join('')}</row>`,
    )
    files[`xl/worksheets/sheet${n + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>${body.join('')}</sheetData></worksheet>`
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

function cellXml(cell: XlsxCell, ref: string, head: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${ref}" s="2"><v>${decimals(cell.cents)}</v></c>`
  return `<c r="${ref}" t="inlineStr"${head ? ' s="1"' : ''}><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`
}

function decimals(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
  return `${cents < 0 ? '-' : ''}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}

// What XML cannot hold is written _xHHHH_ (ECMA-376, ST_Xstring); text that looks like it gets its own underscore escaped.
function escapeText(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g, (sign) => `_x${hex(sign)}_`)
}

const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

const unescapeText = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

function columnIndex(ref: string): number {
  const letters = /^[A-Z]+/.exec(ref)?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** All sheets in the order of the workbook, values as text. Formulas give the value that was stored with them. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unpack(bytes)
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : undefined)
  const workbook = text('xl/workbook.xml')
  if (!workbook) throw new XlsxFault('geen werkblad')
  const targets = new Map<string, string>()
  walk(text('xl/_rels/workbook.xml.rels') ?? '', (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '')
  })
  const sheets: { name: string; path: string }[] = []
  walk(workbook, (name, attributes) => {
    if (name !== 'sheet') return
    const target = targets.get(attributes['r:id'] ?? '') ?? ''
    sheets.push({
      name: unescapeText(attributes.name ?? ''),
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    })
  })
  const shared = sharedStrings(text('xl/sharedStrings.xml') ?? '')
  return sheets.map(({ name, path }) => ({ name, rows: rowsOf(text(path) ?? '', shared) }))
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/^xl\/.*\.(xml|rels)$/.test(name)) return false
        total += originalSize
        if (total > MOST_BYTES) throw new XlsxFault('te groot')
        return true
      },
    })
  } catch (error) {
    throw error instanceof XlsxFault ? error : new XlsxFault('geen xlsx')
  }
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let phonetic = false
  walk(
    xml,
    (name) => {
      if (name === 'si') current = ''
      if (name === 'rPh') phonetic = true
      if (name === 't') inText = !phonetic
    },
    (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') strings.push(unescapeText(current))
    },
    (text) => {
      if (inText) current += text
    },
  )
  return strings
}

function rowsOf(xml: string, shared: readonly string[]): ReadSheet['rows'] {
  const rows: ReadSheet['rows'] = []
  let type = ''
  let column = -1
  let value = ''
  let reading = false
  walk(
    xml,
    (name, attributes) => {
      if (name === 'row') {
        rows.push({ row: Number(attributes.r ?? (rows.at(-1)?.row ?? 0) + 1), cells: [] })
        column = -1
      } else if (name === 'c') {
        type = attributes.t ?? 'n'
        column = attributes.r ? columnIndex(attributes.r) : column + 1
        if (column < 0 || column >= MOST_COLUMNS) throw new XlsxFault('te breed')
        value = ''
      } else if (name === 'v' || name === 't') reading = true
    },
    (name) => {
      if (name === 'v' || name === 't') reading = false
      if (name !== 'c' || value === '') return
      const cells = rows.at(-1)?.cells
      if (!cells) return
      while (cells.length < column) cells.push('')
      cells[column] = cellText(type, value, shared)
    },
    (text) => {
      if (reading) value += text
    },
  )
  return rows
}

function cellText(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'ja' : 'nee'
  return type === 'n' ? value : unescapeText(value)
}

function walk(
  xml: string,
  open: (name: string, attributes: Record<string, string>) => void,
  close: (name: string) => void = () => {},
  text: (text: string) => void = () => {},
): void {
  if (xml === '') return
  const parser = new SaxesParser()
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Record<string, string>))
  parser.on('closetag', (tag) => close(local(tag.name)))
  parser.on('text', text)
  parser.on('error', () => {
    throw new XlsxFault('geen xml')
  })
  parser.on('doctype', () => {
    throw new XlsxFault('doctype')
  })
  parser.write(xml).close()
}
