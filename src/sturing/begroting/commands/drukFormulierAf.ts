import { createHash } from 'node:crypto'
import type { Command, Prepare } from '#platform/command.ts'
import {
  type Block,
  type DocumentModel,
  rasterizeSvg,
  renderDocx,
  renderHtml,
  renderPdf,
} from '#platform/documents/index.ts'
import { heeft } from '#platform/mandaat.ts'
import { getGrootboek } from '../reads.ts'
import { type Formulierdeel, formulierVan } from '../rules/formulier.ts'
import { type Afdruk, findUitgever, insertAfdruk } from '../store/concept.ts'

type Wire = { voorstelId: string }
const may = heeft('begroting:schrijven')

/** Reads the form in a transaction of its own; the browser works while none is open. */
export const maakFormulier: Prepare<Wire, Wire & { afdruk: Afdruk }> = async ({ input, inTransaction }) => {
  const { grootboek, uitgever } = await inTransaction(async ({ db, mandaat }) => ({
    grootboek: await getGrootboek(db, mandaat, input.voorstelId),
    uitgever: await findUitgever(db, mandaat),
  }))
  const model = documentVan(grootboek.naam, grootboek.nummers, uitgever, formulierVan(grootboek))
  const html = renderHtml(model)
  const pdf = await renderPdf(html, { language: 'nl', footer: `${uitgever} · ${grootboek.naam}` })
  const docx = await renderDocx(model, rasterizeSvg)
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex')
  return { ...input, afdruk: { hash, pdf: Buffer.from(pdf), docx: Buffer.from(docx) } }
}

/** Keeps the print. The same words are printed once. */
export const drukFormulierAf: Command<Wire & { afdruk: Afdruk }, { hash: string }> = {
  name: 'begroting.drukFormulierAf',
  may,
  async run({ input: { voorstelId, afdruk }, mandaat, db }) {
    await insertAfdruk(db, mandaat, voorstelId, afdruk)
    return { result: { hash: afdruk.hash }, objectId: voorstelId }
  },
}

function documentVan(
  naam: string,
  nummers: readonly string[],
  uitgever: string,
  delen: readonly Formulierdeel[],
): DocumentModel {
  return {
    language: 'nl',
    title: naam,
    subtitle: ['Kadernotavoorstel', ...nummers].join(' · '),
    publisher: uitgever,
    blocks: delen.map(blokVan),
    notes: [],
  }
}

function blokVan(deel: Formulierdeel): Block {
  switch (deel.soort) {
    case 'kop':
      return { kind: 'heading', level: deel.niveau, text: deel.tekst }
    case 'velden':
      return {
        kind: 'facts',
        items: deel.velden.map(({ label, waarde }) => ({
          term: label,
          detail: [waarde ?? { kind: 'emphasis', text: 'niet ingevuld' }],
        })),
      }
    case 'alinea':
      return {
        kind: 'paragraph',
        content: deel.label ? [{ kind: 'strong', text: `${deel.label}. ` }, deel.tekst] : [deel.tekst],
      }
    case 'lijst':
      return { kind: 'list', ordered: false, items: deel.items.map((item) => [item]) }
    case 'tabel':
      return {
        kind: 'table',
        caption: deel.bijschrift,
        columns: deel.kolommen.map((header, n) => ({
          header: n === 0 ? 'Onderdeel' : header,
          align: n === 0 ? 'start' : 'end',
        })),
        rows: deel.rijen.map(({ kop, cellen, totaal }) => ({
          header: [kop],
          cells: cellen.map((cel) => [cel]),
          total: totaal,
        })),
      }
  }
}
