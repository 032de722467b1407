import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort, type RunningServer, startServer } from '#test/harness/server.ts'

const heeftCurl = spawnSync('curl', ['--version']).status === 0 && spawnSync('bash', ['--version']).status === 0

describe.skipIf(!heeftCurl)('docs/api.md: elk blok doet wat er staat, op de echte server', () => {
  let map: string
  let server: RunningServer
  let blokken: string[]
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'samenhang-api-'))
    const tekst = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8')
    blokken = [...tekst.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, blok]) => blok!)
    server = await startServer(join(map, 'data'), await findFreePort(), { INWONERS: '1500', JAREN: '2' })
  })
  afterAll(async () => {
    await server?.stop()
    await rm(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 })
  })

  const draai = (script: string) =>
    new Promise<{ code: number | null; uit: string }>((resolve) => {
      const kind = spawn('bash', ['-c', `set -euo pipefail\n${script}`], {
        cwd: map,
        env: { PATH: `${join(process.execPath, '..')}:${process.env.PATH}`, BASE: server.url },
      })
      let uit = ''
      for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => (uit += deel.toString()))
      kind.once('close', (code) => resolve({ code, uit }))
    })

  it('loopt de hele weg, van de vraag aan het loket tot het stuk van de raad', async () => {
    expect(blokken.length).toBeGreaterThan(15)
    const { code, uit } = await draai(blokken.join('\necho "--- blok"\n'))
    expect(uit.split('--- blok'), uit).toHaveLength(blokken.length)
    expect(code, uit).toBe(0)
    // Refused where it says so: no right, an old version, a hostile message, a closed session.
    for (const status of ['403', '412', '422', '401']) expect(uit).toMatch(new RegExp(`(^|})${status}$`, 'm'))
    expect(uit).toMatch(/^false\ntrue\nloopt$/m)
    expect(uit).toContain('WMO325')
    expect(uit).toContain('%PDF-')
    expect(uit).toMatch(/^\w.*: (besluit en toewijzing|plan en regie)$/m)
  })

  it('controle: een blok dat niet klopt, laat het script stoppen', async () => {
    const { code, uit } = await draai(
      `${blokken.slice(0, 2).join('\n')}\nlees consulent /bestaat-niet | veld .naam\necho verder`,
    )
    expect(code).not.toBe(0)
    expect(uit).not.toContain('verder')
  })
})
