import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'

const wie = { eigenaar: 'Programmamanager', portefeuillehouder: 'Wethouder', beoogdResultaat: 'Minder wachten.' }
const maatregel = { ...wie, naam: 'Eén loket', extraOfStaandBeleid: 'extra', watAlsNiet: 'Iedereen blijft zoeken.' }
const onderdeel = { ...wie, naam: 'Toegang', jaar: 2026, bedrag: 5_000_000 }

describe('de opbouw van een programma', () => {
  let house: TestHouse
  let id: string
  beforeAll(async () => {
    house = await openTestHouse()
    const begin = { ...wie, code: 'eigen', naam: 'Dichtbij', begin: '2026-01-01', eind: '2028-12-31' }
    const antwoord = await doe('POST', '/programmas', begin)
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    id = antwoord.body.programmaId
  })
  afterAll(() => house.close())

  const doe = (
    method: 'GET' | 'POST' | 'PUT',
    pad: string,
    body?: object,
    versie?: number,
    als = 'programmasecretaris',
  ) => house.vraag(als, method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const opbouw = async (programmaId = id) => (await doe('GET', `/programmas/${programmaId}/opbouw`)).body
  const nieuw = async (pad: string, body: object) => {
    const { status, body: uit } = await doe('POST', `/programmas/${id}${pad}`, body)
    expect(status, JSON.stringify(uit)).toBe(201)
    return Object.values(uit)[0] as string
  }
  const project = (soort: string, rest: object = {}) => ({ ...wie, soort, naam: `Een ${soort}`, ...rest })

  it('wordt van niets gemaakt: onderdeel, maatregel, project, deelproject en actie', async () => {
    const onderdeelId = await nieuw('/onderdelen', onderdeel)
    const maatregelId = await nieuw('/maatregelen', {
      ...maatregel,
      onderdeelId,
      fase: 'Ontwerpfase',
      geraamd: 1_200_000,
      eind: '2027-06-30',
    })
    const projectId = await nieuw('/projecten', project('project', { maatregelId }))
    const deelId = await nieuw('/projecten', project('deelproject', { deelVan: projectId }))
    await nieuw('/projecten', project('actie', { deelVan: deelId }))
    const { programma, onderdelen, maatregelen, projecten } = await opbouw()
    expect(programma).toMatchObject({ naam: 'Dichtbij', soort: 'programma', versie: 1, eerder: [] })
    expect(onderdelen).toMatchObject([{ volgorde: 1, bedrag: 5_000_000, bron: null }])
    expect(maatregelen).toMatchObject([{ onderdeelId, fase: 'Ontwerpfase', geraamd: 1_200_000, status: 'voorgenomen' }])
    expect(projecten.map((p: { soort: string; maatregelId: string }) => [p.soort, p.maatregelId])).toEqual(
      [
        ['project', maatregelId],
        ['deelproject', maatregelId],
        ['actie', maatregelId],
      ].toSorted(),
    )
    expect((await doe('GET', `/programmas/${id}`)).body).toMatchObject({
      looptijd: '2026-2028',
      onderdelen: [{ bron: null }],
    })
  })

  it('een wijziging is een nieuwe versie; wie iets ouds las wordt geweigerd, en wat er stond blijft', async () => {
    const [m] = (await opbouw()).maatregelen
    const nieuwe = { ...maatregel, naam: 'Eén loket per wijk', begonnenOp: '2026-02-01' }
    expect((await doe('PUT', `/maatregelen/${m.id}`, nieuwe)).status).toBe(428)
    expect((await doe('PUT', `/maatregelen/${m.id}`, nieuwe, 1)).body).toEqual({ versie: 2 })
    expect((await doe('PUT', `/maatregelen/${m.id}`, nieuwe, 1)).status).toBe(412)
    expect((await opbouw()).maatregelen[0]).toMatchObject({
      naam: 'Eén loket per wijk',
      status: 'lopend',
      fase: null,
      eerder: [{ versie: 1, inhoud: { naam: 'Eén loket', fase: 'Ontwerpfase' } }],
    })
  })

  it('van een ingevoerd onderdeel blijft het gedrukte staan als eerste versie', async () => {
    const { bron, programma } = leesZutphen()
    const ander = (await doe('POST', '/ingevoerde-programmas', { bron, programma })).body.programmaId
    const [eerste] = (await opbouw(ander)).onderdelen
    expect(eerste.bron).toMatch(/^Z:/)
    expect((await doe('PUT', `/programmaonderdelen/${eerste.id}`, onderdeel, 1)).status).toBe(200)
    const [na] = (await opbouw(ander)).onderdelen
    expect(na).toMatchObject({
      naam: 'Toegang',
      eerder: [{ versie: 1, inhoud: { naam: eerste.naam, bron: eerste.bron } }],
    })
    expect((await doe('PUT', `/programmaonderdelen/${eerste.id}/plaats`, { volgorde: 3 }, 2)).body).toEqual({
      versie: 3,
    })
    const volgorde = (await opbouw(ander)).onderdelen.map((o: { volgorde: number; naam: string }) => o.naam)
    expect([volgorde.length, volgorde.indexOf('Toegang')]).toEqual([3, 2])
    expect(
      codesOf((await doe('PUT', `/programmaonderdelen/${eerste.id}/plaats`, { volgorde: 9 }, 3)).body.beletselen),
    ).toEqual(['plaats-bestaat-niet'])
  })

  it('verplaatst een project met zijn delen, en nooit onder zichzelf of onder een actie', async () => {
    const { projecten } = await opbouw()
    const van = (soort: string) => projecten.find((p: { soort: string }) => p.soort === soort)
    const deel = van('deelproject')
    const plaats = (pid: string, body: object, versie = 1) => doe('PUT', `/projecten/${pid}/plaats`, body, versie)
    const ander = await nieuw('/maatregelen', { ...maatregel, naam: 'Vroeg erbij' })
    expect(codesOf((await plaats(deel.id, { deelVan: van('actie').id })).body.beletselen)).toEqual([
      'actie-heeft-geen-delen',
      'in-zichzelf',
    ])
    expect(codesOf((await plaats(van('project').id, { deelVan: deel.id })).body.beletselen)).toEqual([
      'project-staat-op-zichzelf',
      'in-zichzelf',
    ])
    expect((await plaats(van('project').id, { maatregelId: ander })).body).toEqual({ versie: 2 })
    expect((await opbouw()).projecten.map((p: { maatregelId: string }) => p.maatregelId)).toEqual([ander, ander, ander])
  })

  it('koppelt een indicator met richting en verwachting, en maakt hem los zonder dat hij verdwijnt', async () => {
    const { maatregelen, cijfers } = await opbouw()
    const m = maatregelen.find((een: { naam: string }) => een.naam === 'Vroeg erbij')
    const url = `/maatregelen/${m.id}/indicatoren`
    const koppeling = { code: 'monitor.clienten', richting: 'omlaag', verwachting: 'Een tiende minder in 2027.' }
    expect(cijfers.map(({ code }: { code: string }) => code)).toContain(koppeling.code)
    expect((await doe('POST', url, koppeling)).status).toBe(201)
    expect((await doe('POST', url, { ...koppeling, richting: 'omhoog' })).status).toBe(201)
    expect((await opbouw()).indicatoren).toMatchObject([
      { maatregelId: m.id, richting: 'omhoog', naam: { nl: 'Inwoners met een voorziening' } },
    ])
    const draad = async (als: string) => house.vraag(als, 'GET', `/draden/maatregel/${m.id}`)
    expect(
      (await draad('griffie')).body.feiten.find((f: { soort: string }) => f.soort === 'verwachting').tekst.nl,
    ).toBe('Inwoners met een voorziening: omhoog. Een tiende minder in 2027.')
    expect(
      (await house.vraag('griffie', 'GET', '/draden/indicator/monitor~clienten')).body.feiten.at(-1).tekst.nl,
    ).toBe('Vroeg erbij: omhoog. Een tiende minder in 2027.')
    expect(codesOf((await doe('POST', url, { ...koppeling, code: 'monitor.geluk' })).body.beletselen)).toEqual([
      'indicator-onbekend',
    ])
    expect((await doe('POST', url, koppeling, undefined, 'controller')).status).toBe(403)
    expect((await doe('POST', url, koppeling, undefined, '9902-programmasecretaris')).status).toBe(404)
    const los = `/maatregelen/${m.id}/ontkoppelde-indicatoren`
    expect((await doe('POST', los, { code: koppeling.code })).status).toBe(201)
    expect((await doe('POST', los, { code: koppeling.code })).status).toBe(404)
    expect((await opbouw()).indicatoren).toEqual([])
    const { rows } = await house.owner.query(
      'select richting, vervallen_op is not null weg from programma.maatregelindicator where maatregel_id = $1 order by id',
      [m.id],
    )
    expect(rows).toEqual([
      { richting: 'omlaag', weg: true },
      { richting: 'omhoog', weg: true },
    ])
  })

  it('rondt af van onder naar boven; daarna verandert het niet meer', async () => {
    const { maatregelen, projecten, onderdelen } = await opbouw()
    const m = maatregelen.find((een: { naam: string }) => een.naam === 'Vroeg erbij')
    const [actie, deel, p] = ['actie', 'deelproject', 'project'].map((soort) =>
      projecten.find((een: { soort: string }) => een.soort === soort),
    )
    const einde = { einde: 'gestopt', op: '2026-03-01', reden: 'Het geld is op.' }
    const eindig = (soort: string, knoop: { id: string; versie: number }, body: object = einde) =>
      doe('PUT', `/programmaknopen/${soort}/${knoop.id}/einde`, body, knoop.versie)
    expect(codesOf((await eindig('maatregel', m)).body.beletselen)).toEqual(['er-loopt-nog-iets-onder'])
    expect(codesOf((await eindig('project', actie, { ...einde, op: '2999-01-01' })).body.beletselen)).toEqual([
      'einde-in-de-toekomst',
    ])
    for (const een of [actie, deel, p]) expect((await eindig('project', een)).body).toEqual({ versie: een.versie + 1 })
    expect((await eindig('maatregel', m)).status).toBe(200)
    expect((await opbouw()).maatregelen.find((een: { id: string }) => een.id === m.id)).toMatchObject({
      status: 'gestopt',
      eindreden: 'Het geld is op.',
    })
    expect(codesOf((await doe('PUT', `/maatregelen/${m.id}`, maatregel, m.versie + 1)).body.beletselen)).toEqual([
      'knoop-is-geeindigd',
    ])
    expect((await eindig('onderdeel', onderdelen[0])).body.beletselen[0].code).toBe('er-loopt-nog-iets-onder')
  })

  it('noemt de fout bij het veld', async () => {
    const codes = async (pad: string, body: object) =>
      (await doe('POST', `/programmas/${id}${pad}`, body)).body.beletselen.map(
        ({ veld, code }: { veld: string; code: string }) => `${veld} ${code}`,
      )
    expect(await codes('/maatregelen', { ...maatregel, bronGemeente: 'Assen', fase: 'ooit' })).toEqual([
      'waaromPassend bron-zonder-reden',
      'fase fase-onbekend',
    ])
    expect(await codes('/projecten', project('project', { begin: '2026-05-01', eind: '2026-04-01' }))).toEqual([
      'eind eind-voor-begin',
    ])
    const leeg = await codes('/onderdelen', { ...onderdeel, naam: ' ', bedrag: -1 })
    expect(leeg.map((een: string) => een.split(' ')[0]).toSorted()).toEqual(['bedrag', 'naam'])
    expect(
      codesOf((await doe('POST', '/programmas', { ...wie, code: 'eigen', naam: 'Nog een' })).body.beletselen),
    ).toEqual(['programma-bestaat'])
  })

  it('wie niet gemandateerd is mag het niet, en een andere gemeente vindt het niet', async () => {
    const [m] = (await opbouw()).maatregelen
    for (const als of ['controller', 'raadslid', 'consulent']) {
      expect((await doe('POST', `/programmas/${id}/onderdelen`, onderdeel, undefined, als)).status, als).toBe(403)
      expect((await doe('PUT', `/maatregelen/${m.id}`, maatregel, m.versie, als)).status, als).toBe(403)
    }
    expect((await doe('GET', `/programmas/${id}/opbouw`, undefined, undefined, 'raadslid')).status).toBe(200)
    const elders = '9902-programmasecretaris'
    expect((await doe('GET', `/programmas/${id}/opbouw`, undefined, undefined, elders)).status).toBe(404)
    expect((await doe('POST', `/programmas/${id}/onderdelen`, onderdeel, undefined, elders)).status).toBe(404)
    expect((await doe('PUT', `/maatregelen/${m.id}`, maatregel, m.versie, elders)).status).toBe(404)
    const einde = { einde: 'gestopt', op: '2026-03-01', reden: 'Van een ander.' }
    expect((await doe('PUT', `/programmaknopen/maatregel/${m.id}/einde`, einde, m.versie, elders)).status).toBe(404)
  })
})
