import { describe, expect, it } from 'vitest'
import { fileSize, hasEnding } from './files.ts'

describe('een gekozen bestand', () => {
  it.each([
    ['raad.json', ['.json'], true],
    ['RAAD.JSON', ['.json'], true],
    ['raad.json.exe', ['.json'], false],
    ['json', ['.json'], false],
    ['lijst.xlsx', ['.csv', '.xlsx'], true],
    ['wat.dan.ook', [], true],
  ])('%s bij %j: %s', (naam, eindes, verwacht) => expect(hasEnding(naam, eindes)).toBe(verwacht))

  it.each([
    [0, '1 kB'],
    [12_400, '12 kB'],
    [999_400, '999 kB'],
    [2_600_000, '3 MB'],
  ])('%d bytes is %s', (bytes, verwacht) => expect(fileSize(bytes)).toBe(verwacht))
})
