// The folder in which the embedded database of the demo lies, and what may be done with it. Built-ins only.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fail } from './bootstrap.mjs'

/** The folder and what lies in it; refuses a server of one's own, a folder that is not ours, and one that is in use. */
export function openDataFolder(what) {
  if (process.env.DATABASE_URL) {
    fail(`DATABASE_URL is gezet: ${what} leegt alleen de ingebouwde database van de demo, nooit een eigen server.`)
  }
  const folder = resolve(process.env.DATA_DIR || '.data')
  const content = existsSync(folder) ? readdirSync(folder) : []
  if (content.length > 0 && !content.some((name) => name.startsWith('postgres')))
    fail(`${folder} is geen gegevensmap van Samenhang; er is niets verwijderd.`)
  if (isRunning(folder)) fail('Samenhang draait nog. Stop eerst de server (Ctrl-C).')
  return { folder, content }
}

export function emptyDataFolder({ folder, content }) {
  for (const name of content) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Asks in the terminal, unless --ja was given. */
export async function agrees(question, command) {
  if (process.argv.includes('--ja')) return true
  if (!process.stdin.isTTY) fail(`Bevestig met: ${command} --ja`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} (ja/nee) `)
  terminal.close()
  return ['ja', 'j', 'yes', 'y'].includes(answer.trim().toLowerCase())
}

function isRunning(folder) {
  const lock = join(folder, 'postgres', 'postmaster.pid')
  if (!existsSync(lock)) return false
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
  }
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}
