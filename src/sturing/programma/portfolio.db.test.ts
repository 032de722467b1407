import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesDeventer, leesNijkerk, leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'

let house: TestHouse
const ids: Record<string, string> = {}
beforeAll(async () => {
  house = await openTestHouse()
  const { bron, programma } = leesZutphen()
  for (const [naam, pad, body] of [
    ['zutphen', '/ingevoerde-programmas', { bron, programma }],
    ['deventer', '/ingevoerde-rapportreeksen', leesDeventer()],
    ['nijkerk', '/ingevoerde-transformatieplannen', leesNijkerk()],
  ] as const)
    ids[naam] = (await house.vraag('programmasecretaris', 'POST', pad, body)).body.programmaId
  const { owner } = house
  const regel = async (code: string) =>
    (
      await owner.query(
        `insert into begroting.begrotingsregel (gemeente, code, naam, aard) values ('9901', $1, $1, 'lasten') returning id`,
        [code],
      )
    ).rows[0].id
  for (const [code, honderdsten] of [
    ['portfolio-1', 3333],
    ['portfolio-2', 10_000],
  ] as const) {
    const regelId = await regel(code)
    await owner.query(
      `with w as (insert into begroting.wijziging (gemeente, soort, orgaan, toelichting, door)
         values ('9901', 'begrotingswijziging', 'raad', 'proef', uuidv7()) returning gemeente, id),
       m as (insert into begroting.mutatie (gemeente, wijziging_id, regel_id, jaar, zijde, bedrag, duur)
         select w.gemeente, w.id, $1, 2025, 'lasten', 10000001, 'structureel' from w)
       insert into begroting.wijzigingbesluit (gemeente, wijziging_id, uitkomst, besluitdatum, besluitnummer, door)
         select gemeente, id, 'vastgesteld', '2025-06-01', 'x', uuidv7() from w`,
      [regelId],
    )
    await owner.query(
      `insert into begroting.realisatie (gemeente, bronsoort, bron_id, datum, boekdatum, kenmerken, bedrag, regel_id)
       select '9901', 'proef', uuidv7(), d, d, '{}', 300000, $1 from unnest(array['2026-02-01', '2025-12-01', '2026-12-01']::date[]) d`,
      [regelId],
    )
    const antwoord = await house.vraag('programmamanager', 'POST', `/programmas/${ids.zutphen}/maatregelen`, {
      naam: code,
      eigenaar: 'Manager',
      portefeuillehouder: 'College',
      beoogdResultaat: 'Beter.',
      extraOfStaandBeleid: 'extra',
      watAlsNiet: 'Slechter.',
      begonnenOp: '2026-01-01',
      regels: [{ regelId, honderdsten }],
    })
    expect(antwoord.status).toBe(201)
  }
})
afterAll(() => house.close())

const rij = async (naam: string, als = 'wethouder') =>
  (await house.vraag(als, 'GET', '/portfolio')).body.programmas.find((p: { id: string }) => p.id === ids[naam])

it('zegt per programma of het op koers is, en of de tekst dat tegenspreekt', async () => {
  expect(await rij('deventer')).toMatchObject({
    koers: 'betwist',
    aspecten: 20,
    opKoers: 20,
    rapportDatum: '2021-07-22',
  })
  expect(await rij('nijkerk')).toMatchObject({ koers: 'onbekend', aspecten: 0, rapportDatum: null })
})

it('telt geld naar het aandeel van de maatregelen, alleen van dit jaar en tot vandaag, tot op de cent', async () => {
  const derde = Math.trunc((10_000_001 * 3333) / 10_000)
  expect(await rij('zutphen')).toMatchObject({
    geraamd: 65_000_000,
    begroot: derde + 10_000_001,
    besteed: 99_990 + 300_000,
    verplicht: 0,
    maatregelen: { totaal: 2, lopend: 2, afgerond: 0, gestopt: 0 },
  })
  expect(await rij('nijkerk')).toMatchObject({ begroot: null, besteed: null, geraamd: 37_500_000 })
})

it('noemt wat er nog besloten moet worden en telt wat zichzelf tegenspreekt', async () => {
  const { besluiten, bevindingen, openBevindingen } = await rij('zutphen')
  expect(besluiten).toMatchObject([{ soort: 'dekking' }])
  expect([bevindingen, openBevindingen]).toEqual([2, 2])
  expect((await rij('nijkerk')).besluiten).toEqual([])
})

it('is voor raad en wethouder dezelfde bladzijde, en in een andere gemeente leeg', async () => {
  expect(await rij('deventer', 'raadslid')).toEqual(await rij('deventer', 'wethouder'))
  expect((await house.vraag('9902-programmasecretaris', 'GET', '/portfolio')).body.programmas).toEqual([])
  expect((await house.vraag('consulent', 'GET', '/portfolio')).status).toBe(403)
})

it('telt wat een rapport van nu zegt, en een concept niet', async () => {
  const { projecten } = (await house.vraag('programmasecretaris', 'GET', `/programmas/${ids.deventer}`)).body
  const voor = await rij('deventer')
  const begin = await house.vraag('programmasecretaris', 'POST', `/programmas/${ids.deventer}/vervolgrapporten`, {
    projectId: projecten.find((p: { deelVan: null }) => p.deelVan === null).id,
    reeks: 'Kwartaal',
    rapportagedatum: '2026-10-01',
  })
  expect(begin.status).toBe(201)
  expect(await rij('deventer')).toEqual(voor)
  await house.owner.query(
    `insert into programma.rapportfeit (gemeente, rapport_id, soort, datum, door) values ('9901', $1, 'ingediend', '2026-10-02', uuidv7())`,
    [begin.body.rapportId],
  )
  expect(await rij('deventer')).toMatchObject({ koers: 'afwijkend', aspecten: 5, opKoers: 0, reeks: 'Kwartaal' })
})

it('zet een pilot zonder oordeel bij wat er besloten wordt, met de termijn van de meting; met een oordeel niet meer', async () => {
  const pilots = async () =>
    (await rij('zutphen')).besluiten.filter(({ soort }: { soort: string }) => soort === 'pilot')
  const inhoud = {
    naam: 'Integrale teams',
    vraag: 'Sneller?',
    meting: 'Dagen tot besluit.',
    begin: '2026-01-01',
    oordeelUiterlijk: '2026-12-01',
  }
  const schrijf = (body: object) =>
    house.vraag('programmasecretaris', 'POST', `/programmas/${ids.zutphen}/register`, { soort: 'pilot', ...body })
  const { sleutel } = (await schrijf({ inhoud })).body
  expect(await pilots()).toEqual([
    { soort: 'pilot', wanneer: null, wat: 'Integrale teams', op: '2026-12-01', sinds: '2026-01-01' },
  ])
  const oordeel = { ...inhoud, uitkomst: 'Van 41 naar 19 dagen.', oordeel: 'houden', oordeelOp: '2026-10-01' }
  expect((await schrijf({ sleutel, gelezenVersie: 1, inhoud: oordeel })).status).toBe(201)
  expect(await pilots()).toEqual([])
})

it('een gewijzigde stap op de agenda staat er zoals hij nu is', async () => {
  const agenda = async () =>
    (await rij('nijkerk')).besluiten.flatMap(({ soort, wat }: { soort: string; wat: string }) =>
      soort === 'agenda' ? [wat] : [],
    )
  const nieuw = { soort: 'agenda', inhoud: { wat: 'Raadstafel', wanneer: 'maart 2027', volgorde: 14 } }
  const url = `/programmas/${ids.nijkerk}/register`
  const { sleutel } = (await house.vraag('programmasecretaris', 'POST', url, nieuw)).body
  expect(await agenda()).toContain('Raadstafel')
  const weg = { ...nieuw, sleutel, gelezenVersie: 1, vervallen: true }
  expect((await house.vraag('programmasecretaris', 'POST', url, weg)).status).toBe(201)
  expect(await agenda()).not.toContain('Raadstafel')
})
