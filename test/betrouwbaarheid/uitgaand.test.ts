import { expect, it } from 'vitest'
import { DOELEN } from '#keten/dossier/rules/doelen.ts'
import { taken } from '#server/modules.ts'

/** By name, as rooms call what leaves the building. */
const VERLAAT_HET_GEBOUW = /\.verzend/

it('wat het gebouw verlaat, zegt waarvoor en op welke grond, in woorden die een inwoner leest', () => {
  const weg = Object.entries(taken).filter(([naam]) => VERLAAT_HET_GEBOUW.test(naam))
  expect(weg.length).toBeGreaterThanOrEqual(4)
  const bekend = new Set(DOELEN.map(({ nl }) => nl))
  for (const [naam, { uitgaand }] of weg) {
    expect(uitgaand, naam).toBeDefined()
    expect(bekend.has(uitgaand!.doel), `${naam}: ${uitgaand!.doel}`).toBe(true)
    expect(uitgaand!.grondslag).not.toBe('')
  }
})
