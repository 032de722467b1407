import { dirname, join } from 'node:path'

export type Bestand = { pad: string; tekst: string }

/** The room of a file: 'src/keten/contract'; a roof or the platform is one room. */
export const kamerVan = (pad: string): string =>
  pad
    .split('/')
    .slice(0, /^src\/(uitvoering|keten|sturing)\//.test(pad) ? 3 : 2)
    .join('/')

const kamerVanImport = (vanaf: string, uit: string): string =>
  kamerVan(uit.startsWith('.') ? join(dirname(vanaf), uit) : uit.replace(/^#/, 'src/'))

/** What screens can do: '{room} {name}' of every value that they import from a door of the wire. A type is no deed. */
export function daden(schermen: readonly Bestand[]): Set<string> {
  return new Set(
    schermen.flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(/import (?:(\{[^}]*\})|\* as (\w+)) from '([^']*endpoints[^']*)'/g)].flatMap(
        ([, lijst, ruimte, uit]) => {
          const namen = lijst
            ? lijst
                .slice(1, -1)
                .split(',')
                .map((een) => een.trim())
            : [...tekst.matchAll(new RegExp(`\\b${ruimte}\\.(\\w+)`, 'g'))].map(([, naam]) => naam!)
          return namen
            .filter((naam) => naam !== '' && !naam.startsWith('type '))
            .map((naam) => `${kamerVanImport(pad, uit!)} ${naam.split(' as ')[0]}`)
        },
      ),
    ),
  )
}

type Adres = { id: string; method: string }

/** The deeds that no screen does, by their id. `namen`: by which names, in which room, screens may import an endpoint. */
export const zonderScherm = (
  endpoints: readonly Adres[],
  namen: ReadonlyMap<string, readonly string[]>,
  gedaan: ReadonlySet<string>,
): string[] =>
  endpoints
    .filter(({ id, method }) => method !== 'GET' && !(namen.get(id) ?? []).some((naam) => gedaan.has(naam)))
    .map(({ id }) => id)
    .toSorted()
