import type { Huis, Persoon } from '../huis.ts'
import { type Telling, telHanden } from '../teller.ts'

/** What later steps need of earlier ones. */
export type Weg = {
  huishoudenId: string
  toewijzing: { nummer: number; productCode: string }
  /** Cents per minute, as the contract has it. */
  tarief: number
  declaratieId: string
  kosten: number
  publicatieId: string
}
export type Reis = {
  huis: Pick<Huis, 'zetDag'>
  weg: Weg
  /** Logs in as somebody, lets him do his part, and logs out; a page that stumbles fails the step. */
  als(sub: string, doe: (persoon: Persoon) => Promise<void>): Promise<void>
  /** Clicks and typed fields of everybody who has acted so far. */
  telling: Telling
}
export type Stap = readonly [naam: string, doe: (reis: Reis) => Promise<void>]

export const reisVan = (huis: Pick<Huis, 'login' | 'zetDag'>, weg: Weg): Reis => {
  const telling: Telling = { klikken: 0, velden: 0 }
  return {
    huis,
    weg,
    telling,
    async als(sub, doe) {
      const persoon = await huis.login(sub)
      try {
        await telHanden(persoon.page, telling)
        await doe(persoon)
        const fouten = persoon.consolefouten().filter((fout) => !/status of 4\d\d/.test(fout))
        if (fouten.length > 0) throw new Error(fouten.join('\n'))
      } catch (fout) {
        const scherm = await persoon.page
          .locator('body')
          .innerText({ timeout: 2000 })
          .catch(() => '')
        throw new Error(`${(fout as Error).message}\nOp ${persoon.page.url()} stond:\n${scherm.slice(0, 2500)}`)
      } finally {
        await persoon.sluit()
      }
    },
  }
}
