import type { Block, DocumentModel } from './model.ts'
import { inlinesOf, isNote, noteNumbers } from './model.ts'
import { svgProblems } from './svg.ts'

const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/

/** What would make a paper that not everyone can read, or that carries more than words: empty when it is sound. */
export function documentProblems(model: DocumentModel): string[] {
  const notes = new Set(model.notes.map(({ id }) => id))
  const used = noteNumbers(model)
  return [
    ...(model.title.trim() === '' ? ['the document has no title'] : []),
    ...headingProblems(model.blocks),
    ...model.blocks.flatMap(blockProblems),
    ...[...used.keys()].filter((id) => !notes.has(id)).map((id) => `note "${id}" does not exist`),
    ...[...notes].filter((id) => !used.has(id)).map((id) => `nothing refers to note "${id}"`),
    ...model.notes.flatMap(({ id, content }) => (content.some(isNote) ? [`note "${id}" refers to a note`] : [])),
    ...[...model.blocks.flatMap(inlinesOf), ...model.notes.flatMap(({ content }) => content)].flatMap((part) =>
      typeof part === 'object' && part.kind === 'link' && !ALLOWED_LINK.test(part.href) ? [`link "${part.href}"`] : [],
    ),
  ]
}

export function assertSound(model: DocumentModel): void {
  const problems = documentProblems(model)
  if (problems.length > 0) throw new Error(`Document cannot be rendered: ${problems.join('; ')}`)
}

/** The title is level 1; a level may go down by one step only. */
function headingProblems(blocks: readonly Block[]): string[] {
  let level = 1
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return []
    const skipped = block.level > level + 1
    level = block.level
    return skipped ? [`heading "${block.text}" skips a level`] : []
  })
}

function blockProblems(block: Block): string[] {
  if (block.kind === 'table') {
    const width = block.columns.length
    return [
      ...(block.caption.trim() === '' ? ['a table has no caption'] : []),
      ...(block.columns.some(({ header }) => header.trim() === '') ? [`table "${block.caption}": empty header`] : []),
      ...(block.rows.some(({ cells }) => cells.length !== width - 1) ? [`table "${block.caption}": row width`] : []),
    ]
  }
  if (block.kind === 'figure') {
    return [
      ...(block.alt.trim() === '' ? ['a figure has no text alternative'] : []),
      ...svgProblems(block.svg).map((problem) => `figure "${block.caption}": ${problem}`),
    ]
  }
  return []
}
