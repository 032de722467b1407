import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voegGebruikerToe } from '#test/betrouwbaarheid/gebruikers.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

/** One conversation, told once, and the decisions that follow on it. */
describe('het integrale gesprek', () => {
  let house: TestHouse
  let jeugd: string
  beforeAll(async () => {
    house = await openTestHouse()
    jeugd = await voegGebruikerToe(house, { sub: '9901-jeugdconsulent', functie: 'consulent' })
  })
  afterAll(() => house?.close())

  const stuur = (als: string, pad: string, body: object = {}) => house.vraag(als, 'POST', pad, body)
  const lees = async (als: string, pad: string) => (await house.vraag(als, 'GET', pad)).body
  const codesVan = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code) ?? []
  let teller = 0
  async function melding(hulpvragen: object[] = [{ wet: 'wmo', regeling: 'begeleiding' }], deel: object = {}) {
    teller += 1
    const { body: persoon } = await stuur('toegang', '/huishouden/personen', {
      voornamen: `Gesprek${teller}`,
      geslachtsnaam: 'Van Tafel',
      geboren: '1980-01-01',
      bevestigd: true,
    })
    const { body } = await stuur('toegang', '/toegang/meldingen', {
      persoonId: persoon.persoonId,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Het loopt ons over de schoenen',
      hulpvragen,
      ...deel,
    })
    const hulpvraagId = body.hulpvraagIds[0] as string
    const { actor } = await house.mandaat('consulent')
    await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/behandelaars`, { medewerkerId: actor.id })
    return { meldingId: body.meldingId as string, hulpvraagId, persoonId: persoon.persoonId as string }
  }
  const uitnodiging = {
    datum: '2026-11-12',
    plek: 'thuis',
    doel: 'Samen kijken wat het gezin nodig heeft',
    deelnemers: [{ expertise: 'wmo-2015' }],
    aangekondigd: true,
    steunGeadviseerd: true,
    clientondersteuningGenoemd: true,
  }
  const nodigUit = (meldingId: string, deel: object = {}) =>
    stuur('consulent', `/toegang/meldingen/${meldingId}/uitnodigingen`, { ...uitnodiging, ...deel })

  it('toont per expertise wat bekend is en wat mist, en een antwoord telt bij elke expertise die het nodig heeft', async () => {
    const { meldingId } = await melding([
      { wet: 'wmo', regeling: 'begeleiding' },
      { wet: 'jeugdwet', regeling: 'jeugdhulp' },
    ])
    const gesprek = async () => (await lees('consulent', `/toegang/meldingen/${meldingId}/gesprek`)).expertises
    const stand = async () =>
      (await gesprek())
        .filter((een: { speelt: boolean }) => een.speelt)
        .map((een: { code: string; bekend: number; minimaal: object[] }) => [een.code, een.bekend, een.minimaal.length])
    expect((await gesprek()).length).toBe(14)
    expect(await stand()).toEqual([
      ['jeugd', 0, 4],
      ['wmo-2015', 0, 4],
    ])
    await stuur('consulent', `/toegang/meldingen/${meldingId}/gegevens`, { code: 'sinds-wanneer', tekst: 'Sinds mei' })
    expect(await stand()).toEqual([
      ['jeugd', 1, 4],
      ['wmo-2015', 1, 4],
    ])
  })

  it('nodigt disciplines uit met doel en grond; zonder grond niet, met toestemming wel, en wie komt leest het verhaal', async () => {
    const { meldingId } = await melding()
    const jeugdErbij = { deelnemers: [{ expertise: 'wmo-2015' }, { expertise: 'jeugd', medewerkerId: jeugd }] }
    expect((await lees('9901-jeugdconsulent', `/toegang/meldingen/${meldingId}`)).status).toBe(404)
    expect(codesVan(await nodigUit(meldingId, { ...jeugdErbij, doel: undefined }))).toEqual([
      'gespreksdoel-ontbreekt',
      'geen-grond-om-te-delen',
    ])
    expect(codesVan(await nodigUit(meldingId, { deelnemers: [] }))).toEqual(['deelnemer-ontbreekt'])
    expect((await nodigUit(meldingId, { ...jeugdErbij, toestemmingDelen: true })).status).toBe(201)
    const mee = await lees('9901-jeugdconsulent', `/toegang/meldingen/${meldingId}/gesprek`)
    expect(mee.melding.vraag).toBe('Het loopt ons over de schoenen')
    expect(mee.gesprekken[0]).toMatchObject({
      gepland: true,
      aangekondigdOp: '2026-11-10',
      steunGeadviseerd: true,
      deelnemers: [
        { expertise: 'wmo-2015', grond: 'hulpvraag' },
        { expertise: 'jeugd', grond: 'toestemming' },
      ],
    })
  })

  it('wie er onaangekondigd bij zit: alleen met een reden die blijft', async () => {
    const { meldingId } = await melding([
      { wet: 'wmo', regeling: 'begeleiding' },
      { wet: 'wgs', regeling: 'schuldhulp' },
    ])
    const { body } = await nodigUit(meldingId, {
      aangekondigd: false,
      datum: '2026-11-10',
      deelnemers: [{ expertise: 'wmo-2015' }, { expertise: 'schuldhulp' }],
    })
    const houd = (deel: object = {}) =>
      stuur('consulent', `/toegang/meldingen/${meldingId}/gesprekken`, {
        gesprekId: body.gesprekId,
        datum: '2026-11-10',
        plek: 'thuis',
        clientondersteuningGenoemd: true,
        deelnemers: [],
        ...deel,
      })
    const klok = async () =>
      (await lees('consulent', `/toegang/meldingen/${meldingId}`)).hulpvragen.find(
        (een: { wet: string }) => een.wet === 'wgs',
      ).klokken[0].gestoptOp
    // What is only planned stops no clock.
    expect(await klok()).toBe(null)
    expect(codesVan(await houd())).toEqual(['niet-aangekondigd'])
    expect((await houd({ redenNietAangekondigd: 'De stroom werd vandaag afgesloten' })).status).toBe(201)
    expect(await klok()).toBe('2026-11-10')
    expect(codesVan(await houd({ redenNietAangekondigd: 'nog eens' }))).toEqual(['gesprek-al-gehouden'])
    const { gesprekken } = await lees('consulent', `/toegang/meldingen/${meldingId}/gesprek`)
    expect(gesprekken[0]).toMatchObject({ gepland: false, nietAangekondigdMetReden: true })
  })

  it('notities per levensdomein zijn verzegeld, en rollen komen na de vraag (T4)', async () => {
    const { meldingId } = await melding()
    await stuur('consulent', `/toegang/meldingen/${meldingId}/domeinnotities`, {
      code: 'financien',
      tekst: 'Twee maanden huur achter',
    })
    await stuur('consulent', `/toegang/meldingen/${meldingId}/domeinnotities`, {
      code: 'financien',
      tekst: 'Drie maanden huur achter',
    })
    const { rows } = await house.owner.query('select tekst from toegang.domeinnotitie where melding_id = $1', [
      meldingId,
    ])
    expect(rows.map((rij) => rij.tekst.toString('latin1')).join()).not.toContain('huur')
    const rol = () =>
      stuur('consulent', `/toegang/meldingen/${meldingId}/rollen`, { wie: 'inwoner', tekst: 'Belt de corporatie' })
    expect(codesVan(await rol())).toEqual(['vraag-achter-vraag-ontbreekt'])
    await stuur('consulent', `/toegang/meldingen/${meldingId}/verhelderingen`, { zelfde: true })
    expect((await rol()).status).toBe(201)
    const gesprek = await lees('consulent', `/toegang/meldingen/${meldingId}/gesprek`)
    expect(gesprek.domeinen.length).toBe(13)
    expect(gesprek.domeinen[0]).toMatchObject({ code: 'financien', tekst: 'Drie maanden huur achter' })
    expect(gesprek.rollen[0]).toEqual({ wie: 'inwoner', tekst: 'Belt de corporatie' })
    expect(
      (
        await stuur('9901-jeugdconsulent', `/toegang/meldingen/${meldingId}/domeinnotities`, {
          code: 'financien',
          tekst: 'x',
        })
      ).status,
    ).toBe(404)
  })

  it('spoed begint meteen: de hulp wacht niet op de vraag achter de vraag, het onderzoek loopt door', async () => {
    const { meldingId, hulpvraagId } = await melding()
    const trieer = (deel: object) =>
      stuur('toegang', `/toegang/hulpvragen/${hulpvraagId}/triages`, { besluit: 'spoed', ...deel })
    expect(codesVan(await trieer({}))).toEqual(['doel-ontbreekt', 'reden-ontbreekt'])
    const check = { uitkomst: 'zorgen', kindcheck: 'zorgen' }
    expect(
      (await trieer({ doel: 'Wat houdt haar overeind?', reden: 'Valt vannacht', veiligheidscheck: check })).status,
    ).toBe(201)
    const [vraag] = (await lees('consulent', `/toegang/meldingen/${meldingId}`)).hulpvragen
    expect(vraag).toMatchObject({
      spoed: true,
      status: 'in-onderzoek',
      triagebesluit: 'spoed',
      veiligheidscheck: 'zorgen',
      kindcheck: 'zorgen',
    })
    const jeugdvraag = await melding([{ wet: 'wgs', regeling: 'schuldhulp' }], { zelfde: true })
    expect(
      codesVan(
        await stuur('toegang', `/toegang/hulpvragen/${jeugdvraag.hulpvraagId}/triages`, {
          besluit: 'spoed',
          doel: 'x',
          reden: 'y',
        }),
      ),
    ).toEqual(['spoed-niet-onder-wet'])
  })

  it('geen rol voor de gemeente: met een reden, en pas als de vraag helder is; een andere gemeente wordt genoemd', async () => {
    const { meldingId, hulpvraagId } = await melding()
    const doeAf = (uitkomst: string, deel: object = {}) =>
      stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/afdoeningen`, { uitkomst, ...deel })
    expect(codesVan(await doeAf('geen-rol-overheid'))).toEqual(['vraag-achter-vraag-ontbreekt', 'reden-ontbreekt'])
    expect(codesVan(await doeAf('andere-gemeente'))).toEqual(['gemeente-ontbreekt'])
    await stuur('consulent', `/toegang/meldingen/${meldingId}/verhelderingen`, { zelfde: true })
    expect((await doeAf('acceptabel', { reden: 'Het gaat goed genoeg, vindt zij zelf' })).status).toBe(201)
    const [vraag] = (await lees('consulent', `/toegang/meldingen/${meldingId}`)).hulpvragen
    expect(vraag).toMatchObject({ uitkomst: 'acceptabel', redenAfdoening: 'Het gaat goed genoeg, vindt zij zelf' })
    const verhuisd = await melding()
    await stuur('consulent', `/toegang/hulpvragen/${verhuisd.hulpvraagId}/afdoeningen`, {
      uitkomst: 'andere-gemeente',
      naarGemeente: '9902',
    })
    const elders = (await lees('consulent', `/toegang/meldingen/${verhuisd.meldingId}`)).hulpvragen[0]
    expect(elders.doorgeleidingen).toMatchObject([{ naar: '9902', warm: false }])
  })

  it('van een warme overdracht komt terug wat het werd', async () => {
    const { meldingId, hulpvraagId } = await melding()
    const { body } = await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/doorgeleidingen`, {
      organisatie: 'Buurthuis De Brug',
      warm: true,
      toestemming: true,
    })
    const terug = (als: string) =>
      stuur(als, `/toegang/doorgeleidingen/${body.doorgeleidingId}/terugkoppelingen`, {
        terugkoppeling: 'gestart',
        tekst: 'Komt elke dinsdag',
      })
    expect((await terug('9902-consulent')).status).toBe(404)
    expect((await terug('consulent')).status).toBe(201)
    const [vraag] = (await lees('consulent', `/toegang/meldingen/${meldingId}`)).hulpvragen
    expect(vraag.doorgeleidingen).toMatchObject([
      { naar: 'Buurthuis De Brug', warm: true, terugkoppeling: 'gestart', teruggekoppeldOp: '2026-11-10' },
    ])
  })

  it('de doorlooptijd is een middelste waarde, en zwijgt waar zij over iemand zou gaan', async () => {
    const kijk = () => lees('toegang', '/toegang/doorlooptijd')
    const eerst = await kijk()
    expect(eerst.afdoening).toEqual({ dagen: null, aantal: eerst.afdoening.aantal })
    for (let nr = 0; nr < 11; nr += 1) {
      const { hulpvraagId } = await melding(undefined, { ontvangenOp: '2026-11-02', zelfde: true })
      await stuur('toegang', `/toegang/hulpvragen/${hulpvraagId}/triages`, { besluit: 'informatie' })
      await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/afdoeningen`, {
        uitkomst: 'informatie',
        datum: nr < 6 ? '2026-11-05' : '2026-11-09',
      })
    }
    const { duidelijk, oplossing, afdoening, gesprekken, hulpvragen } = await kijk()
    expect([duidelijk.dagen, oplossing.dagen, afdoening.dagen]).toEqual([8, 3, 3])
    expect(hulpvragen).toBeGreaterThanOrEqual(19)
    expect(gesprekken).toBe(1)
  })
})
