import { describe, expect, it } from 'vitest'
import { bereidWijzigingVoor } from '#sturing/begroting/testing.ts'
import { griffiewerk } from './griffiewerk.testing.ts'

describe('wat het college de raad antwoordt, toezegt en meldt', () => {
  const { huis, doe, lees, lukt, geweigerd, alleenHier, voorstel } = griffiewerk()

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
        await huis().vraag('controller', 'POST', '/begroting/regels', { ...regel, code })
      await huis().owner.query(
        `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ('9901', 'begroting', 'bevoegdheden',
          '[{"soort":"verschuiving","orgaan":"college","totEnMet":5000000}]', '[2020-01-01,)', 'Financiele verordening')`,
      )
      const lasten = { jaar: 2026, zijde: 'lasten' as const, duur: 'incidenteel' as const }
      const { wijzigingId } = await huis().doe(
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
      const vast = await huis().vraag('wethouder', 'POST', `/begroting/wijzigingen/${wijzigingId}/vaststelling`, {
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
