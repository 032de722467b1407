/** What a message can never be, so that what is more is refused before it costs anything. */
export const LIMIET = {
  /** OP179. */
  bytes: 25 * 1024 * 1024,
  diepte: 30,
  attributen: 20,
  commentaren: 1000,
  /** Characters between two tags: one value, one comment, one tag. No field of the standard comes near. */
  tekst: 65_536,
  /** The parser is fed in pieces, so that it can be stopped in between. */
  stuk: 32_768,
} as const
