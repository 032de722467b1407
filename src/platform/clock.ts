import { type Datum, vandaagIn } from '#values/datum.ts'

/** The one source of now; tests and the demo town replace it. */
export type Clock = { nu(): Date; vandaag(): Datum }

export const systemClock: Clock = {
  nu: () => new Date(),
  vandaag: () => vandaagIn('Europe/Amsterdam', new Date()),
}

export const clockAt = (iso: string): Clock => ({
  nu: () => new Date(iso),
  vandaag: () => vandaagIn('Europe/Amsterdam', new Date(iso)),
})
