import type { House } from './house.ts'

export type DemoOptions = { inwoners: number; jaren: number; say: (text: string) => void }

/** Fills Voorbeeldstad when the database holds no municipality yet. */
export async function fillWhenEmpty(house: House, { say }: DemoOptions): Promise<void> {
  const users = await house.database.gate('select 1 from inrichting.demo_gebruikers($1) limit 1', [
    house.clock.vandaag(),
  ])
  if (users.length > 0) return
  say('Voorbeeldstad wordt ingericht ...')
  const { laadBasis } = await import('../../test/harness/basis.ts')
  await laadBasis(house.database)
}
