import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  CommandForm,
  DataTable,
  DateText,
  EmptyState,
  Link,
  PageHead,
  Panel,
  Tag,
  TextField,
  useCommand,
  useTeksten,
} from '#platform/ui/index.ts'
import { zoek } from '../endpoints.ts'
import { dossierTeksten } from './teksten.ts'

type Gevonden = OutputOf<typeof zoek>['personen'][number]

/** A list one searches first: nobody is shown without having been asked for. */
export function HuishoudensScreen() {
  const t = useTeksten(dossierTeksten)
  const command = useCommand(zoek)
  const [gevonden, setGevonden] = useState<Gevonden[]>()
  const columns: Column<Gevonden>[] = [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (een) => een.naam,
      render: (een) =>
        een.huishoudenId ? <Link href={`/huishoudens/${een.huishoudenId}`}>{een.naam}</Link> : een.naam,
    },
    {
      key: 'geboren',
      header: t.geboren,
      sortValue: (een) => een.geboren,
      render: (een) => <DateText date={een.geboren} style="kort" />,
    },
    {
      key: 'huishouden',
      header: t.huishouden,
      sortValue: (een) => een.huishouden,
      render: (een) =>
        een.huishouden ? (
          <>
            {een.huishouden}
            <small>{t.personen(een.leden)}</small>
          </>
        ) : (
          ''
        ),
    },
    { key: 'wijk', header: t.wijk, sortValue: (een) => een.wijk, render: (een) => een.wijk ?? '' },
    {
      key: 'plan',
      header: t.plan,
      render: (een) =>
        een.planId && een.huishoudenId ? (
          <Link href={`/huishoudens/${een.huishoudenId}/plan`}>
            <Tag>{t.heeftPlan}</Tag>
          </Link>
        ) : null,
    },
  ]
  return (
    <>
      <PageHead
        title={gevonden ? t.zoekGevonden(gevonden.length) : t.zoekKop}
        documentTitle={t.zoekKop}
        sub={t.zoekSub}
      />
      <Panel label={t.zoekKop}>
        <CommandForm
          command={command}
          fixed={{ hoeveel: 50 }}
          submitLabel={t.zoekKnop}
          onDone={(uit) => setGevonden(uit.personen)}
          label={t.zoekKop}
        >
          <TextField name="q" label={t.zoekLabel} type="search" required width={40} maxLength={120} />
        </CommandForm>
      </Panel>
      {gevonden ? (
        <p>
          <Link href="/noodtoegang">{t.noodVraag}</Link>
        </p>
      ) : null}
      {gevonden ? (
        <Panel bare label={t.zoekGevonden(gevonden.length)}>
          <DataTable
            label={t.zoekKop}
            columns={columns}
            rows={gevonden}
            rowKey={(een) => een.persoonId}
            empty={<EmptyState title={t.zoekNiets} why={t.zoekNietsWaarom} />}
          />
        </Panel>
      ) : null}
    </>
  )
}
