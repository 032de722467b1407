import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { fhir, schrijfOperationOutcome } from '#connections/fhir/index.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Connections } from '#platform/command.ts'
import { type Keys, keysFrom } from '#platform/crypto.ts'
import { type Database, openDatabase } from '#platform/db.ts'
import { createHttp } from '#platform/http.ts'
import { consoleLog, type Log } from '#platform/log.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { hearWith } from '#platform/reaction.ts'
import type { Route } from '#platform/route.ts'
import { explainWith } from '#platform/teksten.ts'
import { type MandaatRow, mandaatFromRow } from './authenticate.ts'
import { routes as allRoutes, beletselTeksten, instellingen, reactions } from './modules.ts'

export type House = {
  database: Database
  keys: Keys
  clock: Clock
  log: Log
  connections: Connections
  http: FastifyInstance
  hear: ReturnType<typeof hearWith>
  close(): Promise<void>
}

export type HouseOptions = {
  connection: pg.PoolConfig
  masterKey: Buffer
  /** Municipality whose public figures an anonymous reader sees. */
  gemeente: string
  connections: Omit<Connections, 'instellingen'>
  clock?: Clock
  log?: Log
  page?: () => Promise<Buffer>
  /** Of all rooms, unless a test leaves one broken on purpose. */
  routes?: readonly Route[]
}

/** Joins the rooms, in flow order, to one database and one set of outside connections. */
export function openHouse({
  connection,
  masterKey,
  gemeente,
  connections: outside,
  clock = systemClock,
  log = consoleLog,
  page,
  routes = allRoutes,
}: HouseOptions): House {
  const keys = keysFrom(masterKey)
  const database = openDatabase({ connection, contextKey: keys.context })
  const hear = hearWith(reactions)
  // Reading FHIR asks nothing of the outside, so it is always there.
  const connections: Connections = { fhir, instellingen, ...outside }
  const http = createHttp(routes, {
    database,
    keys,
    clock,
    log,
    connections,
    hear,
    explain: explainWith(beletselTeksten),
    problemWriters: { fhir: schrijfOperationOutcome },
    page,
    publicMandaat: () => publicMandaat(gemeente),
    async authenticate({ tokenHash }) {
      const rows = await database.gate<MandaatRow>('select * from inrichting.mandaat_van_sessie($1, $2)', [
        tokenHash,
        clock.vandaag(),
      ])
      return rows.length === 1 ? mandaatFromRow(rows[0]!) : undefined
    },
  })
  return {
    database,
    keys,
    clock,
    log,
    connections,
    http,
    hear,
    async close() {
      await http.close()
      await database.close()
    },
  }
}

function publicMandaat(gemeente: string): Mandaat {
  return {
    actor: { id: '00000000-0000-7000-8000-000000000001', soort: 'systeem', naam: 'openbaar' },
    gemeente,
    leest: [gemeente],
    functie: 'openbaar',
    powers: new Set(['openbaar']),
    wetten: [],
    taken: [],
    teams: [],
    limiet: null,
    agb: null,
    persoonId: null,
    doel: '',
    taal: 'nl',
  }
}
