import { type Bouw, opWerkdag } from './bouw.ts'
import { naarDatum } from './datum.ts'
import type { Omvang, Toewijzing } from './stad/voorziening.ts'
import type { Toeval } from './toeval.ts'
import type { Einde, Hulp } from './zorg.ts'

// Reden beeindiging (WMO588 and JZ588): the same code can mean two things, so they never share a list.
const STOP: Record<'wmo' | 'jeugdwet', Record<Einde, string>> = {
  wmo: {
    'volgens plan': '19',
    overlijden: '02',
    verhuizing: '31',
    client: '21',
    aanbieder: '22',
    overleg: '23',
    'ander domein': '39',
    leeftijd: '39',
    'algemeen aanbod': '36',
  },
  jeugdwet: {
    'volgens plan': '31',
    overlijden: '02',
    verhuizing: '35',
    client: '32',
    aanbieder: '33',
    overleg: '34',
    'ander domein': '39',
    leeftijd: '39',
    'algemeen aanbod': '36',
  },
}

/** What the provider tells: start and stop, and the request (315) that a referral comes in with. */
export function maakAanbiederberichten({ stad, vandaag, id }: Bouw, t: Toeval) {
  const uit = stad.voorziening
  return { meldLevering, vraagAan }

  function meldLevering(toewijzing: Toewijzing, h: Hulp, van: number, laatste: number, wet: 'wmo' | 'jeugdwet'): void {
    const eenmalig = toewijzing.versies[0]!.budget !== null
    const start = van + (eenmalig || t.kans(0.5) ? 0 : t.kans(0.9) ? t.geheel(14) : t.tussen(15, 60))
    if (start > Math.min(laatste, vandaag) || t.kans(0.025)) return
    const gemeld = start + (t.kans(0.88) ? t.geheel(7) : t.tussen(8, 35))
    if (gemeld > vandaag) return
    const bron = t.kans(0.985) ? 'bericht' : 'hand'
    uit.leveringsmeldingen.push({
      id: id(gemeld),
      toewijzing: toewijzing.id,
      soort: 'start',
      begindatum: naarDatum(start),
      einddatum: null,
      reden: null,
      ontvangenOp: naarDatum(gemeld),
      bron,
    })
    if (h.eind > laatste || h.eind > vandaag || laatste < h.eind) return
    const stop = laatste + (t.kans(0.87) ? t.geheel(7) : t.tussen(8, 40))
    if (stop <= vandaag && !t.kans(0.02))
      uit.leveringsmeldingen.push({
        id: id(stop),
        toewijzing: toewijzing.id,
        soort: 'stop',
        begindatum: naarDatum(start),
        einddatum: naarDatum(laatste),
        reden: STOP[wet][h.einde],
        ontvangenOp: naarDatum(stop),
        bron,
      })
  }

  /** The provider's request (315) that a referral comes in with. */
  function vraagAan(toewijzing: Toewijzing, besloten: number, omvang: Omvang, van: number): void {
    const verwijzing = stad.voorziening.grondslagen.at(-1)!.verwijzing
    const ontvangen = opWerkdag(besloten - (t.kans(0.12) ? t.tussen(8, 20) : t.tussen(1, 6)))
    uit.verzoeken.push({
      id: id(ontvangen),
      soort: 'vot',
      persoon: toewijzing.persoon,
      aanbieder: toewijzing.aanbieder,
      product: toewijzing.product,
      referentieAanbieder: toewijzing.versies[0]!.referentieAanbieder ?? `V${toewijzing.nummer}`,
      verwijzing,
      dagtekening: naarDatum(ontvangen - 1),
      ontvangenOp: naarDatum(ontvangen),
      omvang,
      gewensteIngangsdatum: naarDatum(van),
      antwoord: t.kans(0.1)
        ? { soort: 'in onderzoek', datum: naarDatum(Math.min(besloten, ontvangen + 3)), reden: null }
        : null,
      toewijzing: toewijzing.id,
    })
  }
}
