import { useId, useState } from 'react'
import { useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'
import { FieldErrors } from './Field.tsx'
import { fileSize, hasEnding } from './files.ts'

type FileChoiceProps = {
  /** What the button says; it names the field as well. */
  label: string
  /** As of an input: '.csv,text/csv'. What ends otherwise is refused with the reason. */
  accept: string
  multiple?: boolean
  /** Called with what can be used: never with a file that ends otherwise. */
  onChoose: (files: readonly File[]) => void
}

/** Choose with mouse or keyboard, or drop; in the words of this house, not of the browser. */
export function FileChoice({ label, accept, multiple = false, onChoose }: FileChoiceProps) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  const [chosen, setChosen] = useState<readonly File[]>([])
  const [errors, setErrors] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)
  const endings = accept.split(',').filter((one) => one.startsWith('.'))

  function take(files: readonly File[]) {
    if (files.length === 0) return
    const [few, wrong] = [!multiple && files.length > 1, files.find((file) => !hasEnding(file.name, endings))]
    const good = !few && !wrong
    setErrors(good ? [] : [wrong ? t.bestandPastNiet(wrong.name, endings.join(', ')) : t.bestandEen])
    setChosen(good ? files : [])
    onChoose(good ? files : [])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={`utrecht-form-field sh-bestand${over ? ' is-boven' : ''}${errors.length > 0 ? ' utrecht-form-field--invalid' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take([...event.dataTransfer.files])
      }}
    >
      <FieldErrors id={id} errors={errors} />
      <div className="sh-bestand__rij">
        <input
          id={id}
          className="sh-bestand__invoer"
          type="file"
          accept={accept}
          multiple={multiple}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={[errors.length > 0 && `${id}-fout`, `${id}-naam`].filter(Boolean).join(' ')}
          onChange={(event) => {
            take([...(event.target.files ?? [])])
            // So that the same file, mended, can be chosen again.
            event.target.value = ''
          }}
        />
        <label className="utrecht-button utrecht-button--secondary-action" htmlFor={id}>
          {label}
        </label>
        <span id={`${id}-naam`} className="sh-bestand__naam" aria-live="polite">
          {chosen.length === 0 ? t.ofSleep : chosen.map((file) => `${file.name} (${fileSize(file.size)})`).join(', ')}
        </span>
      </div>
    </div>
  )
}
