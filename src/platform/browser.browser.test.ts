import { existsSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, expect, test, vi } from 'vitest'

const TOOLS = ['sh', 'dirname', 'readlink', 'ls', 'unshare', 'true']
const onlyNpm = process.platform === 'linux' && process.arch === 'x64'

afterEach(() => vi.unstubAllEnvs())

async function find() {
  vi.resetModules()
  const { findChromium } = await import('./browser.ts')
  return findChromium()
}

async function shows(found: { executablePath: string; args: string[] }): Promise<string | null> {
  const browser = await chromium.launch(found)
  try {
    const page = await browser.newPage()
    await page.setContent('<title>Proef</title><h1>€ 1.185.000</h1>')
    return await page.textContent('h1')
  } finally {
    await browser.close()
  }
}

test('the browser that is found shows a page', async () => {
  expect(await shows(await find())).toBe('€ 1.185.000')
})

test('CHROMIUM_PATH decides, and is not silently passed over', async () => {
  const { executablePath } = await find()
  vi.stubEnv('CHROMIUM_PATH', executablePath)
  expect((await find()).executablePath).toBe(executablePath)
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  await expect(find()).rejects.toThrow('start niet')
})

test.runIf(onlyNpm)('on a machine without a browser the one from npm shows a page', async () => {
  const bare = await mkdtemp(join(tmpdir(), 'samenhang-path-'))
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const tool of TOOLS) {
    const place = folders.map((folder) => join(folder, tool)).find((path) => existsSync(path))
    if (place) await symlink(place, join(bare, tool))
  }
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', bare)
  const found = await find()
  expect(found.executablePath).toContain('samenhang')
  expect(await shows(found)).toBe('€ 1.185.000')
  await rm(bare, { recursive: true })
})
