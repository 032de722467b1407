import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { datum } from '#values/datum.ts'
import { stelRegelVast } from './commands/stelRegelVast.ts'
import { stelWijzigingVast as doorDeRaad } from './deeds.ts'
import { listStand } from './reads.ts'

const JAAR = 2026
const BUFFER = 500_000_00
const regel = (code: string, aard: 'lasten' | 'resultaat' = 'lasten') => ({
  code,
  naam: `Regel ${code}`,
  aard,
  taakveld: null,
  product: null,
  programma: null,
  cluster: null,
  kostensoort: null,
})

describe('een buffer voor een risico', () => {
  let house: TestHouse
  let id: string
  let ander: string
  const pad = (deed: string) => `/begroting/buffers/${id}/${deed}`
  const effect = { vermeden: 120_000_00, bewezen: true, bron: 'Effectmeting dagbesteding' }
  const vrijgave = { jaar: JAAR, bedrag: 100_000_00, orgaan: 'raad', reden: '', ...effect }
  const stand = async () => (await house.vraag('controller', 'GET', '/begroting/buffers')).body[0].stand
  const stelVast = (wijzigingId: string) =>
    house.in('griffie', (context) =>
      doorDeRaad(context, {
        wijzigingId,
        orgaan: 'raad',
        besluitdatum: datum('2026-10-05'),
        besluitnummer: '2026-0140',
      }),
    )

  beforeAll(async () => {
    house = await openTestHouse()
    for (const een of [regel('dagbesteding'), regel('zorg'), regel('resultaat', 'resultaat')])
      await house.doe(stelRegelVast, een, 'controller')
    const { body } = await house.vraag('controller', 'POST', '/begroting/voorstellen', leesKn25())
    const { body: voorstel } = await house.vraag('controller', 'GET', `/begroting/voorstellen/${body.voorstelId}`)
    id = voorstel.regels.find((een: { buffer: number | null }) => een.buffer !== null).id
    ander = voorstel.regels.find((een: { buffer: number | null }) => een.buffer === null).id
  })
  afterAll(() => house.close())

  it('houdt het bedrag uit het voorstel aan, en laat niets los zonder geld van de raad', async () => {
    expect(await stand()).toEqual({ bedrag: BUFFER, getrokken: 0, vrijgegeven: 0, voorgesteld: 0, over: BUFFER })
    await house.vraag('controller', 'POST', pad('vrijgaveregel'), { drempel: 100_000_00, zekerheid: 'bewezen' })
    const { status, body } = await house.vraag('controller', 'POST', pad('vrijgave'), vrijgave)
    expect([status, body.beletselen[0].code]).toEqual([422, 'buffer-niet-gehonoreerd'])
  })

  it('valt vrij naar het resultaat als het effect er is en de raad besluit', async () => {
    const { body: honorering } = await house.vraag('controller', 'POST', '/begroting/wijzigingen', {
      soort: 'kadernota',
      orgaan: 'raad',
      toelichting: 'Kadernota',
      mutaties: [
        { regel: 'dagbesteding', jaar: JAAR, zijde: 'lasten', bedrag: BUFFER, duur: 'incidenteel', voorstelregel: id },
      ],
    })
    await stelVast(honorering.wijzigingId)
    const { status, body } = await house.vraag('controller', 'POST', pad('vrijgave'), vrijgave)
    expect(status).toBe(201)
    expect(await stand()).toMatchObject({ vrijgegeven: 0, voorgesteld: 100_000_00, over: 400_000_00 })

    await stelVast(body.wijzigingId)
    expect(await stand()).toMatchObject({ vrijgegeven: 100_000_00, voorgesteld: 0, over: 400_000_00 })
    const regels = await house.in('controller', ({ db, mandaat, vandaag }) =>
      listStand(db, mandaat, { jaar: JAAR, op: vandaag, bekendOp: undefined }),
    )
    const lasten = Object.fromEntries(regels.map(({ code, lasten }) => [code, lasten]))
    expect(lasten).toMatchObject({ dagbesteding: 400_000_00, resultaat: 100_000_00 })
    // What care was avoided is the ground, and stands in no booking (BG7).
    expect(regels.every(({ realisatie }) => realisatie === 0)).toBe(true)
  })

  it('gaat naar de regel die de kosten draagt als het risico zich voordoet', async () => {
    const trekking = {
      jaar: JAAR,
      bedrag: 150_000_00,
      orgaan: 'college',
      reden: 'De instroom bleef',
      naarRegel: 'zorg',
    }
    const { status } = await house.vraag('controller', 'POST', pad('trekking'), trekking)
    expect(status).toBe(201)
    // Promised already, decided or not.
    const { body } = await house.vraag('controller', 'POST', pad('trekking'), { ...trekking, bedrag: 250_000_01 })
    expect(body.beletselen[0].code).toBe('meer-dan-buffer')
  })

  it.each([
    ['onder de drempel', 'vrijgave', { ...vrijgave, vermeden: 99_999_99 }, 'drempel-niet-gehaald'],
    ['niet bewezen en zonder reden', 'vrijgave', { ...vrijgave, bewezen: false }, 'effect-onbewezen'],
    ['een bedrag van niets', 'vrijgave', { ...vrijgave, bedrag: 0 }, 'bedrag-niet-positief'],
    [
      'naar zichzelf',
      'trekking',
      { jaar: JAAR, bedrag: 1, orgaan: 'raad', reden: 'x', naarRegel: 'dagbesteding' },
      'zelfde-regel',
    ],
    [
      'zonder risico',
      'trekking',
      { jaar: JAAR, bedrag: 1, orgaan: 'raad', reden: ' ', naarRegel: 'zorg' },
      'buffer-zonder-reden',
    ],
    ['een drempel van niets', 'vrijgaveregel', { drempel: 0, zekerheid: 'samenhang' }, 'bedrag-niet-positief'],
  ])('%s: geweigerd, en er verandert niets', async (_, deed, invoer, code) => {
    const eerst = await stand()
    const { status, body } = await house.vraag('controller', 'POST', pad(deed), invoer)
    expect([status, body.beletselen.map((een: { code: string }) => een.code)]).toEqual([422, [code]])
    expect(await stand()).toEqual(eerst)
  })

  it('twee tegelijk vinden samen niet meer dan er is', async () => {
    const helft = { jaar: JAAR, bedrag: 200_000_00, orgaan: 'raad', reden: 'Tegelijk', naarRegel: 'zorg' }
    const uit = await Promise.all([1, 2].map(() => house.vraag('controller', 'POST', pad('trekking'), helft)))
    expect(uit.map(({ status }) => status).toSorted()).toEqual([201, 422])
  })

  it('is van de controller, van deze gemeente, en alleen van een regel met een buffer', async () => {
    expect((await house.vraag('wethouder', 'POST', pad('vrijgave'), vrijgave)).status).toBe(403)
    expect((await house.vraag('9902-controller', 'POST', pad('vrijgave'), vrijgave)).status).toBe(404)
    expect((await house.vraag('9902-controller', 'GET', '/begroting/buffers')).body).toEqual([])
    expect((await house.vraag('controller', 'POST', `/begroting/buffers/${ander}/vrijgave`, vrijgave)).status).toBe(404)
  })
})
