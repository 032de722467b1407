import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { budgetOp, getCijfer, getGrootboek, listRegels } from '#sturing/begroting/reads.ts'
import { bereidWijzigingVoor } from '#sturing/begroting/testing.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'
import { laadBegrotingEnRaad, type Sturing } from '#test/voorbeeldstad/laadSturing.ts'
import { datum } from '#values/datum.ts'
import { importeerBehandeling } from './commands/importeerBehandeling.ts'
import { doeGestand } from './deeds.ts'

const codes = (body: { beletselen: { code: string }[] }) => body.beletselen.map(({ code }) => code)

describe('de raad, met de stukken van Zutphen', () => {
  let house: TestHouse
  let sturing: Sturing
  beforeAll(async () => {
    house = await openTestHouse()
    sturing = await house.in(systeemMandaat('9901', 'laden'), laadBegrotingEnRaad)
  })
  afterAll(() => house.close())
  const inDeBegroting = <T>(werk: (context: Context) => Promise<T>) => house.in('controller', werk)

  it('besloot 22 tegen 6, en dat besluit maakte 200 + 200 + 250 = 650 budget', async () => {
    const { status, body } = await house.vraag('griffie', 'GET', `/raad/voorstellen/${sturing.raadsvoorstel}`)
    expect(status).toBe(200)
    expect(body.status).toBe('aangenomen')
    expect(body.besluiten).toMatchObject([
      { datum: '2021-04-26', uitkomst: 'aangenomen', voor: 22, tegen: 6, zetels: null, amendementen: 0 },
    ])
    const budgetten = await inDeBegroting(async ({ db, mandaat }) => {
      const regels = (await listRegels(db, mandaat)).filter(({ code }) => code.startsWith('ITSD-'))
      const op = async (dag: string) => {
        const saldi: number[] = []
        for (const { id } of regels) saldi.push((await budgetOp(db, mandaat, id, { jaar: 2021, op: datum(dag) })).saldo)
        return saldi
      }
      return [await op('2021-04-25'), await op('2021-04-26')]
    })
    expect(budgetten).toEqual([
      [0, 0, 0],
      [20_000_000, 20_000_000, 25_000_000],
    ])
    const grootboek = await inDeBegroting(({ db, mandaat }) => getGrootboek(db, mandaat, sturing.zutphen))
    expect(grootboek.kolommen.map(({ jaar, saldo, gedrukt }) => [jaar, saldo, gedrukt])).toEqual([
      [2021, 65_000_000, 65_000_000],
    ])
    expect(grootboek.regels.map(({ status: stand }) => stand)).toEqual(['dekking open', 'dekking open', 'dekking open'])
  })

  it('houdt beide nummers van de motie naast elkaar, met een opmerking', async () => {
    const { body } = await house.vraag('griffie', 'GET', `/raad/voorstellen/${sturing.raadsvoorstel}`)
    expect(body.motie.varianten).toEqual([
      { nummer: '2020-M0027', bronnen: ['Z:7', 'Z:13', 'Z:122'] },
      { nummer: '2020-M20027', bronnen: ['Z:105'] },
    ])
    const uitleg = body.opmerkingen.find((o: { code: string }) => o.code === 'nummer-wijkt-af').uitleg
    expect(uitleg).toEqual({
      nl: 'Hier staat nummer 2020-M20027, elders 2020-M0027.',
      en: 'This place says number 2020-M20027, others say 2020-M0027.',
    })
    expect(body.opmerkingen.map((o: { code: string }) => o.code).toSorted()).toEqual([
      'dictum-ontbreekt',
      'fractie-zonder-naam',
      'fractie-zonder-naam',
      'nummer-wijkt-af',
      'raadsgrootte-onbekend',
      'toezegging-zonder-moment',
    ])
    expect(body.vragen).toHaveLength(20)
  })

  it('toont toezeggingen met hun stand, ook aan raadslid, niet aan een consulent of een andere gemeente', async () => {
    const { body } = await house.vraag('raadslid', 'GET', '/raad/toezeggingen')
    expect(body.map((t: { status: string }) => t.status).toSorted()).toEqual(['open', 'open', 'open', 'verlopen'])
    expect(body.filter((t: { zonderMoment: boolean }) => t.zonderMoment)).toHaveLength(1)
    expect((await house.vraag('raadslid', 'GET', '/raad/voorstellen')).status).toBe(403)
    expect((await house.vraag('consulent', 'GET', '/raad/toezeggingen')).status).toBe(403)
    expect((await house.vraag('9902-griffie', 'GET', '/raad/toezeggingen')).body).toEqual([])
    expect((await house.vraag('9902-griffie', 'GET', `/raad/voorstellen/${sturing.raadsvoorstel}`)).status).toBe(404)
  })

  it('doet een toezegging een keer gestand, met een stuk', async () => {
    const toegezegd = await house.vraag('griffie', 'POST', '/raad/toezeggingen', {
      tekst: 'Cijfers over wachttijd',
      door: 'college',
      toegezegdOp: '2026-11-02',
      uiterlijk: '2026-11-20',
    })
    expect(toegezegd.status).toBe(201)
    const { toezeggingId } = toegezegd.body
    const stand = async () =>
      (await house.vraag('griffie', 'GET', '/raad/toezeggingen')).body.find(
        (t: { id: string }) => t.id === toezeggingId,
      )
    expect((await stand()).status).toBe('nadert')
    const afdoen = (datumTekst: string) =>
      house.vraag('griffie', 'POST', `/raad/toezeggingen/${toezeggingId}/afdoening`, {
        datum: datumTekst,
        stuk: 'Memo 2026-88',
      })
    expect(codes((await afdoen('2026-12-01')).body)).toEqual(['datum-past-niet'])
    expect(
      (
        await house.vraag('controller', 'POST', `/raad/toezeggingen/${toezeggingId}/afdoening`, {
          datum: '2026-11-09',
          stuk: 'x',
        })
      ).status,
    ).toBe(403)
    expect(
      (
        await house.vraag('9902-griffie', 'POST', `/raad/toezeggingen/${toezeggingId}/afdoening`, {
          datum: '2026-11-09',
          stuk: 'x',
        })
      ).status,
    ).toBe(404)
    expect((await afdoen('2026-11-09')).status).toBe(201)
    expect(await stand()).toMatchObject({ status: 'gestand', stuk: 'Memo 2026-88' })
    expect(codes((await afdoen('2026-11-09')).body)).toEqual(['toezegging-al-afgedaan'])
    await expect(
      house.in('programmasecretaris', (context) =>
        doeGestand(context, { toezeggingId, datum: datum('2026-11-09'), stuk: 'y' }),
      ),
    ).rejects.toThrow('toezegging-al-afgedaan')
  })

  it('neemt een toezegging zonder moment aan en merkt haar op, maar geen dag die niet kan', async () => {
    const zonder = await house.vraag('griffie', 'POST', '/raad/toezeggingen', {
      tekst: 'Komt',
      door: 'college',
      toegezegdOp: '2026-11-02',
    })
    expect(zonder.status).toBe(201)
    const fout = await house.vraag('griffie', 'POST', '/raad/toezeggingen', {
      tekst: 'Komt',
      door: 'college',
      toegezegdOp: '2027-01-02',
      uiterlijk: '2026-12-31',
    })
    expect(codes(fout.body)).toEqual(['toezegging-in-toekomst', 'uiterlijk-voor-toezegging'])
  })

  describe('een besluit vastleggen', () => {
    let teller = 0
    /** A proposal of our own, treated and not yet decided, with a wijziging that is ready. */
    const voorstel = async ({ dag = '2026-11-09', metGeld = true } = {}) => {
      teller += 1
      const { wijzigingId } = await house.doe(
        bereidWijzigingVoor,
        {
          soort: 'begrotingswijziging',
          orgaan: 'raad',
          toelichting: 'proef',
          mutaties: [{ regel: '6.1', jaar: 2031, zijde: 'lasten', bedrag: 100, duur: 'incidenteel' }],
        },
        'controller',
      )
      const { motie: _, besluit: __, ...rest } = leesZutphen().raad
      const behandeling = {
        ...rest,
        vragen: [],
        toezeggingen: [],
        voorstel: { ...rest.voorstel, griffienummer: { waarde: `2026-${teller}`, bron: 'eigen' } },
        behandelingen: [{ ...rest.behandelingen[1]!, datum: dag }],
      }
      const { voorstelId } = await house.doe(
        importeerBehandeling,
        { behandeling, vraagtGeld: true, wijzigingen: metGeld ? [wijzigingId] : [] },
        'griffie',
      )
      const { body } = await house.vraag('griffie', 'GET', `/raad/voorstellen/${voorstelId}`)
      return { voorstelId, behandelingId: body.behandelingen[0].id as string, wijzigingId }
    }
    const besluit = {
      uitkomst: 'aangenomen',
      amendementen: 0,
      stemverklaringen: [] as string[],
      stemming: { voor: 12, tegen: 9 },
    }
    const budget = () =>
      inDeBegroting(
        async (context) =>
          (
            await getCijfer(context.db, context.mandaat, {
              code: 'begroting.budget',
              parameters: { jaar: 2031, regel: '6.1' },
              geldigOp: datum('2026-11-10'),
            })
          ).waarde,
      )

    it('maakt het budget in dezelfde transactie', async () => {
      const { voorstelId, behandelingId } = await voorstel()
      const voor = await budget()
      expect(
        (
          await house.vraag('griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
            ...besluit,
            behandelingId,
          })
        ).status,
      ).toBe(201)
      expect(await budget()).toBe((voor ?? 0) + 100)
      const opnieuw = await house.vraag('griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
        ...besluit,
        behandelingId,
      })
      expect(codes(opnieuw.body)).toEqual(['besluit-bestaat'])
      const audit = await house.owner.query(
        `select actie from platform.handeling where object_id in ($1) or actie like 'begroting.stelWijzigingVast' order by id desc limit 1`,
        [voorstelId],
      )
      expect(audit.rows).toEqual([{ actie: 'begroting.stelWijzigingVast' }])
    })

    it('maakt geen budget als de raad het verwerpt of aanhoudt', async () => {
      const voor = await budget()
      for (const [uitkomst, stemming] of [
        ['verworpen', { voor: 9, tegen: 12 }],
        ['aangehouden', { voor: 10, tegen: 10 }],
      ] as const) {
        const { voorstelId, behandelingId } = await voorstel()
        const { status } = await house.vraag('griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
          ...besluit,
          uitkomst,
          stemming,
          behandelingId,
        })
        expect(status).toBe(201)
      }
      expect(await budget()).toBe(voor)
    })

    it('wordt geweigerd zonder wijziging, voor de vergadering, of als de stemmen niet kloppen, en er verandert niets', async () => {
      const { voorstelId, behandelingId } = await voorstel({ dag: '2026-12-14', metGeld: false })
      const stemming = { voor: 12, tegen: 15, perFractie: [{ fractie: 'VVD', voor: 4, tegen: 0 }] }
      const { status, body } = await house.vraag('griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
        ...besluit,
        stemming,
        behandelingId,
      })
      expect([status, codes(body)]).toEqual([
        422,
        ['vergadering-niet-gehouden', 'wijziging-ontbreekt', 'stemmen-tellen-niet-op', 'uitkomst-past-niet'],
      ])
      expect(
        (await house.owner.query('select count(*)::int n from raad.raadsbesluit where voorstel_id = $1', [voorstelId]))
          .rows,
      ).toEqual([{ n: 0 }])
    })

    it('draait helemaal terug als de begroting de wijziging weigert', async () => {
      const { voorstelId, behandelingId, wijzigingId } = await voorstel()
      await house.owner.query(
        `insert into begroting.wijzigingbesluit (gemeente, wijziging_id, uitkomst, besluitdatum, door) values ('9901', $1, 'ingetrokken', '2026-11-01', $1)`,
        [wijzigingId],
      )
      const { body } = await house.vraag('griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
        ...besluit,
        behandelingId,
      })
      expect(codes(body)).toEqual(['wijziging-al-besloten'])
      expect(
        (await house.owner.query('select count(*)::int n from raad.raadsbesluit where voorstel_id = $1', [voorstelId]))
          .rows,
      ).toEqual([{ n: 0 }])
    })

    it('kent quorum en gemandateerden', async () => {
      expect(
        (await house.vraag('griffie', 'POST', '/raad/organen', { soort: 'raad', naam: 'Gemeenteraad', zetels: 45 }))
          .status,
      ).toBe(201)
      const organen = async (als: string) => (await house.vraag(als, 'GET', '/raad/organen')).body
      const gemeenteraad = { soort: 'raad', naam: 'Gemeenteraad', zetels: 45 }
      expect(await organen('griffie')).toEqual([gemeenteraad])
      expect(await organen('9902-griffie')).toEqual([])
      for (const fout of [{ naam: '  ' }, { zetels: 0 }, { zetels: 61 }, { zetels: 30.5 }]) {
        const { status, body } = await house.vraag('griffie', 'POST', '/raad/organen', { ...gemeenteraad, ...fout })
        expect([status, body.beletselen?.[0]?.veld]).toEqual([422, Object.keys(fout)[0]])
      }
      expect((await house.vraag('controller', 'POST', '/raad/organen', gemeenteraad)).status).toBe(403)
      expect(await organen('controller')).toEqual([gemeenteraad])
      const { voorstelId, behandelingId } = await voorstel()
      expect(
        codes(
          (
            await house.vraag('griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
              ...besluit,
              behandelingId,
            })
          ).body,
        ),
      ).toEqual(['geen-quorum'])
      expect(
        (
          await house.vraag('wethouder', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
            ...besluit,
            behandelingId,
          })
        ).status,
      ).toBe(403)
      expect(
        (
          await house.vraag('9902-griffie', 'POST', `/raad/voorstellen/${voorstelId}/besluiten`, {
            ...besluit,
            behandelingId,
          })
        ).status,
      ).toBe(404)
    })
  })

  it('leest een behandeling over de lijn, een keer, met de fout bij het veld', async () => {
    const invoer = { behandeling: leesZutphen().raad, vraagtGeld: true, wijzigingen: [] }
    const tweede = await house.vraag('griffie', 'POST', '/raad/behandelingen', invoer)
    const standen = tweede.body.plan.map((rij: { stand: string }) => rij.stand)
    expect([tweede.status, new Set(standen)]).toEqual([201, new Set(['staat-er-al'])])
    const fout = structuredClone(invoer)
    fout.behandeling.vragen[3]!.tekst = ''
    fout.behandeling.behandelingen[0]!.begin = '25:00'
    const { body } = await house.vraag('griffie', 'POST', '/raad/behandelingen', fout)
    expect(body.beletselen).toEqual(
      expect.arrayContaining([
        { code: 'veld-leeg', veld: 'behandeling.vragen.3.tekst', uitleg: 'Dit mag niet leeg zijn.' },
        { code: 'vorm-onjuist', veld: 'behandeling.behandelingen.0.begin', uitleg: 'De vorm klopt niet.' },
      ]),
    )
    const elders = await house.vraag('9902-griffie', 'POST', '/raad/behandelingen', invoer)
    expect([elders.status, new Set(codes(elders.body))]).toEqual([422, new Set(['fractie-onbekend'])])
  })

  it('laat bij KN25 zien wat er werkelijk is uitgegeven: 2.023 in 2025 en 961 tot en met oktober 2026', async () => {
    const { kolommen, regels } = await inDeBegroting(({ db, mandaat }) => getGrootboek(db, mandaat, sturing.kn25))
    expect(kolommen.map(({ jaar, realisatie, totEnMet }) => [jaar, realisatie, totEnMet])).toEqual([
      [2025, 202_300_000, '2025-12'],
      [2026, 96_100_000, '2026-10'],
      [2027, null, null],
      [2028, null, null],
    ])
    expect(regels.find(({ code }) => code === 'IO-1')!.cellen.map(({ realisatie }) => realisatie)).toEqual([
      57_100_000,
      52_800_000,
      null,
      null,
    ])
    expect(regels.every(({ status }) => status === 'dekking open')).toBe(true)
    const { body } = await house.vraag('controller', 'GET', '/begroting/regels?jaar=2026')
    expect(
      body.regels
        .filter((r: { code: string }) => r.code.startsWith('KN25-'))
        .reduce((som: number, r: { budget: number }) => som + r.budget, 0),
      // 1.185 of the kadernota, and six that were carried over from 2025.
    ).toBe(118_500_000 + 600_000)
  })
})
