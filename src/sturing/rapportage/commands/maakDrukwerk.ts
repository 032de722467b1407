import type { Outside } from '#platform/command.ts'
import {
  type Block,
  type DocumentModel,
  type Inline,
  rasterizeSvg,
  renderDocx,
  renderHtml,
  renderPdf,
} from '#platform/documents/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import { formatDatum } from '#values/datum.ts'
import { sha256 } from '../cijferbronnen.ts'
import { type Proef, type Proefcijfer, stelProef } from '../proef.ts'
import { canoniek, type Json } from '../rules/afdruk.ts'
import { alsCsv, KOLOMMEN } from '../rules/gegevens.ts'
import { DREMPEL } from '../rules/onderdrukking.ts'
import { alsSvg, tekenStaven } from '../rules/staven.ts'
import { HELE_DOMEIN } from '../rules/stuksoort.ts'
import type { Deel, Weergave, Weergaveblok } from '../rules/weergave.ts'
import type { Bestand } from '../store/publicatie.ts'

/** The bytes of a paper, made before the deed: `zegel` says of which paper exactly. */
export type Drukwerk = { bekendOp: string; zegel: string; bestanden: Bestand[] }

/** Reads the paper in a transaction of its own, then lets the browser work while no transaction is open. */
export async function maakDrukwerk({ inTransaction }: Outside, stukId: string, reden?: string): Promise<Drukwerk> {
  const { proef, bekendOp } = await inTransaction(async (context) => {
    const moment = context.nu.toISOString()
    return { proef: await stelProef(context, stukId, moment, reden), bekendOp: moment }
  })
  refuseIf(proef.beletselen)
  const model = documentVan(proef.weergave, proef.cijfers)
  const html = renderHtml(model)
  const naam = bestandsnaamVan(proef)
  const pdf = await renderPdf(html, { language: 'nl', footer: `${model.publisher} · ${proef.stuk.titel}` })
  const bestanden: Bestand[] = [
    { vorm: 'html', bestandsnaam: `${naam}.html`, inhoud: Buffer.from(html) },
    { vorm: 'pdf', bestandsnaam: `${naam}.pdf`, inhoud: Buffer.from(pdf) },
    { vorm: 'docx', bestandsnaam: `${naam}.docx`, inhoud: Buffer.from(await renderDocx(model, rasterizeSvg)) },
    { vorm: 'csv', bestandsnaam: `${naam}.csv`, inhoud: Buffer.from(alsCsv(proef.cijfers)) },
    { vorm: 'json', bestandsnaam: `${naam}.json`, inhoud: Buffer.from(alsJson(proef, `${naam}.csv`, bekendOp)) },
  ]
  return { bekendOp, zegel: zegelVan(proef), bestanden }
}

/** The words and the prints, in one hash: if it differs, something changed while the paper was being made. */
export function zegelVan({ weergave, cijfers }: Proef): string {
  return sha256(
    canoniek({ weergave, cijfers: cijfers.map(({ nummer, hash }) => ({ nummer, hash })) } as unknown as Json),
  )
}

/** The figures with what anyone needs to use them: who, what, when, what the columns of the CSV mean, and by which rules. */
function alsJson({ stuk, weergave, cijfers }: Proef, csv: string, bekendOp: string): string {
  const gegevens = {
    metadata: {
      titel: weergave.titel,
      soort: stuk.soort,
      uitgever: weergave.uitgever,
      taal: 'nl',
      peildatum: stuk.peildatum,
      bekendOp,
      versie: stuk.publicaties + 1,
      gebruik: 'Vrij te hergebruiken (Wet hergebruik van overheidsinformatie).',
      herkenbaarheid: `Aantallen van 1 tot en met ${DREMPEL.openbaar - 1} inwoners zijn verborgen, en wat zo’n aantal zou verraden ook.`,
      csv: { bestand: csv, tekenset: 'UTF-8', scheidingsteken: ';', kolommen: KOLOMMEN },
    },
    titel: weergave.titel,
    uitgever: weergave.uitgever,
    gegevens: weergave.gegevens,
    cijfers: cijfers.map(({ nummer, afdruk, hash, definitie: { naam, eenheid, eigenaar, drempel } }) => ({
      nummer,
      naam,
      eenheid,
      drempel,
      eigenaar,
      afdruk,
      sha256: hash,
    })),
  }
  return `${JSON.stringify(gegevens, null, 2)}\n`
}

function bestandsnaamVan({ stuk }: Proef): string {
  const kort = (stuk.programmaNaam ?? HELE_DOMEIN).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `${stuk.soort}-${kort}-${stuk.peildatum}`
}

export function documentVan(weergave: Weergave, cijfers: readonly Proefcijfer[]): DocumentModel {
  const { titel, subtitel, uitgever, gegevens, blokken } = weergave
  const gebruikt = new Set<number>()
  const inline = (delen: readonly Deel[]): Inline[] =>
    delen.flatMap(({ tekst, cijfer }): Inline[] => {
      if (cijfer === undefined) return [tekst]
      gebruikt.add(cijfer)
      return [
        { kind: 'strong', text: tekst },
        { kind: 'note', id: String(cijfer) },
      ]
    })
  const blocks: Block[] = [
    { kind: 'facts', items: gegevens.map(({ term, waarde }) => ({ term, detail: [waarde] })) },
    ...metFeitenBijeen(blokken.flatMap((blok) => [...beeldVan(blok), blockVan(blok, inline)])),
  ]
  return {
    language: 'nl',
    title: titel,
    subtitle: subtitel,
    publisher: uitgever,
    blocks,
    notes: cijfers
      .filter(({ nummer }) => gebruikt.has(nummer))
      .map((c) => ({ id: String(c.nummer), content: [nootVan(c)] })),
  }
}

function blockVan(blok: Weergaveblok, inline: (delen: readonly Deel[]) => Inline[]): Block {
  switch (blok.soort) {
    case 'kop':
      return { kind: 'heading', level: 2, text: blok.tekst }
    case 'alinea':
      return { kind: 'paragraph', content: inline(blok.delen) }
    case 'melding':
      return { kind: 'notice', content: inline(blok.delen) }
    case 'lijst':
      return { kind: 'list', ordered: false, items: blok.items.map(inline) }
    case 'cijfer':
      return { kind: 'facts', items: [{ term: blok.tekst, detail: inline(blok.delen) }] }
    case 'tabel':
    case 'grafiek':
      return tabelVan(blok, inline)
  }
}

/** Figures that stand under each other are one list, not one list each. */
function metFeitenBijeen(blocks: readonly Block[]): Block[] {
  const bijeen: Block[] = []
  for (const block of blocks) {
    const vorige = bijeen.at(-1)
    if (block.kind === 'facts' && vorige?.kind === 'facts') vorige.items.push(...block.items)
    else bijeen.push(block.kind === 'facts' ? { ...block, items: [...block.items] } : block)
  }
  return bijeen
}

/** The picture of a chart; the table behind it follows as a block of its own. */
function beeldVan(blok: Weergaveblok): Block[] {
  if (blok.soort !== 'grafiek') return []
  const tekening = tekenStaven(blok.staven)
  const alt = `${blok.bijschrift}. De bedragen of aantallen staan in de tabel hieronder.`
  return [
    {
      kind: 'figure',
      svg: alsSvg(tekening),
      width: tekening.breedte,
      height: Math.ceil(tekening.hoogte),
      alt,
      caption: blok.bijschrift,
    },
  ]
}

function tabelVan(
  { soort, bijschrift, kolommen, rijen }: Extract<Weergaveblok, { soort: 'tabel' | 'grafiek' }>,
  inline: (delen: readonly Deel[]) => Inline[],
): Block {
  return {
    kind: 'table',
    caption: soort === 'grafiek' ? `${bijschrift}, in getallen` : bijschrift,
    columns: kolommen.map(({ kop, getal }) => ({ header: kop, align: getal ? 'end' : 'start' })),
    rows: rijen.map(({ kop, cellen, totaal }) => ({
      header: [kop],
      // One note a column, at the last row: a note at every cell would be noise.
      cells: cellen.map((cel) => (totaal ? inline(cel) : cel.map(({ tekst }) => tekst))),
      total: totaal,
    })),
  }
}

function nootVan({ definitie, afdruk, hash }: Proefcijfer): string {
  const { naam, methode, eigenaar } = definitie
  const stand = afdruk.voorlopig ? 'Voorlopig. ' : ''
  return `${naam.nl}. ${methode.nl} ${stand}Geldig op ${formatDatum(afdruk.geldigOp, { stijl: 'lang' })}, bekend op ${momentVan(afdruk.bekendOp)}. Eigenaar: ${eigenaar?.nl ?? 'onbekend'}. Afdruk ${hash.slice(0, 12)}.`
}

/** '10 november 2026, 09.00 uur', as the clock of the town says. */
function momentVan(moment: string): string {
  const deel = { timeZone: 'Europe/Amsterdam' } as const
  const dag = new Intl.DateTimeFormat('nl-NL', { ...deel, day: 'numeric', month: 'long', year: 'numeric' })
  const uur = new Intl.DateTimeFormat('nl-NL', { ...deel, hour: '2-digit', minute: '2-digit' })
  const op = new Date(moment)
  return `${dag.format(op)}, ${uur.format(op).replace(':', '.')} uur`
}
