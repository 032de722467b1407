import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
  ButtonLink,
  Columns,
  CommandForm,
  DataTable,
  DateField,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  StatusBadge,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import { stopAanbod, toonAanbod } from '../endpoints.ts'
import { STAND, useKolommen, useWijken } from './SocialeKaartScreen.tsx'
import { aanbodTeksten } from './teksten.ts'

/** One offer: what, for whom, where, when, how; and what exists beside it. */
export function AanbodScreen() {
  const t = useTeksten(aanbodTeksten)
  const { taal } = useTaal()
  const { aanbodId } = useParams({ strict: false }) as { aanbodId: string }
  const ik = useEndpoint(wieBenIk, {}).data
  const { data, error } = useEndpoint(toonAanbod, { aanbodId })
  const wijken = useWijken()
  const kolommen = useKolommen()
  const [stopt, setStopt] = useState(false)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const { aanbod, overlapt } = data
  const beheert = (ik?.powers.includes('aanbod:beheren') ?? false) && aanbod.stand !== 'gestopt'
  const periode = aanbod.periode as { begin: Datum; eind?: Datum | null }
  const plekken =
    aanbod.capaciteit === null
      ? t.geenGrens
      : t.plekken(Math.min(aanbod.deelnemers, aanbod.capaciteit), aanbod.capaciteit)
  return (
    <>
      <PageHead
        title={aanbod.naam}
        sub={aanbod.organisatie}
        back={{ href: '/sociale-kaart', label: t.deKaart }}
        actions={
          beheert ? (
            <>
              <ButtonLink href={`/sociale-kaart/${aanbodId}/wijzigen`}>{t.wijzig}</ButtonLink>
              <Button onClick={() => setStopt(true)}>{t.stop}</Button>
            </>
          ) : undefined
        }
      />
      <Columns
        side={
          <Panel label={t.stand}>
            <StatusBadge kind={STAND[aanbod.stand]}>{t[aanbod.stand]}</StatusBadge>
            <DefinitionList
              items={[
                { term: t.trede, value: t.tredeN(aanbod.trede) },
                { term: t.capaciteit, value: plekken },
                { term: t.looptijd, value: formatPeriode(periode, { stijl: 'kort', taal }) },
                ...(aanbod.beoogtTeVervangen.length > 0
                  ? [{ term: t.vervangt, value: aanbod.beoogtTeVervangen.join(', ') }]
                  : []),
              ]}
            />
          </Panel>
        }
      >
        <Panel title={t.watErStaat}>
          {aanbod.omschrijving ? <p>{aanbod.omschrijving}</p> : null}
          <DefinitionList
            items={[
              { term: t.thema, value: aanbod.themas.join(', ') || t.onbekend },
              { term: t.voorWie, value: aanbod.doelgroepen.join(', ') || t.onbekend },
              { term: t.wijk, value: wijken(aanbod.gebieden) },
              { term: t.waar, value: aanbod.waar || t.onbekend },
              { term: t.wanneer, value: aanbod.wanneer || t.onbekend },
              { term: t.kosten, value: aanbod.kosten || t.onbekend },
              { term: t.aanmelden, value: aanbod.aanmelden || t.onbekend },
            ]}
          />
        </Panel>
      </Columns>
      <Panel bare title={t.overlapTitel(overlapt.length)} sub={t.overlapSub}>
        <DataTable
          label={t.overlapt}
          columns={kolommen}
          rows={overlapt}
          rowKey={(rij) => rij.id}
          empty={<EmptyState title={t.overlapTitel(0)} />}
        />
      </Panel>
      <Dialog open={stopt} onClose={() => setStopt(false)} title={t.stop}>
        <Stop aanbodId={aanbodId} klaar={() => setStopt(false)} />
      </Dialog>
    </>
  )
}

function Stop({ aanbodId, klaar }: { aanbodId: string; klaar: () => void }) {
  const t = useTeksten(aanbodTeksten)
  const command = useCommand(stopAanbod)
  return (
    <>
      <p>{t.stopUitleg}</p>
      <CommandForm command={command} fixed={{ aanbodId }} submitLabel={t.stop} onDone={klaar}>
        <DateField name="eind" label={t.laatsteDag} required />
      </CommandForm>
    </>
  )
}
