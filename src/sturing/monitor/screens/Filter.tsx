import { useId } from 'react'
import { useTaal, useTeksten } from '#platform/ui/index.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { monitorTeksten } from './teksten.ts'

type Props = {
  wet: Wet | 'alle'
  setWet: (wet: Wet | 'alle') => void
  wijk: string
  setWijk: (wijk: string) => void
  wijken: readonly { code: string; naam: string }[]
}

export function Filter({ wet, setWet, wijk, setWijk, wijken }: Props) {
  const t = useTeksten(monitorTeksten)
  const { taal } = useTaal()
  const id = useId()
  return (
    <>
      <label className="sh-alleen-lezer" htmlFor={`${id}-wet`}>
        {t.wet}
      </label>
      <select
        id={`${id}-wet`}
        className="utrecht-select"
        value={wet}
        onChange={(event) => setWet(event.target.value as Wet | 'alle')}
      >
        <option value="alle">{t.alleWetten}</option>
        {WETTEN.filter((een) => een !== 'overig').map((een) => (
          <option key={een} value={een}>
            {wetNaam(een, taal)}
          </option>
        ))}
      </select>
      <label className="sh-alleen-lezer" htmlFor={`${id}-wijk`}>
        {t.wijk}
      </label>
      <select
        id={`${id}-wijk`}
        className="utrecht-select"
        value={wijk}
        onChange={(event) => setWijk(event.target.value)}
      >
        <option value="alle">{t.alleWijken}</option>
        {wijken.map((een) => (
          <option key={een.code} value={een.code}>
            {een.naam}
          </option>
        ))}
      </select>
    </>
  )
}
