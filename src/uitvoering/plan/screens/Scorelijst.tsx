import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Button, DateField, ErrorBox, Form, useCommand, useTaal, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { legMetingenVast } from '../endpoints.ts'
import { verloopTeksten } from './tekstenVerloop.ts'
import type { Metingen } from './verloop.ts'

type Props = { data: Metingen; planId: string; lid: Metingen['leden'][number]; onDone: () => void }

/** All domains under each other: a digit scores one and goes to the next, so that hands stay on the keyboard. */
export function Scorelijst({ data, planId, lid, onDone }: Props) {
  const t = useTeksten(verloopTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(legMetingenVast)
  const [scores, setScores] = useState<Record<string, number>>({})
  const groepen = useRef<(HTMLFieldSetElement | null)[]>([])
  const id = useId()
  const { niveaus } = data.instrument
  const domeinen = data.instrument.domeinen.filter((een) => een.teKiezen)
  const vorige = (domein: string) =>
    data.metingen.find((een) => een.kringlidId === lid.id && een.domein === domein)?.niveau

  const zet = (domein: string, niveau: number | undefined) =>
    setScores(({ [domein]: _, ...rest }) => (niveau === undefined ? rest : { ...rest, [domein]: niveau }))
  const naarRij = (index: number) => {
    const rij = groepen.current[index]
    const doel = rij?.querySelector<HTMLInputElement>('input:checked') ?? rij?.querySelector('input')
    doel?.focus()
  }
  function toets(event: KeyboardEvent, index: number) {
    const cijfer = Number(event.key)
    const domein = domeinen[index]!.code
    if (Number.isInteger(cijfer) && cijfer >= 1 && cijfer <= niveaus.length) zet(domein, cijfer)
    else if (event.key === 'Backspace' || event.key === 'Delete') zet(domein, undefined)
    else return
    event.preventDefault()
    if (event.key !== 'Backspace') naarRij(index + 1)
  }

  return (
    <Form
      submit={async (values) => {
        await command.run({
          planId,
          kringlidId: lid.id,
          datum: values.datum as string,
          scores: Object.entries(scores).map(([domein, niveau]) => ({ domein, niveau })),
        })
        onDone()
      }}
      initial={{ datum: vandaag }}
      submitLabel={t.bewaar}
    >
      {command.error ? <ErrorBox error={command.error} /> : null}
      <p>{t.meetHulp}</p>
      <DateField name="datum" label={t.datum} required max={vandaag} />
      <div className="sh-scores">
        {domeinen.map(({ code, naam }, index) => {
          const eerder = vorige(code)
          return (
            <fieldset
              key={code}
              ref={(rij) => {
                groepen.current[index] = rij
              }}
              onKeyDown={(event) => toets(event, index)}
            >
              <legend>
                {naam[taal]}
                {eerder ? <small>{t.vorige(eerder)}</small> : null}
              </legend>
              <div>
                {niveaus.map((niveau, nr) => (
                  <label key={niveau.nl} title={niveau[taal]}>
                    <input
                      type="radio"
                      name={`${id}-${code}`}
                      checked={scores[code] === nr + 1}
                      onChange={() => zet(code, nr + 1)}
                    />
                    <span aria-hidden="true">{nr + 1}</span>
                    <span className="sh-alleen-lezer">{`${nr + 1}, ${niveau[taal]}`}</span>
                  </label>
                ))}
                {scores[code] === undefined ? null : (
                  <Button
                    small
                    appearance="subtle"
                    aria-label={`${t.overslaan}: ${naam[taal]}`}
                    onClick={() => zet(code, undefined)}
                  >
                    {t.overslaan}
                  </Button>
                )}
              </div>
            </fieldset>
          )
        })}
      </div>
    </Form>
  )
}
