import {
  CheckboxField,
  DateField,
  Form,
  type FormValues,
  RadioField,
  Row,
  SelectField,
  StatusBadge,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import {
  dienAanvraagIn,
  doeAf,
  geleidDoor,
  hervat,
  koppelTerug,
  legIngebrekestellingVast,
  rondOnderzoekAf,
  schortOp,
  trieer,
  verleng,
} from '../endpoints.ts'
import { codeVanSpoed } from '../rules/klokken.ts'
import { DOOR_BESLUIT } from '../rules/melding.ts'
import { KINDCHECKS, TRIAGEBESLUITEN, UITKOMSTEN } from '../rules/status.ts'
import type { Hulpvraag } from './melding.ts'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { Uitklap } from './Uitklap.tsx'

type Aanvraag = NonNullable<Hulpvraag['aanvraag']>

function useOpties() {
  const t = useTeksten(toegangTeksten)
  return (soort: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: woordVoor(t, soort, value) }))
}

export function TriageFormulier({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(toegangTeksten)
  const opties = useOpties()
  const command = useCommand(trieer)
  const submit = ({ veilig, kindcheck, ...values }: FormValues) =>
    command.run({
      hulpvraagId: hulpvraag.hulpvraagId,
      ...values,
      ...(veilig ? { veiligheidscheck: { uitkomst: veilig, ...(kindcheck ? { kindcheck } : {}) } } : {}),
    } as never)
  return (
    <Form label={t.triage} submitLabel={t.trieer} submit={submit}>
      {hulpvraag.veiligheidscheck ? null : <Veiligheid jeugd={hulpvraag.wet === 'jeugdwet'} opties={opties} />}
      <RadioField
        name="besluit"
        label={t.besluit}
        options={opties(
          'triage',
          TRIAGEBESLUITEN.filter((een) => een !== 'spoed' || codeVanSpoed(hulpvraag.wet) !== null),
        )}
        required
      />
      <TextArea name="doel" label={t.doel} rows={2} maxLength={2000} />
      <TextArea name="reden" label={t.reden} rows={2} maxLength={2000} />
    </Form>
  )
}

type Opties = ReturnType<typeof useOpties>

/** A step of its own, in sight: for a child it comes first, for an adult it asks after the children too. */
function Veiligheid({ jeugd, opties }: { jeugd: boolean; opties: Opties }) {
  const t = useTeksten(toegangTeksten)
  return (
    <Row>
      <RadioField
        name="veilig"
        label={jeugd ? t.veiligheid : t.veiligheidVolwassen}
        options={opties('veilig', ['veilig', 'zorgen', 'acuut'])}
      />
      <RadioField name="kindcheck" label={t.kindcheck} options={opties('kindcheck', KINDCHECKS)} />
    </Row>
  )
}

export function VerslagFormulier({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(toegangTeksten)
  const command = useCommand(rondOnderzoekAf)
  return (
    <Form
      label={t.verslag}
      submitLabel={t.rondAf}
      submit={(values) =>
        command.run({ hulpvraagId: hulpvraag.hulpvraagId, clientondersteuningGenoemd: false, ...values } as never)
      }
    >
      <TextArea name="verslag" label={t.verslag} rows={6} maxLength={20000} required />
      <CheckboxField name="clientondersteuningGenoemd" label={t.clientondersteuning} help={t.clientondersteuningHulp} />
      <DateField name="verstrektOp" label={t.datum} />
    </Form>
  )
}

export function AanvraagFormulier({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(toegangTeksten)
  const opties = useOpties()
  const command = useCommand(dienAanvraagIn)
  return (
    <Form
      label={t.aanvraag}
      submitLabel={t.aanvraag}
      initial={{ vorm: 'formulier' }}
      submit={(values) => command.run({ hulpvraagId: hulpvraag.hulpvraagId, ...values } as never)}
    >
      <RadioField name="vorm" label={t.vorm} options={opties('vorm', ['formulier', 'ondertekend-plan', 'melding'])} />
      <DateField name="ontvangenOp" label={t.ontvangenOp} />
      {hulpvraag.wet === 'participatiewet' ? <TextField name="reden" label={t.redenEerder} /> : null}
    </Form>
  )
}

export function TermijnFormulieren({ aanvraag }: { aanvraag: Aanvraag }) {
  const t = useTeksten(toegangTeksten)
  const opschorten = useCommand(schortOp)
  const hervatten = useCommand(hervat)
  const verlengen = useCommand(verleng)
  const ingebreke = useCommand(legIngebrekestellingVast)
  const { aanvraagId } = aanvraag
  const stil = aanvraag.opschortingen.some((een) => een.eind === null)
  return (
    <>
      {stil ? (
        <Form label={t.hervat} submitLabel={t.hervat} submit={() => hervatten.run({ aanvraagId })}>
          <p className="sh-bij">{t.stil}</p>
        </Form>
      ) : (
        <Uitklap label={t.schortOp}>
          <Form
            label={t.schortOp}
            submitLabel={t.schortOp}
            submit={(values) => opschorten.run({ aanvraagId, ...values } as never)}
          >
            <DateField name="begin" label={t.stilVan} />
            <DateField name="eind" label={t.stilTot} />
            <TextField name="reden" label={t.reden} required="Awb 4:15" />
          </Form>
        </Uitklap>
      )}
      <Uitklap label={t.verleng}>
        <Form
          label={t.verleng}
          submitLabel={t.verleng}
          submit={(values) => verlengen.run({ aanvraagId, ...values } as never)}
        >
          <DateField name="nieuweTermijn" label={t.nieuweTermijn} required="Awb 4:14" />
          <TextField name="reden" label={t.reden} required />
        </Form>
      </Uitklap>
      {aanvraag.ingebrekestellingOp ? null : (
        <Uitklap label={t.ingebrekestelling}>
          <Form
            label={t.ingebrekestelling}
            submitLabel={t.ingebrekestelling}
            submit={(values) => ingebreke.run({ aanvraagId, ...values } as never)}
          >
            <DateField name="ontvangenOp" label={t.ontvangenOp} />
          </Form>
        </Uitklap>
      )}
    </>
  )
}

export function DoorgeleidFormulier({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(toegangTeksten)
  const command = useCommand(geleidDoor)
  return (
    <Uitklap label={t.geleidDoor}>
      <Form
        label={t.geleidDoor}
        submitLabel={t.geleidDoor}
        submit={(values) =>
          command.run({ hulpvraagId: hulpvraag.hulpvraagId, warm: false, toestemming: false, ...values } as never)
        }
      >
        <TextField name="organisatie" label={t.organisatie} width={30} />
        <CheckboxField name="warm" label={t.warm} />
        <CheckboxField name="toestemming" label={t.toestemming} />
      </Form>
    </Uitklap>
  )
}

export function AfdoenFormulier({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(toegangTeksten)
  const opties = useOpties()
  const command = useCommand(doeAf)
  return (
    <Uitklap label={t.doeAf}>
      <Form
        label={t.doeAf}
        submitLabel={t.doeAf}
        submit={(values) => command.run({ hulpvraagId: hulpvraag.hulpvraagId, ...values } as never)}
      >
        <SelectField
          name="uitkomst"
          label={t.uitkomst}
          options={opties(
            'uitkomst',
            UITKOMSTEN.filter((een) => !DOOR_BESLUIT.includes(een)),
          )}
          required
        />
        <TextArea name="reden" label={t.redenAfdoening} help={t.redenAfdoeningHulp} rows={2} maxLength={2000} />
        <TextField name="naarGemeente" label={t.naarGemeente} help={t.naarGemeenteHulp} width={5} maxLength={4} />
        <DateField name="datum" label={t.datum} />
      </Form>
    </Uitklap>
  )
}

/** What came of a warm hand-over. */
export function Doorgeleidingen({ hulpvraag, opent }: { hulpvraag: Hulpvraag; opent?: string | undefined }) {
  const t = useTeksten(toegangTeksten)
  const opties = useOpties()
  const datum = useDateFormat()
  const command = useCommand(koppelTerug)
  return hulpvraag.doorgeleidingen.map((een) => (
    <div key={een.doorgeleidingId} id={`doorgeleiding-${een.doorgeleidingId}`}>
      <p>
        {t.doorgeleidNaar(een.naar, datum(een.datum, 'lijst'))}{' '}
        {een.terugkoppeling && een.teruggekoppeldOp ? (
          <StatusBadge plain kind={een.terugkoppeling === 'niet-gelukt' ? 'let-op' : 'goed'}>
            {woordVoor(t, 'terug', een.terugkoppeling)}, {datum(een.teruggekoppeldOp, 'lijst')}
          </StatusBadge>
        ) : (
          <StatusBadge plain kind="wacht">
            {t.nogNietsTerug}
          </StatusBadge>
        )}
      </p>
      {hulpvraag.magWijzigen ? (
        <Uitklap label={t.koppelTerug} open={opent === een.doorgeleidingId}>
          <Form
            label={t.koppelTerug}
            submitLabel={t.koppelTerug}
            submit={(values) => command.run({ doorgeleidingId: een.doorgeleidingId, ...values } as never)}
          >
            <SelectField
              name="terugkoppeling"
              label={t.watWerdHet}
              required
              options={opties('terug', ['gestart', 'wacht', 'niet-gelukt', 'afgerond'])}
            />
            <TextField name="tekst" label={t.toelichting} maxLength={1000} />
          </Form>
        </Uitklap>
      ) : null}
    </div>
  ))
}
