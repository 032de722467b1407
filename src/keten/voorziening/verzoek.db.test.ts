import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerVerwijzing } from '#uitvoering/toegang/deeds.ts'
import { datum } from '#values/datum.ts'
import { type OntvangVerzoek, ontvangVerzoek } from './deeds.ts'
import { eenInkoop, type Inkoop, metBsn } from './testing.ts'

const TWEE_UUR = { volume: 2, eenheid: '04' as const, frequentie: 2 as const }
const PERIODE = { begin: '2026-11-16', eind: '2027-05-15' }

describe('verzoeken van aanbieders', () => {
  let house: TestHouse
  let inkoop: Inkoop
  let client: string
  let teller = 0

  beforeAll(async () => {
    house = await openTestHouse()
    inkoop = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, {
        wet: 'jeugdwet',
        code: '45A48',
        categorie: '45',
        agb: '99000001',
        leeftijdsgrens: 18,
      }),
    )
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const { actor } = await house.mandaat('teamleider')
    const gezin = await house.in('teamleider', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Noor', geslachtsnaam: 'El Amrani', geboren: datum('2012-05-17') }],
        actor.id,
        datum('2026-01-01'),
      ),
    )
    client = gezin.persoonIds[0]!
    await metBsn(house.owner, house.keys, VOORBEELDSTAD, client)
  })

  const volgendeReferentie = () => {
    teller += 1
    return `ref-${teller}`
  }
  const vot = (anders: Partial<OntvangVerzoek> = {}, verwijzertype: '02' | '01' = '02') =>
    house.in('backoffice', async (context) => {
      const { verwijzingId } = await registreerVerwijzing(context, {
        persoonId: client,
        verwijzertype,
        verwijzer: 'Huisartsenpraktijk De Brink',
        agb: '01000001',
        ontvangenVia: 'bericht',
      })
      return ontvangVerzoek(context, {
        soort: 'vot',
        wet: 'jeugdwet',
        clientId: client,
        aanbiederId: inkoop.aanbiederId,
        referentieAanbieder: volgendeReferentie(),
        verwijzingId,
        verwijzertype,
        productId: inkoop.productId,
        omvang: TWEE_UUR,
        gewenst: { begin: datum('2026-11-16') },
        dagtekening: datum('2026-11-10'),
        ...anders,
      })
    })
  const op = (verzoekId: string, deed: string, body: object = {}, als = 'consulent') =>
    house.vraag(als, 'POST', `/verzoeken/${verzoekId}/${deed}`, body)
  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)
  const honorering = { periode: PERIODE, omvang: TWEE_UUR, budget: null }

  it('wijst toe op een verwijzing van de huisarts, zonder besluit van de gemeente (D2)', async () => {
    const { verzoekId, uiterlijk } = await vot()
    expect(uiterlijk).toBe('2026-11-17')
    const lijst = await house.vraag('consulent', 'GET', '/verzoeken')
    expect(lijst.body.find((een: { id: string }) => een.id === verzoekId)).toMatchObject({
      clientNaam: 'Noor El Amrani',
      verwijzertype: '02',
      stand: 'ontvangen',
      uiterlijk: '2026-11-17',
    })
    expect((await op(verzoekId, 'onderzoek')).status).toBe(201)
    expect(codes(await op(verzoekId, 'onderzoek'))).toEqual(['al-beantwoord'])
    const { status, body } = await op(verzoekId, 'honorering', honorering)
    expect(status, JSON.stringify(body)).toBe(201)
    const { rows } = await house.owner.query(
      `select g.soort, g.verwijzertype, g.besluit_id, v.referentie_aanbieder from voorziening.toewijzing t join voorziening.voorziening w on w.id = t.voorziening_id
       join voorziening.grondslag g on g.id = w.grondslag_id join voorziening.toewijzingversie v on v.toewijzing_id = t.id where t.id = $1`,
      [body.toewijzingId],
    )
    expect(rows).toEqual([
      { soort: 'verwijzing', verwijzertype: '02', besluit_id: null, referentie_aanbieder: `ref-${teller}` },
    ])
    expect((await house.owner.query('select 1 from voorziening.werk where id = $1', [verzoekId])).rowCount).toBe(0)
    expect(codes(await op(verzoekId, 'afwijzing', { reden: '3' }))).toEqual(['al-beantwoord'])
    expect(
      (await house.vraag('consulent', 'GET', `/toewijzingen/${body.toewijzingId}`)).body.toewijzing.verwijzertype,
    ).toBe('02')
    const feit = await house.owner.query(
      `select grondslag, verwijzertype, begin::text, wijk from voorziening.feit_voorziening where client_id = $1`,
      [client],
    )
    expect(feit.rows).toEqual([{ grondslag: 'verwijzing', verwijzertype: '02', begin: '2026-11-16', wijk: 'onbekend' }])
  })

  it('vraagt een eigen besluit als de gemeente zelf verwijst, en weigert voorbij de leeftijdsgrens', async () => {
    const gemeente = await vot({}, '01')
    expect(codes(await op(gemeente.verzoekId, 'honorering', honorering))).toEqual(['besluit-ontbreekt'])
    expect((await op(gemeente.verzoekId, 'afwijzing', { reden: '7' })).status).toBe(201)
    const huisarts = await vot()
    expect(
      codes(
        await op(huisarts.verzoekId, 'honorering', { ...honorering, periode: { begin: '2026-11-16', eind: null } }),
      ),
    ).toEqual(['voorbij-leeftijdsgrens'])
  })

  it('laat een verzoek open als de toewijzing wordt geweigerd', async () => {
    const { verzoekId } = await vot()
    const antwoord = await op(verzoekId, 'honorering', {
      ...honorering,
      omvang: { volume: 2, eenheid: '16', frequentie: 2 },
      periode: { begin: '2024-01-01', eind: '2024-12-31' },
    })
    expect(codes(antwoord)).toEqual(['periode-buiten-contract', 'eenheid-past-niet'])
    expect(
      (await house.owner.query('select beantwoord_op from voorziening.verzoek where id = $1', [verzoekId])).rows,
    ).toEqual([{ beantwoord_op: null }])
    expect(
      (await house.owner.query('select 1 from voorziening.grondslag where persoon_id = $1', [client])).rowCount,
    ).toBe(0)
  })

  it('kent per client en aanbieder een open verzoek (TR374) en per aanbieder een referentie (TR347)', async () => {
    const { verzoekId } = await vot()
    await expect(vot()).rejects.toThrow(/verzoek-loopt/)
    expect((await op(verzoekId, 'afwijzing', { reden: '8', verantwoordelijkeGemeente: '9902' })).status).toBe(201)
    await expect(vot({ referentieAanbieder: `ref-${teller - 1}` })).rejects.toThrow(/referentie-bestaat/)
    expect(await vot()).toMatchObject({ uiterlijk: '2026-11-17' })
    await expect(
      house.owner.query(
        `insert into voorziening.verzoek (gemeente, soort, wet, client_id, aanbieder_id, referentie_aanbieder, dagtekening, ontvangen_op, uiterlijk, door)
      values ('9901', 'vot', 'jeugdwet', $1, $2, 'x', now(), now(), now(), $1)`,
        [client, inkoop.aanbiederId],
      ),
    ).rejects.toThrow(/verzoek-loopt/)
  })

  it('noemt bij het woonplaatsbeginsel de andere gemeente (OP359)', async () => {
    const { verzoekId } = await vot()
    expect(codes(await op(verzoekId, 'afwijzing', { reden: '8' }))).toEqual(['gemeente-ontbreekt'])
    expect(codes(await op(verzoekId, 'afwijzing', { reden: '8', verantwoordelijkeGemeente: '9901' }))).toEqual([
      'eigen-gemeente',
    ])
    expect(codes(await op(verzoekId, 'afwijzing', { reden: '0' }))).toEqual(['vorm-onjuist'])
  })

  it('bestaat niet voor een andere gemeente, en niet zonder power', async () => {
    const { verzoekId } = await vot()
    expect((await op(verzoekId, 'onderzoek', {}, '9902-consulent')).status).toBe(404)
    expect((await op(verzoekId, 'onderzoek', {}, 'toegang')).status).toBe(403)
    expect((await house.vraag('9902-backoffice', 'GET', '/verzoeken')).body).toEqual([])
  })
})
