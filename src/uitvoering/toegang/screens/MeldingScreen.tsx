import { useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import {
  ButtonLink,
  Columns,
  DefinitionList,
  ErrorBox,
  LoadingLines,
  Notice,
  Notices,
  PageHead,
  Panel,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { PersoonBekend } from '#uitvoering/huishouden/screens/index.ts'
import { toonMelding } from '../endpoints.ts'
import { BijCentrum } from './BijCentrum.tsx'
import { SluitMelding } from './ContactFormulieren.tsx'
import { contactTeksten } from './contactTeksten.ts'
import { DeVraag } from './DeVraag.tsx'
import { gesprekTeksten } from './gesprekTeksten.ts'
import { HulpvraagPanel, type TijdelijkBesluit } from './HulpvraagPanel.tsx'
import type { Melding } from './melding.ts'
import { partnerTeksten } from './partnerTeksten.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { VoegHulpvraagToe } from './VoegHulpvraagToe.tsx'

export function MeldingScreen({ besluit }: { besluit?: TijdelijkBesluit }) {
  const t = useTeksten(toegangTeksten)
  const tc = useTeksten(contactTeksten)
  const tg = useTeksten(gesprekTeksten)
  const datum = useDateFormat()
  const { meldingId } = useParams({ strict: false }) as { meldingId: string }
  const { data: melding, error, refetch } = useEndpoint(toonMelding, { meldingId })
  const { hash } = useLocation()
  const staat = melding !== undefined
  useEffect(() => {
    // What the address points at is there only once the request is read.
    if (staat && hash) document.getElementById(hash)?.scrollIntoView({ block: 'start' })
  }, [staat, hash])
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!melding) return <LoadingLines lines={8} />
  const naam = melding.naam ?? t.onbekendPersoon
  const open = melding.hulpvragen.filter((een) => een.status !== 'afgedaan')
  const inGebreke = melding.hulpvragen.filter((een) => een.aanvraag?.inGebreke)
  return (
    <>
      <PageHead
        title={
          open.length === 0 && melding.hulpvragen.length > 0
            ? t.alAfgedaan(naam)
            : t.meldingVan(naam, melding.hulpvragen.length)
        }
        sub={t.meldingSub(
          woordVoor(t, 'kanaal', melding.kanaal),
          woordVoor(t, 'route', melding.route),
          datum(melding.ontvangenOp),
        )}
        back={{ href: '/meldingen', label: t.meldingen }}
        actions={
          <>
            {melding.huishoudenId ? (
              <ButtonLink href={`/huishoudens/${melding.huishoudenId}`}>{t.naarHuishouden}</ButtonLink>
            ) : null}
            {melding.vraag === null ? null : (
              <ButtonLink href={`/meldingen/${melding.meldingId}/gesprek`}>{tg.openGesprek}</ButtonLink>
            )}
          </>
        }
      />
      <BijCentrum meldingId={melding.meldingId} />
      {inGebreke.length > 0 ? (
        <Notices>
          <Notice kind="te-laat" title={t.inGebreke}>
            {inGebreke.map((een) => een.regeling).join(', ')}
          </Notice>
        </Notices>
      ) : null}
      <Columns side={<Zijkolom melding={melding} />}>
        <DeVraag melding={melding} />
        {melding.partner ? <VanPartner partner={melding.partner} /> : null}
        {melding.hulpvragen.map((hulpvraag) => (
          <div key={hulpvraag.hulpvraagId} id={`hulpvraag-${hulpvraag.hulpvraagId}`}>
            <HulpvraagPanel
              hulpvraag={hulpvraag}
              opent={open.length === 1 || hash === `hulpvraag-${hulpvraag.hulpvraagId}`}
              doorgeleiding={hash.startsWith('doorgeleiding-') ? hash.slice('doorgeleiding-'.length) : undefined}
              besluit={besluit}
            />
          </div>
        ))}
        {melding.teBekijken ? (
          <Panel title={tc.teBekijken} sub={tc.teBekijkenUitleg}>
            <SluitMelding meldingId={melding.meldingId} />
          </Panel>
        ) : null}
        <VoegHulpvraagToe melding={melding} />
      </Columns>
    </>
  )
}

/** Whom somebody from outside means: to look up, not yet a person here. */
function VanPartner({ partner }: { partner: NonNullable<Melding['partner']> }) {
  const t = useTeksten(partnerTeksten)
  const datum = useDateFormat()
  const weet = partner.weetErvan ? t.ja : [t.nee, partner.redenNiet].filter(Boolean).join(': ')
  return (
    <Panel title={t.vanPartner(partner.organisatie)}>
      <DefinitionList
        items={[
          {
            term: t.bedoelt,
            value: [partner.naam, partner.geboren && datum(partner.geboren)].filter(Boolean).join(', '),
          },
          ...(partner.telefoon ? [{ term: t.telefoon, value: partner.telefoon }] : []),
          { term: t.weet, value: weet },
          { term: t.nummer, value: partner.kenmerk },
        ]}
      />
    </Panel>
  )
}

function Zijkolom({ melding }: { melding: Melding }) {
  const t = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  return (
    <>
      {melding.persoonId ? <PersoonBekend persoonId={melding.persoonId} /> : null}
      <Panel title={t.overMelding}>
        <DefinitionList
          items={[
            { term: t.melder, value: woordVoor(t, 'melder', melding.melder) },
            { term: t.aanspreekpunt, value: melding.aanspreekpunt ?? t.nogNiet },
            { term: t.team, value: melding.team ?? '' },
            ...melding.gesprekken.map((gesprek) => ({
              term: datum(gesprek.datum, 'kort'),
              value: woordVoor(t, 'plek', gesprek.plek),
            })),
          ]}
        />
      </Panel>
    </>
  )
}
