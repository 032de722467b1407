import { useState } from 'react'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  type FormValues,
  Panel,
  RadioField,
  SelectField,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { BekendeZoeker } from '#uitvoering/huishouden/screens/index.ts'
import type { Datum } from '#values/datum.ts'
import { beslisVernietigverzoek, legVernietigverzoekVast } from '../endpoints.ts'
import { WEIGERREDENEN, type Weigerreden } from '../rules/vernietiging.ts'
import type { Vernietigbeeld } from './vernietigbeeld.ts'
import { vernietigTeksten } from './vernietigTeksten.ts'

type Verzoek = Vernietigbeeld['verzoeken'][number]
const NAMENS = ['zelf', 'gezagdrager', 'gemachtigde'] as const
const SOORTEN = ['vernietigen', 'bewaren'] as const

export function Vernietigverzoeken({
  verzoeken,
  magVastleggen,
  magBeslissen,
}: {
  verzoeken: readonly Verzoek[]
  magVastleggen: boolean
  magBeslissen: boolean
}) {
  const t = useTeksten(vernietigTeksten)
  const [nieuw, setNieuw] = useState(false)
  const [over, setOver] = useState<Verzoek>()
  const columns = useKolommen(magBeslissen ? setOver : undefined)
  return (
    <Panel
      title={t.verzoeken}
      bare
      actions={magVastleggen ? <Button onClick={() => setNieuw(true)}>{t.nieuwVerzoek}</Button> : undefined}
    >
      <DataTable
        label={t.verzoeken}
        columns={columns}
        rows={verzoeken}
        rowKey={(een) => een.id}
        empty={<EmptyState title={t.geenVerzoek} />}
      />
      <Dialog open={nieuw} onClose={() => setNieuw(false)} title={t.nieuwVerzoek}>
        {nieuw ? <Nieuw onDone={() => setNieuw(false)} /> : null}
      </Dialog>
      {over ? <Beslis verzoek={over} onDone={() => setOver(undefined)} /> : null}
    </Panel>
  )
}

function useKolommen(onBeslis: ((een: Verzoek) => void) | undefined): Column<Verzoek>[] {
  const t = useTeksten(vernietigTeksten)
  const datum = useDateFormat()
  return [
    { key: 'wie', header: t.wie, rowHeader: true, csv: false, sortValue: (een) => een.naam, render: (een) => een.naam },
    { key: 'vraag', header: t.vraag, sortValue: (een) => een.soort, render: (een) => t[`vraag-${een.soort}`] },
    {
      key: 'ontvangen',
      header: t.ontvangen,
      sortValue: (een) => een.ontvangenOp,
      render: (een) => datum(een.ontvangenOp, 'kort'),
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      sortValue: (een) => een.uiterlijk,
      render: (een) => datum(een.uiterlijk, 'kort'),
    },
    { key: 'stand', header: t.stand, sortValue: (een) => een.besluit ?? '', render: (een) => <Stand een={een} /> },
    ...(onBeslis
      ? [
          {
            key: 'doen',
            header: t.beslis,
            headerHidden: true,
            csv: false as const,
            render: (een: Verzoek) =>
              een.besluit ? null : (
                <Button small aria-label={t.beslisVan(een.naam)} onClick={() => onBeslis(een)}>
                  {t.beslis}
                </Button>
              ),
          },
        ]
      : []),
  ]
}

function Stand({ een }: { een: Verzoek }) {
  const t = useTeksten(vernietigTeksten)
  const vandaag = useVandaag()
  if (een.besluit === 'ingewilligd') return <StatusBadge kind="goed">{t.ingewilligd}</StatusBadge>
  if (een.besluit === 'geweigerd')
    return (
      <>
        <StatusBadge kind="afgerond">{t.geweigerd}</StatusBadge>
        {een.reden ? <small>{t[`nee-${een.reden}`]}</small> : null}
      </>
    )
  return een.uiterlijk < vandaag ? (
    <StatusBadge kind="te-laat">{t.teLaat}</StatusBadge>
  ) : (
    <StatusBadge kind="loopt">{t.loopt}</StatusBadge>
  )
}

function Beslis({ verzoek, onDone }: { verzoek: Verzoek; onDone: () => void }) {
  const t = useTeksten(vernietigTeksten)
  const command = useCommand(beslisVernietigverzoek)
  return (
    <Dialog open onClose={onDone} title={t.beslisVan(verzoek.naam)}>
      <CommandForm
        command={command}
        toInput={(values: FormValues) => ({
          vernietigverzoekId: verzoek.id,
          besluit: values.besluit as 'ingewilligd' | 'geweigerd',
          toelichting: String(values.toelichting ?? ''),
          ...(values.reden && values.besluit === 'geweigerd' ? { reden: values.reden as Weigerreden } : {}),
        })}
        submitLabel={t.legVast}
        onDone={onDone}
      >
        <RadioField
          name="besluit"
          label={t.besluit}
          required
          options={[
            { value: 'ingewilligd', label: t.wilIn },
            { value: 'geweigerd', label: t.weiger },
          ]}
        />
        <SelectField
          name="reden"
          label={t.redenVanNee}
          options={WEIGERREDENEN.map((een) => ({ value: een, label: t[`nee-${een}`] }))}
        />
        <TextArea name="toelichting" label={t.toelichting} help={t.toelichtingUitleg} rows={4} maxLength={2000} />
      </CommandForm>
    </Dialog>
  )
}

function Nieuw({ onDone }: { onDone: () => void }) {
  const t = useTeksten(vernietigTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legVernietigverzoekVast)
  const [wie, setWie] = useState<{ id: string; naam: string }>()
  if (!wie) return <BekendeZoeker onKies={setWie} />
  return (
    <CommandForm
      command={command}
      initial={{ ontvangenOp: vandaag, namens: 'zelf' }}
      toInput={(values: FormValues) => ({
        persoonId: wie.id,
        soort: values.soort as Verzoek['soort'],
        ontvangenOp: values.ontvangenOp as Datum,
        namens: values.namens as Verzoek['namens'],
      })}
      submitLabel={t.legVast}
      onDone={onDone}
    >
      <p>
        <b>{wie.naam}</b>
      </p>
      <RadioField
        name="soort"
        label={t.vraag}
        required
        options={SOORTEN.map((een) => ({ value: een, label: t[`vraag-${een}`] }))}
      />
      <DateField name="ontvangenOp" label={t.ontvangen} required />
      <RadioField
        name="namens"
        label={t.namens}
        required
        options={NAMENS.map((een) => ({ value: een, label: t[een] }))}
      />
    </CommandForm>
  )
}
