import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Block, DocumentModel } from './index.ts'
import { documentProblems, rasterizeSvg, renderDocx, renderHtml, renderPdf } from './index.ts'

const bars = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" width="400" height="120"><rect x="0" y="20" width="300" height="30" fill="#00656b"/><rect x="0" y="70" width="150" height="30" fill="#a63a12"/></svg>`

const paper = (extra: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'nl',
  title: 'Tussenbalans Samen Redzaam: wat deed het geld?',
  subtitle: 'Raadsvoorstel, beeldvormend',
  publisher: 'Gemeente Voorbeeldstad',
  blocks: [
    {
      kind: 'facts',
      items: [
        { term: 'Griffienummer', detail: ['2026-0112'] },
        { term: 'Raad', detail: ['7 december 2026'] },
      ],
    },
    { kind: 'heading', level: 2, text: 'Wat u besloot' },
    {
      kind: 'paragraph',
      content: [
        'U stelde ',
        { kind: 'strong', text: '€ 2.403.000' },
        { kind: 'note', id: 'kn' },
        ' beschikbaar; zie de ',
        { kind: 'link', text: 'kadernota', href: 'https://voorbeeldstad.example/kn25' },
        '.',
      ],
    },
    { kind: 'notice', content: ['Bij één regel staat geen jaar.'] },
    { kind: 'heading', level: 3, text: 'Financiën', id: 'financien' },
    {
      kind: 'table',
      caption: 'Bedragen × € 1.000, N is nadelig',
      columns: [{ header: 'Onderdeel' }, { header: '2025', align: 'end' }, { header: '2026', align: 'end' }],
      rows: [
        { header: ['Sociale Basis'], cells: [['N 225'], ['N 150']] },
        { header: ['Totaal', { kind: 'note', id: 'som' }], cells: [['N 2.403'], ['N 1.185']], total: true },
      ],
    },
    {
      kind: 'figure',
      svg: bars,
      width: 400,
      height: 120,
      alt: 'Twee balken: 2025 is twee keer 2026.',
      caption: 'Verloop',
    },
    { kind: 'heading', level: 2, text: 'Vervolg' },
    {
      kind: 'list',
      ordered: true,
      items: [
        ['Kennis nemen van ', { kind: 'emphasis', text: 'de balans' }, '.'],
        ['Geld vrijgeven', { kind: 'note', id: 'kn' }, '.'],
      ],
    },
    { kind: 'list', ordered: false, items: [['Ook < en & en "citaat".']] },
    { kind: 'paragraph', content: [{ kind: 'link', text: 'Terug naar de financiën', href: '#financien' }] },
  ],
  notes: [
    { id: 'som', content: ['Som van de regels.'] },
    { id: 'kn', content: ['Kadernota 2025, 14 regels.'] },
  ],
  ...extra,
})

const texts = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, t]) => t)

const assertWellFormed = (xml: string) => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('the model', () => {
  it.each([
    ['is sound', {}, []],
    [
      'has a heading that skips a level',
      { blocks: [{ kind: 'heading', level: 3, text: 'x' }], notes: [] },
      ['skips a level'],
    ],
    [
      'refers to a note that is not there',
      { blocks: [{ kind: 'paragraph', content: [{ kind: 'note', id: 'q' }] }], notes: [] },
      ['note "q" does not exist'],
    ],
    ['has a note that nothing refers to', { blocks: [], notes: [{ id: 'q', content: ['x'] }] }, ['nothing refers']],
    [
      'links to script',
      {
        blocks: [{ kind: 'paragraph', content: [{ kind: 'link', text: 'x', href: 'javascript:alert(1)' }] }],
        notes: [],
      },
      ['link "javascript'],
    ],
    [
      'links to another host without saying so',
      { blocks: [{ kind: 'paragraph', content: [{ kind: 'link', text: 'x', href: '//evil.example' }] }], notes: [] },
      ['link "//evil'],
    ],
    [
      'has a figure without alternative',
      { blocks: [{ kind: 'figure', svg: bars, width: 1, height: 1, alt: ' ', caption: 'x' }], notes: [] },
      ['text alternative'],
    ],
    [
      'has a figure that runs script',
      {
        blocks: [{ kind: 'figure', svg: '<svg><script>1</script></svg>', width: 1, height: 1, alt: 'x', caption: 'x' }],
        notes: [],
      },
      ['forbidden element'],
    ],
    [
      'has a figure that loads something',
      {
        blocks: [
          {
            kind: 'figure',
            svg: '<svg><rect fill="url(https://evil.example/a)"/></svg>',
            width: 1,
            height: 1,
            alt: 'x',
            caption: 'x',
          },
        ],
        notes: [],
      },
      ['outside address'],
    ],
    [
      'has a table row that is too short',
      {
        blocks: [
          {
            kind: 'table',
            caption: 'c',
            columns: [{ header: 'a' }, { header: 'b' }],
            rows: [{ header: ['x'], cells: [] }],
          },
        ],
        notes: [],
      },
      ['row width'],
    ],
  ] as [string, { blocks?: Block[]; notes?: [] }, string[]][])('%s', (_, extra, expected) => {
    const problems = documentProblems(paper(extra))
    expect(problems).toHaveLength(expected.length)
    for (const [i, part] of expected.entries()) expect(problems[i]).toContain(part)
    if (expected.length > 0) expect(() => renderHtml(paper(extra))).toThrow(/cannot be rendered/)
  })
})

describe('html', () => {
  const html = renderHtml(paper())
  it('says its language, has one h1, and headings in order', () => {
    expect(html).toContain('<html lang="nl-NL">')
    expect(renderHtml(paper({ language: 'en' }))).toContain('<html lang="en-GB">')
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join('')).toBe('12322')
  })

  it('names the columns and the rows of a table', () => {
    expect([...html.matchAll(/scope="(\w+)"/g)].map(([, scope]) => scope)).toEqual(['col', 'col', 'col', 'row', 'row'])
    expect(html).toContain('<caption>Bedragen × € 1.000, N is nadelig</caption>')
  })

  it('numbers notes by first use and leads there and back', () => {
    expect(html.indexOf('id="note-1">Kadernota')).toBeGreaterThan(0)
    expect(html.indexOf('id="note-2">Som')).toBeGreaterThan(0)
    expect([...html.matchAll(/href="#note-1"/g)]).toHaveLength(2)
    expect([...html.matchAll(/id="ref-1"/g)]).toHaveLength(1)
  })

  it('escapes what people wrote and names the figure', () => {
    expect(html).toContain('Ook &lt; en &amp; en &quot;citaat&quot;.')
    expect(html).toContain('role="img" aria-label="Twee balken: 2025 is twee keer 2026."')
    expect(renderHtml(paper({ title: '<script>alert(1)</script>' }))).not.toContain('<script')
  })
})

describe('pdf', { timeout: 90_000 }, () => {
  it('is tagged, says its language and title, and holds the structure of the paper', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samenhang-pdf-'))
    try {
      const pdf = await renderPdf(renderHtml(paper()), { language: 'nl', footer: 'Gemeente Voorbeeldstad' })
      const raw = Buffer.from(pdf).toString('latin1')
      expect(raw.startsWith('%PDF-')).toBe(true)
      expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/)
      expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Type \/MarkInfo\s*\/Marked true|\/Marked true/)
      expect(raw).toContain('/Lang (nl-NL)')
      expect(raw).toContain('/Outlines')
      for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'Link', 'Figure'])
        expect(raw).toMatch(new RegExp(`/S /${tag}\\b`))
      if (spawnSync('pdfinfo', ['-v']).error) return
      const file = join(folder, 'paper.pdf')
      writeFileSync(file, pdf)
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
      expect(info).toMatch(/Title:\s+Tussenbalans Samen Redzaam/)
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(info).toMatch(/JavaScript:\s+no/)
      const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' })
      // Where a line ends pdfinfo joins the words; where it ends depends on the letters of the machine.
      expect(structure.replaceAll(/\s/g, '')).toMatch(/H1\(block\)NonStruct"TussenbalansSamenRedzaam:watdeedhetgeld\?"/)
      expect(structure).toMatch(/TH[\s\S]*"2025"/)
      expect([...structure.matchAll(/^\s*H2\b/gm)].length).toBeGreaterThanOrEqual(3)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('runs no script and fetches nothing', async () => {
    const hostile =
      '<!doctype html><title>t</title><p id="a">leeg</p><script>document.getElementById("a").textContent="UITGEVOERD"</script><img src="http://127.0.0.1:9/x" alt="">'
    const raw = Buffer.from(await renderPdf(hostile)).toString('latin1')
    expect(raw.startsWith('%PDF-')).toBe(true)
    const folder = mkdtempSync(join(tmpdir(), 'samenhang-pdf-'))
    try {
      if (spawnSync('pdftotext', ['-v']).error) return
      writeFileSync(join(folder, 'a.pdf'), raw, 'latin1')
      const text = execFileSync('pdftotext', [join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
      expect(text).toContain('leeg')
      expect(text).not.toContain('UITGEVOERD')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('docx', { timeout: 90_000 }, () => {
  const png = new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
      'base64',
    ),
  )
  const open = async (model: DocumentModel) => {
    const parts = unzipSync(await renderDocx(model, async () => png))
    const xml = Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .map(([name, data]) => [name, strFromU8(data)]),
    )
    for (const part of Object.values(xml)) assertWellFormed(part)
    return {
      parts,
      document: xml['word/document.xml']!,
      styles: xml['word/styles.xml']!,
      notes: xml['word/footnotes.xml']!,
      core: xml['docProps/core.xml']!,
    }
  }

  it('has real headings, a header row, footnotes, a language and the alternative of the figure', async () => {
    const { document, styles, notes, core, parts } = await open(paper())
    expect([...document.matchAll(/<w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style)).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading2',
    ])
    expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(1)
    expect(styles).toMatch(/<w:docDefaults>[\s\S]*<w:lang w:val="nl-NL"\/>/)
    expect([...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '1'])
    expect(notes).toContain('Kadernota 2025, 14 regels.')
    expect(document).toContain('descr="Twee balken: 2025 is twee keer 2026."')
    expect(core).toContain('Tussenbalans Samen Redzaam')
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(2)
  })

  it('holds the same words as the page', async () => {
    const { document } = await open(paper())
    const words = texts(document, 'w:t').join('|')
    for (const text of [
      '€ 2.403.000',
      'Sociale Basis',
      'N 1.185',
      'Griffienummer: ',
      'Ook &lt; en &amp; en ',
      'kadernota',
    ])
      expect(words).toContain(text)
  })

  it('counts every ordered list from one', async () => {
    const twice = { kind: 'list', ordered: true, items: [['a'], ['b']] } as const
    const { document } = await open(
      paper({
        blocks: [
          { ...twice, items: [['a'], ['b']] },
          { ...twice, items: [['c']] },
        ],
        notes: [],
      }),
    )
    const ids = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
  })

  it('draws the figure with the same browser', async () => {
    const picture = await rasterizeSvg(bars, 400, 120)
    expect(Buffer.from(picture.subarray(1, 4)).toString('latin1')).toBe('PNG')
    expect(new DataView(picture.buffer, picture.byteOffset).getUint32(16)).toBe(800)
  })
})
