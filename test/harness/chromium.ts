import { findChromium } from '#platform/browser.ts'

/** The browser that npm brings is unpacked before the first test, not inside one: on a fresh clone that takes its time. */
export default async function setup(): Promise<void> {
  await findChromium()
}
