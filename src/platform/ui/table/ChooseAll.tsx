import { useId } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { useNarrow } from '../useNarrow.ts'

export type Choose = { all: boolean; some: boolean; toggle: () => void }

/** In the head of the table; with an id, what names it stands beside it. */
export function ChooseAll({ choose, id }: { choose: Choose; id?: string }) {
  const t = useTeksten(uiTeksten)
  return (
    <input
      type="checkbox"
      {...(id ? { id } : { 'aria-label': t.kiesAlles })}
      checked={choose.all}
      ref={(box) => {
        if (box) box.indeterminate = choose.some && !choose.all
      }}
      onChange={choose.toggle}
    />
  )
}

/** Where rows are cards there is no head: the same choice, with its words and large enough for a thumb. */
export function ChooseAllCards({ choose }: { choose: Choose }) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  if (!useNarrow()) return null
  return (
    <label className="sh-kiesalles" htmlFor={id}>
      <ChooseAll choose={choose} id={id} />
      {t.kiesAlles}
    </label>
  )
}
