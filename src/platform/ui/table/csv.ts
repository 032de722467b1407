export type CsvCell = string | number | boolean | null | undefined

const BOM = '\ufeff'
// A spreadsheet runs a cell that starts like this as a formula (CWE-1236).
const FORMULA = /^[=+\-@\t\r]/

function toCell(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Separator ; and decimal comma, as a Dutch spreadsheet expects; BOM so that it reads the letters right. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${BOM}${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`
}

export function downloadCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  const url = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.endsWith('.csv') ? name : `${name}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
