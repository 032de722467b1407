import type { Brief } from './sjabloon.ts'

/** The letter as a paper: who it is for, then its words; the same for PDF and DOCX. `over` is named where he is not the reader. */
export type Adressering = {
  naam: string
  adres: string[]
  gemeente: string
  datum: string
  kenmerk: string
  over?: string
  /** How the one it is for knows the case. */
  uwKenmerk?: string
}

export function papierVan(brief: Brief, { naam, adres, gemeente, datum, kenmerk, over, uwKenmerk }: Adressering) {
  return {
    language: 'nl' as const,
    title: brief.titel,
    publisher: `Gemeente ${gemeente}`,
    notes: [],
    blocks: [
      {
        kind: 'facts' as const,
        items: [
          { term: 'Aan', detail: [[naam, ...adres].join(', ')] },
          ...(over ? [{ term: 'Gaat over', detail: [over] }] : []),
          { term: 'Datum', detail: [datum] },
          { term: 'Kenmerk', detail: [kenmerk] },
          ...(uwKenmerk ? [{ term: 'Uw kenmerk', detail: [uwKenmerk] }] : []),
        ],
      },
      ...brief.blokken.map((blok) => {
        if (blok.soort === 'kop') return { kind: 'heading' as const, level: 2 as const, text: blok.tekst }
        if (blok.soort === 'lijst')
          return { kind: 'list' as const, ordered: false, items: blok.items.map((item) => [item]) }
        return { kind: 'paragraph' as const, content: [blok.tekst] }
      }),
    ],
  }
}
