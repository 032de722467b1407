import type { Context } from '#platform/command.ts'
import type { Bestemming, Overdrachtdrager } from '../rules/drager.ts'

declare module '#platform/command.ts' {
  interface Connections {
    overdracht: Overdrachtdrager
  }
}

export const dragerVan = (context: Context): Overdrachtdrager | undefined =>
  (context.connections as Partial<Context['connections']>).overdracht

export const listBestemmingen = async (context: Context): Promise<Bestemming[]> =>
  ((await dragerVan(context)?.bestemmingen()) ?? []).filter((een) => een.gemeente !== context.mandaat.gemeente)
