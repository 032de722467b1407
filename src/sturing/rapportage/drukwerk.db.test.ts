import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { documentProblems, renderDocx, renderHtml, renderPdf } from '#platform/documents/index.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadBusinesscases } from '#test/voorbeeldstad/laadBusinesscases.ts'
import { laadBegrotingEnRaad } from '#test/voorbeeldstad/laadSturing.ts'
import { documentVan } from './commands/maakDrukwerk.ts'
import { stelProef } from './proef.ts'
import { SOORTNAMEN, STUKSOORTEN } from './rules/stuksoort.ts'

const STIP = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('elk soort stuk als document', () => {
  let house: TestHouse
  let programmaId = ''
  let voorstelId = ''
  beforeAll(async () => {
    house = await openTestHouse()
    await house.in(systeemMandaat('9901', 'inrichten'), async (context: Context) => {
      voorstelId = (await laadBegrotingEnRaad(context)).kn25
      await laadBusinesscases(context)
    })
    const lijst = (await house.vraag('programmasecretaris', 'GET', '/programmas')).body
    programmaId = lijst.find((p: { naam: string }) => p.naam === 'Samen Redzaam').id
  })
  afterAll(() => house.close())

  async function modelVan(soort: (typeof SOORTNAMEN)[number], peildatum = '2026-09-30') {
    const { body } = await house.vraag('programmasecretaris', 'POST', '/rapportages', {
      soort,
      peildatum,
      ...(STUKSOORTEN[soort].programma !== 'nooit' && { programmaId }),
      ...(soort === 'kadernota' && { voorstelId }),
    })
    return house.in('programmasecretaris', async (context) => {
      const { weergave, cijfers } = await stelProef(context, body.stukId, context.nu.toISOString())
      return documentVan(weergave, cijfers)
    })
  }

  it.each(SOORTNAMEN)('%s: koppen, tabelkoppen, taal en alternatieven in HTML en DOCX', async (soort) => {
    const model = await modelVan(soort)
    expect(documentProblems(model)).toEqual([])
    const soorten = model.blocks.map(({ kind }) => kind)
    expect(soorten.filter((kind, n) => kind === 'facts' && soorten[n + 1] === 'facts')).toEqual([])
    const html = renderHtml(model)
    expect(html).toContain('<html lang="nl-NL">')
    expect(html.match(/<h1>/g)).toHaveLength(1)
    const koppen = model.blocks.filter(({ kind }) => kind === 'heading').length
    expect(html.match(/<h2>/g) ?? []).toHaveLength(koppen)
    const tabellen = model.blocks.filter(({ kind }) => kind === 'table').length
    const figuren = model.blocks.filter(({ kind }) => kind === 'figure').length
    expect(html.match(/<caption>/g) ?? []).toHaveLength(tabellen)
    expect(html.match(/role="img" aria-label="[^"]{20,}"/g) ?? []).toHaveLength(figuren)
    const delen = unzipSync(await renderDocx(model, async () => STIP))
    const word = strFromU8(delen['word/document.xml']!)
    expect(word.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1)
    expect(word.match(/<w:pStyle w:val="Heading2"\/>/g) ?? []).toHaveLength(koppen)
    expect(word.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(tabellen)
    expect(word.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g) ?? []).toHaveLength(figuren)
    expect(strFromU8(delen['word/styles.xml']!)).toContain('w:val="nl-NL"')
    expect(strFromU8(delen['docProps/core.xml']!)).toContain(model.title.split(':')[0])
  })

  it('de PDF draagt structuur, taal en titel', async () => {
    const pdf = Buffer.from(await renderPdf(renderHtml(await modelVan('burap', '2026-10-31')))).toString('latin1')
    for (const deel of [
      '/StructTreeRoot',
      '/MarkInfo',
      '/Lang (nl-NL)',
      '/S /TH',
      '/S /H2',
      '/S /Figure',
      '/Outlines',
    ]) {
      expect(pdf, deel).toContain(deel)
    }
  })
})
