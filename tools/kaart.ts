// Draws docs/kaart.md from the imports between rooms: npm run docs:kaart
import { readFile, writeFile } from 'node:fs/promises'
import { cruise } from 'dependency-cruiser'
import { modules } from '../architecture.mjs'

type Module = { source: string; dependencies: { resolved: string }[] }

export async function drawKaart(): Promise<string> {
  const result = await cruise(['src'], {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  } as never)
  const files = (result.output as { modules: Module[] }).modules
  const arrows = new Map<string, Set<string>>()
  const sizes = new Map<string, number>()
  for (const file of files) {
    const from = roomOf(file.source)
    if (!from) continue
    sizes.set(from, (sizes.get(from) ?? 0) + 1)
    for (const { resolved } of file.dependencies) {
      const to = roomOf(resolved)
      if (!to || to === from) continue
      const door = resolved.replace(/^src\/[^/]+\/[^/]+\//, '').replace(/\.tsx?$/, '')
      const key = `${from} ${to}`
      arrows.set(key, (arrows.get(key) ?? new Set()).add(door))
    }
  }
  const present = modules.filter((module) => sizes.has(module))
  const rows = [...arrows].map(
    ([key, doors]) => [...key.split(' '), [...doors].sort().join(', ')] as [string, string, string],
  )
  const order = (module: string) => modules.indexOf(module)
  rows.sort((a, b) => order(a[0]) - order(b[0]) || order(a[1]) - order(b[1]))
  const name = (module: string) => module.split('/')[1]!
  return `# Kaart van het huis

Gemaakt uit de imports met \`npm run docs:kaart\`. Een pijl wijst naar de kamer waarvan gebruik wordt gemaakt; alle pijlen wijzen stroomopwaarts.

\`\`\`mermaid
flowchart BT
${['uitvoering', 'keten', 'sturing']
  .map(
    (wing) =>
      `  subgraph ${wing}\n${present
        .filter((one) => one.startsWith(wing))
        .map((one) => `    ${name(one)}`)
        .join('\n')}\n  end`,
  )
  .join('\n')}
${rows.map(([from, to]) => `  ${name(from)} --> ${name(to)}`).join('\n')}
\`\`\`

| kamer | bestanden | gebruikt | door welke deur |
|---|---|---|---|
${rows.map(([from, to, doors], index) => `| ${rows[index - 1]?.[0] === from ? '' : name(from)} | ${rows[index - 1]?.[0] === from ? '' : sizes.get(from)} | ${name(to)} | ${doors} |`).join('\n')}
`
}

const roomOf = (path: string) => modules.find((module) => path.startsWith(`src/${module}/`))

if (import.meta.main) {
  const file = new URL('../docs/kaart.md', import.meta.url)
  const drawn = await drawKaart()
  if (process.argv.includes('--toets')) {
    const current = await readFile(file, 'utf8').catch(() => '')
    if (current !== drawn) {
      console.error('docs/kaart.md is not of these imports; run npm run docs:kaart')
      process.exitCode = 1
    }
  } else await writeFile(file, drawn)
}
