import type { ReactNode } from 'react'
import {
  Button,
  DateText,
  DefinitionList,
  ErrorBox,
  Money,
  Notice,
  Panel,
  Stack,
  StatusBadge,
  Tag,
  TermLabel,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { wijsBehandelaarToe } from '../endpoints.ts'
import {
  AanvraagFormulier,
  AfdoenFormulier,
  DoorgeleidFormulier,
  Doorgeleidingen,
  TermijnFormulieren,
  TriageFormulier,
  VerslagFormulier,
} from './Handelingen.tsx'
import type { Hulpvraag } from './melding.ts'
import { moetTijdelijkBesluiten, Tijdelijk } from './Tijdelijk.tsx'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { Uitklap } from './Uitklap.tsx'
import { STATUSSOORT, WETKLEUR, WetVan } from './woorden.tsx'

type Klok = Hulpvraag['klokken'][number]

/** Who decides is in a later room: the page hands the form over. */
export type TijdelijkBesluit = (props: { hulpvraag: Hulpvraag }) => ReactNode
type HulpvraagPanelProps = {
  hulpvraag: Hulpvraag
  opent: boolean
  /** The hand-over that the reader came for. */
  doorgeleiding?: string | undefined
  besluit?: TijdelijkBesluit | undefined
}

/** One hulpvraag: its state, its clocks, and the one deed that comes next; the rest is one click away. */
export function HulpvraagPanel({ hulpvraag, opent, doorgeleiding, besluit: Besluit }: HulpvraagPanelProps) {
  const t = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  const kan = hulpvraag.magWijzigen && hulpvraag.status !== 'afgedaan'
  return (
    <Panel
      colour={WETKLEUR[hulpvraag.wet]}
      title={`${hulpvraag.naam}: ${hulpvraag.regeling}`}
      actions={
        <StatusBadge kind={STATUSSOORT[hulpvraag.status] ?? 'wacht'}>
          {hulpvraag.uitkomst ? woordVoor(t, 'uitkomst', hulpvraag.uitkomst) : woordVoor(t, 'status', hulpvraag.status)}
        </StatusBadge>
      }
    >
      <Stack>
        <p>
          <WetVan wet={hulpvraag.wet} /> {hulpvraag.spoed ? <Tag>{t.spoed}</Tag> : null}
        </p>
        {hulpvraag.klokken.map((klok) => (
          <KlokRegel key={klok.code} klok={klok} />
        ))}
        <DefinitionList
          items={[
            { term: t.team, value: hulpvraag.team ?? '' },
            { term: t.behandelaar, value: <Behandelaar hulpvraag={hulpvraag} /> },
            ...(hulpvraag.veiligheidscheck
              ? [
                  {
                    term: hulpvraag.wet === 'jeugdwet' ? t.veiligheid : t.veiligheidVolwassen,
                    value: [
                      woordVoor(t, 'veilig', hulpvraag.veiligheidscheck),
                      ...(hulpvraag.kindcheck ? [woordVoor(t, 'kindcheck', hulpvraag.kindcheck)] : []),
                    ].join(', '),
                  },
                ]
              : []),
            ...(hulpvraag.triagebesluit
              ? [{ term: t.triage, value: woordVoor(t, 'triage', hulpvraag.triagebesluit) }]
              : []),
            ...(hulpvraag.aanvraag && hulpvraag.aanvraag.dwangsomCents > 0
              ? [{ term: t.dwangsom, value: <Money cents={hulpvraag.aanvraag.dwangsomCents} /> }]
              : []),
          ]}
        />
        {hulpvraag.persoonlijkPlanTot && hulpvraag.status !== 'afgedaan' ? (
          <p className="sh-bij">{t.persoonlijkPlan(datum(hulpvraag.persoonlijkPlanTot))}</p>
        ) : null}
        {hulpvraag.redenAfdoening ? <blockquote>{hulpvraag.redenAfdoening}</blockquote> : null}
        <Doorgeleidingen hulpvraag={hulpvraag} opent={doorgeleiding} />
        <Tijdelijk hulpvraag={hulpvraag} />
        {kan && moetTijdelijkBesluiten(hulpvraag) ? Besluit && <Besluit hulpvraag={hulpvraag} /> : null}
        {hulpvraag.veiligheidscheck === 'acuut' || hulpvraag.kindcheck === 'zorgen' ? (
          <Notice kind="te-laat" title={t.zorgenKop}>
            {t.zorgenUitleg}
          </Notice>
        ) : null}
        {kan ? <Volgende hulpvraag={hulpvraag} opent={opent} /> : null}
        {kan ? (
          <Uitklap label={t.meer}>
            <Overige hulpvraag={hulpvraag} />
          </Uitklap>
        ) : null}
      </Stack>
    </Panel>
  )
}

/** The deed that this state asks for. */
function Volgende({ hulpvraag, opent }: { hulpvraag: Hulpvraag; opent: boolean }) {
  const t = useTeksten(toegangTeksten)
  const klap = (label: string, formulier: ReactNode) => (
    <Uitklap key={label} label={label} open={opent}>
      {formulier}
    </Uitklap>
  )
  if (hulpvraag.triagebesluit === null && ['nieuw', 'aanvraag-open'].includes(hulpvraag.status))
    return klap(t.triage, <TriageFormulier hulpvraag={hulpvraag} />)
  if (['onderzoek', 'spoed'].includes(hulpvraag.triagebesluit ?? '') && hulpvraag.verslagVerstrektOp === null)
    return klap(t.verslag, <VerslagFormulier hulpvraag={hulpvraag} />)
  return hulpvraag.aanvraag === null ? klap(t.aanvraag, <AanvraagFormulier hulpvraag={hulpvraag} />) : null
}

function Overige({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  return (
    <div className="sh-stapel">
      {hulpvraag.aanvraag ? <TermijnFormulieren aanvraag={hulpvraag.aanvraag} /> : null}
      <DoorgeleidFormulier hulpvraag={hulpvraag} />
      <AfdoenFormulier hulpvraag={hulpvraag} />
    </div>
  )
}

function Behandelaar({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(toegangTeksten)
  const { data: ik } = useEndpoint(wieBenIk, {})
  const wijs = useCommand(wijsBehandelaarToe)
  const magOppakken =
    ik?.powers.includes('toegang:onderzoeken') && ik.id !== hulpvraag.behandelaarId && hulpvraag.status !== 'afgedaan'
  return (
    <>
      {hulpvraag.behandelaar ?? t.nogNiet}{' '}
      {magOppakken ? (
        <Button
          small
          onClick={() => void wijs.run({ hulpvraagId: hulpvraag.hulpvraagId, medewerkerId: ik!.id }).catch(() => {})}
        >
          {t.pakOp}
        </Button>
      ) : null}
      {wijs.error ? <ErrorBox error={wijs.error} /> : null}
    </>
  )
}

function KlokRegel({ klok }: { klok: Klok }) {
  const t = useTeksten(toegangTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const uitleg = (
    <details>
      <summary>{t.hoeGeteld}</summary>
      <ul>
        {klok.uitleg.map((een) => (
          <li key={een.nl}>{een[taal]}</li>
        ))}
        <li>
          {klok.bron} {klok.geverifieerd ? null : <Tag>{t.teVerifieren}</Tag>}
        </li>
      </ul>
    </details>
  )
  if (klok.gestoptOp) {
    const tijdig = klok.stand === 'gehaald'
    return (
      <div>
        <StatusBadge plain kind={tijdig ? 'goed' : 'te-laat'}>
          {klok.omschrijving[taal]}: {(tijdig ? t.gehaald : t.teLaatGehaald)(datum(klok.gestoptOp, 'lijst'))}
        </StatusBadge>
        {uitleg}
      </div>
    )
  }
  return (
    <div>
      {klok.stilSinds ? (
        <TermLabel stopped={{ since: klok.stilSinds, reason: klok.omschrijving[taal] }} />
      ) : (
        <TermLabel daysLeft={klok.dagenOver} date={klok.uiterlijk} rule={klok.omschrijving[taal]} />
      )}
      {klok.opgeschorteDagen > 0 ? (
        <span className="sh-bij">
          <DateText date={klok.uiterlijk} style="lijst" />
        </span>
      ) : null}
      {uitleg}
    </div>
  )
}
