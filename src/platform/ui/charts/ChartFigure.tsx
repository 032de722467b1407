import { type ReactNode, useId } from 'react'
import { Heading, type Level } from '../Heading.tsx'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { ChartCanvas, type Drawing } from './ChartCanvas.tsx'

export type ChartTable = { head: readonly string[]; rows: readonly (readonly ReactNode[])[] }

export type ChartTexts = {
  /** The finding, in one sentence. */
  title: string
  level?: Level
  /** When the block around it already shows the sentence. */
  hideTitle?: boolean
  /** Unit, period, and where an axis begins. */
  sub?: ReactNode
  /** What a reader who does not see the picture must know. */
  description: string
  /** How it was counted, in one sentence. */
  method?: ReactNode
}

type ChartFigureProps = ChartTexts & {
  draw: (width: number) => Drawing
  table: ChartTable
  tableLabel?: 'tabel' | 'lijst'
  children?: ReactNode
}

/** Sentence, picture, method and the table behind it: no chart goes without these. */
export function ChartFigure(props: ChartFigureProps) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  return (
    <figure className="sh-grafiek" aria-labelledby={`${id}-titel`}>
      <figcaption>
        {props.hideTitle ? (
          <span id={`${id}-titel`} className="sh-alleen-lezer">
            {props.title}
          </span>
        ) : (
          <Heading level={props.level ?? 3} id={`${id}-titel`} className="sh-grafiek__kop">
            {props.title}
          </Heading>
        )}
        {props.sub ? <p className="sh-grafiek__sub">{props.sub}</p> : null}
      </figcaption>
      <ChartCanvas id={id} title={props.title} description={props.description} draw={props.draw} />
      {props.children}
      {props.method ? <p className="sh-grafiek__methode">{props.method}</p> : null}
      <details className="sh-grafiek__tabel">
        <summary className="sh-open">{props.tableLabel === 'lijst' ? t.toonAlsLijst : t.toonAlsTabel}</summary>
        <TableBehind label={props.title} table={props.table} />
      </details>
    </figure>
  )
}

function TableBehind({ label, table }: { label: string; table: ChartTable }) {
  const t = useTeksten(uiTeksten)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className="sh-schuif" aria-label={t.schuifOpzij(label)} tabIndex={0}>
      <table className="utrecht-table" aria-label={label}>
        <thead>
          <tr>
            {table.head.map((head, index) => (
              <th key={head} scope="col" className={index === 0 ? undefined : 'sh-getal'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a drawn chart do not move
            <tr key={row}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                  <td key={index} className="sh-getal">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
