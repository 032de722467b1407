import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Button, ErrorBox, Panel, TextButton, useCommand, useTaal, useTeksten } from '#platform/ui/index.ts'
import { schikBlok, type toonStuk, voegBlokToe } from '../endpoints.ts'
import { BLOKNAMEN } from '../rules/sjabloon.ts'
import { Blokvelden, type Blokwaarde, isBlokaf } from './Blokvelden.tsx'
import { kort, Tekstveld } from './Nakijken.tsx'
import { samenstelTeksten } from './samenstelTeksten.ts'

type Stuk = OutputOf<typeof toonStuk>
type Props = { stuk: Stuk; etag: string | undefined }

/** What the paper is made of, in its order: words are changed, blocks move, go or come. */
export function Blokken({ stuk, etag }: Props) {
  const t = useTeksten(samenstelTeksten)
  const { taal } = useTaal()
  const schik = useCommand(schikBlok)
  const [open, setOpen] = useState<string>()
  const doe = (blokId: string, wat: 'omhoog' | 'omlaag' | 'weg') =>
    void schik.run({ stukId: stuk.id, blokId, wat }, { etag }).catch(() => undefined)
  return (
    <Panel title={t.blokken} sub={t.blokkenUitleg}>
      {schik.error ? <ErrorBox error={schik.error} /> : null}
      <ol className="rp-blokken">
        {stuk.blokken.map((blok, n) => {
          const naam = blok.tekst ?? blok.bijschrift ?? ''
          const wie = `${BLOKNAMEN[blok.soort][taal]} ${kort(naam)}`.trim()
          return (
            <li key={blok.id}>
              <div>
                <small className="sh-bij">{BLOKNAMEN[blok.soort][taal]}</small>{' '}
                {open === blok.id ? null : <span lang="nl">{naam}</span>}
              </div>
              {open === blok.id ? (
                <Tekstveld stuk={stuk} blok={blok} etag={etag} onDone={() => setOpen(undefined)} />
              ) : (
                <div className="rp-blokken__knoppen">
                  {blok.tekst === null ? null : (
                    <TextButton aria-label={`${t.wijzig}: ${wie}`} onClick={() => setOpen(blok.id)}>
                      {t.wijzig}
                    </TextButton>
                  )}
                  {n > 0 ? (
                    <TextButton aria-label={`${t.omhoog}: ${wie}`} onClick={() => doe(blok.id, 'omhoog')}>
                      {t.omhoog}
                    </TextButton>
                  ) : null}
                  {n < stuk.blokken.length - 1 ? (
                    <TextButton aria-label={`${t.omlaag}: ${wie}`} onClick={() => doe(blok.id, 'omlaag')}>
                      {t.omlaag}
                    </TextButton>
                  ) : null}
                  <TextButton aria-label={`${t.weg}: ${wie}`} onClick={() => doe(blok.id, 'weg')}>
                    {t.weg}
                  </TextButton>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <Erbij stuk={stuk} etag={etag} />
    </Panel>
  )
}

function Erbij({ stuk, etag }: Props) {
  const t = useTeksten(samenstelTeksten)
  const command = useCommand(voegBlokToe)
  const [blok, setBlok] = useState<Blokwaarde>()
  if (!blok) {
    return (
      <Button icon="plus" onClick={() => setBlok({ soort: 'tekst' })}>
        {t.blokErbij}
      </Button>
    )
  }
  const bewaar = () =>
    command
      .run({ stukId: stuk.id, ...blok }, { etag })
      .then(() => setBlok(undefined))
      .catch(() => undefined)
  return (
    <fieldset className="rp-blokveld">
      <legend>{t.blokErbij}</legend>
      {command.error ? <ErrorBox error={command.error} /> : null}
      <Blokvelden blok={blok} keuze={stuk.keuze} onChange={setBlok} />
      <Button appearance="primary" disabled={!isBlokaf(blok)} onClick={() => void bewaar()}>
        {t.voegToe}
      </Button>{' '}
      <Button appearance="subtle" onClick={() => setBlok(undefined)}>
        {t.annuleer}
      </Button>
    </fieldset>
  )
}
