import type { Keys } from '#platform/crypto.ts'
import type { Mandaat } from '#platform/mandaat.ts'

/** Text of a row of ours, sealed under its own place; nothing stays nothing. */
export const seal = (
  keys: Keys,
  mandaat: Mandaat,
  table: string,
  row: string,
  column: string,
  tekst: string | null | undefined,
): Buffer | null =>
  tekst ? keys.encrypt(tekst, { gemeente: mandaat.gemeente, table: `plan.${table}`, row, column }) : null

/** Opens texts of one table, of the municipality whose file it is. */
export const openVan =
  (keys: Keys, gemeente: string, table: string) =>
  (row: string, column: string, sealed: Buffer | null): string | null =>
    sealed && keys.decrypt(sealed, { gemeente, table: `plan.${table}`, row, column })
