import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  CommandForm,
  DateField,
  DateText,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  Timeline,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { EENHEID_NAMEN } from '#uitvoering/aanbod/index.ts'
import { meldStart, meldStop, rekOp, toonToewijzing, trekIn, verwijder } from '../endpoints.ts'
import { REDENEN_BEEINDIGING, REDENEN_WIJZIGING, VERWIJDERD } from '../rules/codes.ts'
import { voorzieningTeksten } from './teksten.ts'
import { BudgetForm, VolumeForm } from './WijzigOmvang.tsx'
import { STAND, useWoorden, vanLevering } from './woorden.ts'

type Pagina = OutputOf<typeof toonToewijzing>
type Deed = 'rekOp' | 'trekIn' | 'wijzigVolume' | 'wijzigBudget' | 'verwijder' | 'start' | 'stop'

export const ToewijzingScreen = () => (
  <Toewijzing
    deeds={['rekOp', 'trekIn', 'wijzigVolume', 'wijzigBudget', 'verwijder', 'start', 'stop']}
    terug="/toewijzingen"
  />
)
/** A provider reports what he delivers; the assignment itself is the municipality's. */
export const EigenToewijzingScreen = () => <Toewijzing deeds={['start', 'stop']} terug="/aanbieder/toewijzingen" />

function Toewijzing({ deeds, terug }: { deeds: readonly Deed[]; terug: string }) {
  const t = useTeksten(voorzieningTeksten)
  const woorden = useWoorden()
  const { toewijzingId } = useParams({ strict: false }) as { toewijzingId: string }
  const { data, error } = useEndpoint(toonToewijzing, { toewijzingId })
  const [deed, setDeed] = useState<Deed>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { toewijzing } = data
  const loopt = toewijzing.levering === 'loopt'
  const kan: Record<Deed, boolean> = {
    rekOp: toewijzing.stand === 'lopend' || toewijzing.stand === 'aangekondigd',
    trekIn: toewijzing.stand === 'lopend' || toewijzing.stand === 'aangekondigd',
    // OP257: another pace, or a budget where there was none, needs another number.
    wijzigVolume: toewijzing.stand !== 'verwijderd' && toewijzing.omvang?.frequentie === 6,
    wijzigBudget: toewijzing.stand !== 'verwijderd' && toewijzing.budget !== null,
    verwijder: toewijzing.stand !== 'verwijderd',
    start: !loopt && toewijzing.stand !== 'verwijderd',
    stop: loopt || toewijzing.levering === 'onderbroken',
  }
  return (
    <>
      <PageHead
        title={`${t.toewijzingNr(toewijzing.nummer)}: ${toewijzing.productNaam}, ${toewijzing.clientNaam}`}
        back={{ href: terug, label: t.toewijzingen }}
        actions={deeds
          .filter((een) => kan[een])
          .map((een) => (
            <Button key={een} onClick={() => setDeed(een)}>
              {t[een]}
            </Button>
          ))}
      />
      <Panel label={t.toewijzing}>
        <DefinitionList
          above
          items={[
            { term: t.stand, value: <StatusBadge kind={STAND[toewijzing.stand]}>{t[toewijzing.stand]}</StatusBadge> },
            {
              term: t.levering,
              value: <StatusBadge kind={vanLevering(toewijzing)}>{t[toewijzing.levering]}</StatusBadge>,
            },
            { term: t.aanbieder, value: `${toewijzing.aanbieder} (${toewijzing.agb})` },
            { term: t.periode, value: woorden.looptijd(toewijzing.looptijd) },
            { term: t.omvang, value: woorden.omvang(toewijzing.omvang) },
            ...(toewijzing.budget === null ? [] : [{ term: t.budget, value: <Money cents={toewijzing.budget} /> }]),
          ]}
        />
      </Panel>
      <Geschiedenis pagina={data} />
      <Dialog open={deed !== undefined} onClose={() => setDeed(undefined)} title={deed ? t[deed] : ''}>
        {deed ? <DeedForm deed={deed} pagina={data} onDone={() => setDeed(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function Geschiedenis({ pagina }: { pagina: Pagina }) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const woorden = useWoorden()
  const { wet } = pagina.toewijzing
  return (
    <>
      <Panel title={t.versies}>
        <Timeline
          label={t.versies}
          items={pagina.versies.map((versie, plek) => ({
            id: String(versie.nr),
            state: plek === 0 ? ('nu' as const) : ('geweest' as const),
            when: <DateText date={versie.tijdstip} style="kort" />,
            title: `${t.versieNr(versie.nr)}: ${versie.reden ? (REDENEN_WIJZIGING[versie.reden]?.[taal] ?? versie.reden) : t.nieuw}`,
            children: (
              <p className="sh-bij">
                {woorden.looptijd(versie.looptijd)} · {woorden.omvang(versie.omvang)}
                {versie.budget === null ? null : (
                  <>
                    {' · '}
                    <Money cents={versie.budget} />
                  </>
                )}
              </p>
            ),
          }))}
        />
      </Panel>
      <Panel title={t.leveringTitel}>
        {pagina.meldingen.length === 0 ? (
          <EmptyState title={t.geenMelding} />
        ) : (
          <Timeline
            label={t.leveringTitel}
            items={pagina.meldingen.map((melding) => ({
              id: melding.id,
              when: <DateText date={melding.einddatum ?? melding.begindatum} style="kort" />,
              title:
                melding.soort === 'start'
                  ? t.gestart
                  : `${t.gestopt}: ${REDENEN_BEEINDIGING[wet][melding.reden ?? '']?.[taal] ?? ''}`,
            }))}
          />
        )}
      </Panel>
      <Panel title={t.verbruik}>
        {pagina.verbruik.length === 0 ? (
          <EmptyState title={t.geenVerbruik} />
        ) : (
          pagina.verbruik.map((een) => (
            <p key={een.eenheid}>
              {een.volume} {EENHEID_NAMEN[een.eenheid][taal]}, <Money cents={een.bedrag} />
            </p>
          ))
        )}
      </Panel>
    </>
  )
}

function DeedForm({ deed, pagina, onDone }: { deed: Deed; pagina: Pagina; onDone: () => void }) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const commands = {
    rekOp: useCommand(rekOp),
    trekIn: useCommand(trekIn),
    verwijder: useCommand(verwijder),
    start: useCommand(meldStart),
    stop: useCommand(meldStop),
  }
  const fixed = { toewijzingId: pagina.toewijzing.id }
  const redenen = (lijst: Record<string, { nl: string; en: string }>) =>
    Object.entries(lijst)
      .map(([value, naam]) => ({ value, label: naam[taal] }))
      .sort((a, b) => a.value.localeCompare(b.value))
  if (deed === 'rekOp') {
    return (
      <CommandForm command={commands.rekOp} fixed={fixed} submitLabel={t.rekOp} onDone={onDone}>
        <DateField name="eind" label={t.eind} required />
      </CommandForm>
    )
  }
  if (deed === 'trekIn') {
    return (
      <CommandForm
        command={commands.trekIn}
        fixed={fixed}
        submitLabel={t.trekIn}
        onDone={onDone}
        toInput={(values) => ({
          ...fixed,
          eind: values.eind as string,
          reden: values.reden as string,
          instemming: values.instemming === true,
        })}
      >
        <DateField name="eind" label={t.eind} required />
        <SelectField
          name="reden"
          label={t.reden}
          required
          options={redenen(REDENEN_WIJZIGING).filter((een) => een.value !== VERWIJDERD)}
        />
        <CheckboxField name="instemming" label={t.instemming} help={t.instemmingHulp} />
      </CommandForm>
    )
  }
  if (deed === 'wijzigVolume') return <VolumeForm toewijzing={pagina.toewijzing} onDone={onDone} />
  if (deed === 'wijzigBudget') return <BudgetForm toewijzing={pagina.toewijzing} onDone={onDone} />
  if (deed === 'verwijder') {
    return (
      <CommandForm command={commands.verwijder} fixed={fixed} submitLabel={t.verwijder} onDone={onDone}>
        <Notice kind="let-op" title={t.verwijderUitleg} />
      </CommandForm>
    )
  }
  if (deed === 'start') {
    return (
      <CommandForm command={commands.start} fixed={fixed} submitLabel={t.start} onDone={onDone}>
        <DateField name="begindatum" label={t.begin} required />
      </CommandForm>
    )
  }
  const begindatum = pagina.meldingen.findLast((melding) => melding.soort === 'start')?.begindatum ?? ''
  return (
    <CommandForm command={commands.stop} fixed={{ ...fixed, begindatum }} submitLabel={t.stop} onDone={onDone}>
      <DateField name="einddatum" label={t.eind} required />
      <SelectField
        name="reden"
        label={t.reden}
        required
        options={redenen(REDENEN_BEEINDIGING[pagina.toewijzing.wet])}
      />
    </CommandForm>
  )
}
