/** Without endings anything will do. */
export const hasEnding = (name: string, endings: readonly string[]): boolean =>
  endings.length === 0 || endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()))

/** In whole kB, as a person reads it; above a thousand of them in MB. */
export function fileSize(bytes: number): string {
  const kb = Math.max(1, Math.round(bytes / 1000))
  return kb < 1000 ? `${kb} kB` : `${Math.round(kb / 1000)} MB`
}
