import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const DATABASE_TESTS = ['src/**/*.db.test.ts', 'test/**/*.db.test.ts']
const BROWSER_TESTS = ['test/journeys/**/*.browser.test.ts', 'src/**/*.browser.test.{ts,tsx}']
const DRILLS = ['test/drills/**/*.drill.test.ts']

/** A net for what hangs, and nothing else: a busy machine is no fault of a test. */
const PATIENCE = 240_000

export default defineConfig({
  plugins: [react()],
  test: {
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'],
          exclude: [...DATABASE_TESTS, ...BROWSER_TESTS, ...DRILLS],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: DATABASE_TESTS,
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
          globalSetup: ['test/harness/postgres.ts', 'test/harness/chromium.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          maxWorkers: 1,
          fileParallelism: false,
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
