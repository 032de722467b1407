import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { codesOf } from '#values/beletsel.ts'

const wie = { eigenaar: 'Programmamanager', portefeuillehouder: 'Wethouder', beoogdResultaat: 'Minder wachten.' }

describe('wat op wat wacht, en wie er overgaat', () => {
  let house: TestHouse
  let id: string
  const namen: Record<string, string> = {}
  const doe = (
    method: 'GET' | 'POST' | 'PUT',
    pad: string,
    body?: object,
    als = 'programmasecretaris',
    versie?: number,
  ) => house.vraag(als, method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const opbouw = async () => (await doe('GET', `/programmas/${id}/opbouw`)).body
  beforeAll(async () => {
    house = await openTestHouse()
    id = (await doe('POST', '/programmas', { ...wie, code: 'keten', naam: 'Keten' })).body.programmaId
    const delen = [
      ['ict', 'project', '2026-01-31'],
      ['loket', 'project', '2026-12-31'],
      ['overgang', 'personele-overgang', '2026-09-01'],
    ] as const
    for (const [naam, soort, eind] of delen) {
      const body = { ...wie, naam, soort, begin: '2026-01-01', eind }
      namen[naam] = (await doe('POST', `/programmas/${id}/projecten`, body)).body.projectId
    }
  })
  afterAll(() => house.close())

  const schakel = (van: string, naar: string, rest: object = {}) => ({
    aard: 'heeft-nodig',
    vanSoort: 'project',
    vanId: namen[van],
    naarSoort: 'project',
    naarId: namen[naar],
    toelichting: 'Anders kan niemand inloggen.',
    ...rest,
  })
  const koppel = (body: object, als?: string) => doe('POST', `/programmas/${id}/afhankelijkheden`, body, als)

  it('wijst een kring af, ook over een derde en ook met blokkeren', async () => {
    expect((await koppel(schakel('loket', 'ict', { uiterlijk: '2026-03-01' }))).status).toBe(201)
    expect((await koppel(schakel('loket', 'overgang', { aard: 'blokkeert' }))).status).toBe(201)
    expect(codesOf((await koppel(schakel('ict', 'overgang'))).body.beletselen)).toEqual([
      'afhankelijkheid-in-een-kring',
    ])
    expect(codesOf((await koppel(schakel('ict', 'ict'))).body.beletselen)).toEqual(['wacht-op-zichzelf'])
    expect(codesOf((await koppel(schakel('loket', 'ict'))).body.beletselen)).toEqual(['afhankelijkheid-bestaat'])
    expect((await opbouw()).afhankelijkheden).toMatchObject([
      { vanId: namen.loket, naarId: namen.ict, laat: 'dag-voorbij' },
      { aard: 'blokkeert', laat: 'begint-te-vroeg' },
    ])
  })

  it('verbindt twee willekeurige delen van het programma, en zegt op de programmapagina wat te vroeg begint', async () => {
    const jaren = { jaar: 2026, bedrag: 100_00 }
    for (const naam of ['zorg', 'welzijn'])
      namen[naam] = (await doe('POST', `/programmas/${id}/onderdelen`, { ...wie, ...jaren, naam })).body.onderdeelId
    const beleid = { extraOfStaandBeleid: 'extra', watAlsNiet: 'Het blijft wachten.' }
    const maatregel = {
      ...wie,
      ...beleid,
      naam: 'buurtteam',
      onderdeelId: namen.zorg,
      begonnenOp: '2026-05-01',
      eind: '2027-05-01',
    }
    namen.buurtteam = (await doe('POST', `/programmas/${id}/maatregelen`, maatregel)).body.maatregelId
    const op = (soort: 'onderdeel' | 'maatregel', naam: string) => ({ naarSoort: soort, naarId: namen[naam] })
    const van = (soort: 'onderdeel' | 'maatregel', naam: string) => ({ vanSoort: soort, vanId: namen[naam] })
    expect((await koppel(schakel('overgang', 'ict', op('maatregel', 'buurtteam')))).status).toBe(201)
    expect((await koppel(schakel('loket', 'ict', van('onderdeel', 'welzijn')))).status).toBe(201)
    const { afhankelijkheden } = (await doe('GET', `/programmas/${id}`)).body
    expect(afhankelijkheden).toHaveLength(4)
    expect(afhankelijkheden.slice(2)).toMatchObject([
      {
        wie: { naam: 'overgang', soort: 'project', dag: '2026-01-01' },
        op: { naam: 'buurtteam', soort: 'maatregel', dag: '2027-05-01' },
        laat: 'begint-te-vroeg',
      },
      { wie: { naam: 'welzijn', soort: 'onderdeel', dag: null }, op: { naam: 'ict' }, laat: 'dag-voorbij' },
    ])
    const kring = await koppel(
      schakel('overgang', 'ict', { ...van('maatregel', 'buurtteam'), ...op('onderdeel', 'zorg') }),
    )
    expect(kring.status).toBe(422)
    expect(kring.body.beletselen).toMatchObject([
      {
        veld: 'naarId',
        uitleg: 'Zo ontstaat een kring, waarin alles op elkaar wacht: buurtteam → zorg → buurtteam.',
      },
    ])
    const eigen = await koppel(
      schakel('overgang', 'ict', { ...van('onderdeel', 'zorg'), ...op('maatregel', 'buurtteam') }),
    )
    expect(codesOf(eigen.body.beletselen)).toEqual(['wacht-op-eigen-deel'])
    const onder = await doe(
      'PUT',
      `/projecten/${namen.overgang}/plaats`,
      { maatregelId: namen.buurtteam },
      undefined,
      1,
    )
    expect(codesOf(onder.body.beletselen)).toEqual(['afhankelijkheid-in-een-kring'])
    expect((await koppel(schakel('overgang', 'ict', op('onderdeel', 'zorg')), 'raadslid')).status).toBe(403)
    expect((await koppel(schakel('overgang', 'ict', op('onderdeel', 'zorg')), '9902-programmasecretaris')).status).toBe(
      404,
    )
    const ander = (await doe('POST', '/programmas', { ...wie, code: 'ander', naam: 'Ander' })).body.programmaId
    const elders = (await doe('POST', `/programmas/${ander}/onderdelen`, { ...wie, ...jaren, naam: 'elders' })).body
      .onderdeelId
    expect((await koppel(schakel('overgang', 'ict', { naarSoort: 'onderdeel', naarId: elders }))).status).toBe(404)
  })

  it('zegt in een rapport dat wat nodig is te laat is, tot het klaar is', async () => {
    const body = { projectId: namen.loket, reeks: 'Kwartaal', rapportagedatum: '2026-04-01' }
    const { rapportId } = (await doe('POST', `/programmas/${id}/vervolgrapporten`, body)).body
    const rapport = async () => (await doe('GET', `/voortgangsrapporten/${rapportId}`)).body
    const eerst = await rapport()
    const gevonden = eerst.bevindingen.find(({ code }: { code: string }) => code === 'nodige-dag-voorbij')
    expect(gevonden.uitleg.nl).toBe('Dit wacht op ict. Dat moest er 31 januari 2026 zijn en is niet klaar.')
    const einde = { einde: 'afgerond', op: '2026-03-15', reden: 'Opgeleverd.' }
    expect((await doe('PUT', `/programmaknopen/project/${namen.ict}/einde`, einde, undefined, 1)).status).toBe(200)
    const { inhoud, versie } = eerst
    expect((await doe('PUT', `/voortgangsrapporten/${rapportId}`, { rapport: inhoud }, undefined, versie)).status).toBe(
      200,
    )
    expect(codesOf((await rapport()).bevindingen)).not.toContain('nodige-dag-voorbij')
  })

  it('zegt in een rapport dat iets begint voordat klaar is waar het op wacht', async () => {
    const body = { projectId: namen.overgang, reeks: 'Kwartaal', rapportagedatum: '2026-04-01' }
    const { rapportId } = (await doe('POST', `/programmas/${id}/vervolgrapporten`, body)).body
    const { bevindingen } = (await doe('GET', `/voortgangsrapporten/${rapportId}`)).body
    const gevonden = bevindingen.find(({ code }: { code: string }) => code === 'nodige-begint-te-vroeg')
    expect(gevonden.uitleg.nl).toBe(
      'overgang begint op 1 januari 2026 en wacht op buurtteam, maar dat is gepland op 1 mei 2027.',
    )
  })

  it('laat in een geeindigd programma staan wat op wat wachtte', async () => {
    const dicht = (await doe('POST', '/programmas', { ...wie, code: 'dicht', naam: 'Dicht' })).body.programmaId
    const knopen: string[] = []
    for (const naam of ['eerst', 'daarna']) {
      const body = { ...wie, naam, soort: 'project', begin: '2026-01-01', eind: '2026-02-01' }
      knopen.push((await doe('POST', `/programmas/${dicht}/projecten`, body)).body.projectId)
    }
    const nieuw = { ...schakel('loket', 'ict'), vanId: knopen[1], naarId: knopen[0] }
    const { body } = await doe('POST', `/programmas/${dicht}/afhankelijkheden`, nieuw)
    const einde = { einde: 'afgerond', op: '2026-03-15', reden: 'Klaar.' }
    for (const project of knopen) await doe('PUT', `/programmaknopen/project/${project}/einde`, einde, undefined, 1)
    expect((await doe('PUT', `/programmaknopen/programma/${dicht}/einde`, einde, undefined, 1)).status).toBe(200)
    const los = await doe('POST', `/afhankelijkheden/${body.afhankelijkheidId}/ontkoppelingen`, {})
    expect(codesOf(los.body.beletselen)).toEqual(['knoop-is-geeindigd'])
    expect((await doe('GET', `/programmas/${dicht}/opbouw`)).body.afhankelijkheden).toHaveLength(1)
  })

  const overgang = {
    vanOrganisatie: 'Zorgaanbieder',
    naarOrganisatie: 'Gemeente',
    fteVan: 1250,
    fteNaar: 1100,
    moment: '2026-09-01',
    taakveld: '6.2',
    scholing: 'Werken in de wijk',
    stappen: [{ stap: 'functies-beschreven', stand: 'klaar' }],
  }
  const schrijf = (naam: string, body: object, versie: number, als?: string) =>
    doe('PUT', `/projecten/${namen[naam]}/personele-overgang`, body, als, versie)

  it('houdt een personele overgang in versies bij: fte, moment, taakveld, scholing en wat er geregeld is', async () => {
    expect((await schrijf('overgang', overgang, 0)).body).toEqual({ versie: 1 })
    expect((await schrijf('overgang', overgang, 0)).status).toBe(412)
    expect((await schrijf('overgang', { ...overgang, fteNaar: 1050 }, 1)).body).toEqual({ versie: 2 })
    expect((await opbouw()).overgangen).toMatchObject([
      { projectId: namen.overgang, fteVan: 1250, fteNaar: 1050, open: 9 },
    ])
    expect(codesOf((await schrijf('loket', overgang, 0)).body.beletselen)).toEqual(['geen-personele-overgang'])
    const fout = { ...overgang, moment: '2025-12-31', stappen: [...overgang.stappen, ...overgang.stappen] }
    expect(codesOf((await schrijf('overgang', fout, 2)).body.beletselen)).toEqual(['moment-voor-begin', 'rij-dubbel'])
    const vorm = (await schrijf('overgang', { ...overgang, taakveld: 'wijk', fteVan: -1 }, 2)).body.beletselen
    expect(vorm.map(({ veld }: { veld: string }) => veld).toSorted()).toEqual(['fteVan', 'taakveld'])
  })

  it('wie niet gemandateerd is mag het niet, en een andere gemeente vindt het niet', async () => {
    const { afhankelijkheden } = await opbouw()
    const los = `/afhankelijkheden/${afhankelijkheden[0].id}/ontkoppelingen`
    for (const als of ['controller', 'raadslid']) {
      expect((await koppel(schakel('overgang', 'ict'), als)).status, als).toBe(403)
      expect((await schrijf('overgang', overgang, 2, als)).status, als).toBe(403)
      expect((await doe('POST', los, {}, als)).status, als).toBe(403)
    }
    const elders = '9902-programmasecretaris'
    expect((await koppel(schakel('overgang', 'loket'), elders)).status).toBe(404)
    expect((await schrijf('overgang', overgang, 2, elders)).status).toBe(404)
    expect((await doe('POST', los, {}, elders)).status).toBe(404)
    expect((await doe('POST', los, {})).status).toBe(201)
    expect((await doe('POST', los, {})).status).toBe(404)
    expect((await opbouw()).afhankelijkheden).toHaveLength(3)
  })
})
