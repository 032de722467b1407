import './begroting.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  type Column,
  CommandForm,
  DataTable,
  Dialog,
  ErrorBox,
  type FormValues,
  formatMoney,
  Link,
  LoadingLines,
  Money,
  Notice,
  PageHead,
  Panel,
  StatusBadge,
  TextArea,
  TextButton,
  TextField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { dienConceptIn, schrijfConcept, toonConcept, verwijderConceptregel } from '../endpoints.ts'
import { bedragVan } from '../rules/conceptbouwsteen.ts'
import { FORMULIERVELDEN } from '../rules/formulier.ts'
import { type Concept, type Conceptregel, tabelVoor } from './Conceptbouwvelden.tsx'
import { beginOvergenomen, naarOvergenomen, Overgenomenvelden } from './Conceptmeervelden.tsx'
import { Conceptregelvorm } from './Conceptregelvorm.tsx'
import { conceptmeerTeksten } from './conceptmeerTeksten.ts'
import { formulierTeksten } from './formulierTeksten.ts'
import { begrotingTeksten } from './teksten.ts'

const LANG = new Set(['algemene-toelichting', 'inhoud', 'capaciteit', 'geld', 'dekking'])

/** A proposal as it is written: lines with their amounts, the year table that follows, and the form in the order of the source. */
export function ConceptScreen() {
  const t = useTeksten(formulierTeksten)
  const b = useTeksten(begrotingTeksten)
  const { conceptId } = useParams({ strict: false }) as { conceptId: string }
  const { data, etag, error } = useEndpoint(toonConcept, { conceptId })
  const [regel, setRegel] = useState<Conceptregel | 'nieuw'>()
  const dienIn = useCommand(dienConceptIn)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  if (data.voorstelId)
    return (
      <>
        <PageHead title={t.ingediend} back={{ href: '/begroting', label: b.alleVoorstellen }} />
        <p>
          <Link href={`/begroting/${data.voorstelId}`}>{data.velden.onderwerp}</Link>
        </p>
      </>
    )
  return (
    <>
      <PageHead
        title={data.velden.onderwerp ?? t.conceptKop}
        sub={t.sub}
        back={{ href: '/begroting', label: b.alleVoorstellen }}
        actions={
          <Button appearance="primary" onClick={() => void dienIn.run({ conceptId }, { etag }).catch(() => undefined)}>
            {t.dienIn}
          </Button>
        }
      />
      {dienIn.error ? <ErrorBox error={dienIn.error} /> : null}
      <Jaartabel concept={data} />
      <Regels concept={data} etag={etag} onOpen={setRegel} />
      <Velden concept={data} etag={etag} />
      <Dialog
        open={regel !== undefined}
        onClose={() => setRegel(undefined)}
        title={regel === 'nieuw' || !regel ? t.regelErbij : t.regelVan(regel.naam)}
        wide
      >
        {regel ? (
          <Conceptregelvorm
            concept={data}
            regel={regel === 'nieuw' ? undefined : regel}
            etag={etag}
            onDone={() => setRegel(undefined)}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function Jaartabel({ concept }: { concept: Concept }) {
  const t = useTeksten(formulierTeksten)
  const b = useTeksten(begrotingTeksten)
  const geld = (kies: (rij: Concept['tabel'][number]) => number) => ({
    align: 'end' as const,
    render: (rij: Concept['tabel'][number]) => <Money cents={kies(rij)} centen="nooit" />,
  })
  return (
    <Panel bare title={t.jaartabel}>
      <DataTable
        label={t.jaartabel}
        columns={[
          { key: 'jaar', header: b.jaar, rowHeader: true, render: (rij) => rij.jaar },
          { key: 'lasten', header: b.lasten, ...geld((rij) => rij.lasten) },
          { key: 'baten', header: b.baten, ...geld((rij) => rij.baten) },
          { key: 'saldo', header: b.saldo, ...geld((rij) => rij.saldo) },
        ]}
        rows={concept.tabel}
        rowKey={(rij) => String(rij.jaar)}
        dense
      />
    </Panel>
  )
}

/** 3 × € 84.000 = € 252.000, under the name of the line. */
function Opbouw({ regel, concept }: { regel: Conceptregel; concept: Concept }) {
  const t = useTeksten(formulierTeksten)
  return (
    <>
      {regel.bouwstenen.map((een) => {
        const bedrag = bedragVan(een, tabelVoor(concept))
        const aantal = een.soort === 'formatie' ? (een.aantal ?? 1) : 1
        return (
          <small key={`${een.naam} ${een.vanJaar}`} className="sh-opbouw__regel">
            {een.naam} ({een.vanJaar}):{' '}
            {bedrag === undefined
              ? t.nietTeRekenen(een.schaal ?? 0)
              : `${aantal > 1 ? `${aantal} × ${formatMoney(bedrag / aantal)} = ` : ''}${formatMoney(bedrag)}`}
          </small>
        )
      })}
      {regel.voorwaarden.map(({ uit, naarJaar, bedrag, benodigd }) => (
        <small key={`${uit} ${naarJaar}`} className="sh-opbouw__regel">
          {naarJaar}: {t.samenNodig(formatMoney(benodigd - bedrag), formatMoney(bedrag), formatMoney(benodigd))} ({uit})
        </small>
      ))}
    </>
  )
}

type RegelsProps = { concept: Concept; etag: string | undefined; onOpen: (regel: Conceptregel | 'nieuw') => void }

function Regels({ concept, etag, onOpen }: RegelsProps) {
  const t = useTeksten(formulierTeksten)
  const b = useTeksten(begrotingTeksten)
  const m = useTeksten(conceptmeerTeksten)
  const weg = useCommand(verwijderConceptregel)
  const zonderJaar = concept.regels.some(({ bedragen }) => bedragen.some(({ jaar }) => jaar === null))
  const columns: Column<Conceptregel>[] = [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      render: (rij) => (
        <>
          {rij.naam}
          {rij.ondertitel ? ` ${rij.ondertitel}` : null}{' '}
          <small>
            {rij.code} · {rij.cluster}
          </small>
          <Opbouw regel={rij} concept={concept} />
        </>
      ),
      sortValue: (rij) => rij.naam,
    },
    { key: 'soort', header: t.soort, render: (rij) => b[rij.soort], sortValue: (rij) => rij.soort },
    ...[...concept.jaren, ...(zonderJaar ? [null] : [])].map(
      (jaar): Column<Conceptregel> => ({
        key: String(jaar),
        header: jaar === null ? m.zonderJaar : String(jaar),
        align: 'end',
        render: (rij) => {
          const bedrag = rij.bedragen.find((een) => een.jaar === jaar)
          return bedrag ? <Money cents={bedrag.lasten - bedrag.baten} centen="nooit" /> : '–'
        },
      }),
    ),
    {
      key: 'teksten',
      header: t.teksten,
      render: (rij) => (
        <StatusBadge kind={rij.uitDePas ? 'let-op' : 'goed'} plain>
          {rij.uitDePas ? t.uitDePas(t[rij.uitDePas].toLowerCase()) : t.inDePas}
        </StatusBadge>
      ),
    },
    {
      key: 'deed',
      header: t.handelingen,
      render: (rij) => (
        <>
          <TextButton onClick={() => onOpen(rij)} aria-label={`${t.open}: ${rij.naam}`}>
            {t.open}
          </TextButton>{' '}
          <TextButton
            onClick={() => void weg.run({ conceptId: concept.id, code: rij.code }, { etag }).catch(() => undefined)}
            aria-label={`${t.weg}: ${rij.naam}`}
          >
            {t.weg}
          </TextButton>
        </>
      ),
    },
  ]
  return (
    <Panel bare title={t.regels} actions={<TextButton onClick={() => onOpen('nieuw')}>{t.regelErbij}</TextButton>}>
      {weg.error ? <ErrorBox error={weg.error} /> : null}
      <DataTable
        label={t.regels}
        columns={columns}
        rows={concept.regels}
        rowKey={(rij) => rij.code}
        dense
        phone="scroll"
        empty={t.geenRegels}
      />
    </Panel>
  )
}

function Velden({ concept, etag }: { concept: Concept; etag: string | undefined }) {
  const t = useTeksten(formulierTeksten)
  const command = useCommand(schrijfConcept)
  const [bewaard, setBewaard] = useState(false)
  const initial: FormValues = {
    ...beginOvergenomen(concept),
    ...Object.fromEntries(Object.entries(concept.velden).map(([sleutel, waarde]) => [`velden.${sleutel}`, waarde])),
    'dekking.omschrijving': concept.dekking.omschrijving,
    'dekking.beslismoment': concept.dekking.beslismoment ?? undefined,
    'dekking.besloten': concept.dekking.besloten,
  }
  return (
    <Panel title={t.velden}>
      {bewaard ? <Notice kind="goed" live title={t.bewaard} /> : null}
      <CommandForm
        label={t.velden}
        command={command}
        etag={etag}
        initial={initial}
        twoColumns
        submitLabel={t.bewaar}
        toInput={(waarden) => ({
          conceptId: concept.id,
          ...naarVelden(waarden),
          ...naarOvergenomen(waarden, concept),
        })}
        onDone={() => setBewaard(true)}
      >
        {FORMULIERVELDEN.map(([sleutel, label]) =>
          LANG.has(sleutel) ? (
            <TextArea key={sleutel} name={`velden.${sleutel}`} label={label} maxLength={4000} />
          ) : (
            <TextField key={sleutel} name={`velden.${sleutel}`} label={label} />
          ),
        )}
        <TextField name="dekking.omschrijving" label={t.dekking} />
        <TextField name="dekking.beslismoment" label={t.beslismoment} />
        <CheckboxField name="dekking.besloten" label={t.besloten} />
        <Overgenomenvelden concept={concept} />
      </CommandForm>
    </Panel>
  )
}

function naarVelden(waarden: FormValues): Pick<InputOf<typeof schrijfConcept>, 'velden' | 'dekking'> {
  const { velden = {}, dekking = {} } = waarden as {
    velden?: InputOf<typeof schrijfConcept>['velden']
    dekking?: { omschrijving?: string; beslismoment?: string; besloten?: boolean }
  }
  return {
    velden,
    dekking: {
      omschrijving: dekking.omschrijving ?? '',
      beslismoment: dekking.beslismoment || null,
      besloten: dekking.besloten ?? false,
    },
  }
}
