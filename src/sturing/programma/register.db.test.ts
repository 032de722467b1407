import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesNijkerk } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'

type Rij = {
  soort: string
  sleutel: string
  versies: { versie: number; inhoud: Record<string, unknown>; bron: string | null }[]
}

describe('het register van een programma', () => {
  let house: TestHouse
  let id: string
  const schrijf = (body: object, als = 'programmasecretaris') =>
    house.vraag(als, 'POST', `/programmas/${id}/register`, body)
  const rijen = async (soort: string, als = 'programmasecretaris'): Promise<Rij[]> =>
    (await house.vraag(als, 'GET', `/programmas/${id}/register`)).body.rijen.filter((r: Rij) => r.soort === soort)
  const agendabevindingen = async () =>
    (await house.vraag('programmasecretaris', 'GET', `/programmas/${id}`)).body.bevindingen
      .filter((b: { plaats: string }) => b.plaats.startsWith('agenda '))
      .map((b: { code: string; plaats: string }) => `${b.plaats}: ${b.code}`)
  beforeAll(async () => {
    house = await openTestHouse()
    id = (await house.vraag('programmasecretaris', 'POST', '/ingevoerde-transformatieplannen', leesNijkerk())).body
      .programmaId
  })
  afterAll(() => house.close())

  it('toont het gedrukte als versie 0: 15 principes, 7 verschuivingen, 13 agendaregels, 11 documenten', async () => {
    const alle = await Promise.all(['principe', 'verschuiving', 'agenda', 'document'].map((soort) => rijen(soort)))
    expect(alle.map((lijst) => lijst.length)).toEqual([15, 7, 13, 11])
    expect(alle.flat().every(({ versies }) => versies.length === 1 && versies[0]!.versie === 0)).toBe(true)
  })

  it('een principe wordt herzien in een nieuwe versie; het gedrukte blijft, en wie iets ouds las wordt geweigerd', async () => {
    const [principe] = await rijen('principe')
    const body = {
      soort: 'principe',
      sleutel: principe!.sleutel,
      gelezenVersie: 0,
      inhoud: { ...principe!.versies[0]!.inhoud, tekst: 'Herzien.', waaromHerzien: 'Na de evaluatie.' },
    }
    expect((await schrijf(body)).body.versie).toBe(1)
    expect((await schrijf(body)).status).toBe(412)
    const na = (await rijen('principe')).find(({ sleutel }) => sleutel === principe!.sleutel)!
    expect(na.versies.map(({ versie, inhoud }) => [versie, inhoud.tekst])).toEqual([
      [1, 'Herzien.'],
      [0, principe!.versies[0]!.inhoud.tekst],
    ])
    const pagina = (await house.vraag('raadslid', 'GET', `/programmas/${id}`)).body.register.find(
      (r: Rij) => r.soort === 'principe' && r.sleutel === principe!.sleutel,
    )
    expect(pagina.versies.map(({ inhoud }: Rij['versies'][number]) => inhoud.tekst)).toEqual([
      'Herzien.',
      principe!.versies[0]!.inhoud.tekst,
    ])
    const { rows } = await house.owner.query('select tekst from programma.principe where programma_id = $1', [id])
    expect(rows.map(({ tekst }) => tekst)).toContain(principe!.versies[0]!.inhoud.tekst)
  })

  it('de agenda: is al gestart, doorlopend, zonder datum en buiten volgorde worden gezien zoals zij er nu staat', async () => {
    const voor = await agendabevindingen()
    expect(voor.some((regel: string) => regel.endsWith('agenda-niet-op-volgorde'))).toBe(true)
    const nieuw = { soort: 'agenda', inhoud: { wat: 'Leerkring (doorlopend)', wanneer: 'zsm', volgorde: 14 } }
    expect((await schrijf(nieuw)).status).toBe(201)
    expect(await agendabevindingen()).toEqual([...voor, 'agenda 14: agenda-zonder-datum'])
    const fout = voor.find((regel: string) => regel.endsWith('agenda-niet-op-volgorde'))
    const volgorde = Number(/agenda (\d+)/.exec(fout)![1])
    const rij = (await rijen('agenda')).find(({ versies }) => versies[0]!.inhoud.volgorde === volgorde)!
    const beter = { ...rij.versies[0]!.inhoud, wanneer: 'december 2023' }
    const body = { soort: 'agenda', sleutel: rij.sleutel, gelezenVersie: 0, inhoud: beter }
    expect((await schrijf(body)).body.versie).toBe(1)
    expect(await agendabevindingen()).not.toContain(fout)
    const inDeLijst = async () =>
      (await house.vraag('programmasecretaris', 'GET', '/programmas')).body.find((p: { id: string }) => p.id === id)
        .agendaregels
    const opDePagina = async () =>
      (await house.vraag('programmasecretaris', 'GET', `/programmas/${id}`)).body.agenda.length
    expect([await inDeLijst(), await opDePagina()]).toEqual([14, 14])
    expect((await schrijf({ ...body, gelezenVersie: 1, vervallen: true })).body.versie).toBe(2)
    expect([await inDeLijst(), await opDePagina()]).toEqual([13, 13])
    const overige = (await house.vraag('programmasecretaris', 'GET', `/programmas/${id}`)).body.bevindingen
    expect(codesOf(overige)).toEqual(expect.arrayContaining(['kop-wijkt-af', 'geld-nodig-en-niet-nodig']))
  })

  const pilot = {
    naam: 'Integrale teams',
    vraag: 'Helpt een integraal team sneller?',
    meting: 'Dagen van melding tot besluit.',
    begin: '2026-01-01',
    oordeelUiterlijk: '2026-12-01',
  }

  it('een pilot krijgt pas een oordeel met een uitkomst en een dag', async () => {
    const { sleutel } = (await schrijf({ soort: 'pilot', inhoud: pilot })).body
    const oordeel = { soort: 'pilot', sleutel, gelezenVersie: 1, inhoud: { ...pilot, oordeel: 'houden' } }
    expect(codesOf((await schrijf(oordeel)).body.beletselen)).toEqual([
      'oordeel-zonder-uitkomst',
      'oordeel-en-dag-samen',
    ])
    const inhoud = { ...oordeel.inhoud, uitkomst: 'Van 41 naar 19 dagen.', oordeelOp: '2026-10-01' }
    expect((await schrijf({ ...oordeel, inhoud })).body.versie).toBe(2)
  })

  it('noemt elk veld dat ontbreekt of niet past', async () => {
    const antwoord = await schrijf({
      soort: 'risico',
      inhoud: { soort: 'gevaar', waarschijnlijkheid: 9, kleur: 'rood' },
    })
    expect(antwoord.status).toBe(422)
    expect(
      antwoord.body.beletselen.map(({ veld, code }: { veld: string; code: string }) => `${veld} ${code}`).toSorted(),
    ).toEqual(
      [
        'inhoud.kleur niet-in-register',
        'inhoud.omschrijving veld-nodig',
        'inhoud.soort veld-keuze-onbekend',
        'inhoud.waarschijnlijkheid schaal-een-tot-vijf',
        'inhoud.gevolg veld-nodig',
        'inhoud.aanpak veld-nodig',
        'inhoud.eigenaar veld-nodig',
        'inhoud.stand veld-nodig',
      ].toSorted(),
    )
    const dag = await schrijf({ soort: 'pilot', inhoud: { ...pilot, begin: '2026-02-30' } })
    expect(codesOf(dag.body.beletselen)).toContain('veld-geen-dag')
    const stop = {
      wat: 'Losse monitors',
      eigenaar: 'Manager',
      portefeuillehouder: 'College',
      beoogdResultaat: 'Rust.',
      watAlsDoorgaan: 'Dubbel werk.',
    }
    const besloten = await schrijf({ soort: 'stop', inhoud: { ...stop, stand: 'besloten' } })
    expect(codesOf(besloten.body.beletselen)).toEqual(['besluit-zonder-dag'])
    expect(
      (await schrijf({ soort: 'stop', inhoud: { ...stop, stand: 'besloten', besloten: '2026-06-01' } })).status,
    ).toBe(201)
  })

  it('wie niet gemandateerd is mag het niet, en een andere gemeente vindt het niet', async () => {
    for (const als of ['controller', 'raadslid', 'consulent'])
      expect((await schrijf({ soort: 'pilot', inhoud: pilot }, als)).status, als).toBe(403)
    expect((await schrijf({ soort: 'pilot', inhoud: pilot }, '9902-programmasecretaris')).status).toBe(404)
    expect((await house.vraag('9902-programmasecretaris', 'GET', `/programmas/${id}/register`)).status).toBe(404)
  })
})
