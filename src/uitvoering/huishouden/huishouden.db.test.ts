import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotFound, Refused } from '#platform/refusal.ts'
import { BUURDORP, openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { type Bsn, maakBsn } from '#values/bsn.ts'
import { datum } from '#values/datum.ts'
import { legBewoningVast } from './commands/legBewoningVast.ts'
import { schermAf } from './commands/schermAf.ts'
import { legToegangsgrondVast } from './deeds.ts'
import * as reads from './reads.ts'
import type { BrpGegevens } from './rules/brp.ts'
import { BrpOnbereikbaar } from './rules/brp.ts'

const [moeder, kind, huurder, alleenBrp] = [100, 101, 102, 103].map(maakBsn) as [Bsn, Bsn, Bsn, Bsn]
const gegevens = (bsn: Bsn, deel: Partial<BrpGegevens>): BrpGegevens => ({
  bsn,
  voornamen: 'Noor',
  voorvoegsel: null,
  geslachtsnaam: 'Bakker',
  geslacht: 'V',
  geboren: datum('1985-04-12'),
  geborenPrecisie: 'dag',
  adresregels: [],
  geheim: false,
  naamgebruik: '1',
  geboorteland: 'Nederland',
  overleden: null,
  gemeentecode: '9901',
  ouders: [],
  kinderen: [],
  partners: [],
  gezag: [],
  adres: {
    straat: 'Lindelaan',
    huisnummer: 12,
    huisletter: null,
    toevoeging: null,
    postcode: '1234AB',
    woonplaats: 'Voorbeeldstad',
    adresseerbaarObject: '9901010000000012',
    nummeraanduiding: null,
    vanaf: datum('2019-03-01'),
  },
  ...deel,
})
const register = [
  gegevens(moeder, { kinderen: [kind] }),
  gegevens(kind, {
    voornamen: 'Tim',
    geboren: datum('2014-01-20'),
    geslacht: 'M',
    ouders: [moeder],
    gezag: [{ kind, drager: moeder, soort: 'ouderlijk' }],
  }),
  gegevens(huurder, { voornamen: 'Piet', geslachtsnaam: 'Kamer' }),
  gegevens(alleenBrp, { voornamen: 'Ada', geslachtsnaam: 'Verweg', geboren: datum('1970-06-06'), adres: null }),
]

const codes = async (werk: Promise<unknown>): Promise<string[]> =>
  werk.then(
    () => ['niets geweigerd'],
    (fout: unknown) => (fout instanceof Refused ? fout.beletselen.map((een) => een.code) : [(fout as Error).message]),
  )

describe('huishouden', () => {
  let house: TestHouse
  let brpUit = false
  const antwoord = <T>(waarde: T): Promise<T> =>
    brpUit ? Promise.reject(new BrpOnbereikbaar('uit')) : Promise.resolve(waarde)
  beforeAll(async () => {
    house = await openTestHouse({
      connections: {
        brp: {
          raadpleeg: (nummers) => antwoord(register.filter((een) => nummers.includes(een.bsn))),
          zoekOpNaamEnGeboorte: ({ geslachtsnaam, geboren }) =>
            antwoord(register.filter((een) => een.geslachtsnaam === geslachtsnaam && een.geboren === geboren)),
          zoekOpAdresseerbaarObject: (id) => antwoord(register.filter((een) => een.adres?.adresseerbaarObject === id)),
        },
      },
    })
  })
  afterAll(() => house.close())

  const telPersonen = async () =>
    (await house.owner.query('select count(*)::int n from huishouden.persoon')).rows[0].n as number
  const neem = (body: object, als = 'toegang') => house.vraag(als, 'POST', '/huishouden/personen', body)

  it('neemt iemand uit de BRP op met het gezin op hetzelfde adres, met bron en datum; de kamerhuurder niet', async () => {
    const { status, body } = await neem({ bsn: moeder })
    expect(status).toBe(201)
    const persoon = (await house.vraag('toegang', 'GET', `/huishouden/personen/${body.persoonId}`)).body
    expect(persoon).toMatchObject({
      naam: 'Noor Bakker',
      adres: 'Lindelaan 12, 1234 AB Voorbeeldstad',
      stand: 'ingezetene',
      bron: 'brp',
    })
    expect(
      persoon.huishouden.leden.map((lid: { naam: string; relatie: string | null; bronnen: unknown }) => [
        lid.naam,
        lid.relatie,
        lid.bronnen,
      ]),
    ).toEqual([
      ['Noor Bakker', null, [{ bron: 'brp-adres', peildatum: '2026-11-10' }]],
      ['Tim Bakker', 'kind', [{ bron: 'brp-relatie', peildatum: '2026-11-10' }]],
    ])
    expect(await telPersonen()).toBe(2)
    const tim = persoon.huishouden.leden[1].persoonId
    expect(
      (await house.vraag('toegang', 'GET', `/huishouden/personen/${tim}`)).body.gezagdragers.map(
        (een: { naam: string }) => een.naam,
      ),
    ).toEqual(['Noor Bakker'])
  })

  it('neemt niemand dubbel op', async () => {
    const { body } = await neem({ bsn: moeder })
    expect(body.bestond).toBe(true)
    expect(await telPersonen()).toBe(2)
  })

  it('bewaart het BSN versleuteld en zet het in geen enkel antwoord', async () => {
    const { rows } = await house.owner.query('select bsn from huishouden.persoon')
    expect(rows.some((row) => (row.bsn as Buffer).toString('latin1').includes(moeder))).toBe(false)
    const gevonden = await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', { bsn: moeder })
    expect(JSON.stringify(gevonden.body)).not.toContain(moeder)
    const open = await house.in('toegang', async ({ db, mandaat, keys }) =>
      reads.bsnVan(keys, (await reads.findPersoonByBsn(db, mandaat, keys, moeder))!),
    )
    expect(open).toBe(moeder)
  })

  it('vindt in register en BRP op naam en geboortedatum, en neemt de treffer op zonder dat het BSN meereist', async () => {
    const { body } = await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', {
      geslachtsnaam: 'Verweg',
      geboren: '1970-06-06',
    })
    expect(body.treffers.map((een: { bron: string; naam: string }) => [een.bron, een.naam])).toEqual([
      ['brp', 'Verweg, Ada'],
    ])
    expect((await neem({ brpSleutel: body.treffers[0].brpSleutel }, 'consulent')).status).toBe(422)
    expect((await neem({ brpSleutel: body.treffers[0].brpSleutel })).status).toBe(201)
    const opnieuw = await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', {
      geslachtsnaam: 'verweg',
      geboren: '1970-06-06',
    })
    expect(opnieuw.body.treffers.map((een: { bron: string }) => een.bron)).toEqual(['register'])
  })

  it.each([
    ['een onbekend BSN', { bsn: maakBsn(999) }, 'bsn-onbekend-in-brp'],
    ['een BSN dat de 11-proef niet haalt', { bsn: '123456789' }, 'geen-bsn'],
    ['niets om op te zoeken', {}, 'naam-of-bsn-nodig'],
    ['een geboortedatum in de toekomst', { geslachtsnaam: 'Later', geboren: '2030-01-01' }, 'geboren-in-toekomst'],
    ['een geboortedatum die niet bestaat', { geslachtsnaam: 'Later', geboren: '2020-02-31' }, 'geen-datum'],
    ['een extra veld', { bsn: moeder, schoenmaat: 42 }, 'veld-onbekend'],
    [
      'een naam en geboortedatum die er al staan',
      { geslachtsnaam: 'Bakker', voornamen: 'Noor', geboren: '1985-04-12' },
      'mogelijk-dubbel',
    ],
  ])('weigert %s met een uitleg in het Nederlands, en slaat niets op', async (_, body, code) => {
    const voor = await telPersonen()
    const antwoordt = await neem(body)
    expect(antwoordt.status).toBe(422)
    expect(antwoordt.body.beletselen.map((een: { code: string }) => een.code)).toContain(code)
    expect(antwoordt.body.detail).toMatch(/[a-z]{3,} .*\./)
    expect(await telPersonen()).toBe(voor)
  })

  it('zegt het als de BRP zwijgt, en laat met de hand vastleggen', async () => {
    brpUit = true
    try {
      expect((await neem({ bsn: huurder })).body.beletselen[0].code).toBe('brp-onbereikbaar')
      const zoek = await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', {
        geslachtsnaam: 'Kamer',
        geboren: '1985-04-12',
      })
      expect(zoek.body).toEqual({ brp: 'onbereikbaar', treffers: [] })
      const metHand = await neem({
        bsn: huurder,
        voornamen: 'Piet',
        geslachtsnaam: 'Kamer',
        geboren: '1985-04-12',
        bevestigd: true,
      })
      expect(metHand.status).toBe(201)
      expect((await house.vraag('toegang', 'GET', `/huishouden/personen/${metHand.body.persoonId}`)).body.bron).toBe(
        'medewerker',
      )
    } finally {
      brpUit = false
    }
  })

  it('is niet voor wie het mandaat niet heeft, en toont een andere gemeente niets', async () => {
    expect((await neem({ bsn: moeder }, 'controller')).status).toBe(403)
    const [persoon] = await house.in('toegang', async ({ db, mandaat, keys }) => [
      await reads.findPersoonByBsn(db, mandaat, keys, moeder),
    ])
    expect((await house.vraag(`${BUURDORP}-toegang`, 'GET', `/huishouden/personen/${persoon!.id}`)).status).toBe(404)
    expect((await house.vraag('controller', 'GET', `/huishouden/personen/${persoon!.id}`)).status).toBe(403)
  })

  describe('bewoning', () => {
    const persoonId = () =>
      house.in(
        'toegang',
        async ({ db, mandaat, keys }) => (await reads.findPersoonByBsn(db, mandaat, keys, alleenBrp))!.id,
      )
    const leg = async (deel: object) =>
      house.doe(
        legBewoningVast,
        {
          persoonId: await persoonId(),
          verblijf: 'hoofd',
          bron: 'inwoner',
          periode: { begin: datum('2025-01-01') },
          ...deel,
        } as never,
        'toegang',
      )

    it('zet tegenspraak tussen bronnen naast elkaar en lost die niet op', async () => {
      await leg({})
      const id = await persoonId()
      const { body } = await house.vraag('toegang', 'GET', `/huishouden/personen/${id}`)
      expect(body.huishouden.tegenstrijdig.toSorted()).toEqual(['brp-adres', 'inwoner'])
      const bewoningen = await house.in('toegang', ({ db, mandaat }) => reads.listBewoningenVan(db, mandaat, id))
      expect(bewoningen.map((rij) => rij.bron).toSorted()).toEqual(['brp-adres', 'inwoner'])
    })

    it('weigert een tweede hoofdverblijf van dezelfde bron en een eind voor het begin', async () => {
      expect(await codes(leg({ periode: { begin: datum('2026-01-01') } }))).toEqual(['hoofdverblijf-overlapt'])
      expect(await codes(leg({ periode: { begin: datum('2020-02-01'), eind: datum('2020-01-01') } }))).toEqual([
        'periode-omgekeerd',
      ])
    })

    it('zou de database het ook niet laten vasthouden', async () => {
      await expect(
        house.owner.query(
          `insert into huishouden.bewoning (gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum)
           select gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum from huishouden.bewoning where bron = 'inwoner'`,
        ),
      ).rejects.toThrow(/hoofdverblijf-overlapt/)
    })
  })

  describe('afscherming', () => {
    it('vertrouwelijk: onvindbaar voor ieder ander, ook in zoeken, BRP en tellingen, en gevonden door wie mag', async () => {
      const { id: wieMag } = (await house.mandaat('consulent')).actor
      const tim = await house.in(
        'toegang',
        async ({ db, mandaat, keys }) => (await reads.findPersoonByBsn(db, mandaat, keys, kind))!.id,
      )
      const afgeschermd = await house.vraag('privacyofficer', 'POST', `/huishouden/personen/${tim}/afschermingen`, {
        soort: 'vertrouwelijk',
        reden: 'Veilig Thuis',
        wieMag: [wieMag],
        herzienOp: '2027-05-01',
      })
      expect(afgeschermd.status).toBe(201)

      const toegang = (pad: string) => house.vraag('toegang', 'GET', pad)
      expect((await toegang(`/huishouden/personen/${tim}`)).status).toBe(404)
      expect((await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', { bsn: kind })).body).toEqual({
        brp: 'gevraagd',
        treffers: [],
      })
      expect(
        (
          await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', {
            geslachtsnaam: 'Bakker',
            geboren: '2014-01-20',
          })
        ).body.treffers,
      ).toEqual([])
      expect((await neem({ bsn: kind })).body.beletselen.map((een: { code: string }) => een.code)).toEqual([
        'bsn-onbekend-in-brp',
      ])
      const geteld = await house.in('toegang', ({ db }) => reads.zoekPersonenOpNaam(db, 'Tim Bakker'))
      expect(geteld.map((een) => een.voornamen)).toEqual(['Noor'])
      const moederId = await house.in(
        'toegang',
        async ({ db, mandaat, keys }) => (await reads.findPersoonByBsn(db, mandaat, keys, moeder))!.id,
      )
      expect((await toegang(`/huishouden/personen/${moederId}`)).body.huishouden.leden).toHaveLength(1)

      expect((await house.vraag('consulent', 'GET', `/huishouden/personen/${tim}`)).status).toBe(200)
      expect(
        (await house.vraag('consulent', 'GET', `/huishouden/personen/${moederId}`)).body.huishouden.leden,
      ).toHaveLength(2)
    })

    it('heeft row security als tweede hek: ook een vraag buiten onze reads om ziet de rij niet', async () => {
      const { sql } = await import('#platform/db.ts')
      const tel = (als: string) =>
        house.in(
          als,
          async ({ db }) =>
            (await sql<{ n: number }>`select count(*) n from huishouden.persoon where voornamen = 'Tim'`.execute(db))
              .rows[0]!.n,
        )
      expect([await tel('toegang'), await tel('consulent'), await tel('teamleider')]).toEqual([0, 1, 0])
      const feiten = await house.in(
        'consulent',
        async ({ db }) =>
          (
            await sql<{
              n: number
            }>`select count(*) n from huishouden.feit_persoon where geboren = '2014-01-20'`.execute(db)
          ).rows[0]!.n,
      )
      expect(feiten).toBe(0)
    })

    it('adresgeheim: de persoon telt mee, het adres en de wijk zijn er niet', async () => {
      const id = await house.in(
        'toegang',
        async ({ db, mandaat, keys }) => (await reads.findPersoonByBsn(db, mandaat, keys, moeder))!.id,
      )
      await house.doe(
        schermAf,
        { persoonId: id, soort: 'adresgeheim', reden: 'Bedreiging', wieMag: [], herzienOp: datum('2027-01-01') },
        'privacyofficer',
      )
      const { body } = await house.vraag('toegang', 'GET', `/huishouden/personen/${id}`)
      expect(body).toMatchObject({ adres: null, adresgeheim: true, wijk: null, naam: 'Noor Bakker' })
      expect(
        JSON.stringify((await house.vraag('toegang', 'POST', '/huishouden/zoekopdrachten', { bsn: moeder })).body),
      ).not.toContain('Lindelaan')
    })

    it.each([
      ['zonder reden', { reden: ' ' }, 'reden-ontbreekt'],
      ['zonder herziening na vandaag', { herzienOp: datum('2026-11-10') }, 'herziening-ontbreekt'],
      ['een tweede keer', {}, 'al-afgeschermd'],
    ])('weigert %s', async (_, deel, code) => {
      const id = await house.in(
        'toegang',
        async ({ db, mandaat, keys }) => (await reads.findPersoonByBsn(db, mandaat, keys, moeder))!.id,
      )
      const input = {
        persoonId: id,
        soort: 'adresgeheim' as const,
        reden: 'x',
        wieMag: [],
        herzienOp: datum('2027-01-01'),
        ...deel,
      }
      expect(await codes(house.doe(schermAf, input, 'privacyofficer'))).toContain(code)
    })
  })

  describe('toegangsgrond', () => {
    it('geeft wie erop staat zijn hoedanigheid, een ander niets, en niets meer na het einde van de bewoning', async () => {
      const consulent = await house.mandaat('consulent')
      const { persoonId, huishoudenId } = (
        await neem({ voornamen: 'Ex', geslachtsnaam: 'Partner', geboren: '1980-01-01' })
      ).body
      await house.in('consulent', (context) =>
        legToegangsgrondVast(context, {
          wie: { medewerkerId: consulent.actor.id },
          huishoudenId,
          hoedanigheid: 'regisseur',
          wetten: ['wmo'],
          periode: { begin: datum('2026-01-01') },
          volgtUit: huishoudenId,
        }),
      )
      const gronden = (op: string, als = 'consulent') =>
        house.in(als, async ({ db, mandaat }) =>
          (await reads.listGronden(db, mandaat, { persoonIds: [persoonId] }, datum(op))).get(persoonId),
        )
      expect(await gronden('2026-11-10')).toEqual([{ hoedanigheid: 'regisseur', wetten: ['wmo'] }])
      expect(await gronden('2026-11-10', 'kwaliteit')).toEqual([])
      await house.owner.query(
        `update huishouden.bewoning set geldig = daterange(lower(geldig), '2026-11-20') where persoon_id = $1`,
        [persoonId],
      )
      expect(await gronden('2026-11-20')).toEqual([])
    })

    it('laat een regionale medewerker in een andere gemeente alleen wie de taak raakt', async () => {
      const regionaal = await house.mandaat('regionaal')
      const maak = (achternaam: string) =>
        house.vraag(`${BUURDORP}-toegang`, 'POST', '/huishouden/personen', {
          voornamen: 'A',
          geslachtsnaam: achternaam,
          geboren: '1990-01-01',
          bevestigd: true,
        })
      const metTaak = (await maak('Metstaak')).body.persoonId
      const zonder = (await maak('Zonder')).body.persoonId
      expect(
        await house.in(regionaal, ({ db, mandaat }) => reads.listPersonen(db, mandaat, [metTaak, zonder])),
      ).toEqual([])
      await house.in(
        'toegang',
        (context) =>
          legToegangsgrondVast(context, {
            wie: { teamId: context.mandaat.teams[0]! },
            persoonId: metTaak,
            hoedanigheid: 'taak',
            wetten: ['wmo'],
            taak: 'beschermd-wonen',
            periode: { begin: datum('2026-01-01') },
            volgtUit: metTaak,
          }),
        BUURDORP,
      )
      const gezien = await house.in(regionaal, ({ db, mandaat }) => reads.listPersonen(db, mandaat, [metTaak, zonder]))
      expect(gezien.map((een) => een.geslachtsnaam)).toEqual(['Metstaak'])
      expect(await house.in('consulent', ({ db, mandaat }) => reads.listPersonen(db, mandaat, [metTaak]))).toEqual([])
      await expect(
        house.in('toegang', ({ db, mandaat }) => reads.getPersoon(db, mandaat, metTaak)),
      ).rejects.toBeInstanceOf(NotFound)
    })
  })
})
