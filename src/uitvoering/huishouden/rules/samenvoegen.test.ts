import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { beletselenVoorSamenvoegen, type Kandidaat } from './samenvoegen.ts'
import { waaromVan } from './waarom.ts'

const een = (id: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  id,
  heeftBsn: false,
  afgeschermd: false,
  samengevoegd: false,
  vast: 0,
  ...anders,
})

describe('twee registraties samenvoegen', () => {
  it.each([
    { situatie: 'zonder BSN aan beide kanten', codes: [] },
    { situatie: 'waarvan wie blijft een BSN heeft', blijft: { heeftBsn: true }, codes: [] },
    {
      situatie: 'die elk een BSN hebben',
      blijft: { heeftBsn: true },
      vervalt: { heeftBsn: true },
      codes: ['verschillende-bsn'],
    },
    { situatie: 'waarvan wie vervalt een BSN heeft', vervalt: { heeftBsn: true }, codes: ['bsn-moet-blijven'] },
    { situatie: 'waarvan er een is afgeschermd', vervalt: { afgeschermd: true }, codes: ['afgeschermd'] },
    { situatie: 'waarvan er een al vervallen is', blijft: { samengevoegd: true }, codes: ['al-samengevoegd'] },
    { situatie: 'waarvan wie vervalt hulp krijgt', vervalt: { vast: 2 }, codes: ['hulp-moet-blijven'] },
    { situatie: 'zonder reden', reden: ' ', codes: ['reden-ontbreekt'] },
    { situatie: 'die dezelfde zijn', vervalt: { id: 'a' }, codes: ['zelfde-registratie'] },
  ])('$situatie', ({ blijft, vervalt, reden, codes }) => {
    expect(codesOf(beletselenVoorSamenvoegen(een('a', blijft), een('b', vervalt), reden ?? 'Dezelfde'))).toEqual(codes)
  })
})

describe('waarom zie ik dit', () => {
  const regisseur = { hoedanigheid: 'regisseur', wetten: ['wmo'] } as const
  it.each([
    { wie: 'een consulent zonder relatie', functie: 'consulent', gronden: [], altijd: ['K'], wetten: [] },
    {
      wie: 'een regisseur voor de Wmo',
      functie: 'consulent',
      gronden: [regisseur],
      altijd: ['K', 'P', 'L'],
      wetten: ['wmo'],
    },
    {
      wie: 'een regisseur voor een wet buiten zijn mandaat',
      functie: 'consulent',
      gronden: [{ hoedanigheid: 'regisseur', wetten: ['participatiewet'] } as const],
      altijd: ['K', 'P', 'L'],
      wetten: [],
    },
    { wie: 'een teamleider zonder werk bij het team', functie: 'teamleider', gronden: [], altijd: [], wetten: [] },
  ])('$wie', ({ functie, gronden, altijd, wetten }) => {
    const uitkomst = waaromVan({ functie, wetten: ['wmo', 'jeugdwet'] }, gronden)
    expect(uitkomst.altijd).toEqual(altijd)
    expect(uitkomst.perWet.map((een) => een.wet)).toEqual(wetten)
    expect(uitkomst.hoedanigheden.length).toBe(gronden.length)
  })
})
