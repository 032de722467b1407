import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { type BrpConnection, BrpOnbereikbaar } from '../rules/brp.ts'

declare module '#platform/command.ts' {
  interface Connections {
    brp: BrpConnection
  }
}

/** Asks the BRP; when it does not answer the refusal says so, and registering by hand stays possible. */
export async function vraagBrp<T>(
  { connections }: Pick<Context, 'connections'>,
  vraag: (brp: BrpConnection) => Promise<T>,
): Promise<T> {
  const antwoord = await probeerBrp({ connections }, vraag)
  if (antwoord === undefined) refuseIf([{ code: 'brp-onbereikbaar' }])
  return antwoord as T
}

/** As vraagBrp, with undefined where the BRP does not answer. */
export async function probeerBrp<T>(
  { connections }: Pick<Context, 'connections'>,
  vraag: (brp: BrpConnection) => Promise<T>,
): Promise<T | undefined> {
  const brp = (connections as Partial<Context['connections']>).brp
  if (!brp) return undefined
  try {
    return await vraag(brp)
  } catch (error) {
    if (error instanceof BrpOnbereikbaar) return undefined
    throw error
  }
}
