import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Cijferdefinitie } from './cijfer.ts'

export const BLOKNAMEN = {
  kop: { nl: 'Kop', en: 'Heading' },
  tekst: { nl: 'Tekst', en: 'Words' },
  cijfer: { nl: 'Cijfer met bijschrift', en: 'Figure with a caption' },
  tabel: { nl: 'Tabel', en: 'Table' },
  grafiek: { nl: 'Grafiek met tabel', en: 'Chart with its table' },
  maatregelstatus: { nl: 'Stand van de maatregelen', en: 'State of the measures' },
  businesscase: { nl: 'Businesscases', en: 'Business cases' },
  toezeggingen: { nl: 'Toezeggingen', en: 'List of promises' },
  agenda: { nl: 'Wat er komt', en: 'What comes next' },
  opmerkingen: { nl: 'Opmerkingen bij de stukken', en: 'Remarks on the documents' },
} as const satisfies Record<string, Tweetalig>
export type Bloksoort = keyof typeof BLOKNAMEN
export const BLOKSOORTEN = Object.keys(BLOKNAMEN) as Bloksoort[]

/** A place in a template. `tekst` is the heading, the words, or the caption; `codes` are the figures it shows. */
export type Sjabloonblok = { soort: Bloksoort; tekst?: string | undefined; codes?: string[] | undefined }

/** Words that a paper fills in by itself. */
export const NAMEN = ['peildatum', 'periode', 'jaar', 'maand', 'programma', 'begrotingsjaar'] as const

/** {naam} in a template: one of the words above, or the code of a figure. */
export const NAAM = /\{([a-z][a-z0-9.-]*)\}/g

/** What a writer still has to say stands between square brackets, and a paper does not go out with it. */
export const IN_TE_VULLEN = /\[[^[\]]+\]/g

export const codesIn = (tekst: string): string[] =>
  [...tekst.matchAll(NAAM)].map(([, naam]) => naam!).filter((naam) => !(NAMEN as readonly string[]).includes(naam))

const MET_TEKST: readonly Bloksoort[] = ['kop', 'tekst', 'cijfer', 'tabel', 'grafiek']
const MEESTE_KOLOMMEN = 3

export function sjabloonfouten(
  blokken: readonly Sjabloonblok[],
  findDefinitie: (code: string) => Pick<Cijferdefinitie, 'vorm'> | undefined,
): Beletsel[] {
  return [
    ...als(blokken.length === 0, 'sjabloon-leeg', 'blokken'),
    ...blokken.flatMap((blok, n) => {
      const veld = `blokken.${n}`
      const tekst = blok.tekst?.trim() ?? ''
      const vormen = (blok.codes ?? []).map((code) => ({ code, vorm: findDefinitie(code)?.vorm }))
      const onbekend = [...codesIn(tekst), ...(blok.codes ?? [])].filter((code) => !findDefinitie(code))
      return [
        ...als(MET_TEKST.includes(blok.soort) && tekst === '', 'blok-mist-tekst', `${veld}.tekst`),
        ...onbekend.flatMap((code) => als(true, 'cijfer-zonder-definitie', `${veld}.tekst`, { code })),
        ...als(needsFigure(blok.soort) && vormen.length === 0, 'blok-mist-cijfer', `${veld}.codes`),
        ...als(onbekend.length === 0 && !past(blok.soort, vormen), 'cijfer-past-niet', `${veld}.codes`),
      ]
    }),
  ]
}

const needsFigure = (soort: Bloksoort) => soort === 'cijfer' || soort === 'tabel' || soort === 'grafiek'

/** One number in a figure; rows of names and amounts beside each other, or one table of counts, in a table or chart. */
function past(soort: Bloksoort, vormen: readonly { vorm: Cijferdefinitie['vorm'] | undefined }[]): boolean {
  if (!needsFigure(soort) || vormen.length === 0) return true
  if (soort === 'cijfer') return vormen.length === 1
  if (vormen.length === 1) return vormen[0]!.vorm !== 'getal'
  return vormen.length <= MEESTE_KOLOMMEN && vormen.every(({ vorm }) => vorm === 'rijen')
}
