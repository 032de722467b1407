import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bereidWijzigingVoor } from '#sturing/begroting/testing.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

const codes = (body: { beletselen?: { code: string }[] }) => (body.beletselen ?? []).map(({ code }) => code)

describe('de griffie houdt haar eigen lijst bij', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const doe = (pad: string, body: object, als = 'griffie') => house.vraag(als, 'POST', `/raad${pad}`, body)
  const lees = async (pad: string, als = 'griffie') => (await house.vraag(als, 'GET', `/raad${pad}`)).body
  const lukt = async (pad: string, body: object) => {
    const { status, body: uit } = await doe(pad, body)
    expect(status, JSON.stringify(uit)).toBe(201)
    return uit
  }
  const geweigerd = async (pad: string, body: object, verwacht: string[]) => {
    const { status, body: uit } = await doe(pad, body)
    expect([status, codes(uit)]).toEqual([422, verwacht])
  }
  /** Nobody but the griffie, and for her nothing of another municipality. */
  const alleenHier = async (pad: string, body: object) => {
    for (const wie of ['raadslid', 'programmasecretaris', 'wethouder'])
      expect((await doe(pad, body, wie)).status).toBe(403)
    expect((await doe(pad, body, '9902-griffie')).status).toBe(404)
  }
  let teller = 0
  const motie = async (nummer = `2026-M${1000 + teller}`) => {
    teller += 1
    return lukt('/moties', { titel: 'Meer buurtwerk', nummer, datum: '2026-10-05', indieners: ['SP', 'CDA'] })
  }
  const voorstel = async (meer: object = {}) => {
    teller += 1
    const { voorstelId } = await lukt('/voorstellen', {
      titel: 'Buurtwerk in alle wijken',
      griffienummer: `2026-${9000 + teller}`,
      nummer: String(400_000 + teller),
      datum: '2026-10-12',
      ...meer,
    })
    return voorstelId as string
  }
  const vergadering = async (datum: string, soort = 'raad', begin = '19:30') =>
    (
      await lukt('/vergaderingen', {
        soort,
        datum,
        begin,
        eind: '22:30',
        karakter: soort === 'raad' ? 'besluitvormend' : 'oordeelsvormend',
      })
    ).vergaderingId as string

  describe('moties', () => {
    it('legt een motie vast, eerst zonder uitkomst, met wie haar indiende', async () => {
      const { motieId, lijktOp } = await motie('2026-M0041')
      expect(lijktOp).toEqual([])
      const { moties, fracties } = await lees('/moties', 'raadslid')
      expect(moties.find(({ id }: { id: string }) => id === motieId)).toMatchObject({
        stand: 'ingediend',
        indieners: ['CDA', 'SP'],
        varianten: [{ nummer: '2026-M0041', bronnen: ['griffie'] }],
      })
      expect(fracties).toEqual(['CDA', 'SP'])
    })

    it('weigert hetzelfde nummer en een dag die nog komt', async () => {
      await motie('2026-M0050')
      await geweigerd('/moties', { titel: 'x', nummer: '2026-M0050', datum: '2026-12-01', indieners: ['SP'] }, [
        'dag-in-toekomst',
        'motienummer-bestaat',
      ])
    })

    it('neemt een nummer dat op een ander lijkt aan, en zegt het erbij', async () => {
      const eerste = await motie('2026-M0060')
      const tweede = await motie('2026-M20060')
      expect(tweede.lijktOp).toEqual(['2026-M0060'])
      const { moties } = await lees('/moties')
      expect(moties.find(({ id }: { id: string }) => id === eerste.motieId).lijktOp).toEqual(['2026-M20060'])
      const { varianten } = await lukt(`/moties/${eerste.motieId}/nummers`, {
        nummer: '2026/M60',
        bron: 'Besluitenlijst',
      })
      expect(varianten).toBe(2)
      await alleenHier(`/moties/${eerste.motieId}/nummers`, { nummer: 'x', bron: 'y' })
    })

    it('houdt een motie aan en stemt later opnieuw, een keer', async () => {
      const { motieId } = await motie()
      const stem = `/moties/${motieId}/stemmingen`
      await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05', voor: 9, tegen: 12 }, ['uitkomst-past-niet'])
      await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05', voor: 9 }, ['stemmen-onvolledig'])
      await geweigerd(stem, { uitkomst: 'verworpen', datum: '2026-09-01' }, ['stemming-voor-indiening'])
      await geweigerd(stem, { uitkomst: 'ingetrokken', datum: '2026-10-05', voor: 3, tegen: 1 }, [
        'ingetrokken-zonder-stemming',
      ])
      await lukt(stem, { uitkomst: 'aangehouden', datum: '2026-10-05' })
      await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05' }, ['al-gestemd'])
      await lukt(stem, { uitkomst: 'aangenomen', datum: '2026-11-02', voor: 22, tegen: 6 })
      await geweigerd(stem, { uitkomst: 'verworpen', datum: '2026-11-09' }, ['al-gestemd'])
      const { moties } = await lees('/moties')
      expect(moties.find(({ id }: { id: string }) => id === motieId)).toMatchObject({
        stand: 'aangenomen',
        beslotenOp: '2026-11-02',
        voor: 22,
        tegen: 6,
      })
      await alleenHier(stem, { uitkomst: 'verworpen', datum: '2026-11-09' })
    })

    it('zegt hoe elke fractie stemde, elke bekende fractie een keer en samen het totaal', async () => {
      const { motieId } = await motie()
      const stem = `/moties/${motieId}/stemmingen`
      const perFractie = [
        { fractie: 'CDA', voor: 12, tegen: 0 },
        { fractie: 'SP', voor: 3, tegen: 6 },
      ]
      const aangenomen = { uitkomst: 'aangenomen', datum: '2026-10-05', voor: 15, tegen: 6 }
      await geweigerd(stem, { ...aangenomen, voor: 16, perFractie }, ['stemmen-tellen-niet-op'])
      await geweigerd(stem, { uitkomst: 'aangenomen', datum: '2026-10-05', perFractie }, ['stemmen-tellen-niet-op'])
      const vreemd = [perFractie[0], { fractie: 'Niemandspartij', voor: 3, tegen: 6 }]
      await geweigerd(stem, { ...aangenomen, perFractie: vreemd }, ['fractie-onbekend'])
      const dubbel = [...perFractie, { fractie: 'SP', voor: 0, tegen: 0 }]
      await geweigerd(stem, { ...aangenomen, perFractie: dubbel }, ['fractie-stemt-dubbel'])
      for (const wie of ['raadslid', 'controller'])
        expect((await doe(stem, { ...aangenomen, perFractie }, wie)).status).toBe(403)
      await alleenHier(stem, { ...aangenomen, perFractie })
      await lukt(stem, { ...aangenomen, perFractie })
      for (const wie of ['griffie', 'raadslid'])
        expect((await lees('/moties', wie)).moties.find(({ id }: { id: string }) => id === motieId)).toMatchObject({
          voor: 15,
          tegen: 6,
          perFractie,
        })
    })

    it('is niet voor wie niet bij de griffie werkt, en de lijst van een ander is leeg', async () => {
      const nieuw = { titel: 'x', nummer: 'M-1', datum: '2026-10-05', indieners: ['SP'] }
      for (const wie of ['raadslid', 'controller', 'consulent'])
        expect((await doe('/moties', nieuw, wie)).status).toBe(403)
      expect((await lees('/moties', '9902-griffie')).moties).toEqual([])
    })
  })

  describe('van voorstel tot besluit', () => {
    it('dient in bij een motie, agendeert, adviseert, amendeert, stemt 22-6 en legt een stemverklaring vast', async () => {
      const { motieId } = await motie()
      const voorstelId = await voorstel({ motieId, secties: [{ soort: 'aanleiding', tekst: 'De motie vraagt erom.' }] })
      const forum = await vergadering('2026-10-19', 'forum')
      const { behandelingId } = await lukt(`/vergaderingen/${forum}/behandelingen`, { voorstelId })
      await geweigerd(`/vergaderingen/${forum}/behandelingen`, { voorstelId }, ['al-geagendeerd'])
      await lukt(`/behandelingen/${behandelingId}/advies`, { tekst: 'Als hamerstuk naar de raad.' })
      await geweigerd(`/behandelingen/${behandelingId}/advies`, { tekst: 'Toch niet.' }, ['advies-bestaat'])
      const raad = await vergadering('2026-11-02')
      const inDeRaad = (await lukt(`/vergaderingen/${raad}/behandelingen`, { voorstelId })).behandelingId
      await geweigerd(`/behandelingen/${inDeRaad}/advies`, { tekst: 'x' }, ['advies-niet-in-raad'])
      const amendement = {
        nummer: 'A1',
        titel: 'Ook het buitengebied',
        tekst: 'Voeg toe.',
        fractie: 'CDA',
        datum: '2026-11-02',
      }
      const { amendementId } = await lukt(`/voorstellen/${voorstelId}/amendementen`, amendement)
      await geweigerd(`/voorstellen/${voorstelId}/amendementen`, amendement, ['amendement-bestaat'])
      await lukt(`/amendementen/${amendementId}/stemmingen`, {
        uitkomst: 'verworpen',
        datum: '2026-11-02',
        voor: 8,
        tegen: 20,
        perFractie: [
          { fractie: 'CDA', voor: 8, tegen: 0 },
          { fractie: 'SP', voor: 0, tegen: 20 },
        ],
      })
      await geweigerd(`/amendementen/${amendementId}/stemmingen`, { uitkomst: 'aangenomen', datum: '2026-11-03' }, [
        'al-gestemd',
      ])
      const { besluitId } = await lukt(`/voorstellen/${voorstelId}/besluiten`, {
        behandelingId: inDeRaad,
        uitkomst: 'aangenomen',
        amendementen: 1,
        stemverklaringen: [],
        stemming: {
          voor: 22,
          tegen: 6,
          perFractie: [
            { fractie: 'SP', voor: 22, tegen: 0 },
            { fractie: 'CDA', voor: 0, tegen: 6 },
          ],
        },
      })
      const verklaring = { fractie: 'CDA', tekst: 'Wij missen het buitengebied.' }
      await lukt(`/besluiten/${besluitId}/stemverklaringen`, verklaring)
      await geweigerd(`/besluiten/${besluitId}/stemverklaringen`, verklaring, ['stemverklaring-bestaat'])
      await geweigerd(`/voorstellen/${voorstelId}/amendementen`, { ...amendement, nummer: 'A2' }, ['besluit-bestaat'])
      await geweigerd(`/vergaderingen/${raad}/vervallen`, { reden: 'x' }, ['vergadering-gehouden'])
      expect(await lees(`/voorstellen/${voorstelId}`)).toMatchObject({
        status: 'aangenomen',
        motie: { id: motieId, uitkomst: 'ingediend' },
        behandelingen: [
          { soort: 'forum', advies: 'Als hamerstuk naar de raad.' },
          { soort: 'raad', advies: null },
        ],
        amendementen: [
          {
            nummer: 'A1',
            fractie: 'CDA',
            stand: 'verworpen',
            voor: 8,
            tegen: 20,
            perFractie: [{ fractie: 'CDA' }, { fractie: 'SP' }],
          },
        ],
        besluiten: [
          { voor: 22, tegen: 6, verklaringen: [verklaring], perFractie: [{ fractie: 'SP' }, { fractie: 'CDA' }] },
        ],
      })
      await alleenHier(`/voorstellen/${voorstelId}/amendementen`, { ...amendement, nummer: 'A3' })
      await alleenHier(`/amendementen/${amendementId}/stemmingen`, { uitkomst: 'aangenomen', datum: '2026-11-03' })
      await alleenHier(`/besluiten/${besluitId}/stemverklaringen`, { fractie: 'SP', tekst: 'x' })
      await alleenHier(`/vergaderingen/${forum}/behandelingen`, { voorstelId })
      await alleenHier(`/behandelingen/${behandelingId}/advies`, { tekst: 'x' })
    })

    it('weigert een voorstel van morgen, een griffienummer dat er al is en een motie van een ander', async () => {
      const { motieId } = await motie()
      const nieuw = { titel: 'x', griffienummer: '2026-7', nummer: '7', datum: '2026-10-12' }
      await lukt('/voorstellen', nieuw)
      await geweigerd('/voorstellen', nieuw, ['griffienummer-bestaat'])
      await geweigerd('/voorstellen', { ...nieuw, griffienummer: '2026-8', datum: '2026-12-01' }, ['dag-in-toekomst'])
      await geweigerd('/voorstellen', { ...nieuw, griffienummer: '2026-8', wijzigingen: [motieId] }, [
        'wijziging-onbekend',
      ])
      await alleenHier('/voorstellen', { ...nieuw, griffienummer: '2026-8', motieId })
    })
  })

  describe('de vergaderkalender', () => {
    it('toont een maand met wat er behandeld wordt; besloten vergaderingen niet aan een raadslid', async () => {
      const voorstelId = await voorstel()
      const open = await vergadering('2026-12-07', 'forum')
      await lukt('/vergaderingen', {
        soort: 'raadstafel',
        datum: '2026-12-08',
        begin: '20:00',
        karakter: 'beeldvormend',
        openbaar: false,
        onderwerp: 'Personele zaak',
      })
      await lukt(`/vergaderingen/${open}/behandelingen`, { voorstelId })
      const griffie = await lees('/vergaderingen?maand=2026-12')
      expect(griffie.vergaderingen).toMatchObject([
        {
          soort: 'forum',
          datum: '2026-12-07',
          begin: '19:30',
          eind: '22:30',
          punten: [{ soort: 'voorstel', id: voorstelId }],
        },
        { soort: 'raadstafel', openbaar: false, onderwerp: 'Personele zaak', punten: [] },
      ])
      expect((await lees('/vergaderingen?maand=2026-12', 'raadslid')).vergaderingen).toHaveLength(1)
      expect((await lees('/vergaderingen')).maand).toBe('2026-11')
      expect((await lees('/vergaderingen?maand=2026-12', '9902-griffie')).vergaderingen).toEqual([])
    })

    it('weigert een tweede op hetzelfde uur, een eind voor het begin, een uur dat niet bestaat, en behandelen wat vervalt', async () => {
      const id = await vergadering('2026-12-14')
      const zelfde = { soort: 'raad', datum: '2026-12-14', begin: '19:30', karakter: 'besluitvormend' }
      await geweigerd('/vergaderingen', zelfde, ['vergadering-bestaat'])
      await geweigerd('/vergaderingen', { ...zelfde, begin: '20:00', eind: '19:00' }, ['eind-voor-begin'])
      await geweigerd('/vergaderingen', { ...zelfde, begin: '25:00' }, ['vorm-onjuist'])
      await alleenHier(`/vergaderingen/${id}/vervallen`, { reden: 'x' })
      await lukt(`/vergaderingen/${id}/vervallen`, { reden: 'Te weinig op de agenda' })
      await geweigerd(`/vergaderingen/${id}/vervallen`, { reden: 'x' }, ['vergadering-al-vervallen'])
      await geweigerd(`/vergaderingen/${id}/behandelingen`, { voorstelId: await voorstel() }, [
        'vergadering-al-vervallen',
      ])
      const { vergaderingen } = await lees('/vergaderingen?maand=2026-12')
      expect(vergaderingen.find((een: { id: string }) => een.id === id).vervallen).toBe('Te weinig op de agenda')
      expect((await doe('/vergaderingen', zelfde, 'raadslid')).status).toBe(403)
    })

    it('een besluit in een vergadering die niet doorgaat wordt geweigerd', async () => {
      const voorstelId = await voorstel()
      const id = await vergadering('2026-11-09')
      const { behandelingId } = await lukt(`/vergaderingen/${id}/behandelingen`, { voorstelId })
      await lukt(`/vergaderingen/${id}/vervallen`, { reden: 'Storm' })
      await geweigerd(
        `/voorstellen/${voorstelId}/besluiten`,
        { behandelingId, uitkomst: 'aangenomen', amendementen: 0, stemverklaringen: [] },
        ['vergadering-al-vervallen'],
      )
    })
  })

  describe('vragen', () => {
    it('nummert per voorstel door, en losse vragen apart; een antwoord een keer', async () => {
      const voorstelId = await voorstel()
      const vraag = { fractie: 'D66', tekst: 'Wat levert het op?', thema: 'monitor', gesteldOp: '2026-10-19' }
      const eerste = await lukt('/vragen', { ...vraag, voorstelId })
      const tweede = await lukt('/vragen', { ...vraag, voorstelId })
      const los = await lukt('/vragen', vraag)
      expect([eerste.nummer, tweede.nummer, los.nummer]).toEqual([1, 2, 1])
      const antwoord = { tekst: 'Dat meten wij.', bron: 'Memo 12', beantwoordOp: '2026-11-02' }
      await geweigerd(`/vragen/${los.vraagId}/antwoord`, { ...antwoord, beantwoordOp: '2026-10-01' }, [
        'antwoord-past-niet',
      ])
      await alleenHier(`/vragen/${los.vraagId}/antwoord`, antwoord)
      await lukt(`/vragen/${los.vraagId}/antwoord`, antwoord)
      await geweigerd(`/vragen/${los.vraagId}/antwoord`, antwoord, ['vraag-al-beantwoord'])
      await geweigerd('/vragen', { ...vraag, gesteldOp: '2026-12-01' }, ['dag-in-toekomst'])
      const { vragen } = await lees('/vragen', 'raadslid')
      expect(vragen.map((een: { id: string; antwoord: string | null }) => [een.id, een.antwoord])).toEqual([
        [eerste.vraagId, null],
        [tweede.vraagId, null],
        [los.vraagId, 'Dat meten wij.'],
      ])
      await alleenHier('/vragen', { ...vraag, voorstelId })
    })
  })

  describe('mededelingen, toezeggingen en zienswijzen', () => {
    const toezegging = async () =>
      (
        await lukt('/toezeggingen', {
          tekst: 'Cijfers',
          door: 'college',
          toegezegdOp: '2026-10-05',
          uiterlijk: '2026-11-05',
        })
      ).toezeggingId as string

    it('een mededeling doet een toezegging gestand, of er gebeurt niets', async () => {
      const toezeggingId = await toezegging()
      const nieuw = {
        nummer: '2026-31',
        titel: 'Cijfers wachttijd',
        tekst: 'Zie bijlage.',
        datum: '2026-11-09',
        toezeggingen: [toezeggingId],
      }
      await lukt('/mededelingen', nieuw)
      const { mededelingen } = await lees('/mededelingen', 'raadslid')
      expect(mededelingen).toMatchObject([{ nummer: '2026-31', toezeggingen: ['Cijfers'] }])
      const stand = (await lees('/toezeggingen')).find((een: { id: string }) => een.id === toezeggingId)
      expect(stand).toMatchObject({ status: 'gestand', stuk: 'Mededeling 2026-31' })
      await geweigerd('/mededelingen', { ...nieuw, toezeggingen: [] }, ['mededelingnummer-bestaat'])
      await geweigerd('/mededelingen', { ...nieuw, nummer: '2026-32' }, ['toezegging-al-afgedaan'])
      expect((await lees('/mededelingen')).mededelingen).toHaveLength(1)
      await geweigerd('/mededelingen', { ...nieuw, nummer: '2026-33', datum: '2026-12-01', toezeggingen: [] }, [
        'dag-in-toekomst',
      ])
      await alleenHier('/mededelingen', { ...nieuw, nummer: '2026-34', toezeggingen: [await toezegging()] })
    })

    it('laat een toezegging vervallen met de reden', async () => {
      const pad = `/toezeggingen/${await toezegging()}/vervallen`
      await geweigerd(pad, { datum: '2026-12-01', reden: 'x' }, ['datum-past-niet'])
      await alleenHier(pad, { datum: '2026-11-09', reden: 'x' })
      await lukt(pad, { datum: '2026-11-09', reden: 'De raad trok de vraag in.' })
      await geweigerd(pad, { datum: '2026-11-09', reden: 'x' }, ['toezegging-al-afgedaan'])
    })

    it('wat het college over de begroting besluit, wacht tot het de raad gemeld is', async () => {
      const regel = {
        naam: 'Buurtwerk',
        aard: 'lasten',
        programma: '6',
        cluster: null,
        taakveld: null,
        product: null,
        kostensoort: null,
      }
      for (const code of ['P-1', 'P-2'])
        await house.vraag('controller', 'POST', '/begroting/regels', { ...regel, code })
      await house.owner.query(
        `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ('9901', 'begroting', 'bevoegdheden',
          '[{"soort":"verschuiving","orgaan":"college","totEnMet":5000000}]', '[2020-01-01,)', 'Financiele verordening')`,
      )
      const lasten = { jaar: 2026, zijde: 'lasten' as const, duur: 'incidenteel' as const }
      const { wijzigingId } = await house.doe(
        bereidWijzigingVoor,
        {
          soort: 'verschuiving',
          orgaan: 'college',
          toelichting: 'Van P-1 naar P-2',
          mutaties: [
            { ...lasten, regel: 'P-1', bedrag: -100_00 },
            { ...lasten, regel: 'P-2', bedrag: 100_00 },
          ],
        },
        'controller',
      )
      const vast = await house.vraag('wethouder', 'POST', `/begroting/wijzigingen/${wijzigingId}/vaststelling`, {
        besluitdatum: '2026-11-03',
        besluitnummer: 'C-9',
      })
      expect(vast.status, JSON.stringify(vast.body)).toBe(201)
      const { teMelden } = await lees('/mededelingen')
      expect(teMelden).toMatchObject([
        { wijzigingId, toelichting: 'Van P-1 naar P-2', orgaan: 'college', besluitnummer: 'C-9' },
      ])
      expect((await lees('/mededelingen', 'raadslid')).teMelden).toEqual([])
      const melding = {
        nummer: '2026-40',
        titel: 'Verschuiving',
        tekst: 'Budgetneutraal.',
        datum: '2026-11-09',
        mededelingvoorstelId: teMelden[0].id,
      }
      await lukt('/mededelingen', melding)
      expect((await lees('/mededelingen')).teMelden).toEqual([])
      expect((await doe('/mededelingen', { ...melding, nummer: '2026-41' })).status).toBe(404)
    })

    it('legt een zienswijze van een andere raad een keer vast', async () => {
      const nieuw = {
        over: 'Convenant jeugdhulp',
        raadVan: 'Buurdorp',
        strekking: 'kritisch',
        tekst: 'Meer zeggenschap.',
        datum: '2026-10-20',
      }
      await lukt('/zienswijzen', nieuw)
      await geweigerd('/zienswijzen', nieuw, ['zienswijze-bestaat'])
      await geweigerd('/zienswijzen', { ...nieuw, datum: '2026-12-20' }, ['dag-in-toekomst'])
      expect((await doe('/zienswijzen', nieuw, 'raadslid')).status).toBe(403)
      await alleenHier('/zienswijzen', { ...nieuw, over: 'Iets anders', voorstelId: await voorstel() })
      expect((await lees('/mededelingen', 'raadslid')).zienswijzen).toMatchObject([
        { raadVan: 'Buurdorp', strekking: 'kritisch' },
      ])
      expect((await lees('/mededelingen', '9902-griffie')).zienswijzen).toEqual([])
    })
  })
})
