import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  Dialog,
  ErrorBox,
  type FormValues,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  Stack,
  TextArea,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { houdUitElkaar, splitsWeer, toonDubbelen, voegSamen } from '../endpoints.ts'
import { toezichtTeksten } from './toezichtTeksten.ts'

type Beeld = OutputOf<typeof toonDubbelen>
type Paar = Beeld['vermoedens'][number]
type Registratie = Paar['een']

/** Registrations that may be of one person, side by side; merged ones come apart again. */
export function DubbelenScreen() {
  const t = useTeksten(toezichtTeksten)
  const datum = useDateFormat()
  const { data, error } = useEndpoint(toonDubbelen, {})
  const twee = useCommand(houdUitElkaar)
  const splits = useCommand(splitsWeer)
  const [open, setOpen] = useState<Paar>()
  const [klaar, setKlaar] = useState(false)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const gedaan = () => setKlaar(true)
  const fout = twee.error ?? splits.error
  return (
    <>
      <PageHead title={t.dubbelTitel(data.vermoedens.length)} sub={t.dubbelSub} />
      {klaar ? <Notice kind="goed" title={t.gelukt} live /> : null}
      {fout ? <ErrorBox error={fout} /> : null}
      <Stack>
        {data.vermoedens.map((paar) => {
          const namen = t.paar(paar.een.naam, paar.ander.naam)
          return (
            <Panel
              key={`${paar.een.persoonId}${paar.ander.persoonId}`}
              title={namen}
              sub={t.gelijkenis(paar.gelijkenis)}
              actions={
                <>
                  <Button aria-label={t.voegSamenVan(namen)} onClick={() => setOpen(paar)}>
                    {t.voegSamen}
                  </Button>
                  <Button
                    appearance="subtle"
                    aria-label={t.tweeMensenVan(namen)}
                    onClick={() =>
                      void twee.run({ eenId: paar.een.persoonId, anderId: paar.ander.persoonId }).then(gedaan, () => {})
                    }
                  >
                    {t.tweeMensen}
                  </Button>
                </>
              }
            >
              <Vergelijking een={paar.een} ander={paar.ander} label={namen} />
            </Panel>
          )
        })}
        <Panel title={t.samen}>
          {data.samengevoegd.length === 0 ? <p>{t.samenNiets}</p> : null}
          <ul className="sh-lijst">
            {data.samengevoegd.map((een) => (
              <li key={een.id}>
                <b>{t.paar(een.blijft.naam, een.vervalt.naam)}</b>: {een.reden}
                <div className="sh-bron">
                  {t.samenRegel(een.mee, een.bleef)}, {t.doorOp(een.doorNaam ?? t.onbekend, datum(een.op))}
                </div>
                <Button
                  small
                  aria-label={t.splitsVan(een.vervalt.naam)}
                  onClick={() => void splits.run({ samenvoegingId: een.id }).then(gedaan, () => {})}
                >
                  {t.splits}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      </Stack>
      <Dialog open={open !== undefined} onClose={() => setOpen(undefined)} title={t.voegSamen}>
        {open ? (
          <SamenDeed
            paar={open}
            onDone={() => {
              setOpen(undefined)
              gedaan()
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function Vergelijking({ een, ander, label }: { een: Registratie; ander: Registratie; label: string }) {
  const t = useTeksten(toezichtTeksten)
  const datum = useDateFormat()
  const hangt = (wie: Registratie) =>
    wie.hangt.map(({ tabel, aantal }) => `${tabel.split('.').at(-1)} (${aantal})`).join(', ') || '–'
  const regels: [string, (wie: Registratie) => string][] = [
    [t.naam, (wie) => wie.naam],
    [t.geboren, (wie) => datum(wie.geboren, 'kort')],
    [t.geslacht, (wie) => wie.geslacht],
    [t.bsn, (wie) => (wie.heeftBsn ? t.ja : t.nee)],
    [t.adres, (wie) => wie.adres ?? t.onbekend],
    [t.telefoon, (wie) => wie.telefoon ?? t.onbekend],
    [t.bron, (wie) => t[`bron.${wie.bron}` as 'bron.brp'] ?? wie.bron],
    [t.hangt, hangt],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className="sh-schuif" aria-label={`${t.vergelijk}: ${label}`} tabIndex={0}>
      <table className="utrecht-table sh-schuiftabel sh-tabel--dicht" aria-label={label}>
        <tbody className="utrecht-table__body">
          {regels.map(([naam, waarde]) => (
            <tr key={naam} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__header-cell">
                {naam}
              </th>
              <td className="utrecht-table__cell">{waarde(een)}</td>
              <td className="utrecht-table__cell">
                {waarde(een) === waarde(ander) ? waarde(ander) : <b>{waarde(ander)}</b>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SamenDeed({ paar, onDone }: { paar: Paar; onDone: () => void }) {
  const t = useTeksten(toezichtTeksten)
  const command = useCommand(voegSamen)
  const { een, ander } = paar
  const toInput = (values: FormValues) => {
    const blijftId = values.blijftId as string
    return {
      blijftId,
      vervaltId: blijftId === een.persoonId ? ander.persoonId : een.persoonId,
      reden: (values.reden as string | undefined) ?? '',
    }
  }
  const eerst = ander.heeftBsn ? ander : een
  return (
    <CommandForm
      command={command}
      toInput={toInput}
      initial={{ blijftId: eerst.persoonId }}
      submitLabel={t.voegSamen}
      onDone={onDone}
    >
      <RadioField
        name="blijftId"
        label={t.blijftStaan}
        required
        options={[eerst, eerst === een ? ander : een].map((wie) => ({
          value: wie.persoonId,
          label: `${wie.naam} (${t.bsn}: ${wie.heeftBsn ? t.ja : t.nee})`,
        }))}
      />
      <TextArea name="reden" label={t.waaromSamen} rows={2} required maxLength={500} />
    </CommandForm>
  )
}
