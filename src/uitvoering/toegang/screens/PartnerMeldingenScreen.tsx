import { useState } from 'react'
import {
  Button,
  CheckboxField,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  EmptyState,
  ErrorBox,
  type FormValues,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  Row,
  Stack,
  StatusBadge,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { aanvaardUitnodiging, meldAlsPartner, toonEigenMeldingen } from '../endpoints.ts'
import { partnerTeksten } from './partnerTeksten.ts'
import { woordVoor } from './teksten.ts'

/** For a partner, school or institution: report someone, and read back how it stands; no name and no word of what followed. */
export function PartnerMeldingenScreen() {
  const t = useTeksten(partnerTeksten)
  const datum = useDateFormat()
  const [dag, setDag] = useState<string>()
  const { data, error, refetch } = useEndpoint(toonEigenMeldingen, {})
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={data.aanvaard ? t.mijnKop(data.rijen.length) : t.uitgenodigd}
        documentTitle={t.mijn}
        sub={t.mijnSub(data.organisatie, datum(data.geldigTot))}
      />
      {dag ? <Notice kind="goed" title={t.verstuurd(datum(dag as never))} live /> : null}
      {data.aanvaard ? <Meld onKlaar={setDag} /> : <Aanvaard />}
      {data.aanvaard ? (
        <Panel bare title={t.mijn} sub={t.mijnUitleg}>
          <DataTable
            label={t.mijn}
            rows={data.rijen}
            rowKey={(een) => een.id}
            total={data.rijen.length}
            pageSize={50}
            columns={[
              {
                key: 'kenmerk',
                header: t.kenmerk,
                rowHeader: true,
                sortValue: (een) => een.kenmerk,
                render: (een) => een.kenmerk,
              },
              {
                key: 'ontvangen',
                header: t.ontvangenOp,
                sortValue: (een) => een.ontvangenOp,
                render: (een) => <DateText date={een.ontvangenOp} style="lijst" />,
              },
              {
                key: 'status',
                header: t.status,
                sortValue: (een) => een.status,
                render: (een) => (
                  <StatusBadge
                    kind={een.status === 'ontvangen' ? 'wacht' : een.status === 'opgepakt' ? 'loopt' : 'afgerond'}
                  >
                    {woordVoor(t, 'status', een.status)}
                  </StatusBadge>
                ),
              },
            ]}
            empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
          />
        </Panel>
      ) : null}
    </>
  )
}

function Aanvaard() {
  const t = useTeksten(partnerTeksten)
  const command = useCommand(aanvaardUitnodiging)
  return (
    <Panel label={t.uitgenodigd}>
      <Stack>
        <ul className="sh-lijst">
          <li>{t.afspraak1}</li>
          <li>{t.afspraak2}</li>
          <li>{t.afspraak3}</li>
        </ul>
        {command.error ? <ErrorBox error={command.error} /> : null}
        <div>
          <Button appearance="primary" onClick={() => void command.run({}).catch(() => {})}>
            {t.aanvaard}
          </Button>
        </div>
      </Stack>
    </Panel>
  )
}

function Meld({ onKlaar }: { onKlaar: (dag: string) => void }) {
  const t = useTeksten(partnerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(meldAlsPartner)
  const [keer, setKeer] = useState(0)
  return (
    <Panel title={t.meld}>
      <CommandForm
        key={keer}
        command={command}
        toInput={(values: FormValues) => ({ weetErvan: false, ...values }) as never}
        label={t.meld}
        submitLabel={t.stuur}
        onDone={({ bekijkenVoor }) => {
          setKeer(keer + 1)
          onKlaar(bekijkenVoor)
        }}
      >
        <TextField name="naam" label={t.over} help={t.overHulp} width={30} maxLength={120} required />
        <Row>
          <DateField name="geboren" label={t.geboren} max={vandaag} />
          <TextField name="telefoon" label={t.telefoon} width={14} inputMode="tel" maxLength={30} />
        </Row>
        <TextArea name="vraag" label={t.vraag} rows={5} maxLength={4000} required />
        <TextField name="kenmerk" label={t.kenmerk} help={t.kenmerkHulp} width={20} maxLength={40} required />
        <CheckboxField name="weetErvan" label={t.weetErvan} />
        <TextArea name="redenNiet" label={t.redenNiet} help={t.redenNietHulp} rows={2} maxLength={1000} />
      </CommandForm>
    </Panel>
  )
}
