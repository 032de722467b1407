import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder with real schemas, messages and open data; absent on most machines, and then its tests skip. */
export const GEDEELD = process.env.SAMENHANG_SHARED ?? fileURLToPath(new URL('../../../shared/', import.meta.url))
export const heeftGedeeld = existsSync(`${GEDEELD}/standards`)
export const gedeeld = (path: string) => `${GEDEELD}/${path}`
export const zonderGedeeld = 'overgeslagen: ../shared (echte schemas en berichten) staat hier niet'
