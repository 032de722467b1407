import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Geld } from '#values/geld.ts'
import type { Bufferstand } from './honorering.ts'

/** Money kept for a risk is freed when avoided care passes a threshold, with a certainty the raad asked for. */
export type Vrijgaveregel = { drempel: Geld; zekerheid: 'bewezen' | 'samenhang' }

export type Effectuitkomst = { vermeden: Geld; bewezen: boolean }

export function beletselenVoorVrijgave(
  bedrag: Geld,
  stand: Bufferstand,
  regel: Vrijgaveregel,
  effect: Effectuitkomst,
  reden: string,
): Beletsel[] {
  const onbewezen = regel.zekerheid === 'bewezen' && !effect.bewezen
  return [
    ...als(bedrag <= 0, 'bedrag-niet-positief', 'bedrag'),
    ...als(bedrag > stand.over, 'meer-dan-buffer', 'bedrag', { over: stand.over }),
    ...als(effect.vermeden < regel.drempel, 'drempel-niet-gehaald', 'bedrag', { vermeden: effect.vermeden }),
    // With a reason an organ may go on: the effect stays marked as unproven.
    ...als(onbewezen && reden.trim() === '', 'effect-onbewezen', 'reden'),
  ]
}
