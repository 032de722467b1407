import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  Columns,
  CommandForm,
  EmptyState,
  ErrorBox,
  type FormValues,
  LoadingLines,
  Notice,
  Notices,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wetNaam } from '#values/wet.ts'
import { maakBezwaar, toonMijnBesluiten } from '../endpoints.ts'
import { mijnBesluitTeksten } from './mijnBesluitTeksten.ts'
import { type Ingetrokken, TrekBezwaarIn } from './TrekBezwaarIn.tsx'

type Besluit = OutputOf<typeof toonMijnBesluiten>['besluiten'][number]
type Bezwaar = Besluit['bezwaren'][number]
type Gemaakt = OutputOf<typeof maakBezwaar>
type Melding = Gemaakt | Ingetrokken

/** What was decided about me, until when I can object, and how that goes: each decision a block of its own. */
export function MijnBesluitenScreen() {
  const t = useTeksten(mijnBesluitTeksten)
  const { data, error, refetch } = useEndpoint(toonMijnBesluiten, {})
  const [melding, setMelding] = useState<Melding>()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead title={t.kop} sub={t.kopSub} back={{ href: '/mijn/brieven', label: t.brieven }} />
      {melding ? (
        <Notices>
          {'ingetrokkenOp' in melding ? <Einde ingetrokken={melding} /> : <Ontvangst gemaakt={melding} />}
        </Notices>
      ) : null}
      <Columns
        side={
          <>
            <Panel title={t.hulpErbij}>
              <p>{t.hulpErbijUitleg}</p>
            </Panel>
            <Panel title={t.geenHaast}>
              <p>{t.geenHaastUitleg}</p>
            </Panel>
          </>
        }
      >
        {data.besluiten.length === 0 ? <EmptyState title={t.geen} why={t.geenWaarom} /> : null}
        {data.besluiten.map((besluit) => (
          <EenBesluit key={besluit.besluitId} besluit={besluit} onMelding={setMelding} />
        ))}
      </Columns>
    </>
  )
}

/** That it is here, since when, and by when it is answered (Awb 6:14, 7:10). */
function Ontvangst({ gemaakt }: { gemaakt: Gemaakt }) {
  const t = useTeksten(mijnBesluitTeksten)
  const datum = useDateFormat()
  return (
    <Notice kind={gemaakt.teLaat ? 'let-op' : 'goed'} title={t.ontvangen} live>
      <p>{t.ontvangenOp(datum(gemaakt.ontvangenOp, 'lang'), datum(gemaakt.uiterlijk, 'lang'))}</p>
      {gemaakt.teLaat ? <p>{t.ontvangenLaat}</p> : null}
      <p>{t.blijftGelden}</p>
    </Notice>
  )
}

/** That it ended, and whether it can be made anew. */
function Einde({ ingetrokken: { opnieuwTot } }: { ingetrokken: Ingetrokken }) {
  const t = useTeksten(mijnBesluitTeksten)
  const datum = useDateFormat()
  return (
    <Notice kind="goed" title={t.isIngetrokken} live>
      <p>{t.ingetrokkenBrief}</p>
      {opnieuwTot ? <p>{t.opnieuwTot(datum(opnieuwTot, 'lang'))}</p> : null}
    </Notice>
  )
}

function EenBesluit({ besluit, onMelding }: { besluit: Besluit; onMelding: (melding: Melding) => void }) {
  const t = useTeksten(mijnBesluitTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const [open, setOpen] = useState(false)
  const { stand, bezwaarTot } = besluit
  const overVoorschot = besluit.soort === 'spoed' && besluit.wet === 'participatiewet'
  const dag = bezwaarTot ? datum(bezwaarTot, 'lang') : ''
  return (
    <Panel
      title={t.besluitMet(
        overVoorschot ? t.overVoorschot : t[`soort-${besluit.soort}`],
        wetNaam(besluit.wet, taal),
        besluit.beschikkingnummer,
      )}
      sub={t.besloten(datum(besluit.datum, 'lang'))}
    >
      <Stack>
        {besluit.vanMij ? null : <p>{t.voor(besluit.naam)}</p>}
        {besluit.hulp.length > 0 ? <p lang="nl">{besluit.hulp.join(', ')}</p> : null}
        <p>{stand === 'kan' || stand === 'te-laat' ? t[`stand-${stand}`](dag) : t[`stand-${stand}`]}</p>
        {besluit.bezwaren.map((een) => (
          <MijnBezwaar key={een.id} bezwaar={een}>
            {een.kanIntrekken ? (
              <TrekBezwaarIn bezwaarId={een.id} nummer={besluit.beschikkingnummer} onKlaar={onMelding} />
            ) : null}
          </MijnBezwaar>
        ))}
        {stand === 'loopt' ? null : open ? (
          <Maak
            besluit={besluit}
            onKlaar={(gemaakt) => {
              setOpen(false)
              onMelding(gemaakt)
            }}
          />
        ) : (
          <div>
            <Button aria-label={t.bezwaarTegen(besluit.beschikkingnummer)} onClick={() => setOpen(true)}>
              {t.bezwaarMaken}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  )
}

function Maak({ besluit, onKlaar }: { besluit: Besluit; onKlaar: (gemaakt: Gemaakt) => void }) {
  const t = useTeksten(mijnBesluitTeksten)
  const laat = besluit.stand === 'te-laat'
  return (
    <CommandForm
      command={useCommand(maakBezwaar)}
      label={t.bezwaarTegen(besluit.beschikkingnummer)}
      submitLabel={t.verstuur}
      toInput={({ gronden, waaromLaat }: FormValues) => ({
        besluitId: besluit.besluitId,
        gronden: String(gronden ?? ''),
        ...(laat ? { waaromLaat: String(waaromLaat ?? '') } : {}),
      })}
      onDone={onKlaar}
    >
      <p>{t.uitleg}</p>
      <TextArea name="gronden" label={t.waarom} help={t.waaromHulp} rows={6} maxLength={20_000} />
      {laat ? (
        <TextArea name="waaromLaat" label={t.waaromLaat} help={t.waaromLaatHulp} rows={3} maxLength={4000} />
      ) : null}
    </CommandForm>
  )
}

function MijnBezwaar({ bezwaar, children }: { bezwaar: Bezwaar; children: ReactNode }) {
  const t = useTeksten(mijnBesluitTeksten)
  const datum = useDateFormat()
  const { uitkomst, uiterlijk, bevestigdOp, ingetrokkenOp, bekendOp } = bezwaar
  return (
    <div>
      <p>
        <b>{t.uwBezwaar(datum(bezwaar.ontvangenOp, 'lang'))}</b>
      </p>
      {bezwaar.gronden ? <blockquote lang="nl">{bezwaar.gronden}</blockquote> : <p>{t.zonderReden}</p>}
      <p>
        <StatusBadge kind={uitkomst ? 'afgerond' : 'loopt'}>
          {ingetrokkenOp
            ? t.ingetrokkenOp(datum(ingetrokkenOp, 'kort'))
            : uitkomst
              ? t[`uitkomst-${uitkomst}`]
              : bevestigdOp
                ? t.bevestigd(datum(bevestigdOp, 'kort'))
                : t.nietBevestigd}
        </StatusBadge>
      </p>
      {!uitkomst && bezwaar.teLaat ? <p>{t.kwamTeLaat}</p> : null}
      {!uitkomst && bezwaar.commissie ? <p>{t.commissieAdviseert}</p> : null}
      {!uitkomst && uiterlijk ? <p>{t.beslissenVoor(datum(uiterlijk, 'lang'))}</p> : null}
      {ingetrokkenOp ? (
        <p>{bekendOp ? t.intrekkenBevestigd(datum(bekendOp, 'lang')) : t.intrekkenNietBevestigd}</p>
      ) : null}
      {children}
    </div>
  )
}
