import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  ErrorBox,
  isProblem,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  TextButton,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { stelSjabloonVast, toonSjabloon } from '../endpoints.ts'
import { BLOKNAMEN } from '../rules/sjabloon.ts'
import { STUKSOORTEN, type Stuksoort } from '../rules/stuksoort.ts'
import { Blokvelden, type Blokwaarde } from './Blokvelden.tsx'
import { samenstelTeksten } from './samenstelTeksten.ts'

/** The template of one kind of paper, as the secretary edits it; saved as a whole, as a new version. */
export function SjabloonScreen() {
  const { soort } = useParams({ strict: false }) as { soort: Stuksoort }
  const t = useTeksten(samenstelTeksten)
  const { taal } = useTaal()
  const { data, etag, error } = useEndpoint(toonSjabloon, { soort })
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const mag = ik?.powers.includes('rapportage:schrijven') ?? false
  return (
    <>
      <PageHead
        title={t.sjabloon(STUKSOORTEN[soort].naam[taal])}
        sub={t.sjabloonUitleg}
        back={{ href: '/rapportages/sjablonen', label: t.naarSjablonen }}
      />
      <Bewerken key={data.versie} sjabloon={data} etag={etag} mag={mag} />
    </>
  )
}

type Sjabloon = OutputOf<typeof toonSjabloon>
/** A key of its own for each block on the screen, so that fields move along with it. */
type Rij = { sleutel: number; blok: Blokwaarde }

function Bewerken({ sjabloon, etag, mag }: { sjabloon: Sjabloon; etag: string | undefined; mag: boolean }) {
  const t = useTeksten(samenstelTeksten)
  const { taal } = useTaal()
  const command = useCommand(stelSjabloonVast)
  const [rijen, setRijen] = useState<Rij[]>(sjabloon.blokken.map((blok, sleutel) => ({ sleutel, blok })))
  const [open, setOpen] = useState<number>()
  const [gewijzigd, setGewijzigd] = useState(false)
  const zet = (nieuw: Rij[]) => {
    setRijen(nieuw)
    setGewijzigd(true)
  }
  const verzet = (n: number, stap: -1 | 1) => {
    const rij = rijen[n]!
    zet(rijen.toSpliced(n, 1).toSpliced(n + stap, 0, rij))
  }
  const beletselen = isProblem(command.error) ? command.error.beletselen : []
  const foutenVan = (n: number) =>
    beletselen.filter(({ veld }) => veld?.startsWith(`blokken.${n}.`)).map(({ uitleg, code }) => uitleg ?? code)
  const bewaar = () =>
    command.run({ soort: sjabloon.soort, blokken: rijen.map(({ blok }) => blok) }, { etag }).catch(() => undefined)
  const erbij = () => {
    const sleutel = Math.max(-1, ...rijen.map((rij) => rij.sleutel)) + 1
    zet([...rijen, { sleutel, blok: { soort: 'tekst' } }])
    setOpen(sleutel)
  }
  return (
    <Stack>
      {command.error && beletselen.length === 0 ? <ErrorBox error={command.error} /> : null}
      {beletselen.length > 0 ? (
        <Notice kind="te-laat" live title={t.nietBewaardFouten(beletselen.length)} />
      ) : gewijzigd ? (
        <Notice kind="let-op" title={t.nietBewaard} />
      ) : sjabloon.versie > 0 ? (
        <Notice kind="goed" live title={t.versieVan(sjabloon.versie, sjabloon.doorNaam ?? '')} />
      ) : null}
      <Panel title={t.aantalBlokken}>
        <ol className="rp-blokken">
          {rijen.map(({ sleutel, blok }, n) => {
            const wie = `${t.blokNummer(n + 1)}, ${BLOKNAMEN[blok.soort][taal]}`
            const fouten = foutenVan(n)
            const isOpen = mag && (open === sleutel || fouten.length > 0)
            return (
              <li key={sleutel}>
                {isOpen ? (
                  <fieldset className="rp-blokveld">
                    <legend>{t.blokNummer(n + 1)}</legend>
                    <Blokvelden
                      blok={blok}
                      keuze={sjabloon.keuze}
                      fouten={fouten}
                      onChange={(nieuw) => zet(rijen.with(n, { sleutel, blok: nieuw }))}
                    />
                  </fieldset>
                ) : (
                  <div>
                    <small className="sh-bij">{BLOKNAMEN[blok.soort][taal]}</small> <span lang="nl">{blok.tekst}</span>
                  </div>
                )}
                {mag ? (
                  <div className="rp-blokken__knoppen">
                    <TextButton
                      aria-expanded={isOpen}
                      aria-label={`${t.wijzig}: ${wie}`}
                      onClick={() => setOpen(isOpen ? undefined : sleutel)}
                    >
                      {isOpen ? t.sluit : t.wijzig}
                    </TextButton>
                    {n > 0 ? (
                      <TextButton aria-label={`${t.omhoog}: ${wie}`} onClick={() => verzet(n, -1)}>
                        {t.omhoog}
                      </TextButton>
                    ) : null}
                    {n < rijen.length - 1 ? (
                      <TextButton aria-label={`${t.omlaag}: ${wie}`} onClick={() => verzet(n, 1)}>
                        {t.omlaag}
                      </TextButton>
                    ) : null}
                    <TextButton aria-label={`${t.weg}: ${wie}`} onClick={() => zet(rijen.toSpliced(n, 1))}>
                      {t.weg}
                    </TextButton>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ol>
      </Panel>
      {mag ? (
        <div>
          <Button icon="plus" onClick={erbij}>
            {t.blokErbij}
          </Button>{' '}
          <Button appearance="primary" disabled={command.isPending} onClick={() => void bewaar()}>
            {t.bewaar}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}
