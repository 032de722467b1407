import type { Taal } from '#values/taal.ts'
import { assertSound } from './check.ts'
import type { Block, DocumentModel, Inline, TableRow } from './model.ts'
import { isShortTable, LABELS, LANGUAGE_TAGS, noteNumbers } from './model.ts'
import { styleSheet } from './style.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)
}

type Context = { numbers: ReadonlyMap<string, number>; referred: Set<string>; language: Taal }

/** A page on its own: no script, nothing from outside. */
export function renderHtml(model: DocumentModel): string {
  assertSound(model)
  const context = { numbers: noteNumbers(model), referred: new Set<string>(), language: model.language }
  const body = model.blocks.map((block) => renderBlock(block, context)).join('\n')
  const subtitle = model.subtitle ? `\n<p class="subtitle">${escapeHtml(model.subtitle)}</p>` : ''
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[model.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(model.publisher)}">
<title>${escapeHtml(model.title)}</title>
<style>${styleSheet()}</style>
</head>
<body>
<main>
<h1>${escapeHtml(model.title)}</h1>${subtitle}
${body}
${renderNotes(model, context)}</main>
</body>
</html>
`
}

function renderBlock(block: Block, context: Context): string {
  const inline = (content: readonly Inline[]) => renderInlines(content, context)
  switch (block.kind) {
    case 'heading': {
      const id = block.id ? ` id="${escapeHtml(block.id)}"` : ''
      return `<h${block.level}${id}>${escapeHtml(block.text)}</h${block.level}>`
    }
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`
    case 'notice':
      return `<p class="notice">${inline(block.content)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`
    }
    case 'facts':
      // A list, not a dl: Chromium gives a dl no structure in the PDF.
      return `<ul class="facts">${block.items.map(({ term, detail }) => `<li><span>${escapeHtml(term)}: </span><b>${inline(detail)}</b></li>`).join('')}</ul>`
    case 'table':
      return renderTable(block, context)
    case 'figure':
      return `<figure>${labelled(block.svg, block.alt)}<figcaption>${escapeHtml(block.caption)}</figcaption></figure>`
  }
}

function renderTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, context: Context): string {
  const align = (index: number) => (columns[index]?.align === 'end' ? ' class="end"' : '')
  const head = columns.map(({ header }, i) => `<th scope="col"${align(i)}>${escapeHtml(header)}</th>`).join('')
  const row = ({ header, cells, total }: TableRow) => {
    const data = cells.map((cell, i) => `<td${align(i + 1)}>${renderInlines(cell, context)}</td>`).join('')
    return `<tr${total ? ' class="total"' : ''}><th scope="row">${renderInlines(header, context)}</th>${data}</tr>`
  }
  const short = isShortTable(rows) ? ' class="short"' : ''
  return `<table${short}><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`
}

/** The svg of a chart gets its role and name here, whatever it said itself. */
function labelled(svg: string, alt: string): string {
  const bare = svg.trim().replace(/^<svg\b([^>]*)>/i, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:role|aria-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    return `<svg${kept} role="img" aria-label="${escapeHtml(alt)}">`
  })
  return bare
}

function renderInlines(content: readonly Inline[], context: Context): string {
  return content.map((part) => renderInline(part, context)).join('')
}

function renderInline(part: Inline, context: Context): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (part.kind === 'link') return `<a href="${escapeHtml(part.href)}">${escapeHtml(part.text)}</a>`
  if (part.kind === 'note') return renderReference(part.id, context)
  // Not strong and em: Chromium writes those as PDF 2.0 types into a PDF 1.4, which readers refuse.
  const tag = part.kind === 'strong' ? 'b' : 'i'
  return `<${tag}>${escapeHtml(part.text)}</${tag}>`
}

/** Only the first reference carries the id that the note leads back to. */
function renderReference(id: string, { numbers, referred }: Context): string {
  const number = numbers.get(id)
  const anchor = referred.has(id) ? '' : ` id="ref-${number}"`
  referred.add(id)
  return `<sup><a${anchor} href="#note-${number}">${number}</a></sup>`
}

function renderNotes({ notes, language }: DocumentModel, context: Context): string {
  if (notes.length === 0) return ''
  const labels = LABELS[language]
  const items = notes
    .map(({ id, content }) => ({ number: context.numbers.get(id)!, content }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, content }) => {
      const back = `<a class="back" href="#ref-${number}" aria-label="${labels.back} ${number}">↩</a>`
      return `<li id="note-${number}">${renderInlines(content, context)} ${back}</li>`
    })
  return `<section class="notes" aria-labelledby="notes"><h2 id="notes">${labels.notes}</h2><ol>${items.join('')}</ol></section>\n`
}
