import type { Context } from '#platform/command.ts'
import { datum, eersteVanMaand, jaarVan, laatsteVanMaand } from '#values/datum.ts'
import { NIET_TOEGEREKEND } from './rules/toerekening.ts'
import { verplaatsingen } from './rules/verplaatsing.ts'
import { listBoekingsoorten, listMaanden } from './store/maand.ts'
import { listRegels } from './store/regel.ts'
import { listJaren } from './store/stand.ts'
import { listToerekening } from './store/toerekening.ts'

/** Where the controller closes a year: its months, and what no rule took. */
export async function toonMaanden({ db, mandaat, vandaag, input }: Context & { input: { jaar?: number | undefined } }) {
  const jaar = input.jaar ?? jaarVan(vandaag)
  const zonder = (await listRegels(db, mandaat)).find(({ code }) => code === NIET_TOEGEREKEND)
  return {
    jaar,
    jaren: (await listJaren(db, mandaat)).map((rij) => rij.jaar),
    zonderRegelId: zonder?.id ?? null,
    maanden: await listMaanden(db, mandaat, jaar, vandaag),
  }
}

/** What `hertoereken` would move, before it does. */
export async function toonHertoerekening({ db, mandaat, input }: Context & { input: { maand: string } }) {
  const maand = eersteVanMaand(datum(input.maand))
  return verplaatsingen(
    await listBoekingsoorten(db, mandaat, maand, laatsteVanMaand(maand)),
    await listToerekening(db, mandaat),
  )
}
