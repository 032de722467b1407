import type { ReactNode } from 'react'
import type { Endpoint, InputOf } from '#platform/endpoint.ts'
import {
  CheckboxesField,
  CommandForm,
  DateField,
  type FormValues,
  MoneyField,
  NumberField,
  RadioField,
  SearchSelect,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import {
  beginProgramma,
  beginProject,
  stelMaatregelVast,
  voegOnderdeelToe,
  type WireOpbouw,
  wijzigMaatregel,
  wijzigOnderdeel,
  wijzigProgramma,
  wijzigProject,
} from '../endpoints.ts'
import { PROJECTSOORTEN } from '../rules/opbouw.ts'
import { opbouwTeksten } from './opbouwTeksten.ts'

type Klaar = { onDone: () => void }
export type Onderdeelknoop = WireOpbouw['onderdelen'][number]
export type Maatregelknoop = WireOpbouw['maatregelen'][number]
export type Projectknoop = WireOpbouw['projecten'][number]

type Schrijfvorm<E extends Endpoint> = Klaar & {
  endpoint: E
  initial: FormValues
  /** Of the node that is changed. */
  versie?: number | undefined
  toInput: (waarden: FormValues) => unknown
  children: ReactNode
}

function Schrijfvorm<E extends Endpoint>({ endpoint, versie, toInput, onDone, ...vorm }: Schrijfvorm<E>) {
  const t = useTeksten(opbouwTeksten)
  const command = useCommand(endpoint)
  return (
    <CommandForm
      {...vorm}
      command={command}
      submitLabel={t.bewaar}
      {...(versie === undefined ? {} : { etag: `"${versie}"` })}
      toInput={(waarden) => toInput(waarden) as InputOf<E>}
      onDone={onDone}
    />
  )
}

/** Nothing chosen is an empty field, so that the form says what is missing. */
const beginVan = (knoop: object | undefined, extra: FormValues = {}): FormValues => ({
  ...Object.fromEntries(Object.entries(knoop ?? {}).map(([naam, waarde]) => [naam, waarde ?? undefined])),
  ...extra,
})
const kies = (waarden: FormValues, namen: readonly string[]) =>
  Object.fromEntries(namen.flatMap((naam) => (waarden[naam] === undefined ? [] : [[naam, waarden[naam]]])))

const WIE = ['naam', 'eigenaar', 'portefeuillehouder', 'beoogdResultaat']

function Wie() {
  const t = useTeksten(opbouwTeksten)
  return (
    <>
      <TextField name="eigenaar" label={t.eigenaar} required maxLength={200} />
      <TextField name="portefeuillehouder" label={t.portefeuillehouder} required maxLength={200} />
      <TextArea name="beoogdResultaat" label={t.beoogdResultaat} required rows={3} maxLength={2000} />
    </>
  )
}

export function Programmavorm({
  programma,
  onDone,
}: { programma?: WireOpbouw['programma'] } & { onDone: (id?: string) => void }) {
  const t = useTeksten(opbouwTeksten)
  const begin = useCommand(beginProgramma)
  const velden = (
    <>
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <Wie />
      <DateField name="begin" label={t.begin} />
      <DateField name="eind" label={t.eind} />
    </>
  )
  const woorden = [...WIE, 'begin', 'eind']
  if (programma)
    return (
      <Schrijfvorm
        endpoint={wijzigProgramma}
        initial={beginVan(programma)}
        versie={programma.versie}
        toInput={(waarden) => ({ programmaId: programma.id, ...kies(waarden, woorden) })}
        onDone={() => onDone()}
      >
        {velden}
      </Schrijfvorm>
    )
  return (
    <CommandForm
      command={begin}
      label={t.programmaErbij}
      submitLabel={t.programmaErbij}
      onDone={({ programmaId }) => onDone(programmaId)}
    >
      <TextField name="code" label={t.code} help={t.codeHulp} required maxLength={60} />
      {velden}
    </CommandForm>
  )
}

type Onder = { opbouw: WireOpbouw } & Klaar

export function Onderdeelvorm({ opbouw, onderdeel, onDone }: Onder & { onderdeel: Onderdeelknoop | undefined }) {
  const t = useTeksten(opbouwTeksten)
  const jaar = Number(useVandaag().slice(0, 4))
  const woorden = [...WIE, 'ondertitel', 'jaar', 'bedrag']
  return (
    <Schrijfvorm
      endpoint={onderdeel ? wijzigOnderdeel : voegOnderdeelToe}
      initial={beginVan(onderdeel, onderdeel ? {} : { jaar })}
      versie={onderdeel?.versie}
      toInput={(waarden) => ({
        ...(onderdeel ? { onderdeelId: onderdeel.id } : { programmaId: opbouw.programma.id }),
        ...kies(waarden, woorden),
      })}
      onDone={onDone}
    >
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <TextField name="ondertitel" label={t.ondertitel} maxLength={200} />
      <MoneyField name="bedrag" label={t.bedrag} required />
      <NumberField name="jaar" label={t.jaar} required year />
      <Wie />
    </Schrijfvorm>
  )
}

type Regelvelden = Record<number, { regelId?: string; procent?: number }>

export function Maatregelvorm({
  opbouw,
  maatregel,
  onderdeelId,
  onDone,
}: Onder & { maatregel: Maatregelknoop | undefined; onderdeelId?: string | undefined }) {
  const t = useTeksten(opbouwTeksten)
  const woorden = [
    ...WIE,
    'fase',
    'geraamd',
    'begonnenOp',
    'eind',
    'extraOfStaandBeleid',
    'watAlsNiet',
    'bronGemeente',
    'waaromPassend',
    'voorstellen',
  ]
  const rijen = Array.from({ length: (maatregel?.regels.length ?? 0) + 1 }, (_, i) => i)
  const naam = ({ code, naam: woord }: WireOpbouw['regels'][number]) => `${code} ${woord}`
  const gekozen = (i: number) => opbouw.regels.find(({ id }) => id === maatregel?.regels[i]?.regelId)
  const zoek = async (woord: string) =>
    opbouw.regels
      .filter((regel) => naam(regel).toLowerCase().includes(woord.toLowerCase()))
      .slice(0, 20)
      .map((regel) => ({ value: regel.id, label: naam(regel) }))
  const regels = Object.fromEntries(
    (maatregel?.regels ?? []).flatMap(({ regelId, honderdsten }, i) => [
      [`regels.${i}.regelId`, regelId],
      [`regels.${i}.procent`, honderdsten / 100],
    ]),
  )
  return (
    <Schrijfvorm
      endpoint={maatregel ? wijzigMaatregel : stelMaatregelVast}
      initial={{ ...beginVan(maatregel), regels: undefined, ...regels }}
      versie={maatregel?.versie}
      toInput={(waarden) => ({
        ...(maatregel
          ? { maatregelId: maatregel.id }
          : { programmaId: opbouw.programma.id, onderdeelId: onderdeelId ?? null }),
        ...kies(waarden, woorden),
        regels: Object.values((waarden.regels ?? {}) as Regelvelden)
          .filter(({ regelId }) => regelId)
          .map(({ regelId, procent = 100 }) => ({ regelId, honderdsten: Math.round(procent * 100) })),
      })}
      onDone={onDone}
    >
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <Wie />
      <RadioField
        name="extraOfStaandBeleid"
        label={t.extraOfStaandBeleid}
        required
        options={(['extra', 'staand'] as const).map((value) => ({ value, label: t[value] }))}
      />
      <TextArea name="watAlsNiet" label={t.watAlsNiet} required rows={3} maxLength={2000} />
      <Fase fasen={opbouw.fasen} />
      <DateField
        name="begonnenOp"
        label={t.begonnenOp}
        help={t.begonnenHulp}
        disabled={Boolean(maatregel?.begonnenOp)}
      />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
      <MoneyField name="geraamd" label={t.geraamd} help={t.geraamdHulp} />
      <fieldset className="pg-post">
        <legend>{t.kosten}</legend>
        {rijen.map((i) => {
          const eerst = gekozen(i)
          return (
            <div key={i} className="pg-drie pg-rij">
              <SearchSelect
                name={`regels.${i}.regelId`}
                label={t.regel(i + 1)}
                search={zoek}
                minLength={1}
                {...(eerst ? { initialOption: { value: eerst.id, label: naam(eerst) } } : {})}
              />
              <NumberField name={`regels.${i}.procent`} label={t.procent(i + 1)} unit="%" />
            </div>
          )
        })}
      </fieldset>
      {opbouw.voorstellen.length > 0 ? (
        <CheckboxesField
          name="voorstellen"
          label={t.voorstellen}
          options={opbouw.voorstellen.map(({ id, titel }) => ({ value: id, label: titel, lang: 'nl' }))}
        />
      ) : null}
      <TextField name="bronGemeente" label={t.bronGemeente} maxLength={100} />
      <TextArea name="waaromPassend" label={t.waaromPassend} rows={2} maxLength={2000} />
    </Schrijfvorm>
  )
}

function Fase({ fasen }: { fasen: readonly string[] }) {
  const t = useTeksten(opbouwTeksten)
  return (
    <SelectField name="fase" label={t.fase} options={fasen.map((fase) => ({ value: fase, label: fase, lang: 'nl' }))} />
  )
}

export type Projectplek = { maatregelId?: string | undefined; deelVan?: string | undefined }

export function Projectvorm({
  opbouw,
  project,
  plek = {},
  onDone,
}: Onder & { project: Projectknoop | undefined; plek?: Projectplek }) {
  const t = useTeksten(opbouwTeksten)
  const soorten = PROJECTSOORTEN.filter((soort) => soort !== 'project' || !plek.deelVan)
  const partners = project?.partners.join('\n')
  return (
    <Schrijfvorm
      endpoint={project ? wijzigProject : beginProject}
      initial={beginVan(project, { partners, ...(project ? {} : { soort: soorten[0] }) })}
      versie={project?.versie}
      toInput={({ partners: namen, ...waarden }) => ({
        ...(project ? { projectId: project.id } : { programmaId: opbouw.programma.id, soort: waarden.soort, ...plek }),
        ...kies(waarden, [...WIE, 'fase', 'begin', 'eind']),
        partners: String(namen ?? '')
          .split('\n')
          .map((naam) => naam.trim())
          .filter(Boolean),
      })}
      onDone={onDone}
    >
      {project ? null : (
        <SelectField
          name="soort"
          label={t.soort}
          required
          empty={false}
          options={soorten.map((value) => ({ value, label: t[value] }))}
        />
      )}
      <TextField name="naam" label={t.naam} required maxLength={200} />
      <Wie />
      <Fase fasen={opbouw.fasen} />
      <DateField name="begin" label={t.begin} />
      <DateField name="eind" label={t.eind} help={t.eindHulp} />
      <TextArea name="partners" label={t.partners} help={t.perRegel} rows={2} maxLength={2000} />
    </Schrijfvorm>
  )
}
