import type { Keys } from '#platform/crypto.ts'

/** Seals the texts of one room at the place where its own store would. */
export const zegelVoor =
  (keys: Keys, gemeente: string, schema: string) =>
  (tabel: string, rij: string, kolom: string, tekst: string | null | undefined): Buffer | null =>
    tekst ? keys.encrypt(tekst, { gemeente, table: `${schema}.${tabel}`, row: rij, column: kolom }) : null

export type Zegel = ReturnType<typeof zegelVoor>
