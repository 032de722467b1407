import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostmap } from '#connections/post/index.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { taken, verwerkTerugmelding } from './reactions.ts'

const systeem = systeemMandaat('9901', 'melding behandelen')
const ADRES = { straat: 'Ankerweg 3', postcode: '1234 AB', plaats: 'Voorbeeldstad' }

describe('de brief met een uitnodiging', () => {
  let house: TestHouse
  let map: string
  let post: Awaited<ReturnType<typeof openPostmap>>
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'uitnodiging-'))
    post = await openPostmap({
      map,
      neem: (melding) => house.in(systeem, (context) => verwerkTerugmelding(context, melding)),
    })
    house = await openTestHouse({ connections: { post: post.drager } })
  })
  afterAll(async () => {
    await post.stop()
    await house.close()
    await rm(map, { recursive: true })
  })

  const nodig = (extra: object, als = 'teamleider') =>
    house.vraag(als, 'POST', '/toegang/partners', {
      organisatie: 'Basisschool Het Anker',
      contact: 'Intern begeleider',
      inlognaam: '9901-anker',
      route: 'school',
      geldigTot: '2027-07-31',
      ...extra,
    })
  const partner = async (partnerId: string) =>
    (await house.vraag('teamleider', 'GET', '/toegang/partners')).body.find(
      (een: { partnerId: string }) => een.partnerId === partnerId,
    )
  const stuur = (partnerId: string, als = 'teamleider') =>
    house.vraag(als, 'POST', `/toegang/partners/${partnerId}/brief`, ADRES)
  const werk = async () =>
    (await house.vraag('teamleider', 'GET', '/werkvoorraad?tab=mijn&aantal=200')).body.rijen.map(
      (een: { soort: string }) => een.soort,
    )
  async function draai() {
    const { rows } = await house.owner.query(
      `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id
        where t.identifier = 'correspondentie.verzendUitnodiging' order by p.id`,
    )
    for (const { payload } of rows)
      await house.in(systeem, (context) => taken['correspondentie.verzendUitnodiging']!(context, payload))
  }

  it('gaat met een adres vanzelf met de post mee, en komt hij terug, dan is dat werk tot hij opnieuw gaat', async () => {
    expect((await nodig({ straat: 'Ankerweg 3' })).body.beletselen.map((een: { code: string }) => een.code)).toEqual([
      'adres-onvolledig',
      'adres-onvolledig',
    ])
    const { partnerId } = (await nodig(ADRES)).body
    expect(await partner(partnerId)).toMatchObject({ heeftAdres: true, briefVerzondenOp: null })
    expect((await stuur(partnerId)).body.code).toBe('uitnodiging-onderweg')
    await draai()
    await draai()
    const [naam, ...meer] = await readdir(join(map, 'uit'))
    expect(meer).toEqual([])
    expect((await readFile(join(map, 'uit', naam!))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await partner(partnerId)).toMatchObject({ briefVerzondenOp: '2026-11-10', briefTerugOp: null })
    const { rows } = await house.owner.query('select inhoud, titel from correspondentie.partnerbrief')
    expect(rows[0].titel).toBe('U kunt nu zelf iemand bij ons melden')
    expect(rows[0].inhoud.includes('Ankerweg')).toBe(false)

    await writeFile(join(map, 'terug', naam!.replace('.pdf', '.onbestelbaar')), '')
    expect(await post.haal()).toBe(1)
    expect(await partner(partnerId)).toMatchObject({ briefTerugOp: '2026-11-10' })
    expect(await werk()).toContain('uitnodiging-retour')
    expect((await stuur(partnerId)).status).toBe(201)
    expect(await werk()).not.toContain('uitnodiging-retour')
    await draai()
    expect(await readdir(join(map, 'uit'))).toHaveLength(2)
  })

  it('gaat zonder adres niet uit, is verboden zonder power en bestaat niet in een andere gemeente', async () => {
    const { partnerId } = (await nodig({ inlognaam: '9901-weerd', organisatie: 'Buurthuis' })).body
    expect(await partner(partnerId)).toMatchObject({ heeftAdres: false })
    expect((await stuur(partnerId, 'consulent')).status).toBe(403)
    expect((await stuur(partnerId, '9902-teamleider')).status).toBe(404)
    expect((await stuur(partnerId)).status).toBe(201)
    await house.vraag('teamleider', 'POST', `/toegang/partners/${partnerId}/intrekking`, {})
    expect((await stuur(partnerId)).body.code).toBe('uitnodiging-al-voorbij')
  })
})
