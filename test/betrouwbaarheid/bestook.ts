import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { Route } from '#platform/route.ts'
import type { Answer, TestHouse } from '#test/harness/house.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { alsSchema, gebroken, passend, RUW } from './invoergenerator.ts'
import { magVolgensTabel, TOEGANGSTABEL } from './toegangstabel.ts'

export type Verslag = {
  verzoeken: number
  perSoort: Record<string, number>
  routes: Set<string>
  aangenomen: number
  geweigerd: number
  fouten: string[]
}

/** Counts every row that is written and kept, in any table: a rolled back write leaves no line. */
export async function luisterNaarSchrijven(house: TestHouse): Promise<() => Promise<string[]>> {
  await house.owner.query(`
    create table public.geschreven (tabel text);
    create function public.noteer() returns trigger language plpgsql security definer set search_path = public as $$
      begin insert into public.geschreven values (tg_table_schema || '.' || tg_table_name); return null; end $$;
    do $$ declare t regclass; begin
      for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'graphile_worker') and n.nspname not like 'pg_%' and c.oid <> 'platform.sessie'::regclass
      loop execute format('create trigger zz_noteer after insert or update or delete on %s for each row execute function public.noteer()', t); end loop; end $$;`)
  return async () => {
    const { rows } = await house.owner.query(
      `with weg as (delete from public.geschreven returning tabel) select distinct tabel from weg order by 1`,
    )
    return rows.map((row) => row.tabel as string)
  }
}

/** Reads like a fault of ours, or like another language than the caller's. */
const VREEMD =
  /\b(violates|constraint|undefined|null value|cannot|must be|should|invalid|unexpected|syntax|Error|must NOT|required)\b|\{\w+\}/i

function oordeel({ status, body, headers }: Answer): string | undefined {
  if (status >= 500) return `antwoord ${status}`
  if (status < 400) return undefined
  if (String(headers['content-type']).startsWith('application/fhir+json')) return oordeelFhir(body)
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `geen problem+json maar ${headers['content-type']}`
  const { title, detail, code, instance, beletselen = [] } = body
  const zinnen = [title, detail, ...beletselen.map((een: { uitleg: string }) => een.uitleg)]
  if (zinnen.some((zin) => typeof zin !== 'string' || zin.length < 3)) return 'zonder uitleg'
  const vreemd = zinnen.find((zin) => VREEMD.test(zin))
  if (vreemd) return `onbegrijpelijke uitleg: ${vreemd}`
  if (!code || body.status !== status || !String(instance).startsWith('urn:uuid:')) return 'onvolledig problem'
  return undefined
}

/** In the words of FHIR: every issue says what and, in our language, why. */
function oordeelFhir(body: {
  resourceType?: string
  issue?: { code?: string; diagnostics?: string }[]
}): string | undefined {
  if (body.resourceType !== 'OperationOutcome' || !body.issue?.length) return 'geen OperationOutcome'
  if (body.issue.some((een) => !een.code || !een.diagnostics || een.diagnostics.length < 3)) return 'zonder uitleg'
  const vreemd = body.issue.find((een) => VREEMD.test(een.diagnostics!))
  return vreemd && `onbegrijpelijke uitleg: ${vreemd.diagnostics}`
}

/** Sends this many bad and doubtful requests, spread over every route and the functions that may use it. */
export async function bestook(
  house: TestHouse,
  routes: readonly Route[],
  { aantal, seed, ids }: { aantal: number; seed: number; ids: readonly string[] },
): Promise<Verslag> {
  const geschreven = await luisterNaarSchrijven(house)
  const verslag: Verslag = { verzoeken: 0, perSoort: {}, routes: new Set(), aangenomen: 0, geweigerd: 0, fouten: [] }
  const perRoute = Math.ceil(aantal / routes.length)
  for (const [index, { endpoint }] of routes.entries()) {
    const { id, method, path, params, query, body, consumes, ifMatch } = endpoint
    const toegestaan = TOEGANGSTABEL.get(id) ?? 'iedereen'
    const functies = Object.keys(FUNCTIES).filter((functie) => magVolgensTabel(toegestaan, functie))
    const kies = <T>(arbitrary: fc.Arbitrary<T>, hoeveel: number, zaad: number) =>
      fc.sample(arbitrary, { numRuns: hoeveel, seed: seed + index * 1000 + zaad })
    const soorten = fc.constantFrom('passend', 'passend', 'gebroken', 'gebroken', 'gebroken', 'ruw', 'adres', 'kop')
    const plan = kies(soorten, perRoute, 1)
    const paramsGoed = kies(passend(alsSchema(params), ids), perRoute, 2)
    const paramsFout = kies(gebroken(alsSchema(params), ids), perRoute, 3)
    const queryGoed = kies(passend(alsSchema(query), ids), perRoute, 4)
    const queryFout = kies(gebroken(alsSchema(query), ids), perRoute, 5)
    const bodyGoed = kies(passend(alsSchema(body), ids), perRoute, 6)
    const bodyFout = kies(gebroken(alsSchema(body), ids), perRoute, 7)
    const ruw = kies(fc.constantFrom(...RUW), perRoute, 8)
    const wie = kies(fc.constantFrom(...functies), perRoute, 9)
    for (const [i, soort] of plan.entries()) {
      const zonderBody = method === 'GET' || !body
      const kiest = zonderBody && (soort === 'gebroken' || soort === 'ruw') ? 'adres' : soort
      const adres = adresVan(
        path,
        kiest === 'adres' && i % 2 === 0 ? paramsFout[i] : paramsGoed[i],
        query && (kiest === 'adres' && i % 2 === 1 ? queryFout[i] : queryGoed[i]),
      )
      const headers: Record<string, string> = { ...(ifMatch && { 'if-match': `"${i % 3}"` }) }
      if (kiest === 'kop') Object.assign(headers, VREEMDE_KOPPEN[i % VREEMDE_KOPPEN.length])
      const lading = consumes
        ? Buffer.from(ruw[i]!.body)
        : kiest === 'ruw'
          ? ruw[i]!.body
          : kiest === 'gebroken'
            ? JSON.stringify(bodyFout[i])
            : JSON.stringify(bodyGoed[i] ?? {})
      if (!zonderBody)
        headers['content-type'] ??=
          consumes && kiest !== 'ruw' ? consumes : kiest === 'ruw' ? ruw[i]!.type : 'application/json'
      const antwoord = await house.vraag(wie[i]!, method, adres, zonderBody ? undefined : lading, headers)
      verslag.verzoeken += 1
      verslag.routes.add(id)
      verslag.perSoort[kiest] = (verslag.perSoort[kiest] ?? 0) + 1
      const sporen = await geschreven()
      const mis = oordeel(antwoord)
      const noem = (wat: string) =>
        verslag.fouten.push(
          `${id} (${kiest}) ${wat}: ${method} ${adres.slice(0, 200)} ${zonderBody ? '' : lading.toString().slice(0, 400)}`,
        )
      if (mis) noem(mis)
      if (antwoord.status < 400) verslag.aangenomen += 1
      else {
        verslag.geweigerd += 1
        // What a refused file was and why, is kept on purpose: the sender is told of it (berichten, rule D12).
        const bewaard =
          id === 'berichten.ontvang'
            ? sporen.filter((tabel) => !/^(berichten\.geweigerd|platform\.)/.test(tabel))
            : sporen
        if (bewaard.length > 0) noem(`geweigerd (${antwoord.status}) en toch bewaard in ${bewaard.join(', ')}`)
      }
    }
  }
  return verslag
}

const VREEMDE_KOPPEN: readonly Record<string, string>[] = [
  { 'idempotency-key': '' },
  { 'idempotency-key': 'x' },
  { 'idempotency-key': 'é'.repeat(20) },
  { 'idempotency-key': 'a'.repeat(5000) },
  { 'if-match': 'geen versie' },
  { 'if-match': '"999999999"' },
  { 'if-match': '*' },
  { 'accept-language': 'xx;q=2, \u0001'.replace('\u0001', '') },
  { 'x-forwarded-proto': 'javascript' },
  { authorization: 'Bearer ' },
  { authorization: `Bearer ${randomUUID()}` },
  { range: 'bytes=0-99999999999' },
]

function adresVan(path: string, params: unknown, query: unknown): string {
  const waarden = (params ?? {}) as Record<string, unknown>
  const adres = path.replaceAll(/:(\w+)/g, (_, naam: string) =>
    encodeURIComponent(tekstVan(waarden[naam])).slice(0, 500),
  )
  const vragen =
    query !== null && typeof query === 'object'
      ? Object.entries(query).map(
          ([naam, waarde]) =>
            `${encodeURIComponent(naam.toWellFormed())}=${encodeURIComponent(tekstVan(waarde)).slice(0, 2000)}`,
        )
      : []
  return vragen.length > 0 ? `${adres}?${vragen.join('&')}` : adres
}

const tekstVan = (waarde: unknown): string =>
  (typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? 'niets')).toWellFormed()
