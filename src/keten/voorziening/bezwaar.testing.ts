import { afterAll, beforeAll, expect } from 'vitest'
import { clockAt } from '#platform/clock.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { eenInkoop } from './testing.ts'

const METEEN = 'T09:00:00+01:00'

/** A house with one family, whose decisions are objected to; the day is moved by `op`, and starts at 10 November 2026. */
export function bezwaarproef(geslachtsnaam: string, leden: readonly [voornamen: string, geboren: string][]) {
  let house: TestHouse
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let productId: string
  let klok = clockAt(`2026-11-10${METEEN}`)
  let maand = 0

  beforeAll(async () => {
    house = await openTestHouse({ clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() } })
    ;({ productId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
    ))
    const consulent = (await house.mandaat('consulent')).actor.id
    const wie = leden.map(([voornamen, geboren]) => ({ voornamen, geslachtsnaam, geboren: datum(geboren) }))
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(db, VOORBEELDSTAD, wie, consulent, datum('2026-01-01')),
    )
  })
  afterAll(() => house.close())

  const stap = (id: string, pad: string, body: object, als = 'bezwaar') =>
    house.vraag(als, 'POST', `/bezwaren/${id}/${pad}`, body)
  const zaak = (id: string, als = 'bezwaar') => house.vraag(als, 'GET', `/bezwaren/${id}`)
  async function stuur(soort: string, zaakId: string, als = 'bezwaar') {
    const gemaakt = await house.vraag(als, 'POST', '/brieven', { soort, zaakId })
    if (gemaakt.status !== 201) return gemaakt
    return house.vraag(als, 'POST', `/brieven/${gemaakt.body.briefIds[0]}/verzending`, { kanaal: 'uitreiking' })
  }
  /** Of who handles objections: what lies with him about them. */
  const werk = async () =>
    (await house.vraag('bezwaar', 'GET', '/werkvoorraad?tab=mijn&aantal=200')).body.rijen.filter(
      (een: { soort: string }) => een.soort.startsWith('bezwaar'),
    )
  /** As if this one had decided: who did so himself may not decide on the objection. */
  const alsBeslistDoor = (besluitId: string, sub = '9901-regionaal') =>
    house.owner.query(
      `update voorziening.besluit set door = (select id from inrichting.gebruiker where sub = $2) where id = $1`,
      [besluitId, sub],
    )
  /** Each in a month of its own: the same help twice at once is refused. */
  async function besluit({ over = 0, verstuurd = false, ...extra }: Record<string, unknown> & Besluitwens = {}) {
    maand += 1
    const dag = (welke: string) => `2027-${String(maand).padStart(2, '0')}-${welke}`
    const { status, body } = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: gezin.persoonIds[over],
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
          periode: { begin: dag('01'), eind: dag('28') },
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
          gevraagdeVoorzieningId: null,
        },
      ],
      ...extra,
    })
    expect(status, JSON.stringify(body)).toBe(201)
    await alsBeslistDoor(body.besluitId)
    if (verstuurd) await stuur('beschikking', body.besluitId, 'consulent')
    return body.besluitId as string
  }
  return {
    get house() {
      return house
    },
    get gezin() {
      return gezin
    },
    vandaag: () => klok.vandaag(),
    op(dag: string) {
      klok = clockAt(`${dag}${METEEN}`)
    },
    besluit,
    alsBeslistDoor,
    stap,
    zaak,
    stuur,
    werk,
  }
}
type Besluitwens = { over?: number; verstuurd?: boolean }
