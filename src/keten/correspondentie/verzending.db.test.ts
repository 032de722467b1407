import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostmap } from '#connections/post/index.ts'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { writeAudit } from '#platform/audit.ts'
import { clockAt } from '#platform/clock.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { taken, verwerkTerugmelding } from './reactions.ts'

const systeem = systeemMandaat('9901', 'onderzoek en besluit')

describe('brieven die de deur uit gaan', () => {
  let house: TestHouse
  let map: string
  let post: Awaited<ReturnType<typeof openPostmap>>
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let besluitId: string
  let stuk = false
  let klok = clockAt('2026-11-10T09:00:00+01:00')
  const op = (dag: string) => {
    klok = clockAt(`${dag}T09:00:00+01:00`)
  }

  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'post-'))
    post = await openPostmap({
      map,
      neem: (melding) => house.in(systeem, (context) => verwerkTerugmelding(context, melding)),
    })
    house = await openTestHouse({
      clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() },
      connections: {
        post: {
          verzend: async (een) => {
            if (stuk) throw new Error('de drukker antwoordt niet')
            await post.drager.verzend(een)
          },
        },
      },
    })
    const consulent = (await house.mandaat('consulent')).actor.id
    const { productId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
    )
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Noor', geslachtsnaam: 'Postkanarie', geboren: datum('1981-03-02') }],
        consulent,
        datum('2026-01-01'),
      ),
    )
    await house.owner.query(
      `insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, postcode, woonplaats, geldig)
        values ('9901', $1, 'brp', 'Postweg', 1, '1234AB', 'Voorbeeldstad', '[2020-01-01,)')`,
      [gezin.persoonIds[0]],
    )
    await house.owner.query(
      `update inrichting.gebruiker set persoon_id = $1 where gemeente = '9901' and sub = '9901-inwoner'`,
      [gezin.persoonIds[0]],
    )
    const besluit = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: gezin.persoonIds[0],
      huishoudenId: gezin.huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Zonder hulp valt het huishouden stil.',
      voorzieningen: [
        {
          productId,
          leveringsvorm: 'zin',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: '2026-11-15', eind: '2027-05-14' },
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
          gevraagdeVoorzieningId: null,
        },
      ],
    })
    besluitId = besluit.body.besluitId
  })
  afterAll(async () => {
    await post.stop()
    await house.close()
    await rm(map, { recursive: true })
  })

  const maak = async (): Promise<string> =>
    (await house.vraag('consulent', 'POST', '/brieven', { soort: 'beschikking', zaakId: besluitId })).body.briefIds[0]
  const verstuur = (als: string, briefId: string, kanaal = 'post') =>
    house.vraag(als, 'POST', `/brieven/${briefId}/verzending`, { kanaal })
  const brief = async (briefId: string) =>
    (await house.vraag('consulent', 'GET', `/huishoudens/${gezin.huishoudenId}/brieven`)).body.brieven.find(
      (een: { briefId: string }) => een.briefId === briefId,
    )
  const tijdlijn = async (als = 'consulent') =>
    (await house.vraag(als, 'GET', `/huishoudens/${gezin.huishoudenId}/tijdlijn`)).body.momenten.map(
      (een: { soort: string; datum: string }) => `${een.datum} ${een.soort}`,
    )
  /** As the worker does it: the task, and then its lines. */
  const verzendTaak = taken['correspondentie.verzend']!
  const draai = async () => {
    const { rows } = await house.owner.query(
      `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = 'correspondentie.verzend'`,
    )
    for (const { payload } of rows)
      await house.in(systeem, async (context) => {
        await verzendTaak(context, payload)
        await writeAudit(context, verzendTaak.uitgaand!)
      })
  }
  const werk = async () =>
    (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=mijn')).body.rijen.map(
      (een: { soort: string }) => een.soort,
    )

  it('is van de inwoner pas als de brief weg is, en de termijn begint op die dag', async () => {
    const briefId = await maak()
    expect(await brief(briefId)).toMatchObject({ staat: 'opgesteld', verzondenOp: null })
    expect((await house.vraag('inwoner', 'GET', '/mijn/brieven')).body.brieven).toEqual([])
    expect((await house.vraag('inwoner', 'GET', `/mijn/brieven/${briefId}/pdf`)).status).toBe(404)
    expect((await verstuur('consulent', briefId)).body).toMatchObject({ staat: 'klaargezet', bezwaarTot: null })
    expect((await verstuur('consulent', briefId)).body.code).toBe('brief-al-verzonden')

    stuk = true
    await expect(draai()).rejects.toThrow('de drukker antwoordt niet')
    expect(await brief(briefId)).toMatchObject({ staat: 'klaargezet', verzondenOp: null, bezwaarTot: null })
    expect(await readdir(join(map, 'uit'))).toEqual([])
    expect(await tijdlijn()).not.toContain('2026-11-12 brief-beschikking')

    stuk = false
    op('2026-11-12')
    await house.in(systeem, (context) =>
      taken['correspondentie.planOpnieuw']!(context, { gemeente: '9901', id: '9901' }),
    )
    await draai()
    await draai()
    // Thursday plus six weeks is 24 December; the letter itself was made two days before.
    expect(await brief(briefId)).toMatchObject({
      staat: 'verzonden',
      verzondenOp: '2026-11-12',
      bezwaarTot: '2026-12-24',
    })
    const regels = await house.owner.query(
      `select h.object_id, h.grondslag, b.persoon_id from platform.handeling h join platform.betrokkene b on b.handeling_id = h.id where h.actie = 'correspondentie.verzend'`,
    )
    expect(regels.rows).toEqual([{ object_id: briefId, grondslag: 'Awb art. 3:41', persoon_id: gezin.persoonIds[0] }])
    const [naam, ...meer] = await readdir(join(map, 'uit'))
    expect(meer).toEqual([])
    expect((await readFile(join(map, 'uit', naam!))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await tijdlijn()).toContain('2026-11-12 brief-beschikking')
    const mijn = (await house.vraag('inwoner', 'GET', '/mijn/brieven')).body
    expect(mijn.brieven).toMatchObject([
      { briefId, kanaal: 'post', verzondenOp: '2026-11-12', bezwaarTot: '2026-12-24' },
    ])
    const pdf = await house.vraag('inwoner', 'GET', `/mijn/brieven/${briefId}/pdf`)
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-')

    const terug = naam!.replace('.pdf', '.onbestelbaar')
    await writeFile(join(map, 'terug', terug), '')
    await writeFile(join(map, 'terug', 'iets anders.txt'), '')
    expect(await post.haal()).toBe(2)
    expect(await readdir(join(map, 'terug', 'verwerkt'))).toEqual([terug])
    expect(await readdir(join(map, 'terug', 'onbekend'))).toEqual(['iets anders.txt'])
    expect(await brief(briefId)).toMatchObject({ staat: 'mislukt', reden: 'onbestelbaar' })
    expect(await werk()).toContain('brief-retour')
    // Its last day to object is no longer right: made anew it may go.
    expect((await verstuur('consulent', briefId)).body.code).toBe('brief-van-eerdere-dag')
    const nieuw = await maak()
    expect((await verstuur('consulent', nieuw, 'uitreiking')).body).toMatchObject({
      staat: 'bezorgd',
      bezwaarTot: '2026-12-24',
    })
    expect(await werk()).not.toContain('brief-retour')
  })

  it('gaat naar het portaal van wie dat koos, en naar niemand anders', async () => {
    const briefId = await maak()
    expect((await verstuur('consulent', briefId, 'portaal')).body.code).toBe('leest-niet-digitaal')
    expect((await house.vraag('consulent', 'POST', '/mijn/leeswijze', { digitaal: true })).status).toBe(403)
    expect((await house.vraag('inwoner', 'POST', '/mijn/leeswijze', { digitaal: true })).status).toBe(201)
    expect(await brief(briefId)).toMatchObject({ digitaal: true })
    expect((await verstuur('consulent', briefId, 'portaal')).body).toMatchObject({
      staat: 'bezorgd',
      bezwaarTot: '2026-12-24',
    })
    expect((await house.vraag('inwoner', 'GET', '/mijn/brieven')).body).toMatchObject({ digitaal: true })
    expect((await house.vraag('9902-inwoner', 'GET', `/mijn/brieven/${briefId}/pdf`)).status).toBe(404)
    expect((await house.vraag('inwoner', 'POST', '/mijn/leeswijze', { digitaal: false })).status).toBe(201)
    const papier = await maak()
    expect((await verstuur('consulent', papier, 'portaal')).body.code).toBe('leest-niet-digitaal')
  })

  it('geeft wie niet gevonden mag worden de brief alleen in de hand, en zonder adres geen post', async () => {
    const { persoonIds } = gezin
    await house.owner.query(`update huishouden.adres set geldig = '[2020-01-01,2026-11-01)' where persoon_id = $1`, [
      persoonIds[0],
    ])
    const briefId = await maak()
    expect((await verstuur('consulent', briefId)).body.code).toBe('brief-zonder-adres')
    const consulent = (await house.mandaat('consulent')).actor.id
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op, wie_mag, door) values ('9901', $1, 'vertrouwelijk', 'proef', '2026-11-01', '2027-11-01', $2, $3)`,
      [persoonIds[0], [consulent], consulent],
    )
    expect((await verstuur('consulent', briefId)).body.code).toBe('brief-alleen-uitreiken')
    expect((await verstuur('toegang', briefId, 'uitreiking')).status).toBe(404)
    expect((await verstuur('consulent', briefId, 'uitreiking')).body.staat).toBe('bezorgd')
    await house.owner.query(`delete from huishouden.afscherming`)
  })

  it('is verboden zonder power en bestaat niet in een andere gemeente', async () => {
    const briefId = await maak()
    expect((await verstuur('griffie', briefId)).status).toBe(403)
    expect((await verstuur('kwaliteit', briefId)).status).toBe(403)
    expect((await verstuur('9902-consulent', briefId)).status).toBe(404)
    const retour = (als: string) => house.vraag(als, 'POST', `/brieven/${briefId}/retour`, { reden: 'vertrokken' })
    expect((await retour('griffie')).status).toBe(403)
    expect((await retour('9902-consulent')).status).toBe(404)
    expect((await retour('consulent')).body.code).toBe('brief-niet-onderweg')
    expect((await house.vraag('consulent', 'GET', '/mijn/brieven')).status).toBe(403)
  })
})
