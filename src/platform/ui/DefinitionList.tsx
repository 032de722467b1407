import type { ReactNode } from 'react'

export type Definition = { term: string; value: ReactNode }

/** Term and value beside each other; `above` puts the terms over the values in one row. */
export function DefinitionList(props: { items: readonly Definition[]; above?: boolean }) {
  return (
    <dl className={`sh-termen${props.above ? ' sh-termen--boven' : ''}`}>
      {props.items.map((item) =>
        props.above ? (
          <div key={item.term}>
            <dt>{item.term}</dt>
            <dd>{item.value}</dd>
          </div>
        ) : (
          <Pair key={item.term} {...item} />
        ),
      )}
    </dl>
  )
}

function Pair({ term, value }: Definition) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  )
}
