import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesCsv } from './csv.ts'

const waarden = (tekst: string) => leesCsv(tekst).rijen.map((rij) => rij.waarden)

describe('een tabel uit een bestand', () => {
  it.each([
    { situatie: 'met puntkomma', tekst: 'a;b\n1;2', gelezen: [{ a: '1', b: '2' }] },
    { situatie: 'met komma', tekst: 'a,b\r\n1,2\r\n', gelezen: [{ a: '1', b: '2' }] },
    { situatie: 'met BOM en hoofdletters in de kop', tekst: '\ufeffBSN;Naam\n1;X', gelezen: [{ bsn: '1', naam: 'X' }] },
    {
      situatie: 'met een scheiding tussen aanhalingstekens',
      tekst: 'a;b\n"1;5";"zei ""ja"""',
      gelezen: [{ a: '1;5', b: 'zei "ja"' }],
    },
    { situatie: 'met te weinig velden', tekst: 'a;b\n1', gelezen: [{ a: '1', b: '' }] },
    { situatie: 'met lege regels', tekst: 'a;b\n\n1;2\n;\n', gelezen: [{ a: '1', b: '2' }] },
    { situatie: 'zonder regels', tekst: 'a;b', gelezen: [] },
    { situatie: 'die leeg is', tekst: '', gelezen: [] },
  ])('$situatie', ({ tekst, gelezen }) => expect(waarden(tekst)).toEqual(gelezen))

  it('noemt de regel van het bestand, ook na een veld van twee regels', () => {
    const { rijen } = leesCsv('a;b\n"een\ntwee";x\n3;4')
    expect(rijen.map((rij) => rij.regel)).toEqual([2, 4])
  })

  it('weigert een aanhalingsteken dat niet sluit', () => expect(() => leesCsv('a;b\n"1;2')).toThrow(RangeError))

  it('leest terug wat met aanhalingstekens geschreven is', () => {
    const veld = fc
      .string()
      .map((tekst) => tekst.trim())
      .filter((tekst) => !tekst.includes('\r'))
    fc.assert(
      fc.property(fc.array(fc.tuple(veld, veld), { minLength: 1 }), (rijen) => {
        const cel = (tekst: string) => `"${tekst.replaceAll('"', '""')}"`
        const gelezen = waarden(['a;b', ...rijen.map((rij) => rij.map(cel).join(';'))].join('\n'))
        const verwacht = rijen.filter(([a, b]) => a !== '' || b !== '').map(([a, b]) => ({ a, b }))
        expect(gelezen).toEqual(verwacht)
      }),
    )
  })
})
