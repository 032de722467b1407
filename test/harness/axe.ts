import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { kijkNaarKleuren } from './kleuren.ts'

/** Dark changes only the colours, another language all but them. */
export type Blik = 'alles' | 'kleur' | 'rest'
type Bevinding = { id: string; target: string; uitleg: string }

/**
 * Sorts of text that read well on a page that this process looked at, and on how many pages axe could not say: an arrow
 * behind a list, a letter on a line. What it could not say three times it is not asked again.
 */
const leesbaar = new Set<string>()
const onbeslist = new Map<string, number>()
const VAAK = 3

/** Runs in the page, where axe was laid down. */
async function kijkNaarRest(tags: readonly string[] | undefined) {
  type Uitslag = { id: string; nodes: { target: string[]; failureSummary?: string }[] }
  type Axe = { run(opties: object): Promise<{ violations: Uitslag[]; passes: Uitslag[] }> }
  const { axe } = globalThis as unknown as { axe: Axe }
  const { violations, passes } = await axe.run({
    resultTypes: ['violations'],
    // Sheets and media of elsewhere, fetched anew for two rules about turned screens and sound that starts by itself.
    preload: false,
    rules: { 'color-contrast': { enabled: false } },
    ...(tags && { runOnly: { type: 'tag', values: tags } }),
  })
  const gevonden: Bevinding[] = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => ({ id, target: target.join(' '), uitleg: failureSummary })),
  )
  return { gevonden, gekeken: passes.length + violations.length }
}

/**
 * What is wrong for who cannot see, hear or move as most do: one line each. Axe is laid in a document once, so that a
 * second look at it (narrow, dark, in English) costs only the looking. Of texts that look alike it judges the colours
 * of one, unless `elkeTekst`.
 */
export async function overtredingen(
  page: Page,
  wat: Blik = 'alles',
  { tags, elkeTekst = false }: { tags?: readonly string[]; elkeTekst?: boolean } = {},
): Promise<string[]> {
  const bevindingen: Bevinding[] = []
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source)
    if (wat === 'rest') continue
    bevindingen.push(...(await kleurfouten(frame, elkeTekst)))
  }
  if (wat !== 'kleur') {
    const { gevonden, gekeken } = await page.evaluate(kijkNaarRest, tags)
    if (gekeken < 10) throw new Error(`axe keek nauwelijks: ${gekeken} regels`)
    bevindingen.push(...gevonden)
  }
  return bevindingen.map(({ id, target, uitleg }) => `${id}: ${target} ${uitleg}`.trim())
}

async function kleurfouten(frame: Frame, elkeTekst: boolean): Promise<Bevinding[]> {
  const vaak = [...onbeslist].filter(([, keer]) => keer >= VAAK).map(([soort]) => soort)
  const gezien = await frame.evaluate(kijkNaarKleuren, { bekend: [...leesbaar, ...vaak], elkeTekst })
  if (gezien.soorten === 0) throw new Error(`geen tekst om de kleuren van te zien op ${frame.url()}`)
  for (const soort of gezien.leesbaar) leesbaar.add(soort)
  for (const soort of gezien.onbeslist) onbeslist.set(soort, (onbeslist.get(soort) ?? 0) + 1)
  return gezien.gevonden.map((een) => ({ id: 'color-contrast', ...een }))
}
