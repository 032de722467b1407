import { afterEach, expect, test } from 'vitest'
import { routes } from '#server/modules.ts'
import { bestook } from '#test/betrouwbaarheid/bestook.ts'
import { type Lek, lijsten, metId, samengevat, vraagAls } from '#test/betrouwbaarheid/herhaal.ts'
import { bouwStadje, type Stadje } from '#test/betrouwbaarheid/stadje.ts'

const REPLAYS = 50_000
const BAD_REQUESTS = Number(process.env.VERZOEKEN ?? 100_000)
const SEED = Number(process.env.SEED ?? 20261110)

let stadje: Stadje
afterEach(() => stadje.close())

test(`every id of anyone asked by everyone else, ${REPLAYS} times: no canary without ground`, async () => {
  stadje = await bouwStadje()
  const ids = new Set<string>()
  const byField = new Map<string, Set<string>>()
  const leaks: Lek[] = []
  const failures: string[] = []
  let asked = 0
  let seen = 0
  const keep = (found: ReadonlyMap<string, ReadonlySet<string>>) => {
    for (const [field, values] of found) {
      for (const id of values) {
        ids.add(id)
        byField.set(field, (byField.get(field) ?? new Set()).add(id))
      }
    }
  }
  const ask = async (kijker: Stadje['kijkers'][number], vraag: Parameters<typeof vraagAls>[2]) => {
    const answer = await vraagAls(stadje, kijker, vraag)
    asked += 1
    seen += answer.gezien.length
    leaks.push(...answer.lekken)
    if (answer.status >= 500) failures.push(`${vraag.pad} by ${kijker.als}: ${answer.status}`)
    if (answer.status === 200) keep(answer.ids)
  }
  for (const een of Object.values(stadje.inwoners))
    keep(new Map(Object.entries(een).flatMap(([veld, id]) => (veld.endsWith('Id') ? [[veld, new Set([id])]] : []))))
  for (const kijker of stadje.kijkers) for (const vraag of lijsten(routes)) await ask(kijker, vraag)
  // First those that fit the address, then every id in every address.
  for (const kijker of stadje.kijkers)
    for (const vraag of metId(routes, (veld) => byField.get(veld) ?? [])) await ask(kijker, vraag)
  while (asked < REPLAYS) {
    const before = asked
    const vragen = metId(routes, () => ids)
    const pairs = stadje.kijkers.length * vragen.length
    const step = Math.max(1, Math.floor(pairs / (REPLAYS - asked)))
    for (let at = before % step; at < pairs; at += step)
      await ask(stadje.kijkers[at % stadje.kijkers.length]!, vragen[Math.floor(at / stadje.kijkers.length)]!)
  }
  expect(ids.size).toBeGreaterThan(100)
  expect(seen).toBeGreaterThan(2_000)
  expect(failures).toEqual([])
  expect(samengevat(leaks)).toEqual([])
  console.log(
    `${asked} requests with ${ids.size} ids by ${stadje.kijkers.length} people: ${seen} canaries seen with ground, 0 without`,
  )
}, 1_800_000)

test(`${BAD_REQUESTS} bad and doubtful requests: none is our fault, none is kept`, async () => {
  stadje = await bouwStadje()
  const ids = Object.values(stadje.inwoners).flatMap((een) =>
    Object.entries(een).flatMap(([veld, id]) => (veld.endsWith('Id') ? [id] : [])),
  )
  const { fouten, ...report } = await bestook(stadje.house, routes, { aantal: BAD_REQUESTS, seed: SEED, ids })
  expect(fouten).toEqual([])
  expect(report.verzoeken).toBeGreaterThanOrEqual(BAD_REQUESTS)
  expect(report.routes.size).toBe(routes.length)
  expect(report.aangenomen).toBeGreaterThan(1_000)
  console.log(
    `${report.verzoeken} requests over ${report.routes.size} routes: ${report.geweigerd} refused, ${report.aangenomen} taken, 0 times 5xx, nothing kept of what was refused`,
  )
}, 3_000_000)
