/** Another municipality that a transfer can reach. */
export type Bestemming = { gemeente: string; naam: string }
/** What the receiver answers on a transfer, by the sender's own mark. */
export type Antwoord = {
  kenmerk: string
  vanGemeente: string
  uitkomst: 'aanvaard' | 'geweigerd' | 'ingetrokken'
  reden: string | null
}

/** The sender asks a transfer back. */
export type Intrekking = { kenmerk: string; vanGemeente: string; reden: string }

/**
 * Carries a plan to another municipality and its answer back. May deliver the same twice; who receives knows it by its mark.
 */
export type Overdrachtdrager = {
  bestemmingen(): Promise<Bestemming[]>
  verzend(naarGemeente: string, pakket: string): Promise<void>
  antwoord(naarGemeente: string, antwoord: Antwoord): Promise<void>
  trekIn(naarGemeente: string, intrekking: Intrekking): Promise<void>
}
