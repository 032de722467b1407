import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  Dialog,
  type FormValues,
  NumberField,
  Row,
  SelectField,
  TextArea,
  TextButton,
  useCommand,
  useEndpoint,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { legBesluitVast, legStemverklaringVast, type toonVoorstel, toonVragen } from '../endpoints.ts'
import { invoerTeksten } from './invoerTeksten.ts'
import { FractiestemVelden, FractieVeld, fractieUit, stemmenUit } from './velden.tsx'

type Voorstel = OutputOf<typeof toonVoorstel>
type Invoer = InputOf<typeof legBesluitVast>

/** The decision with its votes, by party where they were counted so; afterwards why a party voted as it did. */
export function Besluitvorm({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(invoerTeksten)
  const [open, setOpen] = useState<'besluit' | 'verklaring'>()
  const besluit = voorstel.besluiten.at(-1)
  const nogTeBesluiten = besluit === undefined || besluit.uitkomst === 'aangehouden'
  const dicht = () => setOpen(undefined)
  return (
    <>
      <Row>
        {nogTeBesluiten ? <TextButton onClick={() => setOpen('besluit')}>{t.besluitVastleggen}</TextButton> : null}
        {besluit ? <TextButton onClick={() => setOpen('verklaring')}>{t.stemverklaringVastleggen}</TextButton> : null}
      </Row>
      {open === 'besluit' ? <Besluit voorstel={voorstel} onClose={dicht} /> : null}
      {open === 'verklaring' && besluit ? <Verklaring besluitId={besluit.id} onClose={dicht} /> : null}
    </>
  )
}

function naarInvoer(voorstelId: string, fracties: readonly string[], values: FormValues): Invoer {
  const { voor, tegen, perFractie } = stemmenUit(values, fracties)
  return {
    voorstelId,
    behandelingId: values.behandelingId as string,
    uitkomst: values.uitkomst as Invoer['uitkomst'],
    amendementen: (values.amendementen as number | undefined) ?? 0,
    stemverklaringen: [],
    ...(voor === undefined && tegen === undefined
      ? {}
      : { stemming: { voor: voor ?? 0, tegen: tegen ?? 0, ...(perFractie && { perFractie }) } }),
  }
}

function Besluit({ voorstel, onClose }: { voorstel: Voorstel; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legBesluitVast)
  const { data } = useEndpoint(toonVragen, {})
  const fracties = data?.fracties ?? []
  const inDeRaad = voorstel.behandelingen.filter(
    ({ soort, datum, vervallen }) => soort === 'raad' && datum <= vandaag && !vervallen,
  )
  const uitkomsten = (['aangenomen', 'verworpen', 'aangehouden'] as const).map((value) => ({ value, label: t[value] }))
  if (inDeRaad.length === 0) {
    return (
      <Dialog open onClose={onClose} title={t.besluitVastleggen}>
        <p>{t.eerstAgenderen}</p>
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t.besluitVastleggen} wide>
      <CommandForm
        label={t.besluitVastleggen}
        command={command}
        initial={{
          behandelingId: inDeRaad.at(-1)!.id,
          amendementen: voorstel.amendementen.filter(({ stand }) => stand === 'aangenomen').length,
        }}
        toInput={(values) => naarInvoer(voorstel.id, fracties, values)}
        submitLabel={t.legVast}
        onDone={onClose}
      >
        <SelectField
          name="behandelingId"
          label={t.inVergadering}
          options={inDeRaad.map(({ id, datum }) => ({ value: id, label: datum.split('-').reverse().join('-') }))}
          required={t.nodig}
        />
        <SelectField name="uitkomst" label={t.uitkomst} options={uitkomsten} required={t.nodig} />
        <NumberField name="voor" label={t.voor} help={t.zonderTellen} />
        <NumberField name="tegen" label={t.tegen} />
        <NumberField name="amendementen" label={t.aangenomenAmendementen} />
        <FractiestemVelden fracties={fracties} />
      </CommandForm>
    </Dialog>
  )
}

function Verklaring({ besluitId, onClose }: { besluitId: string; onClose: () => void }) {
  const t = useTeksten(invoerTeksten)
  const command = useCommand(legStemverklaringVast)
  const { data } = useEndpoint(toonVragen, {})
  return (
    <Dialog open onClose={onClose} title={t.stemverklaringVastleggen}>
      <CommandForm
        label={t.stemverklaringVastleggen}
        command={command}
        toInput={(values) => ({ ...fractieUit(values), besluitId }) as InputOf<typeof legStemverklaringVast>}
        submitLabel={t.legVast}
        onDone={onClose}
      >
        <FractieVeld fracties={data?.fracties ?? []} />
        <TextArea name="tekst" label={t.waaromZo} required={t.nodig} maxLength={2000} />
      </CommandForm>
    </Dialog>
  )
}
