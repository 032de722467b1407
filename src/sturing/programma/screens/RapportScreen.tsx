import './programma.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
  Columns,
  CommandForm,
  Dialog,
  ErrorBox,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useNavigation,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { dienRapportIn, publiceerRapport, rectificeerRapport, toonRapport } from '../endpoints.ts'
import { Grootboekpaneel } from './Grootboekpaneel.tsx'
import { Opmerkingen } from './Opmerkingen.tsx'
import { RapportLezen } from './RapportLezen.tsx'
import { RapportVorm } from './RapportVorm.tsx'
import { rapportTeksten } from './rapportTeksten.ts'
import type { Voortgangsrapport } from './voortgangsrapport.ts'

/** One report: written beside the one before it, checked before it is sent, and as it was once published. */
export function RapportScreen() {
  const { rapportId } = useParams({ strict: false }) as { rapportId: string }
  const t = useTeksten(rapportTeksten)
  const datum = useDateFormat()
  const { data, etag, error } = useEndpoint(toonRapport, { rapportId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (error) return <ErrorBox error={error} />
  if (!data || !ik) return <LoadingLines />
  const magSchrijven = ik.powers.includes('programma:schrijven')
  const schrijft = magSchrijven && data.status === 'concept'
  const status = t[data.status as 'concept' | 'ingediend' | 'gepubliceerd' | 'gerectificeerd']
  return (
    <>
      <PageHead
        title={t.titel(`${data.projectnummer}. ${data.project}`, datum(data.inhoud.rapportagedatum))}
        sub={[data.reeks, status, t.formulierVan(data.formulierversie)].join(' · ')}
        back={{ href: `/programma/${data.programmaId}`, label: t.naarProgramma }}
      />
      {magSchrijven ? <Stappen rapport={data} /> : null}
      <Meldingen rapport={data} />
      <Columns
        side={
          <>
            <Opmerkingen bevindingen={data.bevindingen} concept={data.status === 'concept'} />
            {data.maatregelen.length > 0 ? <Grootboekpaneel rapport={data} magSchrijven={magSchrijven} /> : null}
          </>
        }
      >
        {schrijft ? <RapportVorm key={data.id} rapport={data} etag={etag} /> : <RapportLezen rapport={data} />}
      </Columns>
    </>
  )
}

function Meldingen({ rapport }: { rapport: Voortgangsrapport }) {
  const t = useTeksten(rapportTeksten)
  const naar = (id: string) => <Link href={`/voortgangsrapporten/${id}`}>{t.lees}</Link>
  return (
    <>
      {rapport.hash ? (
        <Notice kind="goed" title={t.bevroren}>
          {t.controlegetal}: <code className="pg-hash">{rapport.hash}</code>
        </Notice>
      ) : null}
      {rapport.rectificeert ? (
        <Notice kind="let-op" title={`${t.rectificeertEen} ${rapport.rectificatiereden}`}>
          {naar(rapport.rectificeert)}
        </Notice>
      ) : null}
      {rapport.gerectificeerdDoor ? (
        <Notice kind="let-op" title={t.vervangen}>
          {naar(rapport.gerectificeerdDoor)}
        </Notice>
      ) : null}
    </>
  )
}

/** What can be done with the report now. */
function Stappen({ rapport: { id, status } }: { rapport: Voortgangsrapport }) {
  const t = useTeksten(rapportTeksten)
  const navigate = useNavigation()
  const dienIn = useCommand(dienRapportIn)
  const publiceer = useCommand(publiceerRapport)
  const rectificeer = useCommand(rectificeerRapport)
  const [open, setOpen] = useState(false)
  const [nieuw, setNieuw] = useState(0)
  const error = dienIn.error ?? publiceer.error
  const stuurIn = () =>
    void dienIn
      .run({ rapportId: id })
      .then(({ data }) => setNieuw(data.nieuw))
      .catch(() => undefined)
  return (
    <>
      {error ? <ErrorBox error={error} /> : null}
      {nieuw > 0 ? <Notice kind="let-op" live title={t.nieuweOpmerkingen(nieuw)} /> : null}
      <div className="sh-knoppen pg-stappen">
        {status === 'concept' ? (
          <Button appearance="primary" onClick={stuurIn}>
            {t.dienIn}
          </Button>
        ) : null}
        {status === 'ingediend' ? (
          <Button appearance="primary" onClick={() => void publiceer.run({ rapportId: id }).catch(() => undefined)}>
            {t.publiceer}
          </Button>
        ) : null}
        {status === 'gepubliceerd' ? <Button onClick={() => setOpen(true)}>{t.rectificeer}</Button> : null}
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.rectificeer}>
        <p>{t.rectificeerUitleg}</p>
        <CommandForm
          label={t.rectificeer}
          command={rectificeer}
          fixed={{ rapportId: id }}
          submitLabel={t.rectificeer}
          onDone={({ rapportId }) => navigate(`/voortgangsrapporten/${rapportId}`)}
        >
          <TextArea name="reden" label={t.waarom} required maxLength={2000} />
        </CommandForm>
      </Dialog>
    </>
  )
}
