import { als, type Beletsel } from '#values/beletsel.ts'

export type Kandidaat = {
  id: string
  heeftBsn: boolean
  /** A shield runs, of whichever kind. */
  afgeschermd: boolean
  samengevoegd: boolean
  /** Things of rooms that cannot go along: besluiten, toewijzingen, messages. */
  vast: number
}

/** Two registrations of one person: who has a BSN, or what cannot be moved, stays. */
export function beletselenVoorSamenvoegen(blijft: Kandidaat, vervalt: Kandidaat, reden: string): Beletsel[] {
  const beideBsn = blijft.heeftBsn && vervalt.heeftBsn
  return [
    ...als(blijft.id === vervalt.id, 'zelfde-registratie', 'vervaltId'),
    ...als(beideBsn && blijft.id !== vervalt.id, 'verschillende-bsn', 'vervaltId'),
    ...als(!blijft.heeftBsn && vervalt.heeftBsn, 'bsn-moet-blijven', 'blijftId'),
    ...als(blijft.afgeschermd || vervalt.afgeschermd, 'afgeschermd'),
    ...als(blijft.samengevoegd || vervalt.samengevoegd, 'al-samengevoegd'),
    ...als(vervalt.vast > 0, 'hulp-moet-blijven', 'vervaltId', { aantal: vervalt.vast }),
    ...als(reden.trim() === '', 'reden-ontbreekt', 'reden'),
  ]
}
