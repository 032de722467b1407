import { useParams } from '@tanstack/react-router'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxesField,
  CommandForm,
  DateField,
  ErrorBox,
  type FormValues,
  LoadingLines,
  NumberField,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useFormValue,
  useNavigation,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonGebieden } from '#uitvoering/inrichting/endpoints.ts'
import { publiceerAanbod, toonAanbod, toonCatalogus, toonOrganisaties, wijzigAanbod } from '../endpoints.ts'
import { ORGANISATIESOORT_NAMEN, ORGANISATIESOORTEN } from '../rules/organisatie.ts'
import { ZOEKWOORDEN } from '../rules/zoeken.ts'
import './aanbod.css'
import { aanbodTeksten } from './teksten.ts'

type Aanbod = OutputOf<typeof toonAanbod>['aanbod']
const NIEUW = 'nieuw'
const DOELGROEPEN = [
  'iedereen',
  'ouderen',
  'volwassenen',
  'jongeren',
  'kinderen',
  'ouders',
  'gezinnen',
  'mantelzorgers',
  'huurders',
]

export function NieuwAanbodScreen() {
  const t = useTeksten(aanbodTeksten)
  const command = useCommand(publiceerAanbod)
  const navigate = useNavigation()
  const vandaag = useVandaag()
  return (
    <>
      <PageHead title={t.nieuwTitel} back={{ href: '/sociale-kaart', label: t.deKaart }} />
      <Panel label={t.naam}>
        <CommandForm
          command={command}
          initial={{ trede: '1', 'periode.begin': vandaag }}
          toInput={naarAanbod}
          submitLabel={t.publiceer}
          onDone={({ aanbodId }) => navigate(`/sociale-kaart/${aanbodId}`)}
        >
          <Velden />
        </CommandForm>
      </Panel>
    </>
  )
}

export function WijzigAanbodScreen() {
  const t = useTeksten(aanbodTeksten)
  const { aanbodId } = useParams({ strict: false }) as { aanbodId: string }
  const { data, error, etag } = useEndpoint(toonAanbod, { aanbodId })
  const command = useCommand(wijzigAanbod)
  const navigate = useNavigation()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.wijzigTitel(data.aanbod.naam)}
        back={{ href: `/sociale-kaart/${aanbodId}`, label: data.aanbod.naam }}
      />
      <Panel label={t.naam}>
        <CommandForm
          command={command}
          etag={etag}
          initial={vanAanbod(data.aanbod)}
          toInput={(values) => ({ ...naarAanbod(values), aanbodId })}
          submitLabel={t.bewaar}
          onDone={() => navigate(`/sociale-kaart/${aanbodId}`)}
        >
          <Velden eigen={data.aanbod} />
        </CommandForm>
      </Panel>
    </>
  )
}

function Velden({ eigen }: { eigen?: Aanbod }) {
  const t = useTeksten(aanbodTeksten)
  const { taal } = useTaal()
  const organisaties = useEndpoint(toonOrganisaties, {}).data ?? []
  const wijken = useEndpoint(toonGebieden, {}).data ?? []
  const producten = (useEndpoint(toonCatalogus, {}).data ?? []).filter((een) => een.stand === 'geldig')
  const keuzes = (woorden: readonly string[]) => [...new Set(woorden)].map((value) => ({ value, label: value }))
  return (
    <>
      <TextField name="naam" label={t.naamVanAanbod} required maxLength={120} width={40} />
      <SelectField
        name="organisatieId"
        label={t.organisatie}
        options={[
          ...organisaties.map((een) => ({ value: een.id, label: een.naam })),
          { value: NIEUW, label: t.nieuweOrganisatie },
        ]}
        required
      />
      <NieuweOrganisatie
        soorten={ORGANISATIESOORTEN.map((value) => ({ value, label: ORGANISATIESOORT_NAMEN[value][taal] }))}
      />
      <TextArea name="omschrijving" label={t.omschrijving} help={t.omschrijvingHulp} maxLength={2000} rows={3} />
      <RadioField
        name="trede"
        label={t.trede}
        required
        options={['1', '2', '3'].map((value) => ({ value, label: t.tredeN(Number(value)) }))}
      />
      <div className="ab-keuzes">
        <CheckboxesField
          name="themas"
          label={t.themas}
          required
          options={keuzes([...Object.keys(ZOEKWOORDEN), ...(eigen?.themas ?? [])])}
        />
        <CheckboxesField
          name="doelgroepen"
          label={t.voorWie}
          options={keuzes([...DOELGROEPEN, ...(eigen?.doelgroepen ?? [])])}
        />
        <CheckboxesField
          name="gebieden"
          label={t.wijken}
          help={t.wijkenHulp}
          options={wijken.map((wijk) => ({ value: wijk.code, label: wijk.naam }))}
        />
      </div>
      <TextField name="waar" label={t.waar} maxLength={200} width={40} />
      <TextField name="wanneer" label={t.wanneer} help={t.wanneerHulp} maxLength={200} width={40} />
      <TextField name="kosten" label={t.kosten} maxLength={200} width={40} />
      <TextField name="aanmelden" label={t.aanmelden} maxLength={400} width={40} />
      <NumberField name="capaciteit" label={t.capaciteit} help={t.capaciteitHulp} />
      <CheckboxesField
        name="beoogtTeVervangen"
        label={t.vervangt}
        help={t.vervangtHulp}
        options={producten.map((een) => ({ value: een.code, label: `${een.code} ${een.naam}` }))}
      />
      <DateField name="periode.begin" label={t.begin} required />
      <DateField name="periode.eind" label={t.eind} help={t.eindHulp} />
    </>
  )
}

/** Asked only when the organisation is not in the list. */
function NieuweOrganisatie({ soorten }: { soorten: { value: string; label: string }[] }) {
  const t = useTeksten(aanbodTeksten)
  const gekozen = useFormValue('organisatieId')
  if (gekozen !== NIEUW) return null
  return (
    <>
      <TextField name="organisatie.naam" label={t.nieuweOrganisatie} required maxLength={120} width={40} />
      <SelectField name="organisatie.soort" label={t.soort} options={soorten} required />
    </>
  )
}

const lijst = (waarde: unknown) => (waarde as string[] | undefined) ?? []
const tekst = (waarde: unknown) => (waarde as string | undefined) ?? ''

function naarAanbod(values: FormValues): InputOf<typeof publiceerAanbod> {
  const { organisatieId, organisatie, periode, ...rest } = values as FormValues & {
    periode: { begin: string; eind?: string }
  }
  return {
    ...(organisatieId === NIEUW
      ? { organisatie: organisatie as { naam: string; soort: string } }
      : { organisatieId: organisatieId as string }),
    naam: tekst(rest.naam),
    omschrijving: tekst(rest.omschrijving),
    themas: lijst(rest.themas),
    doelgroepen: lijst(rest.doelgroepen),
    trede: Number(rest.trede) as 1 | 2 | 3,
    gebieden: lijst(rest.gebieden),
    kosten: tekst(rest.kosten),
    aanmelden: tekst(rest.aanmelden),
    waar: tekst(rest.waar),
    wanneer: tekst(rest.wanneer),
    capaciteit: (rest.capaciteit as number | undefined) ?? null,
    beoogtTeVervangen: lijst(rest.beoogtTeVervangen),
    periode: { begin: periode.begin, eind: periode.eind ?? null },
  }
}

function vanAanbod({ periode, capaciteit, trede, ...aanbod }: Aanbod): FormValues {
  return {
    ...aanbod,
    trede: String(trede),
    capaciteit: capaciteit ?? undefined,
    'periode.begin': periode.begin,
    'periode.eind': periode.eind ?? undefined,
  }
}
