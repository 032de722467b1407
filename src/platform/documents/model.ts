import type { Taal } from '#values/taal.ts'

/** A paper as data: written once, rendered as a page, a tagged PDF and a DOCX that hold the same words. */

export type Inline =
  | string
  | { kind: 'strong' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; href: string }
  /** A reference to one of the document's notes. */
  | { kind: 'note'; id: string }

export type TableColumn = { header: string; align?: 'start' | 'end' }

/** The first cell of a row is its header. */
/** A table that fits on a page with room to spare is kept whole, on paper and in Word. */
export const isShortTable = (rows: readonly unknown[]): boolean => rows.length <= 14

export type TableRow = { header: Inline[]; cells: Inline[][]; total?: boolean }

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string; id?: string }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'notice'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'facts'; items: { term: string; detail: Inline[] }[] }
  | { kind: 'table'; caption: string; columns: TableColumn[]; rows: TableRow[] }
  | { kind: 'figure'; svg: string; width: number; height: number; alt: string; caption: string }

export type Note = { id: string; content: Inline[] }

export type DocumentModel = {
  language: Taal
  title: string
  subtitle?: string
  /** Who publishes; also in the file's own data. */
  publisher: string
  blocks: Block[]
  notes: Note[]
}

export const LANGUAGE_TAGS: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

type Labels = { notes: string; back: string; page: string; of: string }

export const LABELS: Record<Taal, Labels> = {
  nl: { notes: 'Noten', back: 'Terug naar de tekst bij noot', page: 'Pagina', of: 'van' },
  en: { notes: 'Notes', back: 'Back to the text at note', page: 'Page', of: 'of' },
}

/** Number of each note in the order in which the text first refers to it. */
export function noteNumbers(model: DocumentModel): Map<string, number> {
  const ids = model.blocks.flatMap(inlinesOf).flatMap((part) => (isNote(part) ? [part.id] : []))
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]))
}

export function isNote(part: Inline): part is { kind: 'note'; id: string } {
  return typeof part === 'object' && part.kind === 'note'
}

export function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return block.content
    case 'list':
      return block.items.flat()
    case 'facts':
      return block.items.flatMap(({ detail }) => detail)
    case 'table':
      return block.rows.flatMap(({ header, cells }) => [...header, ...cells.flat()])
    default:
      return []
  }
}
