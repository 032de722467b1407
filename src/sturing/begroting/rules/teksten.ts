import type { Bevinding } from '#values/bevinding.ts'
import type { Geld } from '#values/geld.ts'
import { formatGeld } from '#values/geld.ts'
import type { Tweetalig } from '#values/taal.ts'

type Waarde = NonNullable<Bevinding['waarde']>
const bedrag = (waarde: string | number | undefined) => formatGeld(Number(waarde ?? 0) as Geld)

/** What a remark means, in plain words. A code without a text would show as a code: the test forbids it. */
const TEKSTEN: Record<string, (w: Waarde) => Tweetalig> = {
  'jaar-ontbreekt': ({ afgeleid }) => ({
    nl: `Bij deze regel staat geen jaar.${afgeleid ? ` De tabel klopt alleen als het ${afgeleid} is.` : ''}`,
    en: `This line has no year.${afgeleid ? ` The table only adds up if it is ${afgeleid}.` : ''}`,
  }),
  'cellen-verschoven': () => ({
    nl: 'De lasten staan in de rij van de baten.',
    en: 'The costs are printed in the row for income.',
  }),
  'som-wijkt-af': ({ gedrukt, berekend }) => ({
    nl: `De regels tellen op tot ${bedrag(berekend)}, er staat ${bedrag(gedrukt)}.`,
    en: `The lines add up to ${bedrag(berekend)}, the paper says ${bedrag(gedrukt)}.`,
  }),
  'jaren-omgekeerd': ({ jaar, vergelekenMet }) => ({
    nl: `${jaar} wordt vergeleken met een later jaar, ${vergelekenMet}.`,
    en: `${jaar} is compared with a later year, ${vergelekenMet}.`,
  }),
  'formulier-ontbreekt': () => ({
    nl: 'Het aparte formulier waar deze regel naar verwijst is er niet bij.',
    en: 'The separate form this line refers to is not included.',
  }),
  'verwezen-niet-genoemd': ({ aantal, wat }) => ({
    nl: `De tekst verwijst naar ${aantal} ${wat}, maar noemt ze niet.`,
    en: `The text refers to ${aantal} ${wat} but does not name them.`,
  }),
  'aantal-wijkt-af': ({ aantal, genoemd, wat }) => ({
    nl: `Er staat ${aantal} ${wat}, er worden er ${genoemd} genoemd.`,
    en: `The text says ${aantal} ${wat}, it names ${genoemd}.`,
  }),
  'veld-leeg-bij-formatie': () => ({
    nl: 'Dit veld is leeg, terwijl het voorstel om formatie vraagt.',
    en: 'This field is empty although the proposal asks for staff.',
  }),
  'schaal-ontbreekt': () => ({
    nl: 'Zonder salarisschaal is dit bedrag niet na te rekenen.',
    en: 'Without a salary scale this amount cannot be checked.',
  }),
  'bouwsteen-wijkt-af': ({ gedrukt, berekend }) => ({
    nl: `Nagerekend ${bedrag(berekend)}, er staat ${bedrag(gedrukt)}.`,
    en: `Computed ${bedrag(berekend)}, the paper says ${bedrag(gedrukt)}.`,
  }),
  'eenheidsprijs-wijkt-af': () => ({
    nl: 'Aantal maal prijs is niet het bedrag dat er staat.',
    en: 'Number times price is not the amount printed.',
  }),
  'bouwstenen-tellen-niet-op': ({ regel, bouwstenen }) => ({
    nl: `De onderdelen zijn samen ${bedrag(bouwstenen)}, de regel is ${bedrag(regel)}.`,
    en: `The parts are ${bedrag(bouwstenen)} together, the line is ${bedrag(regel)}.`,
  }),
  'voorwaarde-dekt-niet': () => ({
    nl: 'Het gevraagde bedrag en de overheveling zijn samen niet wat nodig is.',
    en: 'The amount asked and the transfer together are not what is needed.',
  }),
  'dekking-open': () => ({
    nl: 'Over de dekking is nog niet beslist.',
    en: 'The cover has not been decided yet.',
  }),
}

export const BEVINDINGCODES: readonly string[] = Object.keys(TEKSTEN)

export function uitlegVan({ code, waarde = {} }: Bevinding): Tweetalig | undefined {
  return TEKSTEN[code]?.(waarde)
}
