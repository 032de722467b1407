import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fail, loadEnvironmentFile, ROOT } from './bootstrap.mjs'

process.chdir(ROOT)
loadEnvironmentFile()
if (process.env.DATABASE_URL) {
  fail('DATABASE_URL is gezet: reset leegt alleen de ingebouwde database van de demo, nooit een eigen server.')
}
const folder = resolve(process.env.DATA_DIR || '.data')
const content = existsSync(folder) ? readdirSync(folder) : []
if (content.length === 0) {
  console.log('Er is niets te legen: er zijn nog geen gegevens.')
  process.exit(0)
}
if (!content.some((name) => name.startsWith('postgres')))
  fail(`${folder} is geen gegevensmap van Samenhang; er is niets verwijderd.`)
if (isRunning()) fail('Samenhang draait nog. Stop eerst de server (Ctrl-C).')
if (!process.argv.includes('--ja') && !(await agrees())) {
  console.log('Er is niets verwijderd.')
  process.exit(0)
}
for (const name of content) rmSync(join(folder, name), { recursive: true, force: true })
console.log('De gegevens zijn verwijderd. De volgende start vult Voorbeeldstad opnieuw.')

function isRunning() {
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

async function agrees() {
  if (!process.stdin.isTTY) fail('Bevestig met: npm run reset -- --ja')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    `Alle gegevens in ${folder} verwijderen? Dit kan niet ongedaan worden gemaakt. (ja/nee) `,
  )
  terminal.close()
  return ['ja', 'j', 'yes', 'y'].includes(answer.trim().toLowerCase())
}
