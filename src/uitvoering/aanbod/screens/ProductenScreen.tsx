import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxesField,
  CheckboxField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  ErrorBox,
  type FormValues,
  LoadingLines,
  NumberField,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  type StatusKind,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import { WETTEN, type Wet } from '#values/wet.ts'
import { stelProductVast, toonCatalogus, toonProductversies, trekProductIn } from '../endpoints.ts'
import {
  EENHEDEN,
  EENHEID_NAMEN,
  FREQUENTIE_NAMEN,
  FREQUENTIES,
  LEVERINGSVORM_NAMEN,
  LEVERINGSVORMEN,
} from '../rules/product.ts'
import { aanbodTeksten, productTeksten } from './teksten.ts'

type Rij = OutputOf<typeof toonCatalogus>[number]
type Open = { wat: 'nieuw' } | { wat: 'versie' | 'einde'; rij: Rij }
const STAND: Record<Rij['stand'], StatusKind> = { gepland: 'wacht', geldig: 'goed', beeindigd: 'afgerond' }

/** What can be granted, from day to day (A1, A2). */
export function ProductenScreen() {
  const t = useTeksten(productTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const stand = useTeksten(aanbodTeksten)
  const wetten = useWetten()
  const ik = useEndpoint(wieBenIk, {}).data
  const { data, error } = useEndpoint(toonCatalogus, {})
  const [wet, setWet] = useState<string>()
  const [open, setOpen] = useState<Open>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const beheert = ik?.powers.includes('aanbod:beheren') ?? false
  const sluit = () => setOpen(undefined)
  const gebruik = ({ inGebruikTot }: Rij) =>
    inGebruikTot === null ? t.nergens : inGebruikTot === 'open' ? t.open : datum(inGebruikTot as Datum, 'kort')
  const columns: Column<Rij>[] = [
    {
      key: 'code',
      header: t.product,
      render: (rij) => `${rij.code} ${rij.naam}`,
      sortValue: (rij) => rij.code,
      rowHeader: true,
    },
    {
      key: 'wet',
      header: t.wet,
      render: (rij) => wetten.find((een) => een.value === rij.wet)?.label,
      sortValue: (rij) => rij.wet,
    },
    { key: 'categorie', header: t.categorie, render: (rij) => rij.categorie, sortValue: (rij) => rij.categorie },
    {
      key: 'eenheden',
      header: t.eenheden,
      render: (rij) => rij.eenheden.map((een) => EENHEID_NAMEN[een][taal]).join(', '),
      csv: (rij) => rij.eenheden.join(' '),
    },
    {
      key: 'geldig',
      header: t.geldig,
      width: '9rem',
      render: (rij) => formatPeriode(rij.periode as { begin: Datum }, { stijl: 'kort', taal }),
      sortValue: (rij) => rij.periode.begin,
    },
    { key: 'gebruik', header: t.inGebruik, render: gebruik, sortValue: (rij) => rij.inGebruikTot },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={STAND[rij.stand]}>
          {stand[rij.stand]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.stand,
    },
    ...(beheert
      ? [
          {
            key: 'doen',
            header: t.doen,
            headerHidden: true,
            width: '15rem',
            csv: false as const,
            render: (rij: Rij) => (
              <span className="sh-knoppen">
                <Button
                  small
                  appearance="subtle"
                  aria-label={`${t.nieuweVersie} ${rij.code}`}
                  onClick={() => setOpen({ wat: 'versie', rij })}
                >
                  {t.nieuweVersie}
                </Button>
                {rij.stand === 'geldig' ? (
                  <Button
                    small
                    appearance="subtle"
                    aria-label={`${t.beeindig} ${rij.code}`}
                    onClick={() => setOpen({ wat: 'einde', rij })}
                  >
                    {t.beeindig}
                  </Button>
                ) : null}
              </span>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <PageHead
        title={t.titel(
          data.filter((rij) => rij.stand === 'geldig').length,
          data.filter((rij) => rij.stand === 'beeindigd').length,
        )}
        sub={t.sub}
        actions={
          beheert ? (
            <Button appearance="primary" icon="plus" onClick={() => setOpen({ wat: 'nieuw' })}>
              {t.nieuw}
            </Button>
          ) : undefined
        }
      />
      <Panel bare label={t.producten}>
        <DataTable
          label={t.producten}
          columns={columns}
          rows={data.filter((rij) => !wet || rij.wet === wet)}
          rowKey={(rij) => rij.id}
          csvName="productcatalogus"
          expand={(rij) => <Versies productId={rij.id} />}
          controls={
            <SelectField name="wet" label={t.wet} value={wet} onChange={setWet} empty={stand.alles} options={wetten} />
          }
        />
      </Panel>
      <Dialog open={open?.wat === 'nieuw'} onClose={sluit} title={t.nieuw} wide>
        <Productform klaar={sluit} />
      </Dialog>
      <Dialog
        open={open?.wat === 'versie'}
        onClose={sluit}
        title={open?.wat === 'versie' ? `${t.nieuweVersie} ${open.rij.code}` : t.nieuweVersie}
        wide
      >
        {open?.wat === 'versie' ? <Productform rij={open.rij} klaar={sluit} /> : null}
      </Dialog>
      <Dialog
        open={open?.wat === 'einde'}
        onClose={sluit}
        title={open?.wat === 'einde' ? `${t.beeindig}: ${open.rij.code} ${open.rij.naam}` : t.beeindig}
      >
        {open?.wat === 'einde' ? <Einde rij={open.rij} klaar={sluit} /> : null}
      </Dialog>
    </>
  )
}

function useWetten() {
  const t = useTeksten(productTeksten)
  const namen: Record<Wet, string> = {
    wmo: 'Wmo 2015',
    jeugdwet: 'Jeugdwet',
    participatiewet: 'Participatiewet',
    wgs: 'Wgs',
    overig: t.overig,
  }
  return WETTEN.map((value) => ({ value, label: namen[value] }))
}

function Versies({ productId }: { productId: string }) {
  const t = useTeksten(productTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonProductversies, { productId })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines lines={2} />
  const columns: Column<(typeof data)[number]>[] = [
    {
      key: 'geldig',
      header: t.geldig,
      render: (rij) => formatPeriode(rij.periode as { begin: Datum }, { stijl: 'kort', taal }),
      rowHeader: true,
    },
    { key: 'naam', header: t.naam, render: (rij) => rij.naam },
    {
      key: 'frequenties',
      header: t.frequenties,
      render: (rij) => rij.frequenties.map((een) => FREQUENTIE_NAMEN[een][taal]).join(', '),
    },
    {
      key: 'vormen',
      header: t.leveringsvormen,
      render: (rij) => rij.leveringsvormen.map((een) => LEVERINGSVORM_NAMEN[een][taal]).join(', '),
    },
    {
      key: 'leeftijd',
      header: t.leeftijdsgrens,
      render: (rij) => (rij.leeftijdsgrens === null ? null : t.totJaar(rij.leeftijdsgrens)),
    },
  ]
  return (
    <DataTable
      label={t.versies}
      caption={t.versies}
      columns={columns}
      rows={data}
      rowKey={(rij) => rij.periode.begin}
      dense
    />
  )
}

function Einde({ rij, klaar }: { rij: Rij; klaar: () => void }) {
  const t = useTeksten(productTeksten)
  const command = useCommand(trekProductIn)
  return (
    <>
      <p>{t.beeindigUitleg}</p>
      <CommandForm command={command} fixed={{ productId: rij.id }} submitLabel={t.beeindig} onDone={klaar}>
        <DateField name="eind" label={t.laatsteDag} required />
      </CommandForm>
    </>
  )
}

/** A new product, or the next version of one: then law, category and code are given. */
function Productform({ rij, klaar }: { rij?: Rij; klaar: () => void }) {
  const t = useTeksten(productTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(stelProductVast)
  const wetten = useWetten()
  return (
    <>
      {rij ? <p>{t.nieuweVersieUitleg}</p> : null}
      <CommandForm
        command={command}
        initial={rij ? vanProduct(rij) : { wet: 'wmo', leveringsvormen: ['zin'], 'periode.begin': vandaag }}
        toInput={(values) => naarProduct(values, rij)}
        submitLabel={rij ? t.nieuweVersie : t.nieuw}
        onDone={klaar}
      >
        {rij ? null : (
          <>
            <SelectField name="wet" label={t.wet} options={wetten} required empty={false} />
            <TextField name="categorie" label={t.categorie} help={t.categorieHulp} required maxLength={5} width={5} />
            <TextField name="code" label={t.code} required maxLength={10} width={10} />
            <CheckboxField name="verblijf" label={t.verblijf} />
          </>
        )}
        <TextField name="naam" label={t.naam} required maxLength={120} width={40} />
        <CheckboxesField
          name="eenheden"
          label={t.eenheden}
          required
          options={EENHEDEN.map((value) => ({ value, label: EENHEID_NAMEN[value][taal] }))}
        />
        <CheckboxesField
          name="frequenties"
          label={t.frequenties}
          options={FREQUENTIES.map((een) => ({ value: String(een), label: FREQUENTIE_NAMEN[een][taal] }))}
        />
        <CheckboxesField
          name="leveringsvormen"
          label={t.leveringsvormen}
          required
          options={LEVERINGSVORMEN.map((value) => ({ value, label: LEVERINGSVORM_NAMEN[value][taal] }))}
        />
        <NumberField name="leeftijdsgrens" label={t.leeftijdsgrens} help={t.leeftijdsgrensHulp} />
        <CheckboxField name="eigenBijdrage" label={t.eigenBijdrage} />
        <DateField name="periode.begin" label={t.vanaf} required />
        <DateField name="periode.eind" label={t.tot} />
      </CommandForm>
    </>
  )
}

function vanProduct({ naam, eenheden, frequenties, leveringsvormen, leeftijdsgrens, eigenBijdrage }: Rij): FormValues {
  return {
    naam,
    eenheden,
    frequenties: frequenties.map(String),
    leveringsvormen,
    leeftijdsgrens: leeftijdsgrens ?? undefined,
    eigenBijdrage,
  }
}

type Product = InputOf<typeof stelProductVast>

function naarProduct(values: FormValues, rij?: Rij): Product {
  const { begin, eind } = values.periode as { begin: string; eind?: string }
  return {
    wet: rij?.wet ?? (values.wet as Wet),
    categorie: rij?.categorie ?? (values.categorie as string),
    code: rij?.code ?? (values.code as string),
    verblijf: rij?.verblijf ?? values.verblijf === true,
    taak: rij?.taak ?? null,
    naam: values.naam as string,
    eenheden: values.eenheden as Product['eenheden'],
    frequenties: ((values.frequenties as string[] | undefined) ?? []).map(Number) as Product['frequenties'],
    leveringsvormen: values.leveringsvormen as Product['leveringsvormen'],
    leeftijdsgrens: (values.leeftijdsgrens as number | undefined) ?? null,
    eigenBijdrage: values.eigenBijdrage === true,
    periode: { begin, eind: eind ?? null },
  }
}
