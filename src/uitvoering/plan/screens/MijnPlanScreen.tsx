import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  Columns,
  CommandForm,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  type StatusKind,
  TextArea,
  Timeline,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { MijnOuders } from '#uitvoering/huishouden/screens/index.ts'
import { onderteken, toonMijnPlan, weigerOndertekening } from '../endpoints.ts'
import { tekenTeksten } from './tekenTeksten.ts'
import { planTeksten } from './teksten.ts'

type Mijn = OutputOf<typeof toonMijnPlan>
type EenPlan = Mijn['plannen'][number]

/** The same plan in the resident's own words: next appointment first, then goals, then who to ask. */
export function MijnPlanScreen() {
  const t = useTeksten(planTeksten)
  const { data, error, refetch } = useEndpoint(toonMijnPlan, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={data.voornaam ? t.dagNaam(data.voornaam) : t.dag}
        sub={data.plannen.length > 0 ? t.mijnPlanIn : undefined}
      />
      {data.plannen.length === 0 ? <EmptyState title={t.mijnGeenPlan} why={t.mijnGeenPlanWaarom} /> : null}
      {data.plannen.map((plan) => (
        <MijnPlan key={plan.planId} plan={plan} persoonId={data.persoonId} />
      ))}
      <MijnOuders />
    </>
  )
}

function MijnPlan({ plan, persoonId }: { plan: EenPlan; persoonId: string | null }) {
  const t = useTeksten(planTeksten)
  const w = useTeksten(tekenTeksten)
  const datum = useDateFormat()
  const [woord, kleur] = useWoorden()
  return (
    <Columns
      side={
        plan.regisseur ? (
          <Panel title={t.mijnContact}>
            <p>
              <b>{plan.contactpersoon ?? plan.regisseur}</b>
            </p>
            <p>{t.mijnContactUitleg}</p>
          </Panel>
        ) : null
      }
    >
      {plan.evaluatieOp ? (
        <Panel tone="deep" title={t.mijnAfspraak(datum(plan.evaluatieOp))}>
          <p>{t.mijnAfspraakUitleg}</p>
        </Panel>
      ) : null}
      {plan.nietAlles ? <Notice kind="loopt" title={w.mijnNietAlles} /> : null}
      <Panel title={t.mijnDoelen}>
        <Timeline
          label={t.mijnDoelen}
          items={plan.doelen.map((doel, index) => ({
            id: String(index),
            state: doel.oordeel === 'behaald' ? 'geweest' : doel.oordeel ? 'nu' : 'straks',
            title: doel.tekst,
            when: doel.vanMij ? t.mijnDoelVanU : t.mijnDoelVan(doel.vanWie),
            children: (
              <>
                <p>{doel.resultaat}</p>
                <StatusBadge kind={kleur(doel.oordeel)}>{woord(doel.oordeel)}</StatusBadge>
              </>
            ),
          }))}
        />
      </Panel>
      {plan.afspraken.length > 0 ? (
        <Panel title={t.mijnAfspraken}>
          <ul className="sh-lijst">
            {plan.afspraken.map((afspraak, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it was promised
              <li key={index}>
                <b>{afspraak.wie}</b>: {afspraak.wat}
                <small className="sh-onder">{t.tot(datum(afspraak.wanneer))}</small>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Teken plan={plan} persoonId={persoonId} />
    </Columns>
  )
}

/** For oneself from 12; for a child under 16 who has gezag. Not agreeing is as near at hand as agreeing. */
function Teken({ plan, persoonId }: { plan: EenPlan; persoonId: string | null }) {
  const t = useTeksten(planTeksten)
  if (!persoonId) return null
  return (
    <>
      {plan.tekenen.map((een) => (
        <TekenVoor key={een.namensId ?? 'zelf'} plan={plan} persoonId={persoonId} voor={een} />
      ))}
      {plan.tekenen.length === 0 && plan.ondertekend ? <Notice kind="goed" title={t.mijnGetekend} /> : null}
    </>
  )
}

function TekenVoor({ plan, persoonId, voor }: { plan: EenPlan; persoonId: string; voor: EenPlan['tekenen'][number] }) {
  const t = useTeksten(planTeksten)
  const w = useTeksten(tekenTeksten)
  const vandaag = useVandaag()
  const tekenen = useCommand(onderteken)
  const weigeren = useCommand(weigerOndertekening)
  const [nee, setNee] = useState(false)
  const wie = {
    planId: plan.planId,
    nr: plan.nr,
    persoonId,
    namensId: voor.namensId,
    hoedanigheid: voor.namensId ? ('gezagdrager' as const) : ('zelf' as const),
    datum: vandaag,
  }
  const ook = voor.ookNog === 'gezag' ? w.mijnOokOuder : voor.ookNog === 'kind' ? w.mijnOokKind(voor.naam) : null
  if (voor.stand === 'getekend')
    return (
      <Notice kind="goed" title={voor.namensId ? t.mijnGetekendVoor(voor.naam) : t.mijnGetekend}>
        {ook}
      </Notice>
    )
  const eens = voor.namensId ? t.mijnVoorKind(voor.naam) : t.mijnTekenen
  return (
    <Panel label={eens}>
      <Stack>
        {voor.stand === 'geweigerd' ? (
          <Notice kind="let-op" title={t.mijnGeweigerd} />
        ) : (
          <p>{voor.namensId ? w.mijnVoorKindUitleg : t.mijnTekenUitleg}</p>
        )}
        {ook ? <p>{ook}</p> : null}
        {tekenen.error ? <ErrorBox error={tekenen.error} /> : null}
        <div className="sh-knoppen">
          <Button appearance="primary" onClick={() => void tekenen.run({ ...wie, vorm: 'digitaal' }).catch(() => {})}>
            {eens}
          </Button>
          {voor.stand === 'open' && !nee ? <Button onClick={() => setNee(true)}>{t.mijnNietEens}</Button> : null}
        </div>
        {nee && voor.stand === 'open' ? (
          <CommandForm command={weigeren} fixed={wie} submitLabel={t.mijnVerstuur} onDone={() => setNee(false)}>
            <TextArea
              name="reden"
              label={t.waaromNiet}
              help={t.mijnNietEensUitleg}
              required
              rows={3}
              maxLength={1000}
            />
          </CommandForm>
        ) : null}
      </Stack>
    </Panel>
  )
}

function useWoorden(): [(oordeel: string | null) => string, (oordeel: string | null) => StatusKind] {
  const t = useTeksten(planTeksten)
  const woorden: Record<string, [string, StatusKind]> = {
    behaald: [t.mijnGelukt, 'goed'],
    vooruitgang: [t.mijnBeter, 'goed'],
    achteruitgang: [t.mijnLastig, 'let-op'],
    vervallen: [t.vervallen, 'afgerond'],
  }
  const van = (oordeel: string | null) => woorden[oordeel ?? ''] ?? [t.mijnBezig, 'loopt' as const]
  return [(oordeel) => van(oordeel)[0], (oordeel) => van(oordeel)[1]]
}
