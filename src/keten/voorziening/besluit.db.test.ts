import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Db, sql } from '#platform/db.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden, eenLadder } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { eenInkoop, type Inkoop, metBsn } from './testing.ts'

const TWEE_UUR = { volume: 2, eenheid: '04', frequentie: 2 }

describe('besluiten', () => {
  let house: TestHouse
  let wmo: Inkoop
  let jeugd: Inkoop
  let consulent: string
  let huishoudenId: string
  let moeder: string
  let kind: string

  beforeAll(async () => {
    house = await openTestHouse()
    consulent = (await house.mandaat('consulent')).actor.id
    await house.in('contractmanager', async ({ db }) => {
      wmo = await eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' })
      jeugd = await eenInkoop(db, VOORBEELDSTAD, {
        wet: 'jeugdwet',
        code: '45A48',
        categorie: '45',
        agb: '99000002',
        leeftijdsgrens: 18,
      })
    })
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Fatima', geslachtsnaam: 'El Amrani', geboren: datum('1984-02-11') },
          { voornamen: 'Noor', geslachtsnaam: 'El Amrani', geboren: datum('2012-05-17') },
        ],
        consulent,
        datum('2026-01-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    ;[moeder, kind] = gezin.persoonIds as [string, string]
    for (const id of gezin.persoonIds) await metBsn(house.owner, house.keys, VOORBEELDSTAD, id)
  })

  const besluit = (anders: object = {}, voorziening: object | null = {}) => ({
    persoonId: moeder,
    huishoudenId,
    wet: 'wmo',
    soort: 'spoed',
    aanvraagId: null,
    motivering: 'Zonder hulp valt het huishouden stil.',
    voorzieningen:
      voorziening === null
        ? []
        : [
            {
              productId: wmo.productId,
              leveringsvorm: 'zin',
              omvang: TWEE_UUR,
              periode: { begin: '2026-11-15', eind: '2027-05-14' },
              jaarbedrag: null,
              redenNaLeeftijdsgrens: null,
              gevraagdeVoorzieningId: null,
              ...voorziening,
            },
          ],
    ...anders,
  })
  const neem = (body: object, als = 'consulent') => house.vraag(als, 'POST', '/besluiten', body)
  const codes = (body: { beletselen?: { code: string }[] }) => body.beletselen?.map((een) => een.code)

  async function metPlan(): Promise<string> {
    const post = async (als: string, pad: string, body: unknown, versie?: number) => {
      const antwoord = await house.vraag(
        als,
        'POST',
        pad,
        body,
        versie === undefined ? {} : { 'if-match': `"${versie}"` },
      )
      expect(antwoord.status, `${pad} ${JSON.stringify(antwoord.body)}`).toBe(201)
      return antwoord.body
    }
    const { planId } = await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})
    const { plan } = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).body
    const kringlidId = plan.kring.find((lid: { persoonId: string }) => lid.persoonId === moeder).id
    const afweging = await post(
      'consulent',
      `/plannen/${planId}/afwegingen`,
      {
        kringlidId,
        domein: 'huishouden',
        wet: 'wmo',
        omschrijving: 'Overbelast',
        stappen: eenLadder('onvoldoende', 'onvoldoende', 'onvoldoende', 'voldoende'),
        uitkomst: 'maatwerk',
        productId: wmo.productId,
        tijdelijk: true,
      },
      1,
    )
    await post(
      'consulent',
      `/plannen/${planId}/doelen`,
      {
        kringlidId,
        behoefteStam: afweging.behoefteStam,
        domein: 'huishouden',
        tekst: 'Rust',
        resultaat: 'rust',
        streefdatum: '2027-05-10',
      },
      2,
    )
    const gevraagd = await post(
      'consulent',
      `/plannen/${planId}/gevraagde-voorzieningen`,
      {
        kringlidId,
        afwegingStam: afweging.afwegingStam,
        productId: wmo.productId,
        omvang: TWEE_UUR,
        begin: '2026-11-15',
        leveringsvorm: 'zin',
      },
      3,
    )
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: '2027-05-10' }, 4)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    return gevraagd.gevraagdeVoorzieningId
  }

  it('kent toe op een vastgesteld plan, en het plan onthoudt wat is ingezet', async () => {
    const gevraagdeVoorzieningId = await metPlan()
    const { status, body } = await neem(besluit({ soort: 'toekenning' }, { gevraagdeVoorzieningId }))
    expect(status, JSON.stringify(body)).toBe(201)
    const { rows } = await house.owner.query(
      'select voorziening_id, van::text from plan.inzet where voorziening_id = $1',
      [body.voorzieningIds[0]],
    )
    expect(rows).toEqual([{ voorziening_id: body.voorzieningIds[0], van: '2026-11-15' }])
    const pagina = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/besluiten`)
    expect(pagina.status).toBe(200)
    expect(pagina.body.besluiten[0]).toMatchObject({
      beschikkingnummer: body.beschikkingnummer,
      soort: 'toekenning',
      motivering: 'Zonder hulp valt het huishouden stil.',
      vervangen: false,
    })
    expect(pagina.body.voorzieningen[0]).toMatchObject({
      productCode: '02A03',
      grondslag: 'besluit',
      verwijzertype: '01',
      toewijzingen: [],
    })
    expect(pagina.body.gevraagd).toEqual([])
  })

  it('weigert een toekenning zonder plan, zonder motivering en met een omgekeerde periode: alles tegelijk, en bewaart niets', async () => {
    const voor = await house.owner.query('select count(*)::int n from voorziening.besluit')
    const { status, body } = await neem(
      besluit({ soort: 'toekenning', motivering: '' }, { periode: { begin: '2027-01-01', eind: '2026-01-01' } }),
    )
    expect(status).toBe(422)
    expect(codes(body)).toEqual(['motivering-ontbreekt', 'plan-niet-vastgesteld', 'periode-omgekeerd'])
    expect(body.beletselen[2].veld).toBe('voorzieningen.0.periode.eind')
    expect((await house.owner.query('select count(*)::int n from voorziening.besluit')).rows).toEqual(voor.rows)
  })

  it('bewaart de motivering onleesbaar in de database', async () => {
    const { body } = await neem(besluit())
    const { rows } = await house.owner.query('select motivering from voorziening.besluit where id = $1', [
      body.besluitId,
    ])
    expect(rows[0].motivering.toString('utf8')).not.toContain('huishouden')
  })

  it('mag niet zonder mandaat, boven het mandaat, zonder relatie of vanuit een andere gemeente', async () => {
    expect((await neem(besluit(), 'toegang')).status).toBe(403)
    const duur = await neem(
      besluit(
        {},
        { omvang: { volume: 10, eenheid: '04', frequentie: 2 }, periode: { begin: '2026-11-15', eind: null } },
      ),
    )
    expect([duur.status, codes(duur.body)]).toEqual([422, ['boven-mandaat']])
    expect((await neem(besluit(), 'regionaal')).status).toBe(404)
    expect((await neem(besluit(), '9902-consulent')).status).toBe(404)
    expect((await house.vraag('9902-consulent', 'GET', `/huishoudens/${huishoudenId}/besluiten`)).status).toBe(404)
    expect((await house.vraag('regionaal', 'GET', `/huishoudens/${huishoudenId}/besluiten`)).status).toBe(404)
  })

  it('laat jeugdhulp niet voorbij de achttiende verjaardag lopen zonder reden (V7)', async () => {
    const tot19 = { productId: jeugd.productId, periode: { begin: '2029-06-01', eind: '2031-05-16' } }
    expect(codes((await neem(besluit({ persoonId: kind, wet: 'jeugdwet' }, tot19))).body)).toEqual([
      'voorbij-leeftijdsgrens',
    ])
    expect(
      (
        await neem(
          besluit({ persoonId: kind, wet: 'jeugdwet' }, { ...tot19, redenNaLeeftijdsgrens: 'verlengde jeugdhulp' }),
        )
      ).status,
    ).toBe(201)
  })

  it('laat voor hetzelfde product nooit een pgb en natura samen lopen (V3), ook niet langs de regel heen', async () => {
    expect((await neem(besluit())).status).toBe(201)
    const pgb = await neem(
      besluit({}, { leveringsvorm: 'pgb', jaarbedrag: 400_000, periode: { begin: '2027-05-14', eind: '2027-12-31' } }),
    )
    expect(codes(pgb.body)).toEqual(['zin-loopt'])
    const aansluitend = await neem(
      besluit({}, { leveringsvorm: 'pgb', jaarbedrag: 400_000, periode: { begin: '2027-05-15', eind: '2027-12-31' } }),
    )
    expect(aansluitend.status, JSON.stringify(aansluitend.body)).toBe(201)
    await expect(house.in('consulent', ({ db }) => ruweKopie(db, aansluitend.body.voorzieningIds[0]))).rejects.toThrow(
      /pgb-loopt/,
    )
  })

  it('doet met het besluit de aanvraag af, en die klok staat stil', async () => {
    const melding = await house.vraag('toegang', 'POST', '/toegang/meldingen', {
      persoonId: kind,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Noor gaat niet meer naar school.',
      hulpvragen: [{ wet: 'jeugdwet', regeling: 'ambulant' }],
    })
    expect(melding.status, JSON.stringify(melding.body)).toBe(201)
    const open = async () =>
      (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/besluiten`)).body.aanvragen
    const [aanvraag] = await open()
    expect(aanvraag).toMatchObject({ persoonId: kind, wet: 'jeugdwet', ontvangenOp: '2026-11-10' })
    const jeugdbesluit = (anders: object = {}) =>
      besluit({ persoonId: kind, wet: 'jeugdwet', aanvraagId: aanvraag.id, ...anders }, { productId: jeugd.productId })
    expect((await neem(besluit({ aanvraagId: aanvraag.id }))).status, 'de aanvraag van een ander').toBe(404)
    const genomen = await neem(jeugdbesluit())
    expect(genomen.status, JSON.stringify(genomen.body)).toBe(201)
    expect(await open()).toEqual([])
    const { rows } = await house.owner.query(
      'select uitkomst, besluit_id from toegang.afdoening where hulpvraag_id = $1',
      [melding.body.hulpvraagIds[0]],
    )
    expect(rows).toEqual([{ uitkomst: 'toegekend', besluit_id: genomen.body.besluitId }])
    expect((await neem(jeugdbesluit())).status, 'een tweede keer').toBe(404)
  })

  it('laat na overlijden alles eindigen op die dag, met reden 02', async () => {
    const verleend = (await neem(besluit({}, { periode: { begin: '2026-10-01', eind: '2027-03-31' } }))).body
    const toegewezen = await house.vraag(
      'consulent',
      'POST',
      `/voorzieningen/${verleend.voorzieningIds[0]}/toewijzingen`,
      {
        aanbiederId: wmo.aanbiederId,
        periode: { begin: '2026-10-01', eind: '2027-03-31' },
        omvang: TWEE_UUR,
        budget: null,
      },
    )
    expect(
      (await house.vraag('toegang', 'POST', `/huishouden/personen/${moeder}/overlijden`, { op: '2026-11-08' })).status,
    ).toBe(201)
    const { rows } = await house.owner.query(
      `select upper(t.looptijd) - 1 = '2026-11-08' toewijzing, t.reden, upper(v.geldig) - 1 = '2026-11-08' voorziening, v.eindreden
       from voorziening.toewijzing t join voorziening.voorziening v on v.id = t.voorziening_id where t.id = $1`,
      [toegewezen.body.toewijzingId],
    )
    expect(rows).toEqual([{ toewijzing: true, reden: '02', voorziening: true, eindreden: 'overlijden' }])
    expect((await house.owner.query('select 1 from voorziening.werk where persoon_id = $1', [moeder])).rowCount).toBe(0)
  })

  it('een herziening laat de voorziening en haar toewijzing eindigen op de dag ervoor (V8), en kan maar een keer', async () => {
    const oud = (await neem(besluit())).body
    const toegewezen = await house.vraag('consulent', 'POST', `/voorzieningen/${oud.voorzieningIds[0]}/toewijzingen`, {
      aanbiederId: wmo.aanbiederId,
      periode: { begin: '2026-11-15', eind: '2027-05-14' },
      omvang: TWEE_UUR,
      budget: null,
    })
    expect(toegewezen.status, JSON.stringify(toegewezen.body)).toBe(201)
    const herziening = besluit(
      { soort: 'herziening', vervangt: oud.besluitId, ingaandOp: '2027-01-01' },
      { omvang: { ...TWEE_UUR, volume: 4 }, periode: { begin: '2027-01-01', eind: '2027-05-14' } },
    )
    const nieuw = await neem(herziening)
    expect(nieuw.status, JSON.stringify(nieuw.body)).toBe(201)
    const { body } = await house.vraag('consulent', 'GET', `/toewijzingen/${toegewezen.body.toewijzingId}`)
    expect([body.toewijzing.looptijd.eind, body.toewijzing.versie, body.versies[0].reden]).toEqual([
      '2026-12-31',
      2,
      '05',
    ])
    expect(codes((await neem(herziening)).body)).toEqual(['besluit-vervangen'])
    await expect(house.in('consulent', ({ db }) => verander(db, oud.besluitId))).rejects.toThrow(/permission denied/)
  })
})

async function ruweKopie(db: Db, id: string) {
  await sql`insert into voorziening.voorziening (gemeente, client_id, wet, product_id, leveringsvorm, geldig, grondslag_id, door)
    select gemeente, client_id, wet, product_id, 'zin', geldig, grondslag_id, door from voorziening.voorziening where id = ${id}`.execute(
    db,
  )
}

async function verander(db: Db, id: string) {
  await sql`update voorziening.besluit set datum = '2020-01-01' where id = ${id}`.execute(db)
}
