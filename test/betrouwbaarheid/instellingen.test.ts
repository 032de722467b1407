import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instellingen } from '#server/modules.ts'

type Lezing = { kamer: string; soort: string; sleutel: string | null }
type Soort = { soort: string; sleutel: string; kamers: readonly string[] }

const WOORD = /^'([^']+)'$/
/** Calls that read a setting: its kind, and its key where the code says it by name. */
const LEZERS: readonly { call: RegExp; soort: (delen: string[]) => string; sleutel: (delen: string[]) => string }[] = [
  { call: /\bfindInstelling(?:<[^(]*>)?\(db, mandaat, ([^()]*)\)/g, soort: ([a]) => a!, sleutel: ([, b]) => b! },
  { call: /\blistInstellingen\(db, mandaat, ([^()]*)\)/g, soort: ([a]) => a!, sleutel: () => '' },
  { call: /\bgetal\(context, ([^()]*)\)/g, soort: ([a]) => a!, sleutel: ([, b]) => b! },
]

function lezingenIn(kamer: string, tekst: string): Lezing[] {
  return LEZERS.flatMap(({ call, soort, sleutel }) =>
    [...tekst.matchAll(call)].flatMap(([, args]) => {
      const delen = args!.split(',').map((deel) => deel.trim())
      const naam = WOORD.exec(soort(delen))?.[1]
      return naam ? [{ kamer, soort: naam, sleutel: WOORD.exec(sleutel(delen))?.[1] ?? null }] : []
    }),
  )
}

function vergelijk(lezingen: readonly Lezing[], soorten: readonly Soort[], codes: ReadonlySet<string>) {
  const hoortBij = (een: Lezing, soort: Soort) =>
    een.soort === soort.soort && (een.sleutel === null || soort.sleutel === '*' || een.sleutel === soort.sleutel)
  return {
    nietInCatalogus: lezingen
      .filter((een) => !soorten.some((soort) => hoortBij(een, soort)))
      .map((een) => `${een.kamer} leest ${een.soort}/${een.sleutel}`),
    nietGelezen: soorten
      .filter((soort) => {
        // A term is read by its code, through the one function that finds the rule.
        if (soort.soort === 'termijn') return !codes.has(soort.sleutel)
        return !lezingen.some((een) => hoortBij(een, soort))
      })
      .map((soort) => `${soort.soort}/${soort.sleutel}`),
  }
}

const bestanden = globSync('src/{uitvoering,keten,sturing}/**/*.ts').filter(
  (pad) => !/\.test\.ts$|testing\.ts$|rules\/instellingen\.ts$/.test(pad),
)
/** A list over many things reads a setting where it counts: in the function of its migration. */
const inSql = globSync('db/migrations/*.sql').flatMap((pad) =>
  [...readFileSync(pad, 'utf8').matchAll(/from inrichting\.instelling\b[^;]*?\bsoort = '([a-z-]+)'/g)].map(
    ([, soort]): Lezing => ({ kamer: pad, soort: soort!, sleutel: null }),
  ),
)
const lezingen = [...bestanden.flatMap((pad) => lezingenIn(pad.split('/')[2]!, readFileSync(pad, 'utf8'))), ...inSql]
const gezegd = new Set(
  bestanden.flatMap((pad) => [...readFileSync(pad, 'utf8').matchAll(/'([a-z-]+)'/g)].map(([, woord]) => woord!)),
)

describe('wat de code aan instellingen leest en wat in de catalogus staat', () => {
  it('is hetzelfde, in beide richtingen', () => {
    expect(lezingen.length).toBeGreaterThan(20)
    expect(vergelijk(lezingen, instellingen.soorten, gezegd)).toEqual({ nietInCatalogus: [], nietGelezen: [] })
  })

  it('de vergelijking ziet een instelling die alleen gelezen wordt, en een die niemand leest', () => {
    const verzonnen = lezingenIn('proef', `await findInstelling<number>(db, mandaat, 'proef', 'bestaat-niet', vandaag)`)
    const dood = { soort: 'termijn', sleutel: 'nooit-gebruikt', kamers: ['proef'] }
    const uitkomst = vergelijk([...lezingen, ...verzonnen], [...instellingen.soorten, dood], gezegd)
    expect(uitkomst).toEqual({
      nietInCatalogus: ['proef leest proef/bestaat-niet'],
      nietGelezen: ['termijn/nooit-gebruikt'],
    })
    const zonder = instellingen.soorten.filter((een) => een.soort !== 'herbeoordeling')
    expect(vergelijk(lezingen, zonder, gezegd).nietInCatalogus).toEqual([
      'voorziening leest herbeoordeling/venster-dagen',
    ])
  })

  it('elke soort en sleutel staat er een keer in', () => {
    const namen = instellingen.soorten.map((een) => `${een.soort}/${een.sleutel}`)
    expect(namen.filter((naam, plek) => namen.indexOf(naam) < plek)).toEqual([])
  })
})
