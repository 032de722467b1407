import type { ParagraphChild } from 'docx'
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { assertSound } from './check.ts'
import { docxStyles } from './docxStyles.ts'
import type { Block, DocumentModel, Inline } from './model.ts'
import { isShortTable, LABELS, LANGUAGE_TAGS, noteNumbers } from './model.ts'

/** Word shows the svg itself; older readers need a picture beside it. */
export type Rasterize = (svg: string, width: number, height: number) => Promise<Uint8Array>

type Context = { numbers: ReadonlyMap<string, number>; rasterize: Rasterize; lists: { next: number } }

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** The same words as renderHtml, with Word's own headings, header rows, lists, footnotes and language. */
export async function renderDocx(model: DocumentModel, rasterize: Rasterize): Promise<Uint8Array> {
  assertSound(model)
  const context = { numbers: noteNumbers(model), rasterize, lists: { next: 0 } }
  const blocks: (Paragraph | Table)[] = []
  for (const [nr, block] of model.blocks.entries())
    blocks.push(...(await renderBlock(block, context, model.blocks[nr - 1]?.kind === 'table')))
  const document = new Document({
    title: model.title,
    creator: model.publisher,
    styles: docxStyles(LANGUAGE_TAGS[model.language]),
    numbering: { config: [orderedList] },
    footnotes: footnotes(model, context),
    sections: [{ footers: { default: pageFooter(model) }, children: [...opening(model), ...blocks] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const orderedList = {
  reference: 'ordered',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      style: { paragraph: { indent: { left: 560, hanging: 360 } } },
    },
  ],
}

function opening({ title, subtitle }: DocumentModel): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] })] : []),
  ]
}

function footnotes({ notes }: DocumentModel, context: Context): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    notes.map(({ id, content }) => [
      String(context.numbers.get(id)),
      { children: [new Paragraph({ style: 'FootnoteText', children: runs(content, context) })] },
    ]),
  )
}

function pageFooter({ language, title }: DocumentModel): Footer {
  const { page, of } = LABELS[language]
  const children = [`${title}   ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] })
}

/** A table ends without room below it; what follows brings its own. */
const AFTER_TABLE = { spacing: { before: 200 } }

async function renderBlock(block: Block, context: Context, afterTable: boolean): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading': {
      const text = new TextRun(block.text)
      const children = block.id ? [new Bookmark({ id: block.id, children: [text] })] : [text]
      return [new Paragraph({ heading: LEVELS[block.level], children })]
    }
    case 'paragraph':
      return [new Paragraph({ ...(afterTable && AFTER_TABLE), children: runs(block.content, context) })]
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: runs(block.content, context) })]
    case 'list':
      return listItems(block, context)
    case 'facts':
      return block.items.map(
        ({ term, detail }) =>
          new Paragraph({ children: [new TextRun({ text: `${term}: `, bold: true }), ...runs(detail, context)] }),
      )
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(block.caption)] }),
        table(block, context),
      ]
    case 'figure':
      return figure(block, context, afterTable)
  }
}

/** A new instance for every list, or Word would count on from the one before. */
function listItems({ ordered, items }: Extract<Block, { kind: 'list' }>, context: Context): Paragraph[] {
  const instance = ordered ? context.lists.next++ : 0
  const style = ordered ? { numbering: { reference: 'ordered', level: 0, instance } } : { bullet: { level: 0 } }
  return items.map((item) => new Paragraph({ ...style, children: runs(item, context) }))
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B9B7AB' }
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function table({ columns, rows }: Extract<Block, { kind: 'table' }>, context: Context): Table {
  const keepNext = isShortTable(rows)
  const cell = (content: ParagraphChild[], column: number, bold: boolean, last = false) =>
    new TableCell({
      margins: { top: 50, bottom: 50, left: column === 0 ? 0 : 100, right: 60 },
      children: [
        new Paragraph({
          style: bold ? 'TableHeading' : 'TableText',
          alignment: columns[column]?.align === 'end' ? AlignmentType.END : AlignmentType.START,
          keepNext: keepNext && !last,
          children: content,
        }),
      ],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, i) => cell([new TextRun(header)], i, true)),
  })
  const body = rows.map(
    ({ header, cells, total = false }, nr) =>
      new TableRow({
        cantSplit: true,
        children: [header, ...cells].map((content, i) =>
          cell(runs(content, context), i, total, nr === rows.length - 1),
        ),
      }),
  )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.AUTOFIT,
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    tableLook: { firstRow: true, firstColumn: true },
    rows: [head, ...body],
  })
}

const WIDEST = 600

async function figure(
  { svg, width, height, alt, caption }: Extract<Block, { kind: 'figure' }>,
  { rasterize }: Context,
  afterTable: boolean,
): Promise<Paragraph[]> {
  const scale = Math.min(1, WIDEST / width)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: await rasterize(svg, width, height) },
    transformation: size,
    altText: { name: caption, title: caption, description: alt },
  })
  return [
    new Paragraph({ ...(afterTable && AFTER_TABLE), keepNext: true, children: [image] }),
    new Paragraph({ style: 'Caption', children: [new TextRun(caption)] }),
  ]
}

function runs(content: readonly Inline[], { numbers }: Context): ParagraphChild[] {
  return content.map((part) => {
    if (typeof part === 'string') return new TextRun(part)
    if (part.kind === 'note') return new FootnoteReferenceRun(numbers.get(part.id)!)
    if (part.kind === 'link') return link(part.text, part.href)
    return new TextRun({ text: part.text, ...(part.kind === 'strong' ? { bold: true } : { italics: true }) })
  })
}

function link(text: string, href: string): ParagraphChild {
  const children = [new TextRun({ text, style: 'Hyperlink' })]
  if (href.startsWith('#')) return new InternalHyperlink({ anchor: href.slice(1), children })
  return new ExternalHyperlink({ link: href, children })
}
