import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { Refused } from '#platform/refusal.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { uitJson } from '../rules/hsds/boom.ts'
import { leesCsv, schrijfCsv } from '../rules/hsds/csv.ts'
import { type Importfout, uitPakket } from '../rules/hsds/invoer.ts'
import {
  gesorteerd,
  type Kaart,
  type Kaartaanbod,
  type Pakket,
  type Rij,
  TABELLEN,
  type Tabelnaam,
} from '../rules/hsds/kaart.ts'
import { type Nummer, naarJson, naarPakket } from '../rules/hsds/uitvoer.ts'
import { insertAanbod, listAlleAanbod, updateAanbod } from '../store/aanbod.ts'
import { insertOrganisatie, listOrganisaties, updateOrganisatie } from '../store/organisatie.ts'
import { listProducten } from '../store/product.ts'

const MEEST_UITGEPAKT = 20_000_000
const NODIG: readonly Tabelnaam[] = ['organizations', 'services']

/** The same part of the same municipality has the same id in every file. */
const nummerVoor =
  (gemeente: string): Nummer =>
  (...delen) => {
    const hex = createHash('sha256')
      .update(JSON.stringify([gemeente, ...delen]))
      .digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }

async function leesKaart({ db, mandaat, vandaag }: Context): Promise<Kaart> {
  const organisaties = await listOrganisaties(db, mandaat, vandaag)
  const aanbod = await listAlleAanbod(db, mandaat)
  return gesorteerd({
    organisaties: organisaties.map(({ aanbod: _, ...organisatie }) => organisatie),
    aanbod: aanbod.map(({ organisatie: _o, deelnemers: _d, versie: _v, ...een }) => een),
  })
}

export async function exporteerJson(context: Context): Promise<object> {
  return naarJson(naarPakket(await leesKaart(context), nummerVoor(context.mandaat.gemeente), context.vandaag))
}

export async function exporteerCsv(context: Context): Promise<Uint8Array> {
  const pakket = naarPakket(await leesKaart(context), nummerVoor(context.mandaat.gemeente), context.vandaag)
  const tabellen = Object.entries(TABELLEN) as [Tabelnaam, readonly string[]][]
  return zipSync(
    Object.fromEntries(tabellen.map(([tabel, velden]) => [`${tabel}.csv`, strToU8(schrijfCsv(velden, pakket[tabel]))])),
  )
}

type Gelezen = { pakket?: Pakket; fouten: Importfout[]; eersteRij: number }
const onleesbaar = (tabel: string): Gelezen => ({
  fouten: [{ tabel, rij: 0, veld: '', code: 'onleesbaar', waarde: '' }],
  eersteRij: 1,
})

/** A zip of CSV files or a JSON page: told apart by how it begins. */
function leesBestand(bytes: Buffer): Gelezen {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return leesZip(bytes)
  try {
    const pakket = uitJson(JSON.parse(bytes.toString('utf8')))
    return pakket ? { pakket, fouten: [], eersteRij: 1 } : onleesbaar('json')
  } catch (fout) {
    if (fout instanceof SyntaxError) return onleesbaar('json')
    throw fout
  }
}

function leesZip(bytes: Buffer): Gelezen {
  let over = MEEST_UITGEPAKT
  let bestanden: Record<string, Uint8Array>
  try {
    bestanden = unzipSync(bytes, {
      filter({ name, originalSize }) {
        over -= originalSize
        return name.endsWith('.csv') && over > 0
      },
    })
  } catch {
    return onleesbaar('zip')
  }
  if (over <= 0) return onleesbaar('zip')
  const fouten: Importfout[] = []
  const lees = ([tabel, velden]: [Tabelnaam, readonly string[]]): [Tabelnaam, Rij[]] => {
    const bestand = bestanden[`${tabel}.csv`]
    const fout = (rij: number, veld: string, code: Importfout['code']) =>
      fouten.push({ tabel, rij, veld, code, waarde: '' })
    if (!bestand) {
      if (NODIG.includes(tabel)) fout(0, '', 'tabel-ontbreekt')
      return [tabel, []]
    }
    const gelezen = leesCsv(strFromU8(bestand))
    for (const { rij, uitleg } of gelezen.fouten) fout(rij, '', uitleg)
    for (const veld of velden.slice(0, 2)) if (!gelezen.velden.includes(veld)) fout(1, veld, 'kolom-ontbreekt')
    return [tabel, gelezen.rijen]
  }
  const tabellen = (Object.entries(TABELLEN) as [Tabelnaam, readonly string[]][]).map(lees)
  return { pakket: Object.fromEntries(tabellen) as unknown as Pakket, fouten, eersteRij: 2 }
}

export type Proef = { fouten: Importfout[]; nieuw: string[]; gewijzigd: string[]; gelijk: number; organisaties: number }
type Verschil = { uitslag: Proef; organisaties: Kaart['organisaties']; nieuw: Kaartaanbod[]; anders: Kaartaanbod[] }

/** What an import would do, without doing it: every error with its row, or else what is new, changed and the same. */
async function vergelijk(context: Context, bytes: Buffer): Promise<Verschil> {
  const { db, mandaat, vandaag } = context
  const { pakket, fouten, eersteRij } = leesBestand(bytes)
  const leeg = { organisaties: [], nieuw: [], anders: [] }
  const niets = { nieuw: [], gewijzigd: [], gelijk: 0, organisaties: 0 }
  if (!pakket || fouten.length > 0) return { uitslag: { fouten, ...niets }, ...leeg }
  const bekend = {
    gebieden: await listGebieden(db, mandaat, vandaag),
    productcodes: (await listProducten(db, mandaat, vandaag)).map((een) => een.code),
  }
  const gelezen = uitPakket(pakket, bekend, nummerVoor(mandaat.gemeente), vandaag, eersteRij)
  if (gelezen.fouten.length > 0) return { uitslag: { fouten: gelezen.fouten, ...niets }, ...leeg }
  const huidig = await leesKaart(context)
  const kaart = gesorteerd(opNaam(gelezen.kaart, huidig))
  const zelfde = (een: object, ander: object | undefined) =>
    JSON.stringify(geordend(een)) === JSON.stringify(geordend(ander))
  const aanbodNu = new Map(huidig.aanbod.map((een) => [een.id, een]))
  const orgNu = new Map(huidig.organisaties.map((een) => [een.id, een]))
  const nieuw = kaart.aanbod.filter((een) => !aanbodNu.has(een.id))
  const anders = kaart.aanbod.filter((een) => aanbodNu.has(een.id) && !zelfde(een, aanbodNu.get(een.id)))
  const organisaties = kaart.organisaties.filter((een) => !zelfde(een, orgNu.get(een.id)))
  return {
    uitslag: {
      fouten: [],
      nieuw: nieuw.map((een) => een.naam),
      gewijzigd: anders.map((een) => een.naam),
      gelijk: kaart.aanbod.length - nieuw.length - anders.length,
      organisaties: organisaties.length,
    },
    organisaties,
    nieuw,
    anders,
  }
}

const geordend = (waarde: object = {}) => Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** An organisation that we know by name keeps its own id, whatever the sender calls it, and where its mail goes: the package has no word for that. */
function opNaam(kaart: Kaart, huidig: Kaart): Kaart {
  const bekend = new Map(huidig.organisaties.map((een) => [een.naam, een.id]))
  const ids = new Map(kaart.organisaties.map((een) => [een.id, bekend.get(een.naam) ?? een.id]))
  const nu = new Map(huidig.organisaties.map((een) => [een.id, een]))
  return {
    organisaties: kaart.organisaties.map((een) => {
      const id = ids.get(een.id)!
      const { postadres, postcode, plaats } = nu.get(id) ?? een
      return { ...een, id, postadres, postcode, plaats }
    }),
    aanbod: kaart.aanbod.map((een) => ({ ...een, organisatieId: ids.get(een.organisatieId)! })),
  }
}

export const toetsHsds = async (context: Context, bytes: Buffer): Promise<Proef> =>
  (await vergelijk(context, bytes)).uitslag

/** All of it or nothing: what is not in the file stays as it is. */
export const importeerHsds: Command<{ body: Buffer }, Proef> = {
  name: 'aanbod.importeerHsds',
  may: heeft('aanbod:beheren'),
  async run(context) {
    const { db, mandaat, vandaag } = context
    const { uitslag, organisaties, nieuw, anders } = await vergelijk(context, context.input.body)
    if (uitslag.fouten.length > 0)
      throw new Refused(
        uitslag.fouten.map(({ tabel, rij, veld, code }) => ({
          code: `hsds-${code}`,
          veld: `${tabel}.${rij}.${veld}`,
          waarde: { tabel, rij, veld },
        })),
      )
    const bestaand = new Set((await listOrganisaties(db, mandaat, vandaag)).map((een) => een.id))
    for (const een of organisaties)
      await (bestaand.has(een.id) ? updateOrganisatie(db, mandaat, een) : insertOrganisatie(db, mandaat, een))
    const alle = new Map((await listAlleAanbod(db, mandaat)).map((een) => [een.id, een]))
    for (const een of nieuw) await insertAanbod(db, mandaat, een)
    for (const een of anders) await updateAanbod(db, mandaat, alle.get(een.id)!, een)
    return { result: uitslag }
  },
}
