import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { BELETSEL_NAAR_RETOURCODE, zoekRetourcode } from '#keten/berichten/index.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateText,
  DefinitionList,
  Dialog,
  ErrorBox,
  Link,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  SelectField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { EENHEID_NAMEN, type Eenheid } from '#uitvoering/aanbod/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Taal } from '#values/taal.ts'
import { keurAf, keurGoed, stelBetaalbaar, toonDeclaratie } from '../endpoints.ts'
import { declaratieTeksten, standTeksten } from './teksten.ts'
import { type Stand, StandBadge, useControleTekst } from './woorden.tsx'

type Pagina = OutputOf<typeof toonDeclaratie>
type Lijn = Pagina['lijnen'][number]

/** Grounds on which a line of a 323 may be refused: those with a retourcode, and no others (OP095, OP364). */
const GRONDEN = BELETSEL_NAAR_RETOURCODE.filter((rij) => rij.klasse === 'regel' && rij.berichten.includes('323'))

export function DeclaratieScreen() {
  const t = useTeksten(declaratieTeksten)
  const standen = useTeksten(standTeksten)
  const { declaratieId } = useParams({ strict: false }) as { declaratieId: string }
  const { data, error } = useEndpoint(toonDeclaratie, { declaratieId })
  const goed = useCommand(keurGoed)
  const betaal = useCommand(stelBetaalbaar)
  const [af, setAf] = useState<readonly Lijn[]>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const binnen = data.limiet !== null && data.teToetsen <= data.limiet
  const keurt = data.magKeuren && data.wacht > 0
  return (
    <>
      <PageHead
        title={t.titelEen(data.nummer, data.aanbieder, standen[data.stand as Stand])}
        back={{ href: '/declaraties', label: t.declaraties }}
        actions={
          <>
            {keurt && binnen ? (
              <Button
                appearance="primary"
                aria-disabled={goed.isPending || undefined}
                onClick={() => void goed.run({ declaratieId })}
              >
                {t.keurGoed(data.wacht)}
              </Button>
            ) : null}
            {data.magBetalen && data.stand === 'te betalen' ? (
              <Button appearance="primary" onClick={() => void betaal.run({ declaratieId })}>
                {t.betaal}
              </Button>
            ) : null}
          </>
        }
      />
      {(goed.error ?? betaal.error) ? <ErrorBox error={goed.error ?? betaal.error} /> : null}
      {keurt && !binnen ? (
        <Notice kind="let-op" title={t.bovenLimiet}>
          {t.bovenLimietUitleg}
        </Notice>
      ) : null}
      <Panel label={t.declaratie}>
        <Kop data={data} />
      </Panel>
      <Lijnen
        data={data}
        afkeuren={keurt && binnen ? setAf : undefined}
        goedkeuren={
          keurt && binnen
            ? (lijnen) => void goed.run({ declaratieId, regelIds: lijnen.map((lijn) => lijn.id) })
            : undefined
        }
      />
      <Dialog open={af !== undefined} onClose={() => setAf(undefined)} title={t.keurAf}>
        {af ? <AfkeurForm declaratieId={declaratieId} lijnen={af} onDone={() => setAf(undefined)} /> : null}
      </Dialog>
    </>
  )
}

const maandnaam = (maand: string, taal: Taal) =>
  new Intl.DateTimeFormat(taal === 'en' ? 'en-GB' : 'nl-NL', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${maand}T00:00:00Z`))

function Kop({ data }: { data: Pagina }) {
  const t = useTeksten(declaratieTeksten)
  const { taal } = useTaal()
  return (
    <DefinitionList
      above
      items={[
        { term: t.stand, value: <StandBadge stand={data.stand} /> },
        { term: t.maand, value: maandnaam(data.maand, taal) },
        { term: t.totaal, value: <Money cents={data.totaal} centen="altijd" /> },
        { term: t.toegekend, value: <Money cents={data.toegekend} centen="altijd" /> },
        { term: t.afgewezen, value: <Money cents={data.afgewezen} centen="altijd" /> },
        { term: t.open, value: <Money cents={data.openBedrag} centen="altijd" /> },
        ...(data.limiet === null
          ? []
          : [
              { term: t.teToetsen, value: <Money cents={data.teToetsen} centen="altijd" /> },
              { term: t.limiet, value: <Money cents={data.limiet} /> },
            ]),
        { term: t.antwoord, value: <DateText date={data.uiterlijk} /> },
        ...data.akkoorden.map((akkoord) => ({
          term: t.akkoord,
          value: (
            <>
              <Money cents={akkoord.bedrag} centen="altijd" />, <DateText date={akkoord.op} style="lijst" />,{' '}
              {akkoord.automatisch ? t.automatisch : t.doorMens}
            </>
          ),
        })),
      ]}
    />
  )
}

type Deed = ((lijnen: readonly Lijn[]) => void) | undefined

function Lijnen({ data, afkeuren, goedkeuren }: { data: Pagina; afkeuren: Deed; goedkeuren: Deed }) {
  const t = useTeksten(declaratieTeksten)
  const { taal } = useTaal()
  const tekst = useControleTekst()
  const ik = useEndpoint(wieBenIk, {})
  const controles = (lijn: Lijn) => (lijn.controles.length === 0 ? [t.inOrde] : lijn.controles.map(tekst))
  const alleenOpen = (lijnen: readonly Lijn[]) => lijnen.filter((lijn) => lijn.stand === 'wacht op akkoord')
  const columns: Column<Lijn>[] = [
    {
      key: 'referentie',
      header: t.regel,
      rowHeader: true,
      sortValue: (lijn) => lijn.nr,
      render: (lijn) => (
        <>
          {lijn.referentienummer}
          {lijn.vorigReferentienummer ? <small> {t.crediteert(lijn.vorigReferentienummer)}</small> : null}
        </>
      ),
    },
    {
      key: 'toewijzing',
      header: t.toewijzing,
      render: (lijn) => lijn.toewijzingnummer,
      sortValue: (lijn) => lijn.toewijzingnummer,
    },
    { key: 'product', header: t.product, render: (lijn) => lijn.productCode, sortValue: (lijn) => lijn.productCode },
    {
      key: 'periode',
      header: t.periode,
      render: (lijn) => (
        <>
          <DateText date={lijn.begin} style="lijst" /> – <DateText date={lijn.eind} style="lijst" />
        </>
      ),
      sortValue: (lijn) => lijn.begin,
    },
    {
      key: 'volume',
      header: t.volume,
      align: 'end',
      render: (lijn) => `${lijn.volume} ${EENHEID_NAMEN[lijn.eenheid as Eenheid]?.[taal] ?? lijn.eenheid}`,
      sortValue: (lijn) => lijn.volume,
    },
    {
      key: 'tarief',
      header: t.tarief,
      align: 'end',
      render: (lijn) => <Money cents={lijn.tarief} centen="altijd" />,
      sortValue: (lijn) => lijn.tarief,
    },
    {
      key: 'bedrag',
      header: t.bedrag,
      align: 'end',
      render: (lijn) => <Money cents={lijn.bedrag} centen="altijd" />,
      sortValue: (lijn) => lijn.bedrag,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (lijn) => <StandBadge plain stand={lijn.stand} />,
      sortValue: (lijn) => lijn.stand,
    },
    {
      key: 'controles',
      header: t.controles,
      render: (lijn) => controles(lijn).map((een) => <div key={een}>{een}</div>),
      csv: (lijn) => controles(lijn).join('; '),
    },
  ]
  const bulk = afkeuren &&
    goedkeuren && [
      { label: t.keurGoed(2).replace('2 ', ''), run: (lijnen: readonly Lijn[]) => goedkeuren(alleenOpen(lijnen)) },
      { label: t.keurAf, run: (lijnen: readonly Lijn[]) => afkeuren(alleenOpen(lijnen)) },
    ]
  return (
    <Panel
      bare
      title={t.regels}
      actions={
        ik.data?.powers.includes('berichten:lezen') ? (
          <Link href={`/berichten/${data.berichtId}`}>{t.naarBericht}</Link>
        ) : undefined
      }
    >
      <DataTable
        label={t.regels}
        columns={columns}
        rows={data.lijnen}
        rowKey={(lijn) => lijn.id}
        rowLabel={(lijn) => lijn.referentienummer}
        csvName={`declaratie-${data.nummer}`}
        {...(bulk && { bulk })}
      />
    </Panel>
  )
}

function AfkeurForm({
  declaratieId,
  lijnen,
  onDone,
}: {
  declaratieId: string
  lijnen: readonly Lijn[]
  onDone: () => void
}) {
  const t = useTeksten(declaratieTeksten)
  const command = useCommand(keurAf)
  return (
    <CommandForm
      command={command}
      submitLabel={t.afTeKeuren(lijnen.length)}
      onDone={onDone}
      toInput={(values) => ({
        declaratieId,
        regelIds: lijnen.map((lijn) => lijn.id),
        grond: String(values.grond ?? ''),
      })}
    >
      <SelectField
        name="grond"
        label={t.grond}
        required
        options={GRONDEN.map((rij) => ({
          value: rij.beletsel,
          label: `${rij.code} ${zoekRetourcode(rij.code)?.omschrijving ?? ''}`,
        }))}
      />
    </CommandForm>
  )
}
