import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refused } from '#platform/refusal.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { bereidWijzigingVoor, type TeWijzigen } from './commands/bereidWijzigingVoor.ts'
import { importeerVoorstel } from './commands/importeerVoorstel.ts'
import { stelRegelVast } from './commands/stelRegelVast.ts'
import { stelWijzigingVast } from './commands/stelWijzigingVast.ts'
import { stelWijzigingVast as doorDeRaad } from './deeds.ts'
import { budgetOp, getCijfer, getGrootboek, listWijzigingen } from './reads.ts'

const duizend = (...bedragen: number[]) => bedragen.map((bedrag) => bedrag * 100_000)
const weigering = async (werk: Promise<unknown>) => {
  const fout = await werk.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(fout instanceof Refused)) throw fout ?? new Error('niet geweigerd')
  return codesOf(fout.beletselen)
}
const regel = (code: string, meer = {}) => ({
  code,
  naam: code,
  aard: 'lasten' as const,
  taakveld: null,
  product: null,
  programma: null,
  cluster: null,
  kostensoort: null,
  ...meer,
})

describe('begroting', () => {
  let house: TestHouse
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    house = await openTestHouse()
    for (const code of ['deel-1', 'deel-3', 'resultaat']) {
      const { regelId } = await house.doe(
        stelRegelVast,
        regel(code, code === 'resultaat' ? { aard: 'resultaat' } : {}),
        'controller',
      )
      ids[code] = regelId
    }
  })
  afterAll(() => house.close())

  describe('het kadernotavoorstel KN25', () => {
    let voorstelId = ''

    it('komt er over de lijn in zoals het gedrukt is, met alle bevindingen', async () => {
      const { status, body } = await house.vraag('controller', 'POST', '/begroting/voorstellen', leesKn25())
      expect(status).toBe(201)
      expect(body.bevindingen).toBe(11)
      voorstelId = body.voorstelId
    })

    it('telt per jaar op tot N 2.403, 1.185, 953 en 753, elk jaar 753 structureel', async () => {
      const { status, body } = await house.vraag('griffie', 'GET', `/begroting/voorstellen/${voorstelId}`)
      expect(status).toBe(200)
      expect(body.kolommen.map((k: { saldo: number }) => k.saldo)).toEqual(duizend(2403, 1185, 953, 753))
      expect(body.kolommen.map((k: { gedrukt: number }) => k.gedrukt)).toEqual(duizend(2403, 1185, 953, 753))
      expect(body.kolommen.map((k: { structureel: number }) => k.structureel)).toEqual(duizend(753, 753, 753, 753))
      expect(body.kolommen.map((k: { tijdelijk: number }) => k.tijdelijk)).toEqual(duizend(1650, 432, 200, 0))
      expect(body.regels).toHaveLength(14)
      expect(body.clusters.map((c: { cellen: { saldo: number }[] }) => c.cellen[0]!.saldo)).toEqual(
        duizend(225, 1133, 25, 150, 345, 525),
      )
      expect(body.optelt).toBe(true)
    })

    it('houdt de regel zonder jaar zonder jaar en zegt welk jaar de tabel laat kloppen', async () => {
      const { body } = await house.vraag('controller', 'GET', `/begroting/voorstellen/${voorstelId}`)
      const zonder = body.regels.find((r: { code: string }) => r.code === 'PO-4')
      expect(zonder).toMatchObject({ zonderJaar: 10_000_000, afgeleidJaar: 2025 })
      expect(zonder.opmerkingen.map((o: { code: string }) => o.code)).toEqual(['jaar-ontbreekt'])
      const bewaard =
        await house.owner.query(`select b.jaar from begroting.voorstelbedrag b join begroting.voorstelregel r
        on r.gemeente = b.gemeente and r.id = b.voorstelregel_id where r.code = 'PO-4'`)
      expect(bewaard.rows).toEqual([{ jaar: null }])
    })

    it('opent een regel: 3 × 84 = 252, samen 633, met de bron', async () => {
      const { body } = await house.vraag('controller', 'GET', `/begroting/voorstellen/${voorstelId}`)
      const team = body.regels.find((r: { code: string }) => r.code === 'IO-1')
      expect(
        team.bouwstenen.map((b: { naam: string; rekensom: string; gedrukt: number; berekend: number }) => [
          b.naam,
          b.rekensom,
          b.gedrukt,
          b.berekend,
        ]),
      ).toEqual([
        ['3 gezinscoaches', '3 × 84', 25_200_000, 25_200_000],
        ['3 Wmo-specialisten', '3 × 84', 25_200_000, 25_200_000],
        ['school maatschappelijke ondersteuning (SMO)', '1,49 fte', 12_900_000, null],
      ])
      expect(team.cellen[0].saldo).toBe(63_300_000)
      expect(team.bron).toBe('K:33')
    })

    it('wordt geen tweede keer ingelezen', async () => {
      const { status, body } = await house.vraag('controller', 'POST', '/begroting/voorstellen', leesKn25())
      expect([status, body.beletselen[0].code]).toEqual([422, 'voorstel-bestaat'])
    })

    it('noemt bij een fout bestand de rij, in het Nederlands, en bewaart niets', async () => {
      const fout = leesKn25() as unknown as { clusters: { regels: Record<string, unknown>[] }[] }
      fout.clusters[1]!.regels[0]!.naam = ''
      fout.clusters[0]!.regels[1]!.extra = 1
      ;(fout.clusters[4]!.regels[2]!.bedragen as { lasten: number }[])[0]!.lasten = -5
      const voor = await house.owner.query('select count(*)::int n from begroting.kadernotavoorstel')
      const { status, body } = await house.vraag('controller', 'POST', '/begroting/voorstellen', fout)
      expect(status).toBe(422)
      expect(body.beletselen).toEqual(
        expect.arrayContaining([
          { code: 'veld-leeg', veld: 'clusters.1.regels.0.naam', uitleg: 'Dit mag niet leeg zijn.' },
          { code: 'veld-onbekend', veld: 'clusters.0.regels.1.extra', uitleg: 'Dit veld kennen wij niet.' },
          { code: 'getal-te-klein', veld: 'clusters.4.regels.2.bedragen.0.lasten', uitleg: 'Dit getal is te klein.' },
        ]),
      )
      expect((await house.owner.query('select count(*)::int n from begroting.kadernotavoorstel')).rows).toEqual(
        voor.rows,
      )
    })

    it('weigert een code die er twee keer in staat', async () => {
      const dubbel = leesKn25()
      dubbel.clusters[0]!.regels[1]!.code = 'SB-1'
      expect(await weigering(house.doe(importeerVoorstel, dubbel, 'controller'))).toEqual([
        'code-dubbel',
        'code-dubbel',
      ])
    })

    it('is er niet voor een andere gemeente, en niet voor wie geen begroting leest', async () => {
      expect((await house.vraag('9902-controller', 'GET', `/begroting/voorstellen/${voorstelId}`)).status).toBe(404)
      expect((await house.vraag('9902-controller', 'GET', '/begroting/voorstellen')).body).toEqual([])
      expect((await house.vraag('consulent', 'GET', '/begroting/voorstellen')).status).toBe(403)
      expect((await house.vraag('griffie', 'POST', '/begroting/voorstellen', leesKn25())).status).toBe(403)
    })

    it('geeft een cijfer met zijn definitie', async () => {
      const cijfer = await house.in('controller', ({ db, mandaat }) =>
        getCijfer(db, mandaat, {
          code: 'begroting.kadernota-saldo',
          parameters: { voorstelId, jaar: 2026 },
          geldigOp: datum('2026-11-10'),
        }),
      )
      expect(cijfer).toMatchObject({ waarde: 118_500_000, versie: 1, voorlopig: false })
      expect(cijfer.definitie.methode.nl.length).toBeGreaterThan(20)
    })

    it('toont na een overheveling van 82 dat de voorwaarde is vervuld, en tot dan het tekort', async () => {
      const { regels } = await house.in('controller', ({ db, mandaat }) => getGrootboek(db, mandaat, voorstelId))
      const manager = regels.find(({ code }) => code === 'PO-1')!
      expect(manager.voorwaarden).toMatchObject([{ bedrag: 8_200_000, tekort: 8_200_000, vervuld: false }])
      expect(manager.status).toBe('gevraagd')
      const jeugd = await house.doe(stelRegelVast, regel('jeugd'), 'controller')
      await house.doe(stelRegelVast, regel('KN25-PO-1'), 'controller')
      const kadernota = await house.doe(
        bereidWijzigingVoor,
        {
          soort: 'kadernota',
          orgaan: 'raad',
          toelichting: 'KN25',
          mutaties: [
            {
              regel: 'KN25-PO-1',
              jaar: 2025,
              zijde: 'lasten',
              bedrag: 5_000_000,
              duur: 'incidenteel',
              voorstelregel: manager.id,
            },
            {
              regel: 'KN25-PO-1',
              jaar: 2026,
              zijde: 'lasten',
              bedrag: 13_200_000,
              duur: 'incidenteel',
              voorstelregel: manager.id,
            },
          ],
        },
        'controller',
      )
      const overheveling = await house.doe(
        bereidWijzigingVoor,
        {
          soort: 'overheveling',
          orgaan: 'raad',
          toelichting: 'Programmabudget jeugd',
          mutaties: [
            { regel: 'jeugd', jaar: 2024, zijde: 'lasten', bedrag: -8_200_000, duur: 'incidenteel' },
            { regel: 'KN25-PO-1', jaar: 2025, zijde: 'lasten', bedrag: 8_200_000, duur: 'incidenteel' },
          ],
        },
        'controller',
      )
      for (const { wijzigingId } of [kadernota, overheveling]) {
        await house.in('griffie', (context) =>
          doorDeRaad(context, {
            wijzigingId,
            orgaan: 'raad',
            besluitdatum: datum('2024-11-11'),
            besluitnummer: '2024-1',
          }),
        )
      }
      const na = await house.in('controller', ({ db, mandaat }) => getGrootboek(db, mandaat, voorstelId))
      expect(na.regels.find(({ code }) => code === 'PO-1')).toMatchObject({
        voorwaarden: [{ vervuld: true, tekort: 0 }],
        gehonoreerd: 18_200_000,
        status: 'dekking open',
      })
      const jeugdbudget = await house.in('controller', ({ db, mandaat }) =>
        budgetOp(db, mandaat, jeugd.regelId, { jaar: 2024, op: datum('2026-01-01') }),
      )
      expect(jeugdbudget.saldo).toBe(-8_200_000)
    })
  })

  describe('een wijziging', () => {
    const schuif = (bedrag = 3_000_000, terug = -bedrag): TeWijzigen => ({
      soort: 'verschuiving',
      orgaan: 'raad',
      toelichting: 'Onderdeel 1 kost minder',
      mutaties: [
        { regel: 'deel-1', jaar: 2021, zijde: 'lasten', bedrag: terug, duur: 'incidenteel' },
        { regel: 'deel-3', jaar: 2021, zijde: 'lasten', bedrag, duur: 'incidenteel' },
      ],
    })
    const budget = (code: string, op = '2026-11-10') =>
      house.in(
        'controller',
        async ({ db, mandaat }) => (await budgetOp(db, mandaat, ids[code]!, { jaar: 2021, op: datum(op) })).saldo,
      )

    it('die niet op nul uitkomt wordt over de lijn geweigerd en bewaart niets', async () => {
      const { status, body } = await house.vraag(
        'controller',
        'POST',
        '/begroting/wijzigingen',
        schuif(3_000_000, -2_900_000),
      )
      expect(status).toBe(422)
      expect(body.beletselen).toEqual([
        { code: 'som-niet-nul', veld: 'mutaties', uitleg: 'Wat erbij komt en wat eraf gaat moet samen nul zijn.' },
      ])
      expect(
        (await house.in('controller', ({ db, mandaat }) => listWijzigingen(db, mandaat))).filter(
          (w) => w.soort === 'verschuiving',
        ),
      ).toEqual([])
    })

    it('waarschuwt bij meer dan er is, maar gaat door', async () => {
      const { status, body } = await house.vraag('controller', 'POST', '/begroting/wijzigingen', schuif())
      expect(status).toBe(201)
      expect(codesOf(body.waarschuwingen)).toEqual(['meer-dan-beschikbaar'])
    })

    it('maakt pas budget als de raad heeft besloten, en dan vanaf de dag van het besluit', async () => {
      const { wijzigingId } = await house.doe(bereidWijzigingVoor, schuif(), 'controller')
      expect(await budget('deel-3')).toBe(0)
      await house.in('griffie', (context) =>
        doorDeRaad(context, {
          wijzigingId,
          orgaan: 'raad',
          besluitdatum: datum('2021-06-14'),
          besluitnummer: '2021-44',
        }),
      )
      expect([await budget('deel-1'), await budget('deel-3')]).toEqual([-3_000_000, 3_000_000])
      expect(await budget('deel-3', '2021-06-13')).toBe(0)
    })

    it('kan het college niet vaststellen als de raad erover gaat, ook niet zonder nummer of in de toekomst', async () => {
      const { wijzigingId } = await house.doe(bereidWijzigingVoor, schuif(), 'controller')
      expect(
        await weigering(
          house.doe(
            stelWijzigingVast,
            { wijzigingId, besluitdatum: datum('2027-01-01'), besluitnummer: ' ' },
            'wethouder',
          ),
        ),
      ).toEqual(['ander-orgaan', 'besluitdatum-in-toekomst', 'orgaan-niet-bevoegd', 'besluitnummer-ontbreekt'])
    })

    it('kan het college zelf vaststellen waar de raad dat heeft toegestaan, tot het bedrag', async () => {
      await house.owner.query(`insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ('9901', 'begroting', 'bevoegdheden',
        '[{"soort":"verschuiving","orgaan":"raad"},{"soort":"verschuiving","orgaan":"college","totEnMet":5000000},{"soort":"kadernota","orgaan":"raad"}]', '[2020-01-01,)', 'Financiele verordening')`)
      const klein = await house.doe(bereidWijzigingVoor, { ...schuif(5_000_000), orgaan: 'college' }, 'controller')
      const groot = await house.doe(bereidWijzigingVoor, { ...schuif(5_000_001), orgaan: 'college' }, 'controller')
      const besluit = { besluitdatum: '2026-11-01', besluitnummer: 'C-7' }
      expect(
        (await house.vraag('wethouder', 'POST', `/begroting/wijzigingen/${klein.wijzigingId}/vaststelling`, besluit))
          .status,
      ).toBe(201)
      const geweigerd = await house.vraag(
        'wethouder',
        'POST',
        `/begroting/wijzigingen/${groot.wijzigingId}/vaststelling`,
        besluit,
      )
      expect(codesOf(geweigerd.body.beletselen)).toEqual(['orgaan-niet-bevoegd'])
      expect(
        (await house.vraag('controller', 'POST', `/begroting/wijzigingen/${groot.wijzigingId}/vaststelling`, besluit))
          .status,
      ).toBe(403)
      expect(
        (
          await house.vraag(
            '9902-wethouder',
            'POST',
            `/begroting/wijzigingen/${groot.wijzigingId}/vaststelling`,
            besluit,
          )
        ).status,
      ).toBe(404)
    })

    it('wordt door twee tegelijk een keer vastgesteld', async () => {
      const { wijzigingId } = await house.doe(bereidWijzigingVoor, schuif(), 'controller')
      const besluit = (nummer: string) =>
        house.in('griffie', (context) =>
          doorDeRaad(context, {
            wijzigingId,
            orgaan: 'raad',
            besluitdatum: datum('2026-11-01'),
            besluitnummer: nummer,
          }),
        )
      const uitslag = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(besluit))
      expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const een of uitslag)
        if (een.status === 'rejected')
          expect(codesOf((een.reason as Refused).beletselen)).toEqual(['wijziging-al-besloten'])
      expect(
        (
          await house.owner.query('select count(*)::int n from begroting.wijzigingbesluit where wijziging_id = $1', [
            wijzigingId,
          ])
        ).rows,
      ).toEqual([{ n: 1 }])
    })

    it('raakt geen regel die gesloten is of niet bestaat', async () => {
      const { regelId } = await house.doe(stelRegelVast, regel('oud'), 'controller')
      await house.vraag('controller', 'POST', `/begroting/regels/${regelId}/sluiting`, {})
      const mutaties: TeWijzigen['mutaties'] = [
        { regel: 'oud', jaar: 2026, zijde: 'lasten', bedrag: 100, duur: 'incidenteel' },
        { regel: 'nergens', jaar: 2026, zijde: 'lasten', bedrag: -100, duur: 'incidenteel' },
      ]
      expect(await weigering(house.doe(bereidWijzigingVoor, { ...schuif(), mutaties }, 'controller'))).toEqual([
        'regel-gesloten',
        'regel-onbekend',
      ])
    })
  })
})
