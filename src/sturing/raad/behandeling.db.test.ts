import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'

type Bestand = { behandeling: ReturnType<typeof leesZutphen>['raad']; vraagtGeld: boolean; proef?: boolean }

/** Zutphen with an amendment that was voted on, a vote by party and an explanation of it. */
function bestand(): Bestand {
  const behandeling = structuredClone(leesZutphen().raad)
  behandeling.amendementen = [
    {
      nummer: 'A1',
      titel: 'Meer voor dagbesteding',
      tekst: 'Het bedrag voor dagbesteding wordt hoger.',
      fractie: 'SP',
      datum: '2021-04-24',
      uitspraken: [{ uitkomst: 'verworpen', datum: '2021-04-26', voor: 6, tegen: 22 }],
    },
  ]
  behandeling.besluit!.verklaringen = [{ fractie: 'D66', tekst: 'Wij steunen dit, met zorg over de monitor.' }]
  behandeling.besluit!.stemming!.perFractie = [
    { fractie: 'SP', voor: 22, tegen: 0 },
    { fractie: 'VVD', voor: 0, tegen: 6 },
  ]
  return { behandeling, vraagtGeld: false }
}

const fractiesVan = ({ behandeling }: Bestand) => [
  ...new Set(
    [...behandeling.behandelingen.flatMap(({ aanwezig }) => aanwezig), ...behandeling.vragen].map((een) => een.fractie),
  ),
]

describe('een behandeling inlezen', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const leesIn = (body: object, als = 'griffie') => house.vraag(als, 'POST', '/raad/behandelingen', body)
  const fracties = async () => (await house.vraag('griffie', 'GET', '/raad/fracties')).body
  const tel = async () =>
    (
      await house.owner.query(`select (select count(*) from raad.voorstel) + (select count(*) from raad.vraag) + (select count(*) from raad.antwoord)
        + (select count(*) from raad.toezegging) + (select count(*) from raad.amendement) + (select count(*) from raad.uitspraak)
        + (select count(*) from raad.raadsbesluit) + (select count(*) from raad.stemverklaring) + (select count(*) from raad.bevinding)
        + (select count(*) from raad.vergadering) + (select count(*) from raad.behandeling) + (select count(*) from raad.motienummer) n`)
    ).rows[0].n
  const nieuwVan = (body: { plan: { soort: string; wat: string; stand: string }[] }) =>
    body.plan.filter(({ stand }) => stand === 'nieuw').map(({ soort }) => soort)

  it('noemt elke naam die bij geen fractie hoort bij haar rij, en legt niets vast', async () => {
    for (const naam of fractiesVan(bestand()).filter((een) => een !== 'GroenLinks'))
      expect((await house.vraag('griffie', 'POST', '/raad/fracties', { naam })).status).toBe(201)
    const { status, body } = await leesIn({ ...bestand(), proef: true })
    expect(status).toBe(422)
    const rijen = bestand().behandeling.vragen.flatMap(({ fractie }, n) =>
      fractie === 'GroenLinks' ? [`behandeling.vragen.${n}.fractie`] : [],
    )
    expect(body.beletselen.map((b: { code: string; veld: string }) => [b.code, b.veld])).toEqual(
      ['behandeling.behandelingen.0.aanwezig.0.fractie', ...rijen].map((veld) => ['fractie-onbekend', veld]),
    )
    expect(body.beletselen[0].uitleg).toContain('GroenLinks')
    expect(await tel()).toBe(0)
  })

  it('herkent een fractie onder elke naam uit haar lijst, ook anders geschreven', async () => {
    const { fractieId } = (await house.vraag('griffie', 'POST', '/raad/fracties', { naam: 'GroenLinks-PvdA' })).body
    const pad = `/raad/fracties/${fractieId}/namen`
    expect((await house.vraag('griffie', 'POST', pad, { naam: 'GL', bron: 'notulen 2021' })).status).toBe(201)
    expect(
      (await house.vraag('griffie', 'POST', pad, { naam: 'GroenLinks', bron: 'besluitenlijst 2021' })).status,
    ).toBe(201)
    for (const naam of ['groenlinks pvda', 'G.L.', 'Sp']) {
      const { status, body } = await house.vraag('griffie', 'POST', pad, { naam, bron: 'x' })
      expect([status, body.beletselen?.[0]?.code]).toEqual([422, 'fractienaam-bestaat'])
    }
    for (const wie of ['raadslid', 'controller'])
      expect((await house.vraag(wie, 'POST', pad, { naam: 'Groen', bron: 'x' })).status).toBe(403)
    expect((await house.vraag('9902-griffie', 'POST', pad, { naam: 'Groen', bron: 'x' })).status).toBe(404)
    expect((await house.vraag('9902-griffie', 'GET', '/raad/fracties')).body).toEqual([])
    const met = bestand()
    met.behandeling.vragen[1]!.fractie = 'g.l.'
    const { status, body } = await leesIn({ ...met, proef: true })
    expect([status, body.voorstelId]).toEqual([201, null])
    expect(
      body.plan.find((rij: { soort: string; wat: string }) => rij.soort === 'vraag' && rij.wat.startsWith('2.')).wat,
    ).toContain('GroenLinks-PvdA')
  })

  it('leest een keer in: nog eens verandert niets, en wat eruit komt leest weer in', async () => {
    const eerste = await leesIn(bestand())
    expect(eerste.status, JSON.stringify(eerste.body)).toBe(201)
    const { voorstelId, plan } = eerste.body
    expect(nieuwVan(eerste.body)).toHaveLength(plan.length)
    const na = await tel()
    const tweede = await leesIn(bestand())
    expect([tweede.body.voorstelId, nieuwVan(tweede.body), await tel()]).toEqual([voorstelId, [], na])
    const mee = await house.vraag('griffie', 'GET', `/raad/voorstellen/${voorstelId}/behandeling`)
    expect(mee.status).toBe(200)
    const document = typeof mee.body === 'string' ? JSON.parse(mee.body) : mee.body
    const terug = await leesIn(document)
    expect(terug.body.beletselen).toBeUndefined()
    expect([terug.body.voorstelId, nieuwVan(terug.body), await tel()]).toEqual([voorstelId, [], na])
    expect(document.behandeling.vragen.map((v: { tekst: string }) => v.tekst)).toEqual(
      bestand().behandeling.vragen.map((v) => v.tekst),
    )
    expect(document.behandeling.besluit).toMatchObject({
      stemming: { voor: 22, tegen: 6, perFractie: bestand().behandeling.besluit!.stemming!.perFractie },
      verklaringen: bestand().behandeling.besluit!.verklaringen,
    })
    expect(document.behandeling.amendementen).toEqual(bestand().behandeling.amendementen)
    expect((await house.vraag('9902-griffie', 'GET', `/raad/voorstellen/${voorstelId}/behandeling`)).status).toBe(404)
    expect((await leesIn(bestand(), 'controller')).status).toBe(403)
  })

  it('voegt toe wat nieuw is, en weigert wat anders vastligt bij zijn rij', async () => {
    const meer = bestand()
    meer.behandeling.vragen.push({
      nummer: 21,
      fractie: 'SP',
      tekst: 'Komt er een tussenstand?',
      thema: 'monitor',
      bron: 'Z:300',
      antwoord: { tekst: 'Ja, na een jaar.', bron: 'Z:301' },
    })
    const proef = await leesIn({ ...meer, proef: true })
    expect(nieuwVan(proef.body)).toEqual(['vraag', 'antwoord'])
    const voor = await tel()
    expect((await leesIn(meer)).status).toBe(201)
    expect((await tel()) - voor).toBe(2)
    meer.behandeling.vragen[0]!.tekst = 'Een heel andere vraag?'
    meer.behandeling.besluit!.stemming!.voor = 21
    meer.behandeling.vragen[3]!.nummer = 1
    const fout = await leesIn(meer)
    expect(fout.status).toBe(422)
    expect(fout.body.beletselen.map((b: { code: string; veld: string }) => [b.code, b.veld])).toEqual(
      expect.arrayContaining([
        ['staat-er-dubbel', 'behandeling.vragen.3.nummer'],
        ['staat-er-anders', 'behandeling.vragen.0.tekst'],
        ['staat-er-anders', 'behandeling.besluit.stemming.voor'],
      ]),
    )
    expect((await tel()) - voor).toBe(2)
  })

  it('vergeet een naam: wat onder haar is ingelezen blijft', async () => {
    const groen = (await fracties()).find(({ naam }: { naam: string }) => naam === 'GroenLinks-PvdA')
    const gl = groen.namen.find(({ naam }: { naam: string }) => naam === 'GroenLinks')
    expect((await house.vraag('9902-griffie', 'DELETE', `/raad/fractienamen/${gl.id}`)).status).toBe(404)
    expect((await house.vraag('griffie', 'DELETE', `/raad/fractienamen/${gl.id}`)).status).toBe(200)
    expect((await house.vraag('griffie', 'DELETE', `/raad/fractienamen/${gl.id}`)).status).toBe(404)
    expect((await leesIn({ ...bestand(), proef: true })).body.beletselen[0].code).toBe('fractie-onbekend')
    const { rows } = await house.owner.query(
      `select count(*)::int n from raad.vraag q join raad.fractie f on f.id = q.fractie_id where f.naam = 'GroenLinks-PvdA'`,
    )
    expect(rows[0].n).toBeGreaterThan(0)
  })

  it('weigert wat de vorm niet heeft met de rij, nooit met een 500', async () => {
    const stuk = bestand()
    const { status, body } = await leesIn({
      ...stuk,
      behandeling: { ...stuk.behandeling, vragen: [{ ...stuk.behandeling.vragen[0], nummer: 'een' }] },
    })
    expect([status, body.beletselen.map((b: { veld: string }) => b.veld)]).toEqual([
      422,
      ['behandeling.vragen.0.nummer'],
    ])
    expect((await leesIn({})).status).toBe(422)
  })
})
