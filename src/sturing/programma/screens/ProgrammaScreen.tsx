import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  ButtonLink,
  ErrorBox,
  formatMoney,
  LoadingLines,
  PageHead,
  Stack,
  type Teksten,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonProgramma } from '../endpoints.ts'
import { Afhankelijkheden } from './Afhankelijkheden.tsx'
import { Agenda } from './Agenda.tsx'
import { Maatregelen, Onderdelen } from './Onderdelen.tsx'
import { Opmerkingen } from './Opmerkingen.tsx'
import './programma.css'
import { RapportBegin } from './RapportBegin.tsx'
import { Rapporten } from './Rapporten.tsx'
import { Registers } from './Registers.tsx'
import { programmaTeksten } from './teksten.ts'

type Programma = OutputOf<typeof toonProgramma>

/** One programme as its papers say it, with what does not fit beside it. */
export function ProgrammaScreen() {
  const { programmaId } = useParams({ strict: false }) as { programmaId: string }
  const t = useTeksten(programmaTeksten)
  const datum = useDateFormat()
  const { data, error } = useEndpoint(toonProgramma, { programmaId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const magSchrijven = ik?.powers.includes('programma:schrijven') ?? false
  const [reeksId, setReeksId] = useState<string>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const ingediend = new Set(data.rapporten.filter(({ status }) => status !== 'concept').map((r) => r.reeksId))
  const reeks =
    data.reeksen.find(({ id }) => id === reeksId) ?? data.reeksen.find(({ id }) => ingediend.has(id)) ?? data.reeksen[0]
  const rapporten = data.rapporten.filter((r) => r.reeksId === reeks?.id)
  const algemeen = data.bevindingen.filter((b) => b.rapportId === null)
  return (
    <>
      <PageHead
        title={titelVan(t, data, rapporten)}
        documentTitle={data.naam}
        sub={[data.soort === 'programma' ? t.eigenProgramma : t.ingelezen(data.bron.naam), data.looptijd]
          .filter(Boolean)
          .join(' · ')}
        back={{ href: '/programma', label: t.naarPortfolio }}
        actions={
          <>
            {magSchrijven && data.projecten.length > 0 ? (
              <RapportBegin programmaId={data.id} projecten={data.projecten} reeks={reeks?.naam} />
            ) : null}
            <ButtonLink href={`/programma/${data.id}/opbouw`}>{t.naarOpbouw}</ButtonLink>
            <ButtonLink href={`/programma/${data.id}/register`}>{t.naarRegister}</ButtonLink>
            <ButtonLink href="/rapportages" icon="stuk">
              {t.naarRapportage}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        {data.reeksen.length > 1 ? (
          <div className="sh-knoppen">
            {data.reeksen.map(({ id, naam, datum: dag }) => (
              <Button key={id} aria-pressed={id === reeks?.id} onClick={() => setReeksId(id)}>
                {naam}, {datum(dag)}
              </Button>
            ))}
          </div>
        ) : null}
        {rapporten.length > 0 ? (
          <Rapporten key={reeks?.id} rapporten={rapporten} bevindingen={data.bevindingen} />
        ) : null}
        {data.onderdelen.length > 0 ? <Onderdelen onderdelen={data.onderdelen} /> : null}
        {data.maatregelen.length > 0 ? <Maatregelen maatregelen={data.maatregelen} /> : null}
        <Afhankelijkheden rijen={data.afhankelijkheden} />
        {data.agenda.length > 0 ? <Agenda agenda={data.agenda} bevindingen={algemeen} /> : null}
        {algemeen.length > 0 ? (
          <Opmerkingen bevindingen={algemeen} titel={`${t.bijHetStuk}: ${t.nOpmerkingen(algemeen.length)}`} />
        ) : null}
        <Registers rijen={data.register} />
      </Stack>
    </>
  )
}

type T = Teksten<typeof programmaTeksten>

function titelVan(
  t: T,
  { naam, onderdelen, bevindingen, agenda }: Programma,
  rapporten: Programma['rapporten'],
): string {
  if (rapporten.length > 0) {
    const aspecten = rapporten.flatMap(({ inhoud }) => inhoud.aspecten)
    const opKoers = aspecten.filter(({ status }) => status?.trim().toLowerCase() === 'op koers').length
    const bij = bevindingen.filter(({ rapportId }) => rapporten.some(({ id }) => id === rapportId)).length
    return t.kopRapporten(naam, rapporten.length, opKoers, aspecten.length, bij)
  }
  const som = onderdelen.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
  if (onderdelen.length > 0) return t.kopOnderdelen(naam, formatMoney(som), onderdelen.length)
  return t.kopPlan(naam, agenda.length, bevindingen.length)
}
