import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadProgramma, publiceerVoorbeeldstuk } from '#test/voorbeeldstad/laadProgramma.ts'
import { laadBegrotingEnRaad } from '#test/voorbeeldstad/laadSturing.ts'

type Stap = {
  plaats: string
  knoop: {
    soort: string
    id: string
    naam: { nl: string }
    bedrag: number | null
    jaar: number | null
    opentId: string | null
  }
}

describe('van motie tot stuk', () => {
  let house: TestHouse
  let raadsvoorstel = ''
  let stukId = ''
  const als = systeemMandaat('9901', 'inrichten')
  const inTransaction = <T>(work: (context: Context) => Promise<T>) => house.in(als, work)
  const draad = async (soort: string, id: string, wie = 'griffie') =>
    (await house.vraag(wie, 'GET', `/draden/${soort}/${id}`)).body
  const soorten = (knopen: Stap[], soort: string) => knopen.filter(({ knoop }) => knoop.soort === soort)
  beforeAll(async () => {
    house = await openTestHouse()
    await inTransaction(async (context) => {
      raadsvoorstel = (await laadBegrotingEnRaad(context)).raadsvoorstel
      stukId = (await laadProgramma(context, { raadsvoorstel })).stukId
    })
  })
  afterAll(() => house.close())

  it('begint bij de motie en loopt door drie maatregelen en 650.000 euro naar de indicator', async () => {
    const [eerste] = (await house.vraag('raadslid', 'GET', '/draden')).body
    expect(eerste).toMatchObject({
      begin: { soort: 'motie', stand: 'aangenomen', nummer: '2020-M0027 / 2020-M20027' },
      voorstellen: 1,
      maatregelen: 3,
      regels: 3,
      budget: 65_000_000,
      indicatoren: 1,
      stukken: 0,
    })
    const { knopen, feiten } = await draad('motie', eerste.begin.id)
    expect(
      soorten(knopen, 'regel')
        .map(({ knoop }) => `${knoop.jaar}: ${knoop.bedrag}`)
        .toSorted(),
    ).toEqual(['2021: 20000000', '2021: 20000000', '2021: 25000000'])
    expect(soorten(knopen, 'toezegging')).toHaveLength(4)
    expect(feiten.map((een: { soort: string }) => een.soort)).toContain('nummers')
  })

  it('loopt van de euro terug naar motie en voorstel, met de uitkomst ernaast', async () => {
    const { knopen } = await draad('voorstel', raadsvoorstel)
    const regel = soorten(knopen, 'regel')[0]!.knoop
    const terug = await draad('regel', regel.id)
    expect(terug.jaren).toEqual([{ jaar: 2021, budget: regel.bedrag, realisatie: 0 }])
    const plaatsen = Object.fromEntries(terug.knopen.map((een: Stap) => [een.knoop.soort, een.plaats]))
    expect(plaatsen).toMatchObject({
      motie: 'eerder',
      voorstel: 'eerder',
      maatregel: 'eerder',
      regel: 'hier',
      indicator: 'naast',
    })
    const uitkomst = await draad('indicator', soorten(terug.knopen, 'indicator')[0]!.knoop.id)
    expect(uitkomst.reeks.eenheid).toBe('personen')
    expect(uitkomst.hier.naam).toEqual({ nl: 'Inwoners met een voorziening', en: 'Residents with a provision' })
    const maatregel = await draad('maatregel', soorten(terug.knopen, 'maatregel')[0]!.knoop.id)
    expect(maatregel.feiten.map((een: { soort: string }) => een.soort)).toEqual(
      expect.arrayContaining(['extraOfStaand', 'watAlsNiet']),
    )
  })

  it('noemt wat nergens heen leidt, en minder zodra het stuk is gepubliceerd', async () => {
    const lijst = async () =>
      (await house.vraag('griffie', 'GET', '/doodlopend')).body.map((een: { reden: string }) => een.reden).toSorted()
    const eerst = await lijst()
    expect(eerst.filter((reden: string) => reden === 'maatregel-zonder-stuk')).toHaveLength(3)
    expect(eerst).toEqual(
      expect.arrayContaining([
        'regel-zonder-stuk',
        'stuk-niet-gepubliceerd',
        'toezegging-zonder-stuk',
        'toezegging-zonder-moment',
      ]),
    )
    expect((await house.vraag('raadslid', 'GET', `/draden/stuk/${stukId}`)).status).toBe(404)
    await publiceerVoorbeeldstuk(inTransaction, stukId)
    const daarna = await lijst()
    expect(daarna).not.toContain('maatregel-zonder-stuk')
    expect(daarna).not.toContain('regel-zonder-stuk')
    expect(daarna).not.toContain('stuk-niet-gepubliceerd')
    expect(daarna).not.toContain('toezegging-zonder-stuk')
    expect(daarna).toContain('toezegging-zonder-moment')
    const { hier, knopen } = await draad('stuk', stukId, 'raadslid')
    expect(hier.opentId).toMatch(/^[0-9a-f-]{36}$/)
    expect(soorten(knopen, 'motie').map(({ plaats }) => plaats)).toEqual(['eerder'])
    const [eerste] = (await house.vraag('raadslid', 'GET', '/draden')).body
    expect(eerste.stukken).toBe(1)
  })

  it('neemt zienswijzen en mededelingen mee: van zienswijze naar maatregel, van toezegging naar mededeling', async () => {
    const doe = async (pad: string, body: object) => {
      const { status, body: uit } = await house.vraag('griffie', 'POST', `/raad${pad}`, body)
      expect(status, JSON.stringify(uit)).toBe(201)
      return uit
    }
    const zienswijze = { over: 'Convenant', raadVan: 'Buurdorp', strekking: 'kritisch', tekst: 'Meer zeggenschap.' }
    const { zienswijzeId } = await doe('/zienswijzen', {
      ...zienswijze,
      datum: '2026-10-20',
      voorstelId: raadsvoorstel,
    })
    await doe('/zienswijzen', { ...zienswijze, datum: '2026-10-21' })
    const { toezeggingId } = await doe('/toezeggingen', {
      tekst: 'Een tussenstand',
      door: 'college',
      toegezegdOp: '2026-10-05',
      uiterlijk: '2026-11-20',
      voorstelId: raadsvoorstel,
    })
    const mededeling = { titel: 'Tussenstand', tekst: 'Het loopt.', datum: '2026-11-09' }
    const { mededelingId } = await doe('/mededelingen', {
      ...mededeling,
      nummer: '2026-90',
      toezeggingen: [toezeggingId],
    })
    await doe('/mededelingen', { ...mededeling, nummer: '2026-91' })
    const vanZienswijze = await draad('zienswijze', zienswijzeId, 'raadslid')
    expect(soorten(vanZienswijze.knopen, 'maatregel').map(({ plaats }) => plaats)).toEqual(['later', 'later', 'later'])
    expect(vanZienswijze.feiten).toContainEqual({ soort: 'strekking', tekst: { nl: 'Kritisch', en: 'Critical' } })
    const vanMededeling = await draad('mededeling', mededelingId)
    expect(vanMededeling.hier.nummer).toBe('2026-90')
    for (const soort of ['motie', 'voorstel', 'zienswijze'])
      expect(soorten(vanMededeling.knopen, soort)[0]?.plaats, soort).toBe('eerder')
    const los = (await house.vraag('griffie', 'GET', '/doodlopend')).body as { reden: string }[]
    expect(los.filter(({ reden }) => reden === 'zienswijze-zonder-voorstel')).toHaveLength(1)
    expect(los.filter(({ reden }) => reden === 'mededeling-los')).toHaveLength(1)
    expect((await house.vraag('9902-griffie', 'GET', `/draden/zienswijze/${zienswijzeId}`)).status).toBe(404)
  })

  it('is niet voor wie geen raadswerk doet, en van een andere gemeente niet te vinden', async () => {
    expect((await house.vraag('consulent', 'GET', '/draden')).status).toBe(403)
    expect((await house.vraag('raadslid', 'GET', '/doodlopend')).status).toBe(403)
    expect((await house.vraag('9902-griffie', 'GET', '/draden')).body).toEqual([])
    expect((await house.vraag('9902-griffie', 'GET', `/draden/voorstel/${raadsvoorstel}`)).status).toBe(404)
    expect((await house.vraag('griffie', 'GET', '/draden/voorstel/bestaat-niet')).status).toBe(404)
  })
})
