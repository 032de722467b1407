import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadProgramma, publiceerVoorbeeldstuk } from '#test/voorbeeldstad/laadProgramma.ts'
import { laadBegrotingEnRaad } from '#test/voorbeeldstad/laadSturing.ts'

describe('de programma’s van de oefenomgeving', () => {
  let house: TestHouse
  let publicatieId = ''
  const als = systeemMandaat('9901', 'inrichten')
  const inTransaction = <T>(work: (context: Context) => Promise<T>) => house.in(als, work)
  beforeAll(async () => {
    house = await openTestHouse()
    const { stukId } = await inTransaction(async (context) => {
      const { raadsvoorstel } = await laadBegrotingEnRaad(context)
      return laadProgramma(context, { raadsvoorstel })
    })
    publicatieId = await publiceerVoorbeeldstuk(inTransaction, stukId)
  })
  afterAll(() => house.close())

  it('vier programma’s, met het geld van de raad erbij', async () => {
    const lijst = (await house.vraag('programmamanager', 'GET', '/programmas')).body
    expect(lijst.map((p: { naam: string; bedrag: number | null }) => [p.naam, p.bedrag])).toEqual([
      ['Anders kijken anders doen', 37_500_000],
      ['Investeringsprogramma transformatie sociaal domein', 65_000_000],
      ['Sociaal domein Zwolle 2016', null],
      ['Toegang Sociaal domein', null],
    ])
  })

  it('het gepubliceerde stuk zegt wat begroot is en wat is toegezegd, als tekst in de PDF', async () => {
    const { cijfers, weergave } = (await house.vraag('raadslid', 'GET', `/publicaties/${publicatieId}`)).body
    expect(cijfers.map((c: { weergave: string }) => c.weergave)).toEqual([
      '€\u00a0650.000',
      '€\u00a0650.000',
      '€\u00a0650.000',
      '€\u00a00',
    ])
    expect(weergave.blokken.map((b: { tekst?: string }) => b.tekst)).toContain('Wat u is toegezegd')
    const { body } = await house.vraag('niemand', 'GET', `/publicaties/${publicatieId}/pdf`)
    expect(body.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
