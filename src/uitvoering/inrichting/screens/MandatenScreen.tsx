import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DefinitionList,
  Dialog,
  ErrorBox,
  Form,
  type FormValues,
  formatMoney,
  LoadingLines,
  MoneyField,
  Notice,
  PageHead,
  Panel,
  SelectField,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { bekijkIntrekking, bekijkMandaateffect, toonMandaten, trekMandaatIn, verleenMandaat } from '../endpoints.ts'
import { FUNCTIES, type FunctieCode } from '../rules/functies.ts'
import { BeheerTabs } from './BeheerTabs.tsx'
import { regelTeksten } from './regelTeksten.ts'
import { inrichtingTeksten } from './teksten.ts'
import { type Effect, NaVooruitblik, useVooruitblik, Vooruitblikken } from './Vooruitblik.tsx'
import { delen, Geldigheid, isNu, useFunctieNaam, useLooptijd, useWetNamen } from './woorden.tsx'

type Mandaten = OutputOf<typeof toonMandaten>
type Besluit = Mandaten['besluiten'][number]

/** What a function may, decided from when to when, withdrawn with effect at the next request. */
export function MandatenScreen() {
  const t = useTeksten(inrichtingTeksten)
  const vandaag = useVandaag()
  const functieNaam = useFunctieNaam()
  const wetNamen = useWetNamen()
  const looptijd = useLooptijd()
  const { data, error } = useEndpoint(toonMandaten, {})
  const [open, setOpen] = useState<{ wat: 'nieuw'; van?: Besluit } | { wat: 'weg'; van: Besluit }>()
  const [gedaan, setGedaan] = useState<string>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const geldt = (een: Besluit) => !een.ingetrokkenOp && isNu(een, vandaag)
  const columns: Column<Besluit>[] = [
    {
      key: 'functie',
      header: t.functie,
      render: (row) => functieNaam(row.functie),
      sortValue: (row) => functieNaam(row.functie),
      rowHeader: true,
    },
    { key: 'wetten', header: t.wetten, render: (row) => wetNamen(row.wetten) || '–' },
    {
      key: 'limiet',
      header: t.limiet,
      align: 'end',
      render: (row) => (row.limiet === null ? '–' : formatMoney(row.limiet)),
      sortValue: (row) => row.limiet ?? -1,
    },
    { key: 'mensen', header: t.mensen, align: 'end', render: (row) => row.mensen, sortValue: (row) => row.mensen },
    {
      key: 'geldig',
      header: t.geldig,
      render: (row) => (
        <>
          <Geldigheid rij={row} />
          <div className="sh-bron">{looptijd(row)}</div>
        </>
      ),
      sortValue: (row) => row.begin,
    },
    {
      key: 'acties',
      header: t.acties,
      headerHidden: true,
      render: (row) =>
        row.ingetrokkenOp || (row.eind && row.eind < vandaag) ? null : (
          <Button
            small
            appearance="subtle"
            aria-label={t.trekMandaatIn(functieNaam(row.functie))}
            onClick={() => setOpen({ wat: 'weg', van: row })}
          >
            {t.trekIn}
          </Button>
        ),
    },
  ]
  return (
    <>
      <PageHead
        title={t.mandatenTitel(new Set(data.besluiten.filter(geldt).map((een) => een.functie)).size)}
        sub={t.mandatenSub}
        actions={
          <Button appearance="primary" onClick={() => setOpen({ wat: 'nieuw' })}>
            {t.verleen}
          </Button>
        }
      />
      <BeheerTabs hier="mandaten" />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Panel bare>
        <DataTable
          label={t.mandaten}
          columns={columns}
          rows={data.besluiten}
          rowKey={(row) => row.id}
          csvName="mandaten"
          expand={(row) => <Inhoud besluit={row} onNieuw={() => setOpen({ wat: 'nieuw', van: row })} />}
        />
      </Panel>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        wide
        title={open?.wat === 'weg' ? t.trekMandaatIn(functieNaam(open.van.functie)) : t.verleen}
      >
        {open?.wat === 'nieuw' ? (
          <VerleenDeed
            powers={data.powers}
            van={open.van}
            onDone={() => {
              setOpen(undefined)
              setGedaan(t.gelukt)
            }}
          />
        ) : null}
        {open?.wat === 'weg' ? (
          <IntrekDeed
            besluit={open.van}
            onDone={() => {
              setGedaan(t.mandaatWeg(functieNaam(open.van.functie)))
              setOpen(undefined)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function Inhoud({ besluit, onNieuw }: { besluit: Besluit; onNieuw: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  return (
    <>
      <DefinitionList
        items={[
          { term: t.bron, value: besluit.bron },
          { term: t.powers, value: besluit.powers.join(', ') || '–' },
          ...(besluit.taken.length > 0 ? [{ term: t.taken, value: besluit.taken.join(', ') }] : []),
          ...(besluit.gemeenten.length > 0 ? [{ term: t.gemeenten, value: besluit.gemeenten.join(', ') }] : []),
        ]}
      />
      <Button small onClick={onNieuw}>
        {t.verleen}
      </Button>
    </>
  )
}

function IntrekDeed({ besluit, onDone }: { besluit: Besluit; onDone: () => void }) {
  const t = useTeksten(inrichtingTeksten)
  const { vraag, doe } = useVooruitblik(bekijkIntrekking, { mandaatbesluitId: besluit.id })
  const command = useCommand(trekMandaatIn)
  return (
    <NaVooruitblik vraag={vraag}>
      <CommandForm command={command} toInput={doe} submitLabel={t.trekIn} onDone={onDone}>
        <p>
          {t.weetU} {t.mandaatWegUitleg(besluit.mensen)}
        </p>
      </CommandForm>
    </NaVooruitblik>
  )
}

function VerleenDeed({
  powers,
  van,
  onDone,
}: {
  powers: readonly string[]
  van: Besluit | undefined
  onDone: () => void
}) {
  const t = useTeksten(inrichtingTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const r = useTeksten(regelTeksten)
  const vooruit = useCommand(bekijkMandaateffect)
  const verleen = useCommand(verleenMandaat)
  const [gezien, setGezien] = useState<{ invoer: InputOf<typeof verleenMandaat>; effecten: Effect[] }>()
  const [waarden, setWaarden] = useState<FormValues>(() => beginwaarden(van, vandaag))
  const toInput = (values: FormValues) => ({
    functie: values.functie as FunctieCode,
    powers: (values.powers as string[] | undefined) ?? [],
    wetten: (values.wetten as Wet[] | undefined) ?? [],
    taken: delen(values.taken),
    gemeenten: delen(values.gemeenten),
    limiet: (values.limiet as number | undefined) ?? null,
    begin: values.begin as Datum,
    eind: (values.eind as Datum | undefined) ?? null,
    bron: (values.bron as string | undefined) ?? '',
  })
  async function bekijk(values: FormValues) {
    const invoer = toInput(values)
    const { data } = await vooruit.run(invoer)
    setWaarden(values)
    setGezien({ invoer, effecten: data.effecten })
  }
  if (gezien)
    return (
      <>
        {verleen.error ? <ErrorBox error={verleen.error} /> : null}
        <h3 className="utrecht-heading-3">{r.effect}</h3>
        <Vooruitblikken effecten={gezien.effecten} />
        <div className="sh-formulier__voet">
          <Button appearance="primary" onClick={() => void verleen.run(gezien.invoer).then(onDone, () => {})}>
            {t.verleen}
          </Button>
          <Button onClick={() => setGezien(undefined)}>{t.terugNaarMandaat}</Button>
        </div>
      </>
    )
  return (
    <Form submit={bekijk} initial={waarden} submitLabel={r.bekijk}>
      <p>{t.verleenUitleg}</p>
      <SelectField
        name="functie"
        label={t.functie}
        required
        options={Object.entries(FUNCTIES).map(([value, { naam }]) => ({ value, label: naam[taal] }))}
      />
      <CheckboxesField
        name="powers"
        label={t.powers}
        required
        options={powers.map((power) => ({ value: power, label: power }))}
      />
      <CheckboxesField
        name="wetten"
        label={t.wetten}
        options={WETTEN.map((wet) => ({ value: wet, label: wetNaam(wet, taal) }))}
      />
      <TextField name="taken" label={t.taken} help={t.takenHulp} maxLength={300} />
      <TextField name="gemeenten" label={t.gemeenten} help={t.gemeentenHulp} maxLength={300} />
      <MoneyField name="limiet" label={t.limiet} help={t.limietHulp} />
      <DateField name="begin" label={t.begin} required />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
      <TextField name="bron" label={t.bron} help={t.bronHulp} required="Awb afd. 10.1.1" maxLength={300} />
    </Form>
  )
}

function beginwaarden(van: Besluit | undefined, vandaag: Datum): FormValues {
  if (!van) return { begin: vandaag }
  return {
    functie: van.functie,
    powers: van.powers,
    wetten: van.wetten,
    taken: van.taken.join(', '),
    gemeenten: van.gemeenten.join(', '),
    limiet: van.limiet ?? undefined,
    begin: vandaag,
  }
}
