import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadRaad } from '#test/voorbeeldstad/laadRaad.ts'
import type { Popolo } from './rules/popoloVorm.ts'

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
    const post = async (pad: string, body: object) => {
      const { status, body: uitkomst } = await house.vraag('griffie', 'POST', pad, body)
      expect(status, JSON.stringify(uitkomst)).toBe(201)
      return uitkomst
    }
    const voorstel = (await house.vraag('griffie', 'GET', '/raad/voorstellen')).body[0]
    const { vergaderingId } = await post('/raad/vergaderingen', {
      soort: 'raad',
      datum: '2026-11-09',
      begin: '18:00',
      eind: '21:00',
      karakter: 'besluitvormend',
    })
    const { behandelingId } = await post(`/raad/vergaderingen/${vergaderingId}/behandelingen`, {
      voorstelId: voorstel.id,
    })
    const { amendementId } = await post(`/raad/voorstellen/${voorstel.id}/amendementen`, {
      nummer: 'A1',
      titel: 'Ook in het buitengebied',
      tekst: 'Voeg het buitengebied toe.',
      fractie: 'CDA',
      datum: '2026-11-09',
    })
    await post(`/raad/amendementen/${amendementId}/stemmingen`, {
      uitkomst: 'verworpen',
      datum: '2026-11-09',
      voor: 6,
      tegen: 22,
    })
    const { besluitId } = await post(`/raad/voorstellen/${voorstel.id}/besluiten`, {
      behandelingId,
      uitkomst: 'aangenomen',
      amendementen: 1,
      stemverklaringen: [],
      stemming: { voor: 22, tegen: 6 },
    })
    await post(`/raad/besluiten/${besluitId}/stemverklaringen`, {
      fractie: 'CDA',
      tekst: 'Wij missen het buitengebied.',
    })
    document = await uit('griffie')
  })
  afterAll(() => house.close())

  it('geeft fracties, vergaderingen, moties met hun stemming en vragen met hun antwoord', () => {
    expect(document.organizations.filter(({ classification }) => classification === 'party').length).toBeGreaterThan(3)
    expect(document.events).toHaveLength(16)
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
    expect(document.speeches.map(({ type, text, voorstel_id }) => [type, text, voorstel_id])).toEqual([
      ['question', 'Hoe lang wacht men?', undefined],
      ['answer', 'Zes weken.', undefined],
      ['question', 'Wat kost een plek per jaar?', 'voorstel-1'],
      ['question', 'Welke wijken hebben nu niets?', 'voorstel-1'],
    ])
  })

  it('geeft het voorstel met zijn behandeling en besluit, het amendement en de toezegging', () => {
    expect(document.voorstellen).toMatchObject([
      {
        titel: 'Ontmoetingsplekken in alle wijken',
        motion_id: 'motie-1',
        vote_events: [
          {
            start_date: '2026-11-09',
            result: 'pass',
            counts: [{ value: 22 }, { value: 6 }],
            stemverklaringen: [{ text: 'Wij missen het buitengebied.' }],
          },
        ],
      },
    ])
    expect(document.voorstellen![0]!.agenda.filter(({ advies }) => advies !== undefined)).toHaveLength(1)
    expect(document.amendments).toMatchObject([{ amends_id: 'voorstel-1', vote_events: [{ result: 'fail' }] }])
    expect(document.toezeggingen).toMatchObject([
      { voorstel_id: 'voorstel-1', text: 'Een overzicht van de kosten per wijk' },
    ])
  })

  it('een proef zegt wat er zou komen en schrijft niets', async () => {
    const { status, body } = await lees('9902-griffie', document, true)
    expect([status, body]).toMatchObject([
      201,
      {
        vergaderingen: 16,
        moties: 2,
        voorstellen: 1,
        besluiten: 1,
        amendementen: 1,
        toezeggingen: 1,
        vragen: 3,
      },
    ])
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
      expect.arrayContaining([
        'document.events.14',
        'document.motions.1.identifiers',
        'document.voorstellen.0.identifiers',
        'document.speeches.0.position',
      ]),
    )
    // Questions of a proposal come with it: only the written one was there.
    expect(velden).toHaveLength(16 + 2 + 1 + 1)
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
      voorstellen: [],
      amendments: [],
      toezeggingen: [],
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

  it('neemt mee hoe elke fractie over een motie stemde, en weigert wat niet optelt', async () => {
    const [sp, cda] = ['SP', 'CDA'].map((naam) => document.organizations.find(({ name }) => name === naam)!.id)
    const telling = (ja: number, nee: number) => [
      { option: 'yes' as const, value: ja },
      { option: 'no' as const, value: nee },
    ]
    const motie = (nee: number) => ({
      id: 'm',
      organization_id: 'raad',
      classification: 'motie',
      titel: 'Meer buurtsport',
      date: '2026-10-05',
      identifiers: [{ identifier: 'M-900', scheme: 'Besluitenlijst' }],
      creator_ids: [sp],
      vote_events: [
        {
          start_date: '2026-10-05',
          result: 'pass',
          counts: telling(22, 6),
          group_results: [
            { group_id: sp, counts: telling(22, 0) },
            { group_id: cda, counts: telling(0, nee) },
          ],
        },
      ],
    })
    const bestand = (nee: number) => ({
      ...document,
      events: [],
      voorstellen: [],
      amendments: [],
      toezeggingen: [],
      speeches: [],
      motions: [motie(nee)],
    })
    const fout = await lees('9902-griffie', bestand(5), true)
    expect([fout.status, fout.body.beletselen[0].code]).toEqual([422, 'stemmen-tellen-niet-op'])
    expect(fout.body.beletselen[0].veld).toContain('document.motions.0.vote_events.0')
    expect((await lees('griffie', bestand(6))).status).toBe(201)
    const terug = (await uit('griffie')).motions.find(({ titel }) => titel === 'Meer buurtsport')!
    const namen = new Map((await uit('griffie')).organizations.map(({ id, name }) => [id, name]))
    expect(terug.vote_events[0]!.group_results!.map(({ group_id, counts }) => [namen.get(group_id), counts])).toEqual([
      ['SP', telling(22, 0)],
      ['CDA', telling(0, 6)],
    ])
  })
})
