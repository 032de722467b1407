import { type Datum, formatDatum } from '#values/datum.ts'
import { formatGeld, geld } from '#values/geld.ts'
import { isWet, wetNaam } from '#values/wet.ts'

const GELD = new Set(['bedrag', 'tarief', 'budget', 'jaarbedrag', 'schuld', 'norm', 'inkomen'])
const DAG = /^\d{4}-\d{2}-\d{2}$/
const BEREIK = /^([[(])("?)([^,"]*)\2,("?)([^)\]"]*)\4([)\]])$/

/** What stands in a column, as a person reads it; null where nothing stands. */
export function waardeVan(kolom: string, waarde: unknown): string | null {
  if (waarde === null || waarde === undefined || waarde === '') return null
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'number') return GELD.has(kolom) ? formatGeld(geld(waarde)) : String(waarde)
  if (waarde instanceof Date) return momentVan(waarde)
  if (Array.isArray(waarde)) return waarde.map((een) => waardeVan(kolom, een)).join(', ') || null
  if (typeof waarde === 'object') return regelsVan(waarde) || null
  return tekstVan(String(waarde))
}

const momentVan = (tijd: Date): string =>
  tijd.toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

function tekstVan(tekst: string): string {
  if (DAG.test(tekst)) return formatDatum(tekst as Datum, { stijl: 'lang' })
  const bereik = BEREIK.exec(tekst)
  if (bereik && (DAG.test(bereik[3]!) || DAG.test(bereik[5]!))) return periodeVan(bereik)
  if (isWet(tekst)) return wetNaam(tekst)
  if (/^[[{]/.test(tekst)) {
    try {
      return regelsVan(JSON.parse(tekst))
    } catch {
      return tekst
    }
  }
  return tekst
}

/** The database keeps the day after the last one; people say the last one. */
function periodeVan([, , , begin, , eind, sluit]: RegExpExecArray): string {
  const dag = (tekst: string) => formatDatum(tekst as Datum, { stijl: 'lang' })
  if (!eind) return `vanaf ${dag(begin!)}`
  const laatste = sluit === ']' ? eind : new Date(Date.parse(eind) - 86_400_000).toISOString().slice(0, 10)
  return begin ? `${dag(begin)} tot en met ${dag(laatste)}` : `tot en met ${dag(laatste)}`
}

/** What was kept as a structure, as one line: each name with what stands behind it. */
function regelsVan(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return ''
  if (Array.isArray(waarde)) return waarde.map(regelsVan).filter(Boolean).join('; ')
  if (typeof waarde !== 'object') return waardeVan('', waarde) ?? ''
  return Object.entries(waarde)
    .flatMap(([naam, een]) => {
      const tekst = regelsVan(een)
      return tekst ? [`${naam}: ${tekst}`] : []
    })
    .join('; ')
}
