import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Action,
  ActionList,
  Button,
  ButtonLink,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  isProblem,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Timeline,
  type TimelineItem,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { neemBezwaarOp, toonBezwaar } from '../endpoints.ts'
import { isTeBevestigen } from '../rules/bezwaar.ts'
import { isUitstelTeMelden } from '../rules/bezwaarstappen.ts'
import { DAADFORMULIER, DADEN, type Daad, useVerzuimnaam } from './BezwaarDialogen.tsx'
import { BezwaarStand } from './BezwarenPanel.tsx'
import { bezwaarTeksten } from './bezwaarTeksten.ts'
import { voorzieningTeksten } from './teksten.ts'

type Pagina = OutputOf<typeof toonBezwaar>

/** One objection from the letter that came to the decision that left: what it says, what was done, and what is next. */
export function BezwaarScreen() {
  const { bezwaarId } = useParams({ strict: false }) as { bezwaarId: string }
  const { data, error, refetch } = useEndpoint(toonBezwaar, { bezwaarId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  if (!ik) return <LoadingLines />
  const magBehandelen = ik.powers.includes('bezwaar:behandelen')
  if (error && magBehandelen && isProblem(error) && error.status === 404) return <NeemOp bezwaarId={bezwaarId} />
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  return data ? <Zaak pagina={data} magBehandelen={magBehandelen} /> : <LoadingLines />
}

/** Whose case it is not, sees nothing of it: he can take it up. */
function NeemOp({ bezwaarId }: { bezwaarId: string }) {
  const t = useTeksten(bezwaarTeksten)
  const command = useCommand(neemBezwaarOp)
  return (
    <>
      <PageHead title={t.neemOpKop} documentTitle={t.titelKort} />
      {command.error ? <ErrorBox error={command.error} /> : null}
      <EmptyState
        title={t.neemOp}
        why={t.neemOpWaarom}
        action={
          <Button appearance="primary" onClick={() => void command.run({ bezwaarId }).catch(() => undefined)}>
            {t.neemOp}
          </Button>
        }
      />
    </>
  )
}

function Zaak({ pagina, magBehandelen }: { pagina: Pagina; magBehandelen: boolean }) {
  const t = useTeksten(bezwaarTeksten)
  const [daad, setDaad] = useState<Daad>()
  const [gedaan, setGedaan] = useState<string>()
  const { bezwaar, besluit, huishoudenId } = pagina
  const doet = magBehandelen && !pagina.zelfBesloten
  const Formulier = daad && DAADFORMULIER[daad]
  return (
    <>
      <PageHead
        title={t.titel(pagina.naam, besluit.beschikkingnummer)}
        {...(huishoudenId ? { back: { href: `/huishoudens/${huishoudenId}/besluiten`, label: t.besluiten } } : {})}
        actions={
          doet
            ? kan(pagina).map((een) => (
                <Button key={een} onClick={() => setDaad(een)}>
                  {t[een]}
                </Button>
              ))
            : null
        }
      />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      {magBehandelen && pagina.zelfBesloten ? <Notice kind="let-op" title={t.eigenBesluit} /> : null}
      {doet ? <WatNu pagina={pagina} /> : null}
      <Kop pagina={pagina} />
      <Verloop pagina={pagina} />
      <Dialog open={daad !== undefined} onClose={() => setDaad(undefined)} title={daad ? t[daad] : ''}>
        {Formulier ? (
          <Formulier
            bezwaarId={bezwaar.id}
            gehoord={pagina.zittingen.some(({ uitslag }) => uitslag === 'gehouden')}
            onKlaar={(tekst) => {
              setDaad(undefined)
              setGedaan(tekst)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function kan({ bezwaar, verzuimen, zittingen }: Pagina): Daad[] {
  if (bezwaar.uitkomst !== null) return []
  const gevraagd = verzuimen.some(({ hersteldOp }) => hersteldOp === null)
  const gepland = zittingen.some(({ uitslag }) => uitslag === null)
  const nu: Record<Daad, boolean> = {
    vraagHerstel: !gevraagd,
    meldHerstel: gevraagd,
    planHoorzitting: !gepland,
    rondAf: gepland,
    verschoon: bezwaar.teLaat && !bezwaar.verschoonbaar,
    zetCommissie: true,
    verdaag: bezwaar.verdaagdOp === null,
    stelUit: bezwaar.verdaagdOp !== null,
    beslis: !gepland,
  }
  return DADEN.filter((een) => nu[een])
}

/** The letters that wait, and what comes after the decision. */
function WatNu({ pagina }: { pagina: Pagina }) {
  const t = useTeksten(bezwaarTeksten)
  const vandaag = useVandaag()
  const { bezwaar, besluit, verzuimen, uitstel, zittingen, huishoudenId } = pagina
  if (!huishoudenId) return null
  const open = bezwaar.uitkomst === null
  const brief = (
    soort: 'ontvangst' | 'herstel' | 'hoorzitting' | 'uitstel' | 'beslissing' | 'intrekking',
    sub?: string,
  ): Action => ({
    id: soort,
    title: t[`doe-bezwaar${soort}`],
    kind: 'wacht',
    ...(sub ? { sub } : {}),
    end: (
      <ButtonLink small href={`/huishoudens/${huishoudenId}/brieven?maak=bezwaar${soort}&zaak=${bezwaar.id}`}>
        {t.maakBrief}
      </ButtonLink>
    ),
  })
  const actions = [
    ...(open && isTeBevestigen(bezwaar)
      ? [brief('ontvangst', bezwaar.bevestigdOp ? t.nogNietVerteld : t.nietBevestigd)]
      : []),
    ...(open && verzuimen.some((een) => !een.hersteldOp && !een.gevraagdOp) ? [brief('herstel', t.klokLooptDoor)] : []),
    ...(open && zittingen.some((een) => !een.uitslag && !een.uitgenodigdOp) ? [brief('hoorzitting')] : []),
    ...(open && isUitstelTeMelden(bezwaar, uitstel) ? [brief('uitstel', t.uitstelSchriftelijk)] : []),
    ...(!open && bezwaar.uitkomst !== 'ingetrokken' && !bezwaar.bekendOp && bezwaar.uiterlijk
      ? [brief('beslissing', t.pasBekend)]
      : []),
    ...(bezwaar.uitkomst === 'ingetrokken' && !bezwaar.bekendOp && bezwaar.uiterlijk && bezwaar.uitkomstOp! < vandaag
      ? [brief('intrekking', t.bleefLiggen)]
      : []),
    ...(bezwaar.uitkomst === 'gegrond' && !besluit.vervangen
      ? [{ id: 'vervang', title: t.doeVervang, href: `/huishoudens/${huishoudenId}/besluiten`, kind: 'wacht' as const }]
      : []),
  ]
  if (actions.length === 0) return null
  return (
    <Panel title={t.watNu}>
      <ActionList label={t.watNu} actions={actions} />
    </Panel>
  )
}

function Kop({ pagina: { bezwaar, besluit, behandelaar, commissieDoor } }: { pagina: Pagina }) {
  const t = useTeksten(bezwaarTeksten)
  const v = useTeksten(voorzieningTeksten)
  const datum = useDateFormat()
  const nl = (tekst: string) => <span lang="nl">{tekst}</span>
  return (
    <Panel label={t.bezwaar}>
      <DefinitionList
        above
        items={[
          { term: t.stand, value: <BezwaarStand bezwaar={bezwaar} /> },
          ...(bezwaar.uiterlijk && bezwaar.uitkomst === null
            ? [{ term: t.beslisVoor, value: datum(bezwaar.uiterlijk, 'lang') }]
            : []),
          {
            term: t.commissie,
            value: [
              t[bezwaar.commissie ? 'commissieJa' : 'commissieNee'],
              commissieDoor && bezwaar.commissieOp
                ? t.commissieGezegd(commissieDoor, datum(bezwaar.commissieOp, 'kort'))
                : '',
            ].join(' '),
          },
          { term: t.behandelaar, value: behandelaar ?? t.niemand },
          {
            term: t.besluit,
            value: `${v[besluit.soort]}, ${v[besluit.wet]}. ${t.besluitVan(datum(besluit.datum, 'lang'))}`,
          },
          ...(besluit.motivering ? [{ term: v.motivering, value: nl(besluit.motivering) }] : []),
          ...(bezwaar.gronden ? [{ term: t.gronden, value: nl(bezwaar.gronden) }] : []),
          ...(bezwaar.verschoonbaarReden
            ? [
                {
                  term: bezwaar.verschoonbaar ? t.verschoonbaarReden : t.waaromLaat,
                  value: nl(bezwaar.verschoonbaarReden),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

/** What happened, by day. */
function Verloop({ pagina: { bezwaar, verzuimen, uitstel, zittingen, herstel } }: { pagina: Pagina }) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  const naam = useVerzuimnaam()
  const nl = (tekst: string | null) => (tekst ? <p lang="nl">{tekst}</p> : null)
  const gemeld = (op: Datum | string | null) => (
    <p>{op ? t.uitstelGemeld(datum(op as Datum, 'kort')) : t.uitstelNietGemeld}</p>
  )
  type Stap = TimelineItem & { dag: string }
  const stap = (id: string, dag: string | null, title: string, children?: TimelineItem['children']): Stap[] =>
    dag ? [{ id, dag, title, ...(children ? { children } : {}), when: datum(dag as never, 'kort') }] : []
  const stappen = [
    ...stap('ontvangen', bezwaar.ontvangenOp, t['stap-ontvangen']),
    ...stap('bevestigd', bezwaar.bevestigdOp, t['stap-bevestigd']),
    ...verzuimen.flatMap((een) => [
      ...stap(
        `verzuim-${een.id}`,
        een.gevraagdOp ?? een.vastgesteldOp,
        een.gevraagdOp ? t['stap-gevraagd'](datum(een.herstelTot, 'kort')) : t['stap-verzuim'],
        <p>{een.wat.map(naam).join(', ')}</p>,
      ),
      ...stap(
        `hersteld-${een.id}`,
        een.hersteldOp,
        t[een.hersteldOp && een.hersteldOp > een.herstelTot ? 'stap-hersteldLaat' : 'stap-hersteld'],
      ),
      ...(herstel === 'niet' && een.hersteldOp === null
        ? stap(`verstreken-${een.id}`, een.herstelTot, t['stap-verstreken'])
        : []),
    ]),
    ...stap(
      'verdaagd',
      bezwaar.verdaagdOp,
      t['stap-verdaagd'],
      <>
        {nl(bezwaar.verdaagdReden)}
        {gemeld(bezwaar.verdagingGemeldOp)}
      </>,
    ),
    ...uitstel.flatMap((een) =>
      stap(
        `uitstel-${een.id}`,
        een.op,
        t['stap-uitstel'](datum(een.tot, 'kort')),
        <>
          <p>
            {t[`uitstel-${een.grond}`]}
            {een.ingestemdOp && een.hoe
              ? `, ${t.ingestemd(datum(een.ingestemdOp, 'kort'), t[`hoe-${een.hoe}`])}`
              : null}
          </p>
          {nl(een.toelichting)}
          {gemeld(een.gemeldOp)}
        </>,
      ),
    ),
    ...zittingen.flatMap((een) =>
      stap(
        `zitting-${een.id}`,
        een.op,
        t['stap-zitting'](een.tijd, een.plaats),
        <>
          <p>
            {een.uitslag === 'afgezegd'
              ? t.afgezegd
              : een.uitgenodigdOp
                ? t['stap-uitgenodigd'](datum(een.uitgenodigdOp, 'kort'))
                : t['stap-nietUitgenodigd']}
          </p>
          {nl(een.verslag)}
        </>,
      ),
    ),
    ...stap(
      'beslist',
      bezwaar.uitkomstOp,
      [
        t['stap-beslist'],
        bezwaar.uitkomst && t[bezwaar.uitkomst],
        bezwaar.grond && t[`grond-${bezwaar.grond}`],
        bezwaar.horenAfgezien && t[`horen-${bezwaar.horenAfgezien}`],
      ]
        .filter(Boolean)
        .join(': '),
      nl(bezwaar.motivering),
    ),
    ...stap(
      'bekend',
      bezwaar.bekendOp,
      t[bezwaar.uitkomst === 'ingetrokken' ? 'stap-intrekkingBevestigd' : 'stap-bekend'],
      bezwaar.beroepTot ? <p>{t.beroepTot(datum(bezwaar.beroepTot, 'lang'))}</p> : undefined,
    ),
  ].toSorted((a, b) => a.dag.localeCompare(b.dag))
  return (
    <Panel title={t.verloop}>
      <Timeline
        label={t.verloop}
        items={stappen.map(({ dag: _, ...een }, nr) => ({
          ...een,
          state: nr === stappen.length - 1 ? ('nu' as const) : ('geweest' as const),
        }))}
      />
    </Panel>
  )
}
