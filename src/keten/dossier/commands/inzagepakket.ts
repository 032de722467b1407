import { strToU8, zipSync } from 'fflate'
import { type Block, type DocumentModel, renderHtml, renderPdf } from '#platform/documents/index.ts'
import { waardeVan } from '../rules/inzage/woorden.ts'
import type { Inzagebeeld } from './inzagebeeld.ts'

type Rij = Inzagebeeld['onderdelen'][number]['rijen'][number]
/** More columns than this do not fit a page. */
const KOLOMMEN = 5

/** One file with the same words three times: to read, to print and to take elsewhere (AVG art. 15 lid 3, art. 20). */
export async function maakPakket(beeld: Inzagebeeld): Promise<{ bytes: Uint8Array; filename: string }> {
  const papier = papierVan(beeld)
  const html = renderHtml(papier)
  const pdf = await renderPdf(html, { language: 'nl', footer: papier.publisher })
  const { persoonId: _, ...gegevens } = beeld
  return {
    filename: `inzage-${beeld.datum}.zip`,
    bytes: zipSync({
      'inzage.html': strToU8(html),
      'inzage.pdf': new Uint8Array(pdf),
      'inzage.json': strToU8(JSON.stringify(gegevens, null, 2)),
    }),
  }
}

export function papierVan(beeld: Inzagebeeld): DocumentModel {
  const { naam, gemeente, datum, onderdelen, weggelaten, blikken } = beeld
  return {
    language: 'nl',
    title: 'Wat de gemeente over u heeft vastgelegd',
    subtitle: `${naam}, ${waardeVan('', datum)}`,
    publisher: `Gemeente ${gemeente}`,
    notes: [],
    blocks: [
      alinea(
        'Dit is alles wat in Samenhang over u staat. U mag dit weten (AVG art. 15). Klopt er iets niet? Zeg het de gemeente. Zij verbetert het, of legt uit waarom niet (AVG art. 16).',
      ),
      ...onderdelen.flatMap(({ kop, rijen }): Block[] => [
        { kind: 'heading', level: 2, text: kop },
        ...blokken(kop, rijen),
      ]),
      { kind: 'heading', level: 2, text: 'Wat u hier niet vindt, en waarom' },
      {
        kind: 'list',
        ordered: false,
        items: weggelaten.map(({ uitleg, waarvan }) => [
          uitleg,
          waarvan.length > 0 ? ` Bij: ${waarvan.join(', ')}.` : '',
        ]),
      },
      { kind: 'heading', level: 2, text: 'Wie keek of iets deed' },
      blikken.length === 0
        ? alinea('Nog niemand.')
        : {
            kind: 'table',
            caption: 'Wie keek of iets deed',
            columns: ['Wanneer', 'Wie', 'Wat', 'Waarvoor'].map((header) => ({ header })),
            rows: blikken.map((blik) => ({
              header: [waardeVan('', new Date(blik.tijdstip)) ?? ''],
              cells: [
                [`${blik.naam}, ${blik.functieNaam}`],
                [blik.soort === 'look' ? 'keek' : 'deed iets'],
                [blik.doel],
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
