import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Dark changes only the colours, another language all but them. */
export type Blik = 'alles' | 'kleur' | 'rest'
type Bevinding = { id: string; nodes: { target: string; uitleg: string }[] }

/** Runs in the page, where axe was laid down. */
async function kijk({ wat, tags }: { wat: Blik; tags: readonly string[] | undefined }) {
  type Uitslag = { id: string; nodes: { target: string[]; failureSummary?: string }[] }
  type Axe = { run(opties: object): Promise<{ violations: Uitslag[]; passes: Uitslag[] }> }
  const { axe } = globalThis as unknown as { axe: Axe }
  const { violations, passes } = await axe.run({
    resultTypes: ['violations'],
    // Sheets and media of elsewhere, fetched anew for two rules about turned screens and sound that starts by itself.
    preload: false,
    ...(tags && { runOnly: { type: 'tag', values: tags } }),
    ...(wat === 'kleur' && { runOnly: { type: 'rule', values: ['color-contrast'] } }),
    ...(wat === 'rest' && { rules: { 'color-contrast': { enabled: false } } }),
  })
  const gevonden: Bevinding[] = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary = '' }) => ({ target: target.join(' '), uitleg: failureSummary })),
  }))
  return { gevonden, gekeken: passes.length + violations.length }
}

/**
 * What is wrong for who cannot see, hear or move as most do: one line each. Axe is laid in a document once, so that a
 * second look at it (narrow, dark, in English) costs only the looking.
 */
export async function overtredingen(page: Page, wat: Blik = 'alles', tags?: readonly string[]): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source)
  const { gevonden, gekeken } = await page.evaluate(kijk, { wat, tags })
  if (gekeken < (wat === 'kleur' ? 1 : 10)) throw new Error(`axe keek nauwelijks: ${gekeken} regels`)
  return gevonden.flatMap(({ id, nodes }) => nodes.map(({ target, uitleg }) => `${id}: ${target} ${uitleg}`.trim()))
}
