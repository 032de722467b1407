import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import { type Geld, geld, som } from '#values/geld.ts'
import { type Bufferstand, bufferstand } from './honorering.ts'

/** Money kept for a risk is freed when avoided care passes a threshold, with a certainty the raad asked for. */
export type Vrijgaveregel = { drempel: Geld; zekerheid: 'bewezen' | 'samenhang' }

export type Effectuitkomst = { vermeden: Geld; bewezen: boolean }

/** A risk came true: the money goes to the line that bears it. */
export const beletselenVoorTrekking = (bedrag: Geld, stand: Bufferstand, reden: string): Beletsel[] => [
  ...beletselenOverBedrag(bedrag, stand),
  ...als(reden.trim() === '', 'buffer-zonder-reden', 'reden'),
]

const beletselenOverBedrag = (bedrag: Geld, { over }: Bufferstand): Beletsel[] => [
  ...als(bedrag <= 0, 'bedrag-niet-positief', 'bedrag'),
  ...als(bedrag > over, 'meer-dan-buffer', 'bedrag', { over }),
]

export function beletselenVoorVrijgave(
  bedrag: Geld,
  stand: Bufferstand,
  regel: Vrijgaveregel,
  effect: Effectuitkomst,
  reden: string,
): Beletsel[] {
  const onbewezen = regel.zekerheid === 'bewezen' && !effect.bewezen
  return [
    ...beletselenOverBedrag(bedrag, stand),
    ...als(effect.vermeden < regel.drempel, 'drempel-niet-gehaald', 'bedrag', { vermeden: effect.vermeden }),
    // With a reason an organ may go on: the effect stays marked as unproven.
    ...als(onbewezen && reden.trim() === '', 'effect-onbewezen', 'reden'),
  ]
}

type Inzetten = {
  bedrag: number
  inzetten: readonly { soort: 'trekking' | 'vrijgave'; bedrag: number; uitkomst: string | null }[]
}

/** What was proposed and not yet decided is held as if it were taken: nobody can promise the same euro twice. */
export function standVanBuffer({ bedrag, inzetten }: Inzetten): Bufferstand & { voorgesteld: Geld } {
  const over = (soort: 'trekking' | 'vrijgave', uitkomst: string | null) =>
    som(inzetten.filter((een) => een.soort === soort && een.uitkomst === uitkomst).map((een) => geld(een.bedrag)))
  const stand = bufferstand(geld(bedrag), over('trekking', 'vastgesteld'), over('vrijgave', 'vastgesteld'))
  const voorgesteld = som([over('trekking', null), over('vrijgave', null)])
  return { ...stand, voorgesteld, over: geld(stand.over - voorgesteld) }
}
