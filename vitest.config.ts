import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const DATABASE_TESTS = ['src/**/*.db.test.ts', 'test/**/*.db.test.ts']
const BROWSER_TESTS = ['test/journeys/**/*.browser.test.ts', 'src/**/*.browser.test.{ts,tsx}']
const DRILLS = ['test/drills/**/*.drill.test.ts']

/** What reads the screens themselves, without a browser. */
const SCREEN_TESTS = ['src/**/*.test.tsx', 'src/platform/ui/*.test.ts', 'test/journeys/tweetalig.test.ts']

const LONG = ['elkScherm', 'deWeg', 'canaries', 'betrouwbaarheid']

/** A net for what hangs, and nothing else: a busy machine is no fault of a test. */
const PATIENCE = 600_000

/** No screens in it: Node reads the types itself, which costs a third of what it costs to have them translated first. */
const NATIVE = { experimental: { viteModuleRunner: false, nodeLoader: false } }

/** The long walks start first, so that the short files fill the second place beside them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      LONG.findIndex((name) => moduleId.includes(name)) + 1 || LONG.length + 1
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    pool: 'threads',
    isolate: false,
    // Of the whole run: a project does not have one of its own.
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'],
          exclude: [...DATABASE_TESTS, ...BROWSER_TESTS, ...DRILLS, ...SCREEN_TESTS],
          ...NATIVE,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: SCREEN_TESTS,
          exclude: BROWSER_TESTS,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: DATABASE_TESTS,
          ...NATIVE,
          globalSetup: ['test/harness/postgres.ts', 'test/harness/chromium.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          globalSetup: ['test/harness/postgres.ts', 'test/harness/chromium.ts', 'test/harness/web.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'drills',
          include: DRILLS,
          globalSetup: ['test/harness/postgres.ts', 'test/harness/chromium.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
})
