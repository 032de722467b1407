import { strToU8, zipSync } from 'fflate'
import { type Block, type DocumentModel, renderHtml, renderPdf } from '#platform/documents/index.ts'
import { inEngels, redenInEngels, waardeInEngels } from '../rules/inzage/engels.ts'
import { waardeVan } from '../rules/inzage/woorden.ts'
import type { Inzagebeeld } from './inzagebeeld.ts'

type Rij = Inzagebeeld['onderdelen'][number]['rijen'][number]
/** More columns than this do not fit a page. */
const KOLOMMEN = 5

/** One file with the same words: to read and to print, in Dutch and in English, and to take elsewhere (AVG art. 15 lid 3, art. 20). */
export async function maakPakket(beeld: Inzagebeeld): Promise<{ bytes: Uint8Array; filename: string }> {
  const { persoonId: _, ...gegevens } = beeld
  const papieren: Record<string, Uint8Array> = {}
  for (const [naam, papier] of [
    ['inzage', papierVan(beeld, 'nl')],
    ['access', papierVan(beeld, 'en')],
  ] as const) {
    const html = renderHtml(papier)
    papieren[`${naam}.html`] = strToU8(html)
    papieren[`${naam}.pdf`] = new Uint8Array(
      await renderPdf(html, { language: papier.language, footer: papier.publisher }),
    )
  }
  return {
    filename: `inzage-${beeld.datum}.zip`,
    bytes: zipSync({ ...papieren, 'inzage.json': strToU8(JSON.stringify(gegevens, null, 2)) }),
  }
}

const WOORDEN = {
  nl: {
    titel: 'Wat de gemeente over u heeft vastgelegd',
    gemeente: 'Gemeente',
    inleiding:
      'Dit is alles wat in Samenhang over u staat. U mag dit weten (AVG art. 15). Klopt er iets niet? Zeg het de gemeente. Zij verbetert het, of legt uit waarom niet (AVG art. 16).',
    weggelaten: 'Wat u hier niet vindt, en waarom',
    bij: 'Bij',
    keek: 'Wie keek of iets deed',
    niemand: 'Nog niemand.',
    kolommen: ['Wanneer', 'Wie', 'Wat', 'Waarvoor'],
    look: 'keek',
    deed: 'deed iets',
  },
  en: {
    titel: 'What the municipality recorded about you',
    gemeente: 'Municipality',
    inleiding:
      'This is everything about you in Samenhang. You may know this (GDPR art. 15). What people wrote, and the words by which the municipality keeps things, stand here as they are: in Dutch. Is something wrong? Tell the municipality. It mends it, or explains why not (GDPR art. 16).',
    weggelaten: 'What you do not find here, and why',
    bij: 'With',
    keek: 'Who looked or did something',
    niemand: 'Nobody yet.',
    kolommen: ['When', 'Who', 'What', 'For what'],
    look: 'looked',
    deed: 'did something',
  },
} as const

/** The same overview; in English the words around what is recorded, and days, laws and purposes. */
export function papierVan(beeld: Inzagebeeld, taal: 'nl' | 'en'): DocumentModel {
  const w = WOORDEN[taal]
  const kopVan = (kop: string) => (taal === 'en' ? inEngels(kop) : kop)
  const waarde = (tekst: string) => (taal === 'en' ? waardeInEngels(tekst) : tekst)
  const { naam, gemeente, datum, weggelaten, blikken } = beeld
  const onderdelen = beeld.onderdelen.map(({ kop, rijen }) => ({
    kop: kopVan(kop),
    rijen: rijen.map((rij) => rij.map((een) => ({ veld: kopVan(een.veld), waarde: waarde(een.waarde) }))),
  }))
  return {
    language: taal,
    title: w.titel,
    subtitle: `${naam}, ${waarde(waardeVan('', datum) ?? '')}`,
    publisher: `${w.gemeente} ${gemeente}`,
    notes: [],
    blocks: [
      alinea(w.inleiding),
      ...onderdelen.flatMap(({ kop, rijen }): Block[] => [
        { kind: 'heading', level: 2, text: kop },
        ...blokken(kop, rijen),
      ]),
      { kind: 'heading', level: 2, text: w.weggelaten },
      {
        kind: 'list',
        ordered: false,
        items: weggelaten.map(({ reden, uitleg, waarvan }) => [
          taal === 'en' ? redenInEngels(reden) : uitleg,
          waarvan.length > 0 ? ` ${w.bij}: ${waarvan.map(kopVan).join(', ')}.` : '',
        ]),
      },
      { kind: 'heading', level: 2, text: w.keek },
      blikken.length === 0
        ? alinea(w.niemand)
        : {
            kind: 'table',
            caption: w.keek,
            columns: w.kolommen.map((header) => ({ header })),
            rows: blikken.map((blik) => ({
              header: [waarde(waardeVan('', new Date(blik.tijdstip)) ?? '')],
              cells: [
                [`${blik.naam}, ${waarde(blik.functieNaam)}`],
                [blik.soort === 'look' ? w.look : w.deed],
                [waarde(blik.doel)],
              ],
            })),
          },
    ],
  }
}

const alinea = (tekst: string): Block => ({ kind: 'paragraph', content: [tekst] })

function blokken(kop: string, rijen: readonly Rij[]): Block[] {
  const namen = [...new Set(rijen.flatMap((rij) => rij.map(({ veld }) => veld)))]
  if (rijen.length === 1 || namen.length > KOLOMMEN || namen.length < 2)
    return rijen.flatMap((rij, index): Block[] => [
      ...(rijen.length > 1 ? [{ kind: 'heading' as const, level: 3 as const, text: `${kop}, ${index + 1}` }] : []),
      { kind: 'facts', items: rij.map(({ veld, waarde }) => ({ term: veld, detail: [waarde] })) },
    ])
  const cel = (rij: Rij, naam: string) => [rij.find(({ veld }) => veld === naam)?.waarde ?? '-']
  return [
    {
      kind: 'table',
      caption: kop,
      columns: namen.map((header) => ({ header })),
      rows: rijen.map((rij) => ({ header: cel(rij, namen[0]!), cells: namen.slice(1).map((naam) => cel(rij, naam)) })),
    },
  ]
}
