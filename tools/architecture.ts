// Checks the house: imports run one way and rooms are entered by their doors. Also that the check itself saw the house.

import { globSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { architectureRules } from './architectureRules.ts'

export type Violation = { rule: string; from: string; to: string }

export async function checkArchitecture(folder = 'src'): Promise<{ modules: number; violations: Violation[] }> {
  const result = await cruise([folder], {
    ruleSet: { forbidden: architectureRules() as never },
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  } as never)
  const output = result.output as {
    modules: { source: string }[]
    summary: { violations: { rule: { name: string }; from: string; to: string }[] }
  }
  return {
    modules: output.modules.filter(
      (module) => module.source.startsWith(`${folder}/`) || module.source.startsWith('src/'),
    ).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

if (import.meta.main) {
  const { modules, violations } = await checkArchitecture()
  const files = globSync('src/**/*.{ts,tsx}').length
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`)
  console.log(`${modules} modules read of ${files} files, ${violations.length} violations`)
  if (modules < files) console.error('The check did not read every file: its verdict is worth nothing.')
  process.exitCode = violations.length > 0 || modules < files ? 1 : 0
}
