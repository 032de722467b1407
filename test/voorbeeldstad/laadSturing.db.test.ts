import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { listStand } from '#sturing/begroting/reads.ts'
import { openEmptyTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { laadBegrotingEnRaad, type Sturing } from './laadSturing.ts'
import { genereerDemo, laadStad } from './laden/laadVoorbeeldstad.ts'

describe('de begroting van een stad', () => {
  let house: TestHouse
  let sturing: Sturing
  const laden = systeemMandaat('9901', 'laden')
  beforeAll(async () => {
    house = await openEmptyTestHouse()
    const [stad] = genereerDemo({ inwoners: 1200, jaren: 2, vandaag: datum('2026-11-10') })
    await laadStad(house, stad!)
    sturing = await house.in(laden, laadBegrotingEnRaad)
  })
  afterAll(() => house.close())

  it('zet elke boeking van de keten op een regel van zijn taakveld, tot op de cent', async () => {
    const { rows } = await house.owner.query(
      `select count(*)::int aantal, sum(bedrag)::bigint som from declaratie.boeking where gemeente = '9901'`,
    )
    expect(rows[0].aantal).toBeGreaterThan(1000)
    expect(sturing.toegerekend).toBe(rows[0].aantal)
    const per =
      await house.owner.query(`select sum(r.bedrag)::bigint som, count(*) filter (where b.taakveld is distinct from r.kenmerken ->> 'taakveld')::int fout
      from begroting.realisatie r join begroting.begrotingsregel b on b.gemeente = r.gemeente and b.id = r.regel_id where r.bronsoort = 'keten' and r.vervallen_op is null`)
    expect(per.rows).toEqual([{ som: rows[0].som, fout: 0 }])
  })

  it('heeft budget, uitgaven en verplichtingen die bij elkaar in de buurt liggen', async () => {
    const standen = await house.in(laden, ({ db, mandaat }) =>
      listStand(db, mandaat, { jaar: 2026, op: datum('2026-11-10') }),
    )
    const jeugdEnWmo = standen.filter(({ code }) => code.startsWith('6.'))
    const som = (kies: (stand: (typeof standen)[number]) => number) =>
      jeugdEnWmo.reduce((totaal, stand) => totaal + kies(stand), 0)
    const [budget, uitgegeven, verplicht] = [som((s) => s.budget), som((s) => s.realisatie), som((s) => s.verplichting)]
    expect(budget).toBeGreaterThan(50_000_000)
    expect(uitgegeven / budget).toBeGreaterThan(0.4)
    expect(uitgegeven / budget).toBeLessThan(1.3)
    expect(verplicht).toBeGreaterThan(0)
    expect(verplicht / budget).toBeLessThan(1.5)
  })
})
