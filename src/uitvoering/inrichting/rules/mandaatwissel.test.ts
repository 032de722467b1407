import { describe, expect, it } from 'vitest'
import {
  effectOpMensen,
  effectOpRegio,
  effectOpWerk,
  type Houder,
  houderVan,
  limietwissels,
  type Werkgroep,
} from './mandaatwissel.ts'

const WERK = { nl: 'taken', en: 'tasks' }
const BEVOEGDHEDEN = {
  besluiten: { naam: { nl: 'Besluit nemen', en: 'Decide' }, powers: ['besluit:nemen'], metWet: true },
  bellen: {
    naam: { nl: 'Terugbellen', en: 'Call back' },
    powers: ['toegang:trieren', 'plan:schrijven'],
    metWet: false,
  },
}
const houder = (id: string, powers: string[], wetten: string[] = ['wmo'], regio: [string, string][] = []): Houder => ({
  id,
  powers: new Set(powers),
  wetten: new Set(wetten),
  taken: new Set(regio.map(([taak]) => taak)),
  gemeenten: new Set(regio.map(([, gemeente]) => gemeente)),
  limiet: 0,
})
const groep = (deel: Partial<Werkgroep>): Werkgroep => ({
  soort: 'besluiten',
  wet: 'wmo',
  eigenaar: null,
  aantal: 1,
  ...deel,
})
const a = houder('a', ['besluit:nemen'])
const b = houder('b', ['besluit:nemen'])
const niets = (id: string) => houder(id, [], [])

describe('werk bij een ander mandaat', () => {
  it.each([
    ['niets verandert', groep({}), [a, b], [a, b], 0, 0, ''],
    ['de laatste valt weg', groep({ aantal: 3 }), [a], [niets('a')], 3, 3, 'niemand'],
    ['een van twee valt weg, en het lag bij niemand', groep({}), [a, b], [niets('a'), b], 0, 0, ''],
    [
      'een van twee valt weg, en het lag bij hem',
      groep({ eigenaar: 'a' }),
      [a, b],
      [niets('a'), b],
      1,
      0,
      'een ander, 1 kan het nog',
    ],
    ['een van twee valt weg, en het lag bij de ander', groep({ eigenaar: 'b' }), [a, b], [niets('a'), b], 0, 0, ''],
    ['alleen de wet valt weg', groep({}), [a], [houder('a', ['besluit:nemen'], ['jeugdwet'])], 1, 1, 'niemand'],
    [
      'een andere wet raakt dit werk niet',
      groep({ wet: 'jeugdwet' }),
      [houder('a', ['besluit:nemen'], ['wmo', 'jeugdwet'])],
      [houder('a', ['besluit:nemen'], ['jeugdwet'])],
      0,
      0,
      '',
    ],
    [
      'werk zonder wet vraagt alleen de bevoegdheid',
      groep({ wet: null }),
      [a],
      [houder('a', ['besluit:nemen'], [])],
      0,
      0,
      '',
    ],
    [
      'een van twee bevoegdheden is genoeg',
      groep({ soort: 'bellen' }),
      [houder('a', ['toegang:trieren', 'plan:schrijven'])],
      [houder('a', ['plan:schrijven'], [])],
      0,
      0,
      '',
    ],
    ['niemand mocht het, nu wel', groep({}), [niets('a')], [a], 1, 0, '1 medewerker'],
    ['niemand mocht het en dat blijft zo', groep({}), [niets('a')], [niets('a')], 0, 0, ''],
  ] as const)('%s', (_, werk, nu, straks, anders, slechter, wordt) => {
    const effect = effectOpWerk(WERK, [werk], BEVOEGDHEDEN, { nu, straks })
    expect(effect).toMatchObject({ bekeken: werk.aantal, anders, slechter })
    expect(effect.voorbeelden.map(({ straks: dan }) => (dan as { nl: string }).nl).join()).toBe(wordt)
  })

  it('telt per soort en wet bij elkaar, het ergste eerst en zonder naam', () => {
    const groepen = [
      groep({ eigenaar: 'a', aantal: 9 }),
      groep({ wet: 'jeugdwet', aantal: 2 }),
      groep({ wet: 'jeugdwet', eigenaar: 'a', aantal: 1 }),
    ]
    const jeugd = houder('a', ['besluit:nemen'], ['wmo', 'jeugdwet'])
    const effect = effectOpWerk(WERK, groepen, BEVOEGDHEDEN, { nu: [jeugd, b], straks: [niets('a'), b] })
    expect(effect).toMatchObject({ bekeken: 12, anders: 12, slechter: 3 })
    expect(effect.voorbeelden.map((een) => [een.wat.nl, (een.nu as { nl: string }).nl])).toEqual([
      ['3 keer: Besluit nemen (Jeugdwet)', '1 medewerker'],
      ['9 keer: Besluit nemen (Wmo 2015)', '2 medewerkers'],
    ])
  })

  it('werk waarvan niemand zei wie het doet, wordt niet stil overgeslagen', () =>
    expect(() => effectOpWerk(WERK, [groep({ soort: 'nieuw' })], BEVOEGDHEDEN, { nu: [], straks: [] })).toThrow(
      'nieuw',
    ))
})

describe('mensen en taken bij een ander mandaat', () => {
  it('noemt wie niet meer binnenkomt en welke bevoegdheid bij niemand meer ligt', () => {
    const effect = effectOpMensen({
      nu: [a, b, niets('c')],
      straks: [niets('a'), houder('b', ['monitor:lezen']), niets('c')],
    })
    expect(effect).toMatchObject({ bekeken: 2, anders: 2, slechter: 1 })
    expect(effect.voorbeelden).toMatchObject([
      { wat: { nl: 'Bevoegdheid besluit:nemen' }, nu: { nl: '2 mensen' }, straks: { nl: 'niemand' }, slechter: true },
    ])
  })

  const samen = { taak: 'opvang', centrumgemeente: '9901', deelnemers: ['9901', '9902'], eind: null }
  const regio = houder('a', [], [], [['opvang', '9902']])
  it.each([
    ['de enige valt weg', [regio], [niets('a')], 1, 1],
    ['een van twee valt weg', [regio, { ...regio, id: 'b' }], [niets('a'), { ...regio, id: 'b' }], 1, 0],
    ['er verandert niets', [regio], [regio], 0, 0],
  ] as const)('een regionale taak: %s', (_, nu, straks, anders, slechter) =>
    expect(effectOpRegio({ nu, straks }, [samen], '9901')).toMatchObject({ bekeken: 1, anders, slechter }),
  )
  it('zonder samenwerking is er van de regio niets te zeggen', () =>
    expect(effectOpRegio({ nu: [regio], straks: [] }, [], '9901')).toBeUndefined())

  it('van meer functies tellen alle bevoegdheden en de hoogste limiet, en een regionale taak alleen als zij loopt', () => {
    const besluit = (functie: string, power: string, limiet: number | null) => ({
      functie,
      powers: [power],
      wetten: [],
      taken: ['opvang', 'oud'],
      gemeenten: ['9902', '9903'],
      limiet,
    })
    const besluiten = [besluit('x', 'p', 100), besluit('y', 'q', null), besluit('z', 'r', 900)]
    const een = houderVan({ id: 'a', functies: ['x', 'y'] }, besluiten, [samen])
    expect([[...een.powers], [...een.taken], [...een.gemeenten], een.limiet]).toEqual([
      ['p', 'q'],
      ['opvang'],
      ['9902'],
      100,
    ])
    const kwijt = { ...een, powers: new Set(['q']) }
    expect(limietwissels({ nu: [een], straks: [kwijt] }, 'p')).toEqual([{ nu: 100, straks: null }])
    expect(limietwissels({ nu: [een], straks: [kwijt] }, 'q')).toEqual([{ nu: 100, straks: 100 }])
  })
})
