import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  Button,
  ButtonLink,
  Columns,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  Tag,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { HuishoudenTabs } from '#uitvoering/huishouden/screens/index.ts'
import { openPlan, schrap, stelVersieOp, toonMedewerkers, toonPlan } from '../endpoints.ts'
import { Afspraken } from './Afspraken.tsx'
import { Doelen } from './Doelen.tsx'
import { BespreekDeed } from './deeds/BespreekDeed.tsx'
import { DoelDeed } from './deeds/DoelDeed.tsx'
import { AfspraakDeed, VoorzieningDeed } from './deeds/InhoudDeeds.tsx'
import {
  AanbiedDeed,
  BeoordeelDeed,
  BetrekDeed,
  EvalueerDeed,
  KringDeed,
  RegieDeed,
  SluitDeed,
} from './deeds/LoopDeeds.tsx'
import { OndertekenDeed } from './deeds/OndertekenDeed.tsx'
import { VoortgangDeed } from './deeds/VoortgangDeed.tsx'
import { WeegDeed } from './deeds/WeegDeed.tsx'
import { Evaluaties } from './Evaluaties.tsx'
import { Handtekeningen, type Weigering } from './Handtekeningen.tsx'
import { Betrokkenen, Kring } from './Kring.tsx'
import { Ladder } from './Ladder.tsx'
import { PlanTabs } from './PlanTabs.tsx'
import { type Mogelijk, naamIn, type Plan, statusVan, useMogelijk } from './plan.ts'
import { tekenTeksten } from './tekenTeksten.ts'
import { planTeksten } from './teksten.ts'
import { Versies } from './Versies.tsx'
import { Voorzieningen } from './Voorzieningen.tsx'

type Deed = {
  soort:
    | 'weeg'
    | 'doel'
    | 'afspraak'
    | 'voorziening'
    | 'aanbieden'
    | 'beoordelen'
    | 'regie'
    | 'betrek'
    | 'kring'
    | 'evalueer'
    | 'teken'
    | 'sluit'
    | 'voortgang'
    | 'bespreek'
  stam?: string | undefined
  weigering?: Weigering
}

export function PlanScreen() {
  const t = useTeksten(planTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonPlan, { huishoudenId })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="plan" />
      {data.plan ? <PlanTabs huishoudenId={huishoudenId} hier="plan" /> : null}
      {data.plan ? <PlanPagina plan={data.plan} /> : <GeenPlan huishoudenId={huishoudenId} titel={t.plan} />}
    </>
  )
}

function GeenPlan({ huishoudenId, titel }: { huishoudenId: string; titel: string }) {
  const t = useTeksten(planTeksten)
  const { schrijven } = useMogelijk(null)
  const command = useCommand(openPlan)
  return (
    <>
      <PageHead title={titel} />
      {command.error ? <ErrorBox error={command.error} /> : null}
      <EmptyState
        title={t.geenPlan}
        why={t.geenPlanWaarom}
        action={
          schrijven ? (
            <Button appearance="primary" onClick={() => void command.run({ huishoudenId }).catch(() => {})}>
              {t.openPlan}
            </Button>
          ) : undefined
        }
      />
    </>
  )
}

function PlanPagina({ plan }: { plan: Plan }) {
  const t = useTeksten(planTeksten)
  const mogelijk = useMogelijk(plan)
  const [deed, setDeed] = useState<Deed>()
  const [fout, setFout] = useState<unknown>()
  const kiest = mogelijk.schrijven || mogelijk.regie
  const { data: lijst } = useEndpoint(toonMedewerkers, kiest ? {} : undefined)
  const medewerkers = new Map((lijst ?? []).map((een) => [een.id, een.naam]))
  const schrappen = useCommand(schrap)
  const haalWeg = (soort: 'doel' | 'afspraak' | 'voorziening', stam: string) =>
    void schrappen.run({ planId: plan.planId, soort, stam }, { etag: `"${plan.versie}"` }).catch(setFout)
  const status = statusVan(plan)
  const { taal } = useTaal()
  return (
    <>
      <PageHead
        title={t.planVan(plan.huishoudenNaam)}
        sub={`${t.versieStatus(plan.nr, t[`status-${status}`])} ${plan.regisseur ? t.regisseur(plan.regisseur.naam) : t.nogGeenRegisseur} ${plan.contactpersoon ? t.contactIs(plan.contactpersoon) : ''}`}
        actions={<Knoppen plan={plan} mogelijk={mogelijk} onDeed={setDeed} />}
      />
      {fout ? <ErrorBox error={fout} /> : null}
      {plan.teruggegeven ? (
        <Notice kind="let-op" title={t.teruggegeven(plan.teruggegeven.door)}>
          {plan.teruggegeven.toelichting}
        </Notice>
      ) : null}
      {plan.methoden.length > 0 ? (
        <p className="sh-rij sh-merken">
          {plan.methoden.map((een) => (
            <Tag key={een.naam.nl}>{een.naam[taal]}</Tag>
          ))}
        </p>
      ) : null}
      {plan.elders.map((een) => (
        <Notice
          key={een.kringlidId}
          kind="let-op"
          title={t.woontElders(naamIn(plan, een.kringlidId) ?? '', een.gemeente)}
        >
          {t.woontEldersUitleg}
        </Notice>
      ))}
      {status === 'ter beoordeling' ? <Notice kind="wacht" title={t.wachtOpOordeel} /> : null}
      <Stack>
        <Ladder plan={plan} wijzigbaar={mogelijk.wijzigen} onWeeg={(stam) => setDeed({ soort: 'weeg', stam })} />
        <Columns
          side={
            <>
              <Kring
                plan={plan}
                schrijven={mogelijk.schrijven}
                onInKring={() => setDeed({ soort: 'kring' })}
                onFout={setFout}
              />
              <Betrokkenen plan={plan} mag={kiest} onBetrek={() => setDeed({ soort: 'betrek' })} />
              <Evaluaties
                plan={plan}
                mag={mogelijk.schrijven && plan.regisseur !== null}
                onEvalueer={() => setDeed({ soort: 'evalueer' })}
              />
              <Handtekeningen
                plan={plan}
                {...(mogelijk.schrijven && { onBespreek: (weigering) => setDeed({ soort: 'bespreek', weigering }) })}
              />
              <Ontbreekt plan={plan} />
            </>
          }
        >
          <Doelen
            plan={plan}
            wijzigbaar={mogelijk.wijzigen}
            onDoel={(stam) => setDeed({ soort: 'doel', stam })}
            onSchrap={(doel) => haalWeg('doel', doel.stam)}
            onVoortgang={
              mogelijk.schrijven && plan.regisseur ? (stam) => setDeed({ soort: 'voortgang', stam }) : undefined
            }
          />
          <Afspraken
            plan={plan}
            medewerkers={medewerkers}
            wijzigbaar={mogelijk.wijzigen}
            vastTeLeggen={mogelijk.schrijven && plan.regisseur !== null}
            onAfspraak={() => setDeed({ soort: 'afspraak' })}
            onSchrap={(een) => haalWeg('afspraak', een.stam)}
          />
          <Voorzieningen
            plan={plan}
            wijzigbaar={mogelijk.wijzigen}
            onVraag={() => setDeed({ soort: 'voorziening' })}
            onSchrap={(een) => haalWeg('voorziening', een.stam)}
          />
          <Versies
            plan={plan}
            actie={
              <>
                <ButtonLink small href={`/huishoudens/${plan.huishoudenId}/plan/versies`}>
                  {t.alleVersies}
                </ButtonLink>
                {mogelijk.schrijven && ['vastgesteld', 'ondertekend'].includes(status) ? (
                  <NieuweVersie plan={plan} onFout={setFout} />
                ) : null}
              </>
            }
          />
        </Columns>
      </Stack>
      <DeedDialoog deed={deed} plan={plan} medewerkers={medewerkers} onSluit={() => setDeed(undefined)} />
    </>
  )
}

/** One primary button: the next step of this version. */
function Knoppen({ plan, mogelijk, onDeed }: { plan: Plan; mogelijk: Mogelijk; onDeed: (deed: Deed) => void }) {
  const t = useTeksten(planTeksten)
  const status = statusVan(plan)
  const geldt = status === 'vastgesteld' || status === 'ondertekend'
  return (
    <>
      {mogelijk.schrijven ? <Button onClick={() => onDeed({ soort: 'sluit' })}>{t.sluit}</Button> : null}
      {mogelijk.regie ? <Button onClick={() => onDeed({ soort: 'regie' })}>{t.wijsRegisseurAan}</Button> : null}
      {mogelijk.schrijven && geldt ? (
        <Button appearance="primary" onClick={() => onDeed({ soort: 'teken' })}>
          {t.ondertekenen}
        </Button>
      ) : null}
      {mogelijk.wijzigen ? (
        <Button appearance="primary" onClick={() => onDeed({ soort: 'aanbieden' })}>
          {t.aanbieden}
        </Button>
      ) : null}
      {mogelijk.beoordelen ? (
        <Button appearance="primary" onClick={() => onDeed({ soort: 'beoordelen' })}>
          {t.beoordelen}
        </Button>
      ) : null}
    </>
  )
}

function NieuweVersie({ plan, onFout }: { plan: Plan; onFout: (fout: unknown) => void }) {
  const t = useTeksten(planTeksten)
  const command = useCommand(stelVersieOp)
  return (
    <Button small icon="plus" onClick={() => void command.run({ planId: plan.planId }).catch(onFout)}>
      {t.nieuweVersie}
    </Button>
  )
}

function Ontbreekt({ plan }: { plan: Plan }) {
  const t = useTeksten(planTeksten)
  const codes = [...new Set(plan.ontbreekt.map((een) => een.code))] as (keyof typeof t & `gemis-${string}`)[]
  if (codes.length === 0) return null
  return (
    <Panel title={t.ontbreekt}>
      <ul className="sh-lijst">
        {codes.map((code) => (
          <li key={code}>{t[code] as string}</li>
        ))}
      </ul>
    </Panel>
  )
}

function DeedDialoog({
  deed,
  plan,
  medewerkers,
  onSluit,
}: {
  deed: Deed | undefined
  plan: Plan
  medewerkers: ReadonlyMap<string, string>
  onSluit: () => void
}) {
  const t = useTeksten(planTeksten)
  const w = useTeksten(tekenTeksten)
  const p = { plan, medewerkers, onDone: onSluit }
  const inhoud: Record<Deed['soort'], { titel: string; formulier: ReactNode }> = {
    weeg: { titel: t.weeg, formulier: <WeegDeed {...p} stam={deed?.stam} /> },
    doel: { titel: deed?.stam ? t.doelWijzigen : t.doelToevoegen, formulier: <DoelDeed {...p} stam={deed?.stam} /> },
    afspraak: { titel: t.afspraakToevoegen, formulier: <AfspraakDeed {...p} /> },
    voorziening: { titel: t.vraagVoorziening, formulier: <VoorzieningDeed {...p} /> },
    aanbieden: { titel: t.aanbieden, formulier: <AanbiedDeed {...p} /> },
    beoordelen: { titel: t.beoordelen, formulier: <BeoordeelDeed {...p} /> },
    regie: { titel: t.wijsRegisseurAan, formulier: <RegieDeed {...p} /> },
    betrek: { titel: t.betrek, formulier: <BetrekDeed {...p} /> },
    kring: { titel: t.inKring, formulier: <KringDeed {...p} /> },
    evalueer: { titel: t.evalueer, formulier: <EvalueerDeed {...p} /> },
    teken: { titel: t.aanTafel, formulier: <OndertekenDeed {...p} /> },
    voortgang: { titel: t.voortgang, formulier: <VoortgangDeed {...p} stam={deed?.stam} /> },
    sluit: { titel: t.sluit, formulier: <SluitDeed {...p} /> },
    bespreek: {
      titel: w.bespreekTitel,
      formulier: deed?.weigering ? (
        <BespreekDeed planId={plan.planId} weigering={deed.weigering} onDone={onSluit} />
      ) : null,
    },
  }
  const gekozen = deed && inhoud[deed.soort]
  return (
    <Dialog open={deed !== undefined} onClose={onSluit} title={gekozen?.titel ?? ''} wide>
      {gekozen?.formulier}
    </Dialog>
  )
}
