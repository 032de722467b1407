import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { renderDocx, renderHtml } from '#platform/documents/index.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { stelMaatregelVast } from '#sturing/programma/testing.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadBegrotingEnRaad } from '#test/voorbeeldstad/laadSturing.ts'
import { documentVan } from './commands/maakDrukwerk.ts'
import { stelProef } from './proef.ts'

const SECRETARIS = 'programmasecretaris'

describe('het begrotingsjaar in een kwartaalrapportage over 2026', () => {
  let house: TestHouse
  const regels = new Map<string, string>()
  beforeAll(async () => {
    house = await openTestHouse()
    await house.in(systeemMandaat('9901', 'inrichten'), laadBegrotingEnRaad)
    const { rows } = await house.owner.query(`select id, code from begroting.begrotingsregel where gemeente = '9901'`)
    for (const { id, code } of rows) regels.set(code, id)
  })
  afterAll(() => house.close())

  const lees = async (id: string) => (await house.vraag(SECRETARIS, 'GET', `/rapportages/${id}`)).body
  const post = async (pad: string, body: object) => {
    const { status, body: uit } = await house.vraag(SECRETARIS, 'POST', pad, body)
    expect(status, JSON.stringify(uit)).toBe(201)
    return uit
  }
  const woorden = { eigenaar: 'Programmamanager', portefeuillehouder: 'Wethouder', beoogdResultaat: 'Eerder hulp.' }
  /** A measure that is paid from this line, for half of it. */
  const maatregel = (programmaId: string, regel: string) =>
    house.doe(
      stelMaatregelVast,
      {
        programmaId,
        naam: `Buurtwerk uit ${regel}`,
        ...woorden,
        extraOfStaandBeleid: 'extra',
        watAlsNiet: 'De vraag groeit.',
        regels: [{ regelId: regels.get(regel)!, honderdsten: 5_000 }],
      },
      SECRETARIS,
    )
  async function programmaMet(code: string, regel: string) {
    const { programmaId } = await post('/programmas', { code, naam: `Programma ${code}`, ...woorden })
    await maatregel(programmaId, regel)
    return programmaId as string
  }
  const rapport = async (programmaId: string, peildatum = '2026-09-30') =>
    lees((await post('/rapportages', { soort: 'kwartaalrapportage', programmaId, peildatum })).stukId)
  type Stuk = Awaited<ReturnType<typeof rapport>>
  const geldVan = ({ cijfers, weergave }: Stuk) => ({
    jaren: cijfers
      .filter((c: { code: string }) => c.code.endsWith('-per-maatregel') && c.code.startsWith('begroting.'))
      .map((c: { parameters: { jaar: number } }) => c.parameters.jaar),
    labels: weergave.blokken
      .filter((b: { soort: string }) => b.soort === 'cijfer')
      .map((b: { tekst: string }) => b.tekst),
    uitleg: weergave.blokken
      .filter((b: { soort: string }) => b.soort === 'melding')
      .map((b: { delen: { tekst: string }[] }) => b.delen.map(({ tekst }) => tekst).join('')),
  })

  it('is 2026 als de begroting daar een bedrag voor heeft, ook als de regel in 2025 begon', async () => {
    const stuk = await rapport(await programmaMet('A', 'KN25-IO-1'))
    expect(geldVan(stuk)).toEqual({
      jaren: [2026, 2026],
      labels: ['Begroot in 2026', 'Uitgegeven tot en met 30 september 2026'],
      uitleg: [],
    })
  })

  it('is anders het laatste jaar daarvoor, en dat staat er in woorden en bij elk cijfer, op scherm, in HTML en in DOCX', async () => {
    const stuk = await rapport(await programmaMet('B', 'ITSD-1'))
    const uitleg =
      'Voor 2026 is bij deze maatregelen geen bedrag begroot. De bedragen van de maatregelen hieronder gaan over 2021.'
    expect(geldVan(stuk)).toEqual({
      jaren: [2021, 2021],
      labels: ['Begroot in 2021', 'Uitgegeven tot en met 30 september 2026 (begrotingsjaar 2021)'],
      uitleg: [uitleg],
    })
    const { weergave, cijfers } = await house.in(SECRETARIS, (context: Context) =>
      stelProef(context, stuk.id, context.nu.toISOString()),
    )
    const model = documentVan(weergave, cijfers)
    const word = strFromU8(unzipSync(await renderDocx(model, async () => Buffer.alloc(0)))['word/document.xml']!)
    for (const gedrukt of [renderHtml(model), word]) {
      expect(gedrukt).toContain(uitleg)
      expect(gedrukt).toContain('Begroot in 2021')
      expect(gedrukt).toContain('(begrotingsjaar 2021)')
      expect(gedrukt).toContain('Begroot en uitgegeven per maatregel in 2021')
    }
  })

  it('zegt in een burap over een jaar zonder begroting dat zij er niet is, een keer, en niet in een jaar met', async () => {
    const burap = async (peildatum: string) => {
      const { stukId } = await post('/rapportages', { soort: 'burap', peildatum })
      return geldVan(await lees(stukId)).uitleg.filter((zin: string) => zin.includes('begroting vastgesteld'))
    }
    expect(await burap('2020-06-30')).toEqual(['Voor 2020 is nog geen begroting vastgesteld.'])
    expect(await burap('2026-06-30')).toEqual([])
  })

  it('zegt het als er nog voor geen enkel jaar iets is begroot', async () => {
    const stuk = await rapport(await programmaMet('C', 'ITSD-2'), '2020-03-31')
    expect(geldVan(stuk)).toMatchObject({
      jaren: [2020, 2020],
      uitleg: ['Voor 2020 is bij deze maatregelen geen bedrag begroot.'],
    })
  })

  it('het volgende stuk kiest opnieuw: van 2021 naar 2026 als er een regel met 2026 bij komt', async () => {
    const programmaId = await programmaMet('D', 'ITSD-3')
    const { id } = await rapport(programmaId, '2026-06-30')
    await maatregel(programmaId, 'KN25-PO-1')
    expect(geldVan(await lees(id)).uitleg).toEqual([
      'Voor 2026 is bij deze maatregelen ook een bedrag begroot. De bedragen van de maatregelen hieronder gaan over 2021.',
    ])
    const { stukId } = await post(`/rapportages/${id}/vervolgen`, { peildatum: '2026-09-30' })
    const vervolg = geldVan(await lees(stukId))
    expect([vervolg.jaren, vervolg.uitleg]).toEqual([[2026, 2026], []])
  })
})
