// A town of another size: npm run demo -- --inwoners 130000 --jaren 5
import { parseArgs } from 'node:util'
import { ensureInstalled, fail, findNode, loadEnvironmentFile, ROOT, runTogether } from './bootstrap.mjs'
import { agrees, emptyDataFolder, openDataFolder } from './dataFolder.mjs'

process.chdir(ROOT)
loadEnvironmentFile()
const { inwoners, jaren } = readSize()
const data = openDataFolder('demo')
const size = `een demo van ${inwoners} inwoners en ${jaren} jaar`
const question =
  data.content.length === 0
    ? `Er komt ${size} in ${data.folder}. Doorgaan?`
    : `Alle gegevens in ${data.folder} verwijderen, en ${size} maken? Dit kan niet ongedaan worden gemaakt.`
if (!(await agrees(question, `npm run demo -- --inwoners ${inwoners} --jaren ${jaren}`))) {
  console.log('Er is niets veranderd.')
  process.exit(0)
}
ensureInstalled()
emptyDataFolder(data)
process.exitCode = await runTogether(findNode(), [
  { args: ['tools/fillDemo.ts'], env: { INWONERS: String(inwoners), JAREN: String(jaren) } },
])

function readSize() {
  try {
    const { values } = parseArgs({
      options: {
        inwoners: { type: 'string', default: '25000' },
        jaren: { type: 'string', default: '3' },
        ja: { type: 'boolean' },
      },
    })
    return { inwoners: whole(values.inwoners, 1000, 500_000), jaren: whole(values.jaren, 1, 10) }
  } catch (error) {
    return fail(`${error.message}\nGebruik: npm run demo -- --inwoners 130000 --jaren 5`)
  }
}

function whole(text, least, most) {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`${text} is geen geheel getal van ${least} tot en met ${most}.`)
  return number
}
