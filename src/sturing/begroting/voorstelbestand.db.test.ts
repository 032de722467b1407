import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { alsXlsx } from './commands/voorstelbestand.ts'
import { alsCsv } from './rules/bestand/lees.ts'

const PAD = '/begroting/voorstellen/bestand'
const xlsx = (invoer = leesKn25()) => Buffer.from(alsXlsx(invoer)).toString('base64')

describe('een kadernotavoorstel uit een bestand', () => {
  let house: TestHouse
  let voorstelId = ''
  const aantal = async () =>
    (await house.owner.query('select count(*)::int n from begroting.kadernotavoorstel')).rows[0].n
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('wordt eerst geprobeerd: de uitslag zonder dat er iets is bewaard', async () => {
    const { status, body } = await house.vraag('controller', 'POST', PAD, {
      vorm: 'xlsx',
      inhoud: xlsx(),
      proef: true,
    })
    expect([status, body]).toEqual([201, { voorstelId: null, regels: 14, lasten: 303_500_000, bevindingen: 11 }])
    expect(await aantal()).toBe(0)
  })

  it('noemt elke fout bij zijn blad en rij, in woorden, en bewaart niets', async () => {
    const fout = alsCsv(leesKn25()).replace('SB-1;150000,00', 'SB-1;veel').replaceAll('bedragen;', 'bedragen;')
    const regels = fout.split('\r\n')
    const rij = regels.findIndex((een) => een.startsWith('bedragen;')) + 1
    const stuk = regels.with(rij - 1, regels[rij - 1]!.replace('150000,00', 'veel')).join('\r\n')
    const { status, body } = await house.vraag('controller', 'POST', PAD, { vorm: 'csv', inhoud: stuk, proef: false })
    expect(status).toBe(422)
    expect(body.beletselen).toEqual([
      {
        code: 'rij-geen-bedrag',
        veld: `bedragen, rij ${rij}, lasten`,
        uitleg: `Blad bedragen, rij ${rij}: lasten is geen bedrag in euro van nul of meer.`,
      },
    ])
    expect(await aantal()).toBe(0)
  })

  it('staat na het inlezen in het grootboek, en komt er weer uit zoals het erin ging', async () => {
    const { status, body } = await house.vraag('controller', 'POST', PAD, {
      vorm: 'xlsx',
      inhoud: xlsx(),
      proef: false,
    })
    expect(status).toBe(201)
    voorstelId = body.voorstelId
    const grootboek = await house.vraag('griffie', 'GET', `/begroting/voorstellen/${voorstelId}`)
    expect(grootboek.body.kolommen.map((k: { saldo: number }) => k.saldo / 100_000)).toEqual([2403, 1185, 953, 753])
    const csv = await house.vraag('griffie', 'GET', `/begroting/voorstellen/${voorstelId}/csv`)
    expect(csv.status).toBe(200)
    expect(csv.headers['content-disposition']).toContain('.csv')
    expect(String(csv.body)).toBe(alsCsv(leesKn25()))
    const weer = await house.vraag('controller', 'POST', PAD, { vorm: 'csv', inhoud: String(csv.body), proef: true })
    expect([weer.status, weer.body.regels, weer.body.lasten]).toEqual([201, 14, 303_500_000])
    expect((await house.vraag('griffie', 'GET', `/begroting/voorstellen/${voorstelId}/xlsx`)).status).toBe(200)
  })

  it('wordt geen tweede keer ingelezen', async () => {
    const { status, body } = await house.vraag('controller', 'POST', PAD, {
      vorm: 'csv',
      inhoud: alsCsv(leesKn25()),
      proef: false,
    })
    expect([status, body.beletselen[0].code]).toEqual([422, 'voorstel-bestaat'])
  })

  it('weigert wat geen werkblad is, wie geen controller is en een andere gemeente', async () => {
    const onzin = { vorm: 'xlsx', inhoud: Buffer.from('PK nee').toString('base64'), proef: true }
    const { status, body } = await house.vraag('controller', 'POST', PAD, onzin)
    expect([status, body.beletselen[0].code]).toEqual([422, 'werkblad-onleesbaar'])
    expect((await house.vraag('griffie', 'POST', PAD, { vorm: 'xlsx', inhoud: xlsx(), proef: true })).status).toBe(403)
    expect((await house.vraag('9902-controller', 'GET', `/begroting/voorstellen/${voorstelId}/csv`)).status).toBe(404)
  })
})
