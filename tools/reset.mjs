import { loadEnvironmentFile, ROOT } from './bootstrap.mjs'
import { agrees, emptyDataFolder, openDataFolder } from './dataFolder.mjs'

process.chdir(ROOT)
loadEnvironmentFile()
const data = openDataFolder('reset')
const question = `Alle gegevens in ${data.folder} verwijderen? Dit kan niet ongedaan worden gemaakt.`
if (data.content.length === 0) console.log('Er is niets te legen: er zijn nog geen gegevens.')
else if (await agrees(question, 'npm run reset --')) {
  emptyDataFolder(data)
  console.log('De gegevens zijn verwijderd. De volgende start vult Voorbeeldstad opnieuw.')
} else console.log('Er is niets verwijderd.')
