import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { voegGebruikerToe } from '#test/betrouwbaarheid/gebruikers.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { verstuurUitnodigingen } from './commands/uitvraag.ts'
import { nodigUitNaEinde } from './deeds.ts'
import { INSTRUMENTEN } from './rules/vragenlijst.ts'

const verhaal = (anders: object = {}) => ({
  verteller: 'inwoner',
  tekst: 'Ik hoefde het maar een keer te vertellen.',
  thema: 'toegang',
  duiding: [{ signifier: 'gehoord', positie: 90 }],
  triaden: [{ triade: 'wat-hielp', a: 60, b: 30, c: 10 }],
  gevoelens: ['opgelucht'],
  schuilnaam: 'vlinder',
  toestemming: ['patroon', 'citaat'],
  ...anders,
})

describe('ervaring tellen', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())
  const post = (pad: string, body: object, als = 'niemand') => house.vraag(als, 'POST', pad, body)
  const patronen = async (vraag = '') => (await house.vraag('controller', 'GET', `/ervaring/patronen${vraag}`)).body
  const codes = ({ body }: { body: { beletselen?: { code: string }[] } }) => body.beletselen?.map((een) => een.code)

  it('toont een patroon vanaf tien verhalen met toestemming, en nooit een rest van minder', async () => {
    for (let nr = 0; nr < 9; nr += 1) await post('/ervaring/verhalen', verhaal())
    expect((await patronen()).aantal).toBeNull()
    const tiende = await post('/ervaring/verhalen', verhaal())
    await post('/ervaring/verhalen', verhaal({ toestemming: ['leren'] }))
    const beeld = await patronen()
    expect(beeld).toMatchObject({ aantal: 10, gevoelens: [{ gevoel: 'opgelucht', n: 10 }] })
    expect(beeld.triaden[0].midden).toEqual({ a: 60, b: 30, c: 10 })
    expect(beeld.citaten[0]).toMatchObject({ schuilnaam: 'vlinder' })
    for (let nr = 0; nr < 3; nr += 1) await post('/ervaring/verhalen', verhaal({ thema: 'geld' }))
    expect((await patronen('?thema=toegang')).aantal, 'drie anderen zijn af te leiden').toBeNull()
    expect((await patronen()).aantal).toBe(13)
    const { vertelsleutel } = tiende.body
    expect((await post('/ervaring/mijn-verhaal', { vertelsleutel })).body).toMatchObject({
      toestemming: ['citaat', 'patroon'],
    })
    expect((await post('/ervaring/toestemmingen', { vertelsleutel, toestemming: [] })).status).toBe(201)
    expect((await patronen()).aantal).toBe(12)
    expect((await patronen()).citaten).toHaveLength(12)
    expect((await post('/ervaring/mijn-verhaal', { vertelsleutel: 'ONZIN' })).status).toBe(404)
  })

  it('laat verhalen om van te leren alleen zien aan wie leert, en alleen met toestemming', async () => {
    expect((await house.vraag('teamleider', 'GET', '/ervaring/verhalen')).body).toHaveLength(1)
    expect((await house.vraag('controller', 'GET', '/ervaring/verhalen')).status).toBe(403)
    expect((await house.vraag('9902-teamleider', 'GET', '/ervaring/verhalen')).body).toEqual([])
  })

  it('wie is ingelogd, vertelt even naamloos; een kort adres leidt naar een thema', async () => {
    expect(codes(await post('/ervaring/verhalen', verhaal({ tekst: 'Ik ging met Bram.' }), 'inwoner'))).toEqual([
      'herkenbaar',
    ])
    expect((await post('/ervaring/verhalen', verhaal(), 'inwoner')).status).toBe(201)
    const { rows } = await house.owner.query(
      `select distinct actor_soort from platform.handeling where actie = 'ervaring.vertel'`,
    )
    expect(rows).toEqual([{ actor_soort: 'systeem' }])
    const { code } = (await post('/ervaring/vertelcodes', { thema: 'geld' }, 'accounthouder')).body
    expect((await house.vraag('niemand', 'GET', `/ervaring/vertelformulier?code=${code}`)).body.thema).toBe('geld')
    expect((await house.vraag('niemand', 'GET', '/ervaring/vertelformulier?code=aaaaaa')).status).toBe(404)
    expect((await post('/ervaring/vertelcodes', { thema: 'geld' }, 'consulent')).status).toBe(403)
  })

  it('vraagt na het einde van hulp, en bewaart het antwoord zonder wie het gaf (E3)', async () => {
    const opgenomen = await post(
      '/huishouden/personen',
      { voornamen: 'Proef', geslachtsnaam: 'Persoon', geboren: '1980-01-01' },
      'consulent',
    )
    expect(opgenomen.status, JSON.stringify(opgenomen.body)).toBe(201)
    const { persoonId } = opgenomen.body
    await voegGebruikerToe(house, { sub: '9901-proef', functie: 'inwoner', soort: 'inwoner', persoonId })
    const systeem = systeemMandaat('9901', 'proef')
    await house.in(systeem, (context) => nodigUitNaEinde(context, { persoonId, wet: 'wmo', eind: datum('2026-10-01') }))
    expect((await house.vraag('9901-proef', 'GET', '/mijn/vragenlijsten')).body).toEqual([])
    await house.in(systeem, (context) => verstuurUitnodigingen(context))
    const [{ code }] = (await house.vraag('9901-proef', 'GET', '/mijn/vragenlijsten')).body
    expect((await post('/ervaring/vragenlijst', { code })).body).toMatchObject({ gebruikt: false })
    expect(codes(await post('/ervaring/antwoorden', { code, antwoorden: { anders: 1 } }))).toEqual([
      'antwoord-past-niet',
    ])
    expect((await post('/ervaring/antwoorden', { code, antwoorden: { nut: 5 } }, '9901-proef')).status).toBe(201)
    expect(codes(await post('/ervaring/antwoorden', { code, antwoorden: { nut: 1 } }))).toEqual(['al-geantwoord'])
    const over = await house.owner.query('select persoon_id, code, gebruikt from ervaring.uitnodiging')
    expect(over.rows).toEqual([{ persoon_id: null, code: null, gebruikt: true }])
    const wie = await house.owner.query(
      `select distinct actor_soort from platform.handeling where actie = 'ervaring.antwoord'`,
    )
    expect(wie.rows).toEqual([{ actor_soort: 'systeem' }])
    const [ronde] = (await house.vraag('controller', 'GET', '/ervaring/rondes')).body
    expect(ronde).toMatchObject({ instrument: 'wmo', moment: 'einde', ronde: '2026-K4', verstuurd: 1, beantwoord: 1 })
    expect(ronde.scores[1]).toMatchObject({ uitkomst: 'nut', eens: null })
    expect((await house.vraag('9902-controller', 'GET', '/ervaring/rondes')).body).toEqual([])
  })

  it('een ronde houdt de vragen waarmee zij begon, ook in haar uitslag', async () => {
    const uitkomsten = async () => {
      const [ronde] = (await house.vraag('controller', 'GET', '/ervaring/rondes')).body
      return ronde.scores.map(({ uitkomst }: { uitkomst: string }) => uitkomst)
    }
    const eerst = await uitkomsten()
    expect(eerst).toContain('nut')
    const { wmo } = INSTRUMENTEN
    const zonder = { ...wmo, vragen: wmo!.vragen.filter(({ code }) => code !== 'nut') }
    await house.owner.query(`update ervaring.uitvraag set gestart_op = '2026-11-01'`)
    await house.owner.query(
      `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron, geverifieerd)
        values ('9901', 'vragenlijst', 'wmo', $1, '[2026-11-02,)', 'proef', true)`,
      [JSON.stringify(zonder)],
    )
    expect(await uitkomsten()).toEqual(eerst)
    await house.owner.query(`update ervaring.uitvraag set gestart_op = '2026-11-10'`)
    expect(await uitkomsten()).not.toContain('nut')
    await house.owner.query(`delete from inrichting.instelling where soort = 'vragenlijst'`)
  })

  it('een jaarlijkse ronde start een keer per jaar', async () => {
    expect((await post('/ervaring/rondes', { instrument: 'wmo' }, 'accounthouder')).status).toBe(201)
    expect(codes(await post('/ervaring/rondes', { instrument: 'wmo' }, 'accounthouder'))).toEqual(['ronde-loopt-al'])
    expect(codes(await post('/ervaring/rondes', { instrument: 'anders' }, 'accounthouder'))).toEqual([
      'instrument-onbekend',
    ])
    expect((await post('/ervaring/rondes', { instrument: 'wmo' }, 'consulent')).status).toBe(403)
  })
})
