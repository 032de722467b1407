import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  DataTable,
  Dialog,
  type FormValues,
  Panel,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { legLeeswijzeVast, type toonBrieven } from '../endpoints.ts'
import { beginVan, Leeskeuze, leeskeuzeUit } from './Leeskeuze.tsx'
import { verzendTeksten } from './verzendTeksten.ts'

type Lezer = OutputOf<typeof toonBrieven>['lezers'][number]

/** How each of a household gets letters, and since when; changed here when somebody says so at the desk. */
export function Lezers({ lezers, magWijzigen }: { lezers: readonly Lezer[]; magWijzigen: boolean }) {
  const t = useTeksten(verzendTeksten)
  const datum = useDateFormat()
  const [bezig, setBezig] = useState<Lezer>()
  return (
    <Panel title={t.lezers}>
      <DataTable
        label={t.lezers}
        rows={lezers}
        rowKey={({ persoonId }) => persoonId}
        columns={[
          { key: 'wie', header: t.wie, rowHeader: true, render: ({ naam }) => naam },
          {
            key: 'leest',
            header: t.leestIn,
            render: ({ digitaal, mail, bron, sinds }) => (
              <>
                {digitaal ? `${t.inPortaal}, ${mail ?? t.geenMail}` : t.opPapier}
                {bron && sinds ? <small>{t[`bron-${bron}`](datum(sinds, 'kort'))}</small> : null}
              </>
            ),
          },
          ...(magWijzigen
            ? [
                {
                  key: 'doen',
                  header: t.doen,
                  headerHidden: true,
                  csv: false as const,
                  render: (lezer: Lezer) => (
                    <Button small aria-label={t.wijzigVan(lezer.naam)} onClick={() => setBezig(lezer)}>
                      {t.wijzig}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {bezig ? <LeeswijzeDialoog lezer={bezig} onSluit={() => setBezig(undefined)} /> : null}
    </Panel>
  )
}

function LeeswijzeDialoog({ lezer, onSluit }: { lezer: Lezer; onSluit: () => void }) {
  const t = useTeksten(verzendTeksten)
  const command = useCommand(legLeeswijzeVast)
  return (
    <Dialog open onClose={onSluit} title={t.wijzigVan(lezer.naam)}>
      <CommandForm
        command={command}
        initial={beginVan(lezer)}
        toInput={(values: FormValues) => ({ persoonId: lezer.persoonId, ...leeskeuzeUit(values) })}
        submitLabel={t.legVast}
        onDone={onSluit}
      >
        <Leeskeuze papier={t.zijPapier} hier={t.zijHier} uitleg={t.mailHint} />
      </CommandForm>
    </Dialog>
  )
}
