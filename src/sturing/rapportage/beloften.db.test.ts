import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { codesOf } from '#values/beletsel.ts'

const SECRETARIS = 'programmasecretaris'
const MANAGER = 'programmamanager'

type Toezegging = {
  id: string
  tekst: string
  status: string
  stuk: string | null
  publicatieId: string | null
  gestandOp: string | null
  hertoets: { soort: string; reden: string; nogGenoemd: boolean; publicatieId: string | null } | null
}

describe('een stuk doet toezeggingen gestand', () => {
  let house: TestHouse
  let kosten = ''
  let wijken = ''
  let stukId = ''
  let eerste = ''
  beforeAll(async () => {
    house = await openTestHouse()
    const zegToe = async (tekst: string) =>
      (await doe('griffie', 'POST', '/raad/toezeggingen', { tekst, door: 'Wethouder', toegezegdOp: '2026-10-01' })).body
        .toezeggingId as string
    kosten = await zegToe('Een overzicht van de kosten')
    wijken = await zegToe('Cijfers per wijk')
    stukId = (await doe(SECRETARIS, 'POST', '/rapportages', { soort: 'raadsmededeling', peildatum: '2026-11-10' })).body
      .stukId
  })
  afterAll(() => house.close())

  const doe = (als: string, hoe: 'GET' | 'POST' | 'PUT', pad: string, body?: object, versie?: number) =>
    house.vraag(als, hoe, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const stuk = async () => (await doe(MANAGER, 'GET', `/rapportages/${stukId}`)).body
  const toezegging = async (id: string) =>
    ((await doe('raadslid', 'GET', '/raad/toezeggingen')).body as Toezegging[]).find((een) => een.id === id)!
  const kies = async (toezeggingen: string[], als = SECRETARIS, versie?: number) =>
    doe(als, 'PUT', `/rapportages/${stukId}/toezeggingen`, { toezeggingen }, versie ?? (await stuk()).versie)
  const lijst = (weergave: { blokken: { soort: string; items?: { tekst: string }[][] }[] }) =>
    weergave.blokken.flatMap(({ items = [] }) => items.map((item) => item.map(({ tekst }) => tekst).join('')))

  /** Words that the writer must still say would hold up the paper. */
  const vulIn = async () => {
    for (const { id, tekst } of (await stuk()).blokken as { id: string; tekst: string | null }[]) {
      if (!tekst?.includes('[')) continue
      const { versie } = await stuk()
      const nieuw = { tekst: tekst.replaceAll(/\[[^\]]*\]/g, 'Dat staat hieronder.') }
      expect((await doe(SECRETARIS, 'PUT', `/rapportages/${stukId}/blokken/${id}`, nieuw, versie)).status).toBe(200)
    }
  }

  it('de schrijver kiest in het concept welke; er verandert nog niets', async () => {
    await vulIn()
    const open = await stuk()
    expect(open.toezeggingen.map((t: { tekst: string; gekozen: boolean }) => [t.tekst, t.gekozen])).toEqual([
      ['Een overzicht van de kosten', false],
      ['Cijfers per wijk', false],
    ])
    expect((await kies([kosten], SECRETARIS, open.versie)).status).toBe(200)
    expect((await kies([kosten], SECRETARIS, open.versie)).status).toBe(412)
    const gekozen = await stuk()
    expect(gekozen.toezeggingen.map((t: { gekozen: boolean }) => t.gekozen)).toEqual([true, false])
    expect(lijst(gekozen.weergave)).toEqual([
      'Een overzicht van de kosten (Wethouder, geen moment genoemd; gestand met dit stuk)',
      'Cijfers per wijk (Wethouder, geen moment genoemd; open)',
    ])
    expect(await toezegging(kosten)).toMatchObject({ status: 'open', stuk: null })
  })

  it('wie niet mag schrijven, een andere gemeente en een onbekende toezegging worden geweigerd', async () => {
    for (const als of ['griffie', 'controller', 'raadslid']) expect((await kies([], als)).status, als).toBe(403)
    expect((await kies([], '9902-programmasecretaris')).status).toBe(404)
    expect((await kies(['01890000-0000-7000-8000-000000000000'])).status).toBe(404)
  })

  it('publiceren doet haar gestand, met de dag en de weg naar het stuk', async () => {
    const { versie, weergave } = await stuk()
    const antwoord = await doe(MANAGER, 'POST', `/rapportages/${stukId}/publicaties`, {}, versie)
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    eerste = antwoord.body.publicatieId
    expect(await toezegging(kosten)).toMatchObject({
      status: 'gestand',
      gestandOp: '2026-11-10',
      stuk: weergave.titel,
      publicatieId: eerste,
      hertoets: null,
    })
    expect(await toezegging(wijken)).toMatchObject({ status: 'open', publicatieId: null })
    const gelezen = (await doe('raadslid', 'GET', `/publicaties/${eerste}`)).body
    expect(lijst(gelezen.weergave)[0]).toContain('gestand met dit stuk')
    const draad = (await doe('raadslid', 'GET', `/draden/toezegging/${kosten}`)).body
    expect(
      draad.knopen.map(({ knoop }: { knoop: { soort: string; opentId: string } }) => [knoop.soort, knoop.opentId]),
    ).toContainEqual(['stuk', eerste])
  })

  it('een verbetering maakt dat niet stil ongedaan: het wordt werk voor de griffie', async () => {
    expect((await kies([wijken])).status).toBe(200)
    const { versie } = await stuk()
    const reden = 'De kosten van een wijk ontbraken.'
    const antwoord = await doe(MANAGER, 'POST', `/rapportages/${stukId}/rectificaties`, { reden }, versie)
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    const { publicatieId } = antwoord.body
    expect(await toezegging(kosten)).toMatchObject({
      status: 'gestand',
      publicatieId: eerste,
      hertoets: { soort: 'gerectificeerd', reden, nogGenoemd: false, publicatieId },
    })
    expect(await toezegging(wijken)).toMatchObject({ status: 'gestand', publicatieId, hertoets: null })

    const werk = async (als: string) =>
      (await doe(als, 'GET', '/sturing/werk')).body.rijen
        .filter(({ doelId }: { doelId: string }) => doelId === kosten)
        .map(({ soort, wat }: { soort: string; wat: string }) => [soort, wat])
    expect(await werk('griffie')).toEqual([['hertoets', 'Een overzicht van de kosten']])
    for (const als of [MANAGER, 'controller', '9902-griffie']) expect(await werk(als), als).toEqual([])
    const blijft = { uitkomst: 'blijft', toelichting: 'De kosten staan er nu volledig in.' }
    const pad = `/raad/toezeggingen/${kosten}/hertoets`
    for (const als of [MANAGER, 'raadslid']) expect((await doe(als, 'POST', pad, blijft)).status, als).toBe(403)
    expect((await doe('9902-griffie', 'POST', pad, blijft)).status).toBe(404)
    expect((await doe('griffie', 'POST', pad, blijft)).status).toBe(201)
    expect(await werk('griffie')).toEqual([])
    expect(await toezegging(kosten)).toMatchObject({ status: 'gestand', publicatieId, hertoets: null })
    expect(codesOf((await doe('griffie', 'POST', pad, blijft)).body.beletselen)).toEqual(['niets-te-hertoetsen'])
  })

  it('intrekken laat het stuk leesbaar en vraagt de griffie opnieuw te kijken; zij kan haar weer openen', async () => {
    const { versie } = await stuk()
    const pad = `/rapportages/${stukId}/intrekking`
    const reden = 'Het overzicht hoort bij een ander jaar.'
    expect((await doe(SECRETARIS, 'POST', pad, { reden }, versie)).status).toBe(403)
    expect((await doe('9902-programmamanager', 'POST', pad, { reden }, versie)).status).toBe(404)
    expect((await doe(MANAGER, 'POST', pad, { reden: '      ' }, versie)).status).toBe(422)
    expect((await doe(MANAGER, 'POST', pad, { reden }, versie)).status).toBe(201)
    expect((await stuk()).status).toBe('ingetrokken')
    const nogmaals = await doe(MANAGER, 'POST', `/rapportages/${stukId}/rectificaties`, { reden }, versie + 1)
    expect([nogmaals.status, codesOf(nogmaals.body.beletselen)]).toEqual([422, ['stuk-al-ingetrokken']])
    for (const { ingetrokken } of (await doe('niemand', 'GET', '/publicaties')).body)
      expect(ingetrokken).toEqual({ op: '2026-11-10', reden })

    for (const id of [kosten, wijken])
      expect((await toezegging(id)).hertoets).toMatchObject({ soort: 'ingetrokken', reden, nogGenoemd: false })
    const open = { uitkomst: 'open', toelichting: 'Er is geen overzicht meer.' }
    expect((await doe('griffie', 'POST', `/raad/toezeggingen/${kosten}/hertoets`, open)).status).toBe(201)
    expect(await toezegging(kosten)).toMatchObject({ status: 'open', stuk: null, publicatieId: null, hertoets: null })
    const opnieuw = { datum: '2026-11-10', stuk: 'Memo 12' }
    const afdoening = `/raad/toezeggingen/${kosten}/afdoening`
    expect((await doe('griffie', 'POST', afdoening, opnieuw)).status).toBe(201)
    expect(codesOf((await doe('griffie', 'POST', afdoening, opnieuw)).body.beletselen)).toEqual([
      'toezegging-al-afgedaan',
    ])
    expect(await toezegging(kosten)).toMatchObject({ status: 'gestand', stuk: 'Memo 12', publicatieId: null })
  })

  it('een gekozen toezegging die intussen verviel, houdt publicatie tegen tot de keuze weg is', async () => {
    const { toezeggingId } = (
      await doe('griffie', 'POST', '/raad/toezeggingen', {
        tekst: 'Een memo',
        door: 'Wethouder',
        toegezegdOp: '2026-10-01',
      })
    ).body
    stukId = (await doe(SECRETARIS, 'POST', '/rapportages', { soort: 'raadstafel', peildatum: '2026-11-10' })).body
      .stukId
    await vulIn()
    const noemt = (await stuk()).blokken.some((b: { soort: string }) => b.soort === 'toezeggingen')
    if (!noemt) {
      const { versie } = await stuk()
      expect(
        (await doe(SECRETARIS, 'POST', `/rapportages/${stukId}/blokken`, { soort: 'toezeggingen' }, versie)).status,
      ).toBe(201)
    }
    expect((await kies([toezeggingId])).status).toBe(200)
    const reden = { datum: '2026-11-10', reden: 'Niet meer nodig.' }
    expect((await doe('griffie', 'POST', `/raad/toezeggingen/${toezeggingId}/vervallen`, reden)).status).toBe(201)
    const { beletselen, versie } = await stuk()
    expect(codesOf(beletselen)).toContain('belofte-elders-afgedaan')
    expect((await doe(MANAGER, 'POST', `/rapportages/${stukId}/publicaties`, {}, versie)).status).toBe(422)
    expect((await kies([])).status).toBe(200)
    expect(codesOf((await stuk()).beletselen)).not.toContain('belofte-elders-afgedaan')
  })
})
