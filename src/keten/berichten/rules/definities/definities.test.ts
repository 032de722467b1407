import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REDEN_OVERSLAAN, STANDAARDEN } from '../../xml/testing.ts'
import * as lijsten from '../codelijsten.ts'
import { RETOURCODES } from '../retourcodes.ts'
import { BERICHTCODE, RETOUR_VAN, SOORTEN } from '../soorten.ts'
import type { Groep, Keer } from '../structuur.ts'
import { DEFINITIES, definitieBij, definitieVan } from './definities.ts'

const KEER: Record<Keer, string> = { een: '[1..1]', mag: '[0..1]', veel: '[1..*]' }

/** A definition in the shape of the published overview: depth, name, how often, simple type. */
function regels(groep: Groep, diepte: number): string[] {
  return Object.entries(groep.velden).flatMap(([naam, { type, keer }]) =>
    type.soort === 'groep'
      ? [`${diepte} ${naam} ${KEER[keer as Keer]}`, ...regels(type, diepte + 1)]
      : [`${diepte} ${naam} ${KEER[keer as Keer]} ${type.ldt}`],
  )
}

function gepubliceerd(): Map<string, string[]> {
  const tekst = readFileSync(join(STANDAARDEN!, 'berichtstructuur.md'), 'utf8')
  return new Map(
    tekst
      .split(/^## /m)
      .slice(1)
      .map((deel) => {
        const velden = [...deel.matchAll(/^( *)- (\w+) (\[\d\.\.[\d*]\]) (\w+)/gm)]
        return [
          deel.split(' ')[0]!,
          velden.map(
            ([, inspring, naam, keer, type]) =>
              `${inspring!.length / 2} ${naam} ${keer}${type!.startsWith('LDT_') ? ` ${type}` : ''}`,
          ),
        ]
      }),
  )
}

describe('de definities', () => {
  it('zijn er voor veertien berichten in twee wetten, elk in een eigen naamruimte', () => {
    expect(DEFINITIES.map((d) => d.naam)).toHaveLength(28)
    expect(new Set(DEFINITIES.map((d) => d.bericht.uri)).size).toBe(28)
    for (const d of DEFINITIES) expect(definitieBij(d.bericht.uri)).toBe(d)
    expect(new Set(Object.values(BERICHTCODE).flatMap((codes) => Object.values(codes))).size).toBe(28)
  })

  it('geven een retour alles wat het heenbericht heeft, op dezelfde plaats', () => {
    for (const [heen, retour] of Object.entries(RETOUR_VAN)) {
      if (heen === '323') continue
      for (const wet of ['wmo', 'jeugdwet'] as const) {
        const [a, b] = [heen, retour].map((s) => regels(definitieVan(wet, s as '301').wortel, 0))
        const zonderRetour = b!
          .filter((r) => !/Retour|XsltVersie/.test(r))
          .map((r) => r.replace(/^0 (Client|Antwoord) \[0/, '0 $1 [1'))
        const zonderKop = (rij: string[]): string[] =>
          rij.filter((r) => !/^\d (BasisschemaXsdVersie|BerichtXsdVersie)/.test(r))
        expect(zonderKop(zonderRetour)).toEqual(zonderKop(a!))
      }
    }
  })
})

describe.skipIf(!STANDAARDEN)('tegen de gepubliceerde structuur', () => {
  it.each(STANDAARDEN ? [...gepubliceerd()].map(([naam, velden]) => ({ naam, velden })) : [])(
    'klopt $naam veld voor veld',
    ({ naam, velden }) => {
      const definitie = DEFINITIES.find((d) => d.naam === naam)
      expect(regels(definitie!.wortel, 0)).toEqual(velden)
      expect(velden.length).toBeGreaterThan(10)
    },
  )

  it('zijn er eenentwintig', () => expect(gepubliceerd().size).toBe(21))

  it.each(['iwmo-3.2', 'ijw-3.2'])('hebben de codelijsten de codes van het basisschema van %s', (map) => {
    const xsd = readFileSync(join(STANDAARDEN!, 'xsd', map, 'basisschema.xsd'), 'utf8')
    const wet = map === 'iwmo-3.2' ? 'wmo' : 'jeugdwet'
    const velden = DEFINITIES.filter((d) => d.wet === wet).flatMap((d) => codevelden(d.wortel))
    expect(velden.length).toBeGreaterThan(20)
    for (const [ldt, codes] of velden) {
      const [, deel] = new RegExp(`<xs:simpleType name="${ldt}">(.*?)</xs:simpleType>`, 's').exec(xsd) ?? []
      expect([ldt, [...codes].toSorted()]).toEqual([
        ldt,
        [...deel!.matchAll(/enumeration value="([^"]+)"/g)].map((m) => m[1]).toSorted(),
      ])
    }
  })

  it('noemen de retourcodes de regel en de berichten van de codelijst', () => {
    const alle = JSON.parse(readFileSync(join(STANDAARDEN!, 'codelijsten.json'), 'utf8'))
    const rijen: Record<string, string>[] = [...alle.ijw.WJ001.codes, ...alle.iwmo.WJ001.codes]
    for (const { Code, ...rij } of rijen) {
      const code = RETOURCODES.find((r) => r.code === Code)
      // 9069: the list names a TR069 that is not published; TR382 gives this code.
      if (Code !== '9069') expect([Code, code?.regel ?? '—']).toEqual([Code, rij['TR-regel']])
      const berichten = [...rij.Berichttypen!.matchAll(/\d+/g)].map(String)
      expect(code!.berichten, Code).toEqual(expect.arrayContaining(berichten))
    }
    expect(rijen.length).toBeGreaterThan(100)
  })
})

function codevelden(groep: Groep): [string, ReadonlySet<string>][] {
  return Object.values(groep.velden).flatMap(({ type }) => {
    if (type.soort === 'groep') return codevelden(type)
    return type.codes ? [[type.ldt, type.codes] as [string, ReadonlySet<string>]] : []
  })
}

describe('codelijsten', () => {
  it('onderscheiden dezelfde code in twee wetten', () => {
    expect(lijsten.zoekCode(lijsten.REDEN_BEEINDIGING.wmo, '31')?.omschrijving).toBe(
      'Verhuisd naar een andere gemeente',
    )
    expect(lijsten.zoekCode(lijsten.REDEN_BEEINDIGING.jeugdwet, '31')?.omschrijving).toBe('Volgens plan beëindigd')
  })
  it('houden de volgorde en de voorloopnul', () => {
    expect(lijsten.EENHEID.codes.map((c) => c.code)).toEqual(['01', '04', '14', '16', '82', '83', '84'])
    expect(SOORTEN).toHaveLength(14)
  })
  it('weten sinds wanneer een code geldt en welke vervallen is', () => {
    expect(lijsten.zoekCode(lijsten.REDEN_BEEINDIGING.jeugdwet, '39')?.geldig).toEqual({ begin: '2022-04-01' })
    expect(lijsten.REDEN_WIJZIGING.wmo.codes.filter((c) => c.vervallen).map((c) => c.code)).toEqual(['01'])
  })
})

if (!STANDAARDEN) console.warn(`definities: ${REDEN_OVERSLAAN}`)
