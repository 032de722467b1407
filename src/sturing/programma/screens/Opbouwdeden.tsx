import {
  CommandForm,
  DateField,
  RadioField,
  SelectField,
  TextArea,
  useCommand,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { beeindig, verplaatsMaatregel, verplaatsOnderdeel, verplaatsProject, type WireOpbouw } from '../endpoints.ts'
import { beletselenVoorPlaats, EINDES, type Knoopsoort } from '../rules/opbouw.ts'
import type { Maatregelknoop, Onderdeelknoop, Projectknoop } from './Opbouwvormen.tsx'
import { opbouwTeksten } from './opbouwTeksten.ts'

type Vorm = { opbouw: WireOpbouw; onDone: () => void }

export function Eindvorm({
  soort,
  knoop,
  onDone,
}: {
  soort: Knoopsoort
  knoop: { id: string; versie: number }
  onDone: () => void
}) {
  const t = useTeksten(opbouwTeksten)
  const command = useCommand(beeindig)
  const op = useVandaag()
  return (
    <CommandForm
      command={command}
      label={t.beeindig}
      etag={`"${knoop.versie}"`}
      initial={{ op }}
      fixed={{ soort, knoopId: knoop.id }}
      submitLabel={t.beeindig}
      onDone={onDone}
    >
      <RadioField name="einde" label={t.hoe} required options={EINDES.map((value) => ({ value, label: t[value] }))} />
      <DateField name="op" label={t.op} required />
      <TextArea name="reden" label={t.reden} required rows={3} maxLength={2000} />
    </CommandForm>
  )
}

export function VerplaatsOnderdeel({ opbouw, knoop, onDone }: Vorm & { knoop: Onderdeelknoop }) {
  const t = useTeksten(opbouwTeksten)
  const command = useCommand(verplaatsOnderdeel)
  return (
    <CommandForm
      command={command}
      label={t.verplaats}
      etag={`"${knoop.versie}"`}
      initial={{ volgorde: String(knoop.volgorde) }}
      toInput={({ volgorde }) => ({ onderdeelId: knoop.id, volgorde: Number(volgorde) })}
      submitLabel={t.verplaats}
      onDone={onDone}
    >
      <SelectField
        name="volgorde"
        label={t.plaats}
        required
        empty={false}
        options={opbouw.onderdelen.map(({ volgorde, naam }) => ({
          value: String(volgorde),
          label: `${volgorde}. ${naam}`,
          lang: 'nl',
        }))}
      />
    </CommandForm>
  )
}

export function VerplaatsMaatregel({ opbouw, knoop, onDone }: Vorm & { knoop: Maatregelknoop }) {
  const t = useTeksten(opbouwTeksten)
  const command = useCommand(verplaatsMaatregel)
  return (
    <CommandForm
      command={command}
      label={t.verplaats}
      etag={`"${knoop.versie}"`}
      initial={{ onderdeelId: knoop.onderdeelId ?? undefined }}
      toInput={({ onderdeelId }) => ({
        maatregelId: knoop.id,
        onderdeelId: (onderdeelId as string | undefined) ?? null,
      })}
      submitLabel={t.verplaats}
      onDone={onDone}
    >
      <SelectField
        name="onderdeelId"
        label={t.naarOnderdeel}
        empty={t.geenVan}
        options={opbouw.onderdelen
          .filter(({ geeindigdOp }) => geeindigdOp === null)
          .map(({ id, naam }) => ({ value: id, label: naam, lang: 'nl' }))}
      />
    </CommandForm>
  )
}

export function VerplaatsProject({ opbouw, knoop, onDone }: Vorm & { knoop: Projectknoop }) {
  const t = useTeksten(opbouwTeksten)
  const command = useCommand(verplaatsProject)
  const ouders = opbouw.projecten.filter(
    (een) => een.id !== knoop.id && beletselenVoorPlaats(knoop, een, opbouw.projecten).length === 0,
  )
  return (
    <CommandForm
      command={command}
      label={t.verplaats}
      etag={`"${knoop.versie}"`}
      initial={{ maatregelId: knoop.maatregelId ?? undefined, deelVan: knoop.deelVan ?? undefined }}
      toInput={({ maatregelId, deelVan }) => ({
        projectId: knoop.id,
        maatregelId: (maatregelId as string | undefined) ?? null,
        deelVan: (deelVan as string | undefined) ?? null,
      })}
      submitLabel={t.verplaats}
      onDone={onDone}
    >
      <SelectField
        name="maatregelId"
        label={t.naarMaatregel}
        empty={t.geenVan}
        options={opbouw.maatregelen
          .filter(({ geeindigdOp }) => geeindigdOp === null)
          .map(({ id, naam }) => ({ value: id, label: naam, lang: 'nl' }))}
      />
      {ouders.length > 0 ? (
        <SelectField
          name="deelVan"
          label={t.naarProject}
          options={ouders.map(({ id, naam }) => ({ value: id, label: naam, lang: 'nl' }))}
        />
      ) : null}
    </CommandForm>
  )
}
