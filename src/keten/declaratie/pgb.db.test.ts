import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop, metBsn } from '#keten/voorziening/testing.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { taken } from './reactions.ts'

const KOP = 'kenmerk;beschikkingnummer;product;maand;bedrag'
const codes = (body: { beletselen?: { code: string; veld?: string }[] }) =>
  (body.beletselen ?? []).map((een) => [een.code, een.veld])

describe('pgb', () => {
  let house: TestHouse
  let nummer: number
  let persoonId: string
  let huishoudenId: string
  beforeAll(async () => {
    house = await openTestHouse()
    const consulent = (await house.mandaat('consulent')).actor.id
    const inkoop = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A11', categorie: '02', agb: '99000011' }),
    )
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Piet', geslachtsnaam: 'Budget', geboren: datum('1970-02-11') }],
        consulent,
        datum('2026-01-01'),
      ),
    )
    persoonId = gezin.persoonIds[0]!
    huishoudenId = gezin.huishoudenId
    await metBsn(house.owner, house.keys, VOORBEELDSTAD, persoonId)
    const { body } = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId,
      huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Regelt zijn hulp zelf.',
      voorzieningen: [
        {
          productId: inkoop.productId,
          gevraagdeVoorzieningId: null,
          leveringsvorm: 'pgb',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: '2026-11-01', eind: '2027-12-31' },
          jaarbedrag: 400_000,
          redenNaLeeftijdsgrens: null,
        },
      ],
    })
    nummer = body.beschikkingnummer
    expect(nummer).toBeGreaterThan(0)
  })
  afterAll(() => house.close())

  const lees = (regels: string[], proef = false, als = 'backoffice') =>
    house.vraag(als, 'POST', '/pgb/bestedingen', { inhoud: [KOP, ...regels].join('\n'), proef })
  const regel = (kenmerk: string, bedrag: string) => `${kenmerk};${nummer};02A11;2026-11;${bedrag}`
  const lijst = async (als = 'budgethouder') => (await house.vraag(als, 'GET', '/pgb')).body
  const geboekt = async () =>
    (
      await house.owner.query(
        `select taakveld, kostensoort, bedrag::int from declaratie.boeking where bronsoort = 'pgb' order by bedrag`,
      )
    ).rows

  it('leest alles of niets, boekt elke regel eens en toont wat van het budget besteed is', async () => {
    expect((await lees([regel('S1', '1000'), regel('S2', '500,50')], true)).body).toEqual({
      proef: true,
      regels: 2,
      budgetten: 1,
      bedrag: 150_050,
    })
    expect(await geboekt()).toEqual([])
    expect(codes((await lees([regel('S1', '1000'), regel('S2', '9000')])).body)).toEqual([
      ['regel-boven-budget', 'regel 3, bedrag'],
    ])
    expect(await geboekt()).toEqual([])
    expect((await lees([regel('S1', '1000'), regel('S2', '500,50')])).status).toBe(201)
    expect(await geboekt()).toEqual([
      { taakveld: '6.791', kostensoort: 'pgb', bedrag: 50_050 },
      { taakveld: '6.791', kostensoort: 'pgb', bedrag: 100_000 },
    ])
    expect(await lijst()).toMatchObject({
      totaal: 1,
      jaarbedrag: 400_000,
      besteed: 150_050,
      rijen: [{ beschikkingnummer: nummer, laatste: '2026-11-01' }],
    })
    expect(codes((await lees([regel('S1', '10')])).body)).toEqual([['regel-besteding-bestaat', 'regel 2, kenmerk']])
  })

  it('wat uit de pas loopt staat bij wie het budget toekende en in het dossier, en gaat weg als het klopt', async () => {
    const inWerk = async (als: string) =>
      (await house.vraag(als, 'GET', '/werkvoorraad?tab=mijn&aantal=50')).body.rijen
        .filter((een: { kamer: string }) => een.kamer === 'pgb')
        .map((een: { soort: string; status: string; persoonId: string }) => [een.soort, een.status, een.persoonId])
    // Of a budget of 4.000 a year that began this month: 1.500,50 is more than one month asks, but one month says nothing yet.
    expect(await inWerk('consulent')).toEqual([])
    const grens = (waarde: object) =>
      house.vraag('beheerder', 'POST', '/inrichting/instellingen', {
        soort: 'pgb',
        sleutel: 'signaalgrenzen',
        waarde,
        begin: '2026-11-01',
        bron: 'werkafspraak',
        geverifieerd: true,
      })
    const vooraf = (waarde: object, als = 'beheerder', begin = '2026-11-01') =>
      house.vraag(als, 'POST', '/inrichting/instellingen/effecten', {
        soort: 'pgb',
        sleutel: 'signaalgrenzen',
        waarde,
        begin,
        bron: 'werkafspraak',
        geverifieerd: true,
      })
    const eenMaand = { onder: 50, boven: 110, maanden: 1 }
    const { effecten } = (await vooraf(eenMaand)).body
    expect(effecten).toMatchObject([
      {
        kamer: 'declaratie',
        bekeken: 1,
        anders: 1,
        slechter: 1,
        voorbeelden: [{ nu: { nl: 'geen signaal' }, straks: { nl: 'overbesteding' }, slechter: true }],
      },
    ])
    expect(effecten[0].voorbeelden[0].wat.nl).toContain('450%')
    expect(JSON.stringify(effecten)).not.toMatch(new RegExp(`Piet|[Bb]eschikking|${persoonId}`))
    expect((await vooraf({ onder: 50, boven: 500, maanden: 1 })).body.effecten[0]).toMatchObject({
      bekeken: 1,
      anders: 0,
    })
    expect((await vooraf(eenMaand, 'consulent')).status).toBe(403)
    expect((await vooraf(eenMaand, '9902-beheerder')).body.effecten[0]).toMatchObject({ bekeken: 0, anders: 0 })
    expect((await vooraf({ onder: 50, boven: 90, maanden: 1 })).status).toBe(422)
    expect(await inWerk('consulent')).toEqual([])
    expect((await grens(eenMaand)).status).toBe(201)
    expect(
      (await vooraf({ onder: 50, boven: 500, maanden: 1 }, 'beheerder', '2026-11-20')).body.effecten[0],
    ).toMatchObject({
      anders: 1,
      slechter: 0,
    })
    expect((await lees([regel('S3', '1')])).status).toBe(201)
    expect(await inWerk('consulent')).toEqual([['pgb-overbesteding', '450%', persoonId]])
    expect(await inWerk('budgethouder')).toEqual([])
    expect(await inWerk('9902-consulent')).toEqual([])
    expect(await lijst()).toMatchObject({
      signalen: 1,
      taakvelden: [{ taakveld: '6.791', aantal: 1, jaarbedrag: 400_000, besteed: 150_150 }],
      rijen: [{ signaal: 'pgb-overbesteding', verwacht: 33_333, taakveld: '6.791' }],
    })
    const dossier = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/dossier`)).body
    expect(JSON.stringify(dossier)).toContain('pgb-overbesteding')
    expect((await grens({ onder: 50, boven: 500, maanden: 1 })).status).toBe(422)
    await house.owner.query(
      `update inrichting.instelling set waarde = '{"onder":50,"boven":500,"maanden":1}' where soort = 'pgb'`,
    )
    await house.in(systeemMandaat('9901', 'volgen'), (context) =>
      taken['declaratie.volgPgb']!(context, { gemeente: '9901', id: '9901' }),
    )
    expect(await inWerk('consulent')).toEqual([])
    expect(await lijst()).toMatchObject({ signalen: 0, rijen: [{ signaal: null, verwacht: null }] })
  })

  it('wat is gedaan staat op de bladzijde van het huishouden, en tot de gekozen dag is het geen werk', async () => {
    const volg = async () => {
      await house.in(systeemMandaat('9901', 'volgen'), (context) =>
        taken['declaratie.volgPgb']!(context, { gemeente: '9901', id: '9901' }),
      )
      const { rijen } = (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=mijn&aantal=50')).body
      return rijen.filter((een: { kamer: string }) => een.kamer === 'pgb').length
    }
    await house.owner.query(
      `update inrichting.instelling set waarde = '{"onder":50,"boven":110,"maanden":1}' where soort = 'pgb'`,
    )
    expect(await volg()).toBe(1)
    const bladzijde = async (als = 'consulent') => house.vraag(als, 'GET', `/huishoudens/${huishoudenId}/pgb`)
    const [budget] = (await bladzijde()).body.budgetten
    expect(budget).toMatchObject({
      naam: 'Piet Budget',
      persoonId,
      beschikkingnummer: nummer,
      jaarbedrag: 400_000,
      jaar: 2026,
      besteed: 150_150,
      verwacht: 33_333,
      signaal: 'pgb-overbesteding',
      rustTot: null,
      vertegenwoordiger: null,
      besluitOp: '2026-11-10',
      besluitDoor: expect.any(String),
      maanden: [{ maand: '2026-11-01', bedrag: 150_150 }],
      afhandelingen: [],
    })
    expect((await bladzijde('9902-consulent')).status).toBe(404)
    expect((await bladzijde('budgethouder')).status).toBe(403)
    const handel = (extra = {}, als = 'consulent') =>
      house.vraag(als, 'POST', `/pgb/${budget.id}/afhandelingen`, {
        gedaan: ['gebeld', 'hertoets'],
        toelichting: 'Zijn zus declareert voortaan zelf.',
        opnieuwOp: '2027-01-10',
        hertoetsOp: '2027-03-01',
        ...extra,
      })
    expect((await handel({}, 'backoffice')).status).toBe(403)
    expect((await handel({}, '9902-consulent')).status).toBe(404)
    expect(codes((await handel({ opnieuwOp: '2026-11-10' })).body)).toEqual([['pgb-opnieuw-voorbij', 'opnieuwOp']])
    expect(codes((await handel({ hertoetsOp: undefined })).body)).toEqual([['pgb-hertoetsdag-ontbreekt', 'hertoetsOp']])
    expect((await handel({ gedaan: ['gedroomd'] })).status).toBe(422)
    const { status, body } = await handel()
    expect(status, JSON.stringify(body)).toBe(201)
    expect(await volg()).toBe(0)
    expect((await bladzijde()).body.budgetten).toMatchObject([
      {
        signaal: 'pgb-overbesteding',
        rustTot: '2027-01-10',
        hertoetsOp: '2027-03-01',
        afhandelingen: [{ op: '2026-11-10', gedaan: ['gebeld', 'hertoets'], opnieuwOp: '2027-01-10' }],
      },
    ])
    const { rows } = await house.owner.query('select toelichting from declaratie.pgbafhandeling')
    expect(rows[0].toelichting.includes('zus')).toBe(false)
    // The day to look again has come, and it is still out of step.
    await house.owner.query(`update declaratie.pgbsignaal set rust_tot = '2026-11-10'`)
    expect(await volg()).toBe(1)
    expect((await handel({ gedaan: ['afgesproken'], hertoetsOp: undefined })).status).toBe(201)
    await house.owner.query(
      `update inrichting.instelling set waarde = '{"onder":50,"boven":500,"maanden":1}' where soort = 'pgb'`,
    )
    expect(await volg()).toBe(0)
    expect(codes((await handel({ gedaan: ['gebeld'], hertoetsOp: undefined })).body)).toEqual([
      ['pgb-geen-signaal', undefined],
    ])
  })

  it('kent geen naam, en is er alleen voor wie geld beheert, elk in de eigen gemeente', async () => {
    expect(JSON.stringify(await lijst())).not.toContain('Piet')
    expect((await lees([regel('S9', '10')], false, 'budgethouder')).status).toBe(403)
    expect(codes((await lees([regel('S9', '10')], false, '9902-backoffice')).body)).toEqual([
      ['regel-pgb-onbekend', 'regel 2, beschikkingnummer'],
    ])
    expect(await lijst('9902-budgethouder')).toMatchObject({ totaal: 0, rijen: [] })
  })
})
