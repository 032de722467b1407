import type { ReactNode } from 'react'
import { Heading, type Level } from './Heading.tsx'
import { StatusShape } from './StatusShape.tsx'

export type Passage = { text: ReactNode; source: ReactNode }

type RemarkProps = {
  title: ReactNode
  passages: readonly [Passage, Passage, ...Passage[]]
  explanation?: ReactNode
  level?: Level
  /** Two choices: adapt, or leave with a reason. */
  actions?: ReactNode
}

/** A contradiction that we show and do not repair: both passages with where they stand. */
export function Remark(props: RemarkProps) {
  return (
    <div className="sh-opmerking">
      <Heading level={props.level ?? 3}>
        <StatusShape kind="let-op" />
        <span>{props.title}</span>
      </Heading>
      <div className="sh-opmerking__paar">
        {props.passages.map((passage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no id and do not move
          <div key={index}>
            <span>{passage.text}</span>
            <cite>{passage.source}</cite>
          </div>
        ))}
      </div>
      {props.explanation ? <p className="sh-bij">{props.explanation}</p> : null}
      {props.actions ? <div className="sh-knoppen">{props.actions}</div> : null}
    </div>
  )
}
