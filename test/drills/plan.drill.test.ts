import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doCommand } from '#platform/command.ts'
import { keysFrom } from '#platform/crypto.ts'
import { silentLog } from '#platform/log.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { migrate } from '#platform/migrate.ts'
import { startPostgres } from '#platform/postgres/launcher.ts'
import { Stale } from '#platform/refusal.ts'
import { openHouse } from '#server/house.ts'
import { laadBasis, VOORBEELDSTAD } from '#test/harness/basis.ts'
import { maakAfspraak } from '#uitvoering/plan/commands/maakAfspraak.ts'
import { openPlan } from '#uitvoering/plan/commands/openPlan.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'

const KEYS = keysFrom(Buffer.alloc(32, 7))
const HOEVEEL = 2000
const TEGELIJK = 12

let dataDir: string
let postgres: Awaited<ReturnType<typeof startPostgres>>
let house: ReturnType<typeof openHouse>

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenhang-plan-'))
  postgres = await startPostgres({ dataDir, fast: true })
  await postgres.ensureDatabase('plan')
  const connection = postgres.connection('plan')
  await migrate(connection, new URL('../../db/migrations/', import.meta.url), KEYS.context)
  house = openHouse({
    connection: { ...connection, user: 'samenhang_app', max: TEGELIJK },
    masterKey: Buffer.alloc(32, 7),
    gemeente: VOORBEELDSTAD,
    connections: {} as never,
    log: silentLog,
  })
  await laadBasis(house.database)
})
afterAll(async () => {
  await house?.close()
  await postgres?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it('verliest geen van 2.000 gelijktijdige wijzigingen van een plan (P8)', async () => {
  const [consulent] = await house.database.gate<{ id: string }>(
    `select id from inrichting.mandaat_van('9901-consulent', '2026-11-10')`,
  )
  const mandaat = {
    ...systeemMandaat(VOORBEELDSTAD, 'drill'),
    actor: { id: consulent!.id, soort: 'systeem' as const, naam: 'drill' },
  }
  const vandaag = datum('2026-11-10')
  const doe = <T>(work: (context: never) => Promise<T>, verwachteVersie?: number): Promise<T> =>
    house.database.transaction(
      mandaat,
      (db) =>
        work({
          mandaat,
          db,
          vandaag,
          nu: new Date(),
          keys: KEYS,
          trace: mandaat.actor.id,
          connections: {},
          hear: house.hear,
          audit: [],
          verwachteVersie,
        } as never),
      { serializable: true },
    )
  const gezin = await house.database.transaction(mandaat, (db) =>
    eenHuishouden(
      db,
      VOORBEELDSTAD,
      [{ voornamen: 'Sem', geslachtsnaam: 'Dalen', geboren: datum('2009-01-14') }],
      consulent!.id,
      vandaag,
    ),
  )
  const { planId } = await doe((context) => doCommand(openPlan, context, { huishoudenId: gezin.huishoudenId }))
  let versie = 1
  let botsingen = 0
  const rij = Array.from({ length: HOEVEEL }, (_, nr) => nr)
  await Promise.all(
    Array.from({ length: TEGELIJK }, async () => {
      for (let nr = rij.pop(); nr !== undefined; nr = rij.pop()) {
        for (;;) {
          try {
            const uit = await doe(
              (context) =>
                doCommand(maakAfspraak, context, { planId, wie: 'gemeente', wat: `afspraak ${nr}`, wanneer: vandaag }),
              versie,
            )
            versie = Math.max(versie, uit.versie)
            break
          } catch (error) {
            if (!(error instanceof Stale) && (error as { code?: string }).code !== '40001') throw error
            botsingen += 1
            const [nu] = await house.database.transaction(
              mandaat,
              async (db) =>
                (await db
                  .selectFrom('plan.planversie' as never)
                  .select('versie' as never)
                  .where('plan_id' as never, '=', planId as never)
                  .execute()) as { versie: number }[],
            )
            versie = Math.max(versie, nu!.versie)
          }
        }
      }
    }),
  )
  const [telling] = await house.database.transaction(
    mandaat,
    async (db) =>
      (await db
        .selectFrom('plan.afspraak' as never)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .execute()) as { n: number }[],
  )
  expect(Number(telling!.n)).toBe(HOEVEEL)
  expect(versie).toBe(HOEVEEL + 1)
  expect(botsingen).toBeGreaterThan(0)
}, 600_000)
