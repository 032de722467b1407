import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  TermLabel,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
  WetLabel,
} from '#platform/ui/index.ts'
import { toonProducten } from '#uitvoering/aanbod/endpoints.ts'
import { type Datum, dagenTussen } from '#values/datum.ts'
import { honoreer, neemInOnderzoek, toonVerzoeken, wijsVerzoekAf } from '../endpoints.ts'
import { REDENEN_AFWIJZING, VERWIJZERTYPEN } from '../rules/codes.ts'
import { OmvangFields, omvangVan } from './OmvangFields.tsx'
import { voorzieningTeksten } from './teksten.ts'
import { useWoorden, WETKLEUR } from './woorden.ts'

type Rij = OutputOf<typeof toonVerzoeken>[number]
type Deed = { verzoek: Rij; soort: 'honoreer' | 'wijsAf' }

/** Requests of providers: honour, investigate or turn down before the term ends. */
export function VerzoekenScreen() {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const woorden = useWoorden()
  const { data, error } = useEndpoint(toonVerzoeken, {})
  const onderzoek = useCommand(neemInOnderzoek)
  const [deed, setDeed] = useState<Deed>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Rij>[] = [
    {
      key: 'client',
      header: t.client,
      render: (rij) => rij.clientNaam,
      sortValue: (rij) => rij.clientNaam,
      rowHeader: true,
    },
    { key: 'aanbieder', header: t.aanbieder, render: (rij) => rij.aanbieder, sortValue: (rij) => rij.aanbieder },
    {
      key: 'wet',
      header: t.wet,
      render: (rij) => <WetLabel colour={WETKLEUR[rij.wet]!}>{t[rij.wet]}</WetLabel>,
      sortValue: (rij) => rij.wet,
    },
    { key: 'product', header: t.product, render: (rij) => rij.productNaam ?? '–', sortValue: (rij) => rij.productNaam },
    { key: 'omvang', header: t.omvang, render: (rij) => woorden.omvang(rij.omvang) },
    {
      key: 'verwijzer',
      header: t.verwijzer,
      render: (rij) => VERWIJZERTYPEN[rij.verwijzertype ?? '']?.[taal] ?? '–',
      sortValue: (rij) => rij.verwijzertype,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={rij.stand === 'ontvangen' ? 'let-op' : 'loopt'}>
          {t[rij.stand]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.stand,
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      sortValue: (rij) => rij.uiterlijk,
      render: (rij) => (
        <TermLabel
          daysLeft={dagenTussen(vandaag, rij.uiterlijk as Datum)}
          date={rij.uiterlijk}
          rule={rij.stand === 'ontvangen' ? t.regelVerzoek : t.regelOnderzoek}
        />
      ),
    },
    {
      key: 'doen',
      header: t.honoreer,
      csv: false,
      render: (rij) => (
        <>
          <Button
            small
            aria-label={`${t.honoreer}: ${rij.clientNaam}`}
            onClick={() => setDeed({ verzoek: rij, soort: 'honoreer' })}
          >
            {t.honoreer}
          </Button>
          {rij.stand === 'ontvangen' ? (
            <Button
              small
              appearance="subtle"
              aria-label={`${t.neemInOnderzoek}: ${rij.clientNaam}`}
              onClick={() => void onderzoek.run({ verzoekId: rij.id })}
            >
              {t.neemInOnderzoek}
            </Button>
          ) : null}
          <Button
            small
            appearance="subtle"
            aria-label={`${t.wijsAf}: ${rij.clientNaam}`}
            onClick={() => setDeed({ verzoek: rij, soort: 'wijsAf' })}
          >
            {t.wijsAf}
          </Button>
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead title={t.titelVerzoeken(data.length)} sub={t.subVerzoeken} />
      {onderzoek.error ? <ErrorBox error={onderzoek.error} /> : null}
      <Panel bare label={t.verzoeken}>
        <DataTable
          label={t.verzoeken}
          columns={columns}
          rows={data}
          rowKey={(rij) => rij.id}
          initialSort={{ key: 'uiterlijk', direction: 'ascending' }}
          empty={<EmptyState title={t.titelVerzoeken(0)} />}
        />
      </Panel>
      <Dialog
        open={deed !== undefined}
        onClose={() => setDeed(undefined)}
        title={deed ? `${t[deed.soort]}: ${deed.verzoek.clientNaam}` : ''}
        wide
      >
        {deed?.soort === 'honoreer' ? <HonoreerForm verzoek={deed.verzoek} onDone={() => setDeed(undefined)} /> : null}
        {deed?.soort === 'wijsAf' ? <AfwijsForm verzoek={deed.verzoek} onDone={() => setDeed(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function HonoreerForm({ verzoek, onDone }: { verzoek: Rij; onDone: () => void }) {
  const t = useTeksten(voorzieningTeksten)
  const command = useCommand(honoreer)
  const producten = useEndpoint(toonProducten, { wet: verzoek.wet })
  const [productId, setProductId] = useState<string | undefined>(verzoek.productId ?? undefined)
  const product = producten.data?.find((een) => een.id === productId)
  return (
    <CommandForm
      command={command}
      twoColumns
      submitLabel={t.honoreer}
      onDone={onDone}
      initial={{
        'periode.begin': verzoek.gewenst?.begin,
        'periode.eind': verzoek.gewenst?.eind ?? undefined,
        'omvang.volume': verzoek.omvang?.volume,
        'omvang.eenheid': verzoek.omvang?.eenheid,
        'omvang.frequentie': verzoek.omvang ? String(verzoek.omvang.frequentie) : undefined,
      }}
      toInput={(values) => {
        const periode = values.periode as { begin?: string; eind?: string } | undefined
        return {
          verzoekId: verzoek.id,
          productId: productId ?? null,
          periode: { begin: periode?.begin ?? '', eind: periode?.eind ?? null },
          omvang: omvangVan(values.omvang),
          budget: null,
          redenNaLeeftijdsgrens: (values.redenNaLeeftijdsgrens as string | undefined) ?? null,
        }
      }}
    >
      <SelectField
        name="productId"
        label={t.product}
        required
        value={productId}
        onChange={setProductId}
        options={(producten.data ?? []).map((een) => ({ value: een.id, label: `${een.code} ${een.naam}` }))}
      />
      <DateField name="periode.begin" label={t.begin} required />
      <DateField name="periode.eind" label={t.eind} help={t.geenEind} />
      <OmvangFields prefix="" eenheden={product?.eenheden ?? []} frequenties={product?.frequenties ?? []} />
      {product?.leeftijdsgrens ? (
        <TextField name="redenNaLeeftijdsgrens" label={t.redenLeeftijd} help={t.redenLeeftijdHulp} maxLength={500} />
      ) : null}
    </CommandForm>
  )
}

function AfwijsForm({ verzoek, onDone }: { verzoek: Rij; onDone: () => void }) {
  const t = useTeksten(voorzieningTeksten)
  const { taal } = useTaal()
  const command = useCommand(wijsVerzoekAf)
  return (
    <CommandForm command={command} fixed={{ verzoekId: verzoek.id }} submitLabel={t.wijsAf} onDone={onDone}>
      <SelectField
        name="reden"
        label={t.reden}
        required
        options={Object.entries(REDENEN_AFWIJZING).map(([value, naam]) => ({ value, label: naam[taal] }))}
      />
      <TextField
        name="verantwoordelijkeGemeente"
        label={t.andereGemeente}
        help={t.andereGemeenteHulp}
        width={4}
        maxLength={4}
        inputMode="numeric"
      />
    </CommandForm>
  )
}
