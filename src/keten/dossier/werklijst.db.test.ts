import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

describe('de werklijst: zoeken, ordenen, bewaren en verdelen', () => {
  let house: TestHouse
  let gezinnen: { huishoudenId: string; persoonIds: string[] }[]
  let consulent: string
  let regionaal: string

  beforeAll(async () => {
    house = await openTestHouse()
    consulent = (await house.mandaat('consulent')).actor.id
    regionaal = (await house.mandaat('regionaal')).actor.id
    gezinnen = []
    for (const [naam, dag] of [
      ['Appel', '2026-10-05'],
      ['Bakker', '2026-10-20'],
      ['Citroen', '2026-11-02'],
    ] as const) {
      const gezin = await house.in('consulent', ({ db }) =>
        eenHuishouden(
          db,
          VOORBEELDSTAD,
          [{ voornamen: 'Noor', geslachtsnaam: naam, geboren: datum('1981-03-02') }],
          NIEMAND,
          datum('2020-01-01'),
        ),
      )
      gezinnen.push(gezin)
      await house.doe(
        registreerMelding,
        {
          persoonId: gezin.persoonIds[0]!,
          kanaal: 'telefoon',
          route: 'gemeentelijk loket',
          melder: 'zelf',
          vraag: 'Het huishouden lukt niet meer',
          ontvangenOp: datum(dag),
          hulpvragen: [{ wet: 'wmo', regeling: 'wmo-2015' }],
        } as never,
        'consulent',
      )
    }
    await house.vraag('consulent', 'POST', `/huishoudens/${gezinnen[0]!.huishoudenId}/plannen`, {})
    await house.owner.query('analyze')
  })
  afterAll(() => house.close())

  const lijst = async (als: string, vraag = '') =>
    (await house.vraag(als, 'GET', `/werkvoorraad?tab=team${vraag}`)).body
  const namen = (body: { rijen: { naam: string; kamer: string }[] }) =>
    body.rijen.filter((rij) => rij.kamer === 'toegang').map((rij) => rij.naam.split(' ').at(-1))

  it('vindt op naam in de lijst, met een POST, en niets van een ander', async () => {
    const zoek = async (als: string, q: string) =>
      (await house.vraag(als, 'POST', '/werkvoorraad/zoek', { tab: 'team', zoek: q })).body
    expect(namen(await zoek('consulent', 'citróen'))).toEqual(['Citroen'])
    expect((await zoek('consulent', '%')).totaal).toBe((await lijst('consulent')).totaal)
    expect((await zoek('consulent', 'zzz')).rijen).toEqual([])
    expect((await zoek('9902-consulent', 'citroen')).rijen).toEqual([])
  })

  it('ordent op naam, begin en termijn, ook andersom, over alle bladzijden heen', async () => {
    expect(namen(await lijst('consulent', '&volgorde=naam'))).toEqual(['Appel', 'Bakker', 'Citroen'])
    expect(namen(await lijst('consulent', '&volgorde=naam&aflopend=true'))).toEqual(['Citroen', 'Bakker', 'Appel'])
    expect(namen(await lijst('consulent', '&volgorde=start&aflopend=true'))).toEqual(['Citroen', 'Bakker', 'Appel'])
    expect(namen(await lijst('consulent', '&aflopend=true'))).toEqual(['Citroen', 'Bakker', 'Appel'])
    const tweede = (await lijst('consulent', '&volgorde=naam&onderdeel=toegang&aantal=1&vanaf=1')).rijen
    expect(tweede.map((rij: { naam: string }) => rij.naam)).toEqual(['Noor Bakker'])
  })

  it('kiest per onderdeel, team, medewerker en trede', async () => {
    const alles = await lijst('consulent')
    expect(alles.onderdelen).toEqual(
      expect.arrayContaining([
        { onderdeel: 'plan', aantal: 1 },
        { onderdeel: 'toegang', aantal: 3 },
      ]),
    )
    expect((await lijst('consulent', '&onderdeel=plan')).rijen).toMatchObject([{ kamer: 'plan', trede: null }])
    const perTeam = await Promise.all(
      alles.teams.map(async (team: { id: string }) => (await lijst('consulent', `&team=${team.id}`)).totaal),
    )
    expect(perTeam.reduce((som, n) => som + n)).toBe(alles.totaal)
    expect((await lijst('consulent', `&team=${NIEMAND}`)).totaal).toBe(0)
    expect((await lijst('consulent', `&wie=${consulent}`)).rijen.every((rij: { vanMij: boolean }) => rij.vanMij)).toBe(
      true,
    )
    expect((await lijst('consulent', '&trede=3')).totaal).toBe(0)
    const plan = alles.rijen.find((rij: { kamer: string }) => rij.kamer === 'plan')
    await house.owner.query(
      `insert into plan.betrokkenheid (gemeente, plan_id, medewerker_id, rol, trede, geldig) values ('9901', $1, $2, 'begeleider', 3, '[2026-01-01,)')`,
      [plan.id, consulent],
    )
    expect((await lijst('consulent', '&trede=3')).rijen).toMatchObject([{ kamer: 'plan', trede: 3 }])
  })

  it('zegt per onderdeel en team wie er wacht, hoe lang, en welke termijnen gemist zijn', async () => {
    const { onderdelen } = (await house.vraag('consulent', 'GET', '/wachtlijsten')).body
    const toegang = onderdelen.find((een: { onderdeel: string }) => een.onderdeel === 'toegang')
    expect(toegang).toMatchObject({ wacht: 3, vrij: 3, mediaan: 21, langste: 36, klassen: [0, 1, 1, 1, 0, 0, 0] })
    expect(toegang.teams).toHaveLength(1)
    expect(toegang.klassen.reduce((som: number, n: number) => som + n)).toBe(toegang.wacht)
    expect((await house.vraag('9902-consulent', 'GET', '/wachtlijsten')).body.onderdelen).toEqual([])
    expect((await house.vraag('inwoner', 'GET', '/wachtlijsten')).status).toBe(403)
  })

  it('toont de tijdlijn naar wet, soort, persoon en tijd, en alleen aan wie het dossier mag zien', async () => {
    const [gezin] = gezinnen
    const lijn = async (vraag: string, als = 'consulent') =>
      house.vraag(als, 'GET', `/huishoudens/${gezin!.huishoudenId}/tijdlijn?${vraag}`)
    const soorten = async (vraag: string) =>
      (await lijn(vraag)).body.momenten.map((een: { soort: string }) => een.soort).toSorted()
    expect(await soorten('')).toEqual(['hulpvraag', 'melding', 'plan-geopend'])
    expect(await soorten('wet=wmo')).toEqual(['hulpvraag'])
    expect(await soorten('soort=plan')).toEqual(['plan-geopend'])
    expect(await soorten(`persoon=${gezin!.persoonIds[0]}&soort=vraag`)).toEqual(['hulpvraag', 'melding'])
    expect(await soorten('van=2026-11-01')).toEqual(['plan-geopend'])
    expect(await soorten('tot=2026-10-31')).toEqual(['hulpvraag', 'melding'])
    expect((await lijn('', 'kwaliteit')).status).toBe(404)
    expect((await lijn('', '9902-consulent')).status).toBe(404)
    expect((await lijn('', 'griffie')).status).toBe(403)
  })

  it('bewaart een weergave voor uzelf en voor het team, en haalt alleen de eigen weg', async () => {
    const [team] = (await lijst('consulent')).teams
    const bewaar = (als: string, body: object) => house.vraag(als, 'POST', '/werkvoorraad/weergaven', body)
    const filter = { tab: 'team', wet: 'wmo', volgorde: 'start' }
    const eigen = await bewaar('consulent', { naam: 'Wmo oudste eerst', filter })
    expect(eigen.status).toBe(201)
    expect((await bewaar('consulent', { naam: 'Wmo oudste eerst', filter })).body.code).toBe('weergave-bestaat')
    const vanTeam = await bewaar('consulent', { naam: 'Wmo oudste eerst', teamId: team.id, filter })
    expect(vanTeam.status).toBe(201)
    expect((await bewaar('consulent', { naam: 'x', teamId: NIEMAND, filter })).status).toBe(404)
    expect((await bewaar('consulent', { naam: 'x', filter: { ...filter, zoek: 'Appel' } })).status).toBe(422)
    const zie = async (als: string) =>
      (await lijst(als)).weergaven.map((een: { team: string | null; vanMij: boolean }) => [
        een.team !== null,
        een.vanMij,
      ])
    expect(await zie('consulent')).toEqual([
      [false, true],
      [true, true],
    ])
    expect(await zie('9902-consulent')).toEqual([])
    const wis = (als: string) => house.vraag(als, 'DELETE', `/werkvoorraad/weergaven/${vanTeam.body.weergaveId}`)
    expect((await wis('teamleider')).status).toBe(404)
    expect((await wis('consulent')).status).toBe(200)
    expect(await zie('consulent')).toEqual([[false, true]])
  })

  it('verdeelt wat kan en zegt per rij wat niet kan (DO4)', async () => {
    const rijen = (await lijst('teamleider')).rijen as { kamer: string; id: string; soort: string }[]
    const plan = rijen.find((rij) => rij.kamer === 'plan')!
    const [eerste, tweede] = rijen.filter((rij) => rij.kamer === 'toegang')
    const keuze = [eerste!, plan, { kamer: 'toegang', id: NIEMAND }, { kamer: 'berichten', id: NIEMAND }].map(
      ({ kamer, id }) => ({ kamer, id }),
    )
    const uit = await house.vraag('teamleider', 'POST', '/werkvoorraad/verdeling', {
      medewerkerId: consulent,
      rijen: keuze,
      allesOfNiets: false,
    })
    expect(uit.body).toEqual({
      toegewezen: [eerste!.id],
      geweigerd: [
        { id: plan.id, codes: ['geen-vastgestelde-versie'] },
        { id: NIEMAND, codes: ['rij-niet-gevonden'] },
        { id: NIEMAND, codes: ['niet-toe-te-wijzen'] },
      ],
    })
    const behandelaars = async () =>
      (await house.owner.query(`select medewerker_id from toegang.behandelaar where upper_inf(geldig)`)).rows
    expect(await behandelaars()).toEqual([{ medewerker_id: consulent }])
    const nietsNiet = await house.vraag('teamleider', 'POST', '/werkvoorraad/verdeling', {
      medewerkerId: consulent,
      rijen: [tweede!, plan].map(({ kamer, id }) => ({ kamer, id })),
      allesOfNiets: true,
    })
    expect(nietsNiet.status).toBe(422)
    expect(nietsNiet.body.beletselen).toMatchObject([{ code: 'geen-vastgestelde-versie', veld: 'rijen.1' }])
    expect(await behandelaars()).toEqual([{ medewerker_id: consulent }])
    const regels = await house.owner.query(
      `select count(*)::int n from platform.handeling where actie = 'toegang.wijsBehandelaarToe' and object_id = $1`,
      [tweede!.id],
    )
    expect(regels.rows[0].n).toBe(0)
  })

  it('laat een consulent alleen zelf oppakken, en niemand werk van een andere gemeente verdelen', async () => {
    const [rij] = ((await lijst('consulent')).rijen as { kamer: string; id: string }[]).filter(
      (een) => een.kamer === 'toegang',
    )
    const verdeel = async (als: string, medewerkerId: string) =>
      (
        await house.vraag(als, 'POST', '/werkvoorraad/verdeling', {
          medewerkerId,
          rijen: [{ kamer: 'toegang', id: rij!.id }],
          allesOfNiets: false,
        })
      ).body
    expect((await verdeel('consulent', regionaal)).geweigerd).toEqual([
      { id: rij!.id, codes: ['rij-niet-gemandateerd'] },
    ])
    expect((await verdeel('9902-teamleider', consulent)).geweigerd).toEqual([
      { id: rij!.id, codes: ['rij-niet-gevonden'] },
    ])
    expect((await verdeel('consulent', consulent)).toegewezen).toEqual([rij!.id])
    expect((await house.vraag('toegang', 'POST', '/werkvoorraad/verdeling', {})).status).toBe(403)
  })
})
