import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadRaad } from '#test/voorbeeldstad/laadRaad.ts'
import type { Popolo } from './rules/popolo.ts'

describe('de raad heen en weer in Popolo', () => {
  let house: TestHouse
  let document: Popolo
  const uit = async (als: string): Promise<Popolo> => {
    const { status, body } = await house.vraag(als, 'GET', '/raad/uitwisseling')
    expect(status).toBe(200)
    return Buffer.isBuffer(body) ? JSON.parse(body.toString()) : body
  }
  const lees = (als: string, wat: unknown, proef = false) =>
    house.vraag(als, 'POST', '/raad/uitwisseling', { document: wat, proef })
  beforeAll(async () => {
    house = await openTestHouse()
    await house.in(systeemMandaat('9901', 'inrichten'), laadRaad)
    const vraag = await house.vraag('griffie', 'POST', '/raad/vragen', {
      fractie: 'VVD',
      tekst: 'Hoe lang wacht men?',
      thema: 'wachttijd',
      gesteldOp: '2026-10-05',
    })
    await house.vraag('griffie', 'POST', `/raad/vragen/${vraag.body.vraagId}/antwoord`, {
      tekst: 'Zes weken.',
      bron: 'Memo 3',
      beantwoordOp: '2026-10-20',
    })
    document = await uit('griffie')
  })
  afterAll(() => house.close())

  it('geeft fracties, vergaderingen, moties met hun stemming en vragen met hun antwoord', () => {
    expect(document.organizations.filter(({ classification }) => classification === 'party').length).toBeGreaterThan(3)
    expect(document.events).toHaveLength(15)
    expect(document.motions.map(({ vote_events }) => vote_events)).toMatchObject([
      [
        {
          result: 'pass',
          counts: [
            { option: 'yes', value: 19 },
            { option: 'no', value: 10 },
          ],
        },
      ],
      [{ result: 'postponed', counts: [] }],
    ])
    expect(document.speeches.map(({ type, text }) => [type, text])).toEqual([
      ['question', 'Hoe lang wacht men?'],
      ['answer', 'Zes weken.'],
    ])
  })

  it('een proef zegt wat er zou komen en schrijft niets', async () => {
    const { status, body } = await lees('9902-griffie', document, true)
    expect([status, body]).toMatchObject([201, { vergaderingen: 15, moties: 2, vragen: 1 }])
    expect((await uit('9902-griffie')).events).toEqual([])
  })

  it('een andere gemeente leest het in en geeft precies hetzelfde terug', async () => {
    expect((await lees('9902-griffie', document)).status).toBe(201)
    expect(await uit('9902-griffie')).toEqual(document)
  })

  it('een tweede keer wordt geweigerd, met elke rij die er al is', async () => {
    const { status, body } = await lees('9902-griffie', document)
    const velden = body.beletselen.map(({ veld }: { veld: string }) => veld)
    expect(status).toBe(422)
    expect(velden).toEqual(
      expect.arrayContaining(['document.events.14', 'document.motions.1.identifiers', 'document.speeches.0.position']),
    )
    expect(velden).toHaveLength(15 + 2 + 1)
  })

  it('een fout staat bij haar rij, en dan komt er niets in', async () => {
    const fout = structuredClone(document)
    fout.motions[1]!.titel = ''
    fout.events[3]!.start_date = '2026-11-09T25:00'
    const { status, body } = await lees('griffie', fout)
    expect(status).toBe(422)
    expect(body.beletselen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'veld-leeg', veld: 'document.motions.1.titel' }),
        expect.objectContaining({ code: 'vorm-onjuist', veld: 'document.events.3.start_date' }),
      ]),
    )
  })

  it('een dag die niet bestaat in een vergadering wordt geweigerd, geen fout van het huis', async () => {
    const fout: Popolo = {
      ...document,
      motions: [],
      speeches: [],
      events: [{ ...document.events[0]!, start_date: '2026-02-31T19:30' }],
    }
    const { status, body } = await lees('griffie', fout)
    expect([status, body.beletselen[0]]).toMatchObject([
      422,
      { code: 'dag-onbekend', veld: 'document.events.0.start_date' },
    ])
  })

  it('alleen de griffie leest in; een raadslid haalt dit niet op', async () => {
    for (const wie of ['raadslid', 'programmamanager', 'wethouder'])
      expect((await lees(wie, document)).status).toBe(403)
    expect((await house.vraag('raadslid', 'GET', '/raad/uitwisseling')).status).toBe(403)
  })
})
