// The house itself on HTTP, in a process of its own, with its clock on the day to which the town was loaded.
import type { AddressInfo } from 'node:net'
import { clockAt } from '#platform/clock.ts'
import type { Connections } from '#platform/command.ts'
import { silentLog } from '#platform/log.ts'
import { openHouse } from '#server/house.ts'
import { answerParent, type ServerStart } from './proces.ts'

const { connection, masterKey, vandaag } = JSON.parse(process.argv[2]!) as ServerStart
const house = openHouse({
  connection: { ...connection, max: 12 },
  masterKey: Buffer.from(masterKey, 'base64'),
  gemeente: '9901',
  connections: {} as Connections,
  clock: clockAt(`${vandaag}T12:00:00+01:00`),
  log: silentLog,
})
await house.http.listen({ port: 0, host: '127.0.0.1' })
answerParent((house.http.server.address() as AddressInfo).port)
