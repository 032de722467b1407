import { describe, expect, it } from 'vitest'
import { griffiewerk } from './griffiewerk.testing.ts'

describe('een voorstel gaat over de vergaderkalender naar een besluit', () => {
  const { doe, lees, lukt, beletselen, geweigerd, alleenHier, motie, voorstel, vergadering } = griffiewerk()

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

    it('weigert een besluit met stemmen van een fractie die de raad niet kent, bij haar rij', async () => {
      await motie()
      const voorstelId = await voorstel()
      const raad = await vergadering('2026-11-03')
      const { behandelingId } = await lukt(`/vergaderingen/${raad}/behandelingen`, { voorstelId })
      const pad = `/voorstellen/${voorstelId}/besluiten`
      const besluit = { behandelingId, uitkomst: 'aangenomen', amendementen: 0, stemverklaringen: [] }
      const stemming = (...namen: string[]) => ({
        voor: 9 * (namen.length - 1),
        tegen: 6,
        perFractie: namen.map((fractie, i) => ({ fractie, voor: i === 0 ? 0 : 9, tegen: i === 0 ? 6 : 0 })),
      })
      const vreemd = await beletselen(pad, { ...besluit, stemming: stemming('SP', 'Niemandspartij', 'CDA') })
      expect(vreemd).toEqual([
        {
          code: 'fractie-onbekend',
          veld: 'stemming.perFractie.1.fractie',
          uitleg:
            'De naam Niemandspartij hoort bij geen fractie. Zet haar bij de namen van een fractie, of leg een nieuwe fractie vast.',
        },
      ])
      expect(await beletselen(pad, { ...besluit, stemming: stemming('SP', 'CDA', 'SP') })).toMatchObject([
        { code: 'fractie-stemt-dubbel', veld: 'stemming.perFractie.2.fractie' },
      ])
      expect(await beletselen(pad, { ...besluit, stemverklaringen: ['SP', 'Niemandspartij'] })).toMatchObject([
        { code: 'fractie-onbekend', veld: 'stemverklaringen.1' },
      ])
      expect((await lees(`/voorstellen/${voorstelId}`)).besluiten).toEqual([])
      await alleenHier(pad, { ...besluit, stemming: stemming('SP', 'CDA') })
      const cda = (await lees('/fracties')).find(({ naam }: { naam: string }) => naam === 'CDA').id
      await lukt(`/fracties/${cda}/namen`, { naam: 'Christen-Democraten', bron: 'Notulen' })
      await lukt(pad, {
        ...besluit,
        stemming: stemming('SP', 'Christen Democraten'),
        stemverklaringen: ['CDA', 'christen-democraten'],
      })
      expect((await lees(`/voorstellen/${voorstelId}`)).besluiten).toMatchObject([
        { perFractie: [{ fractie: 'SP' }, { fractie: 'CDA' }], stemverklaringen: ['CDA'] },
      ])
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
})
