import { defineEvent } from '#values/event.ts'
import type { Inhoud } from './rules/definities/definities.ts'
import type { Wet32 } from './rules/soorten.ts'

/** A 323 that could be read and is not refused as a whole. The content travels within the transaction, so that it is read once. */
export const declaratieberichtGelezen = defineEvent<{
  berichtId: string
  wet: Wet32
  aanbiederId: string
  ontvangenOp: string
  uiterlijk: string
  inhoud: Inhoud<'323'>
}>('berichten.declaratieberichtGelezen')
