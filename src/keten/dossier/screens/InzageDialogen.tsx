import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  DateField,
  Dialog,
  type FormValues,
  Notice,
  RadioField,
  TextArea,
  useCommand,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { BekendeZoeker } from '#uitvoering/huishouden/screens/index.ts'
import type { Datum } from '#values/datum.ts'
import { legInzageverzoekVast, type toonInzageverzoeken, verlengInzage } from '../endpoints.ts'
import { VERLENGREDENEN, type Verlengreden } from '../rules/inzage/verlenging.ts'
import { NAMENS, type Namens } from '../rules/inzage/wie.ts'
import { inzageTeksten } from './inzageTeksten.ts'

type Verzoek = OutputOf<typeof toonInzageverzoeken>[number]
type Gekozen = { id: string; naam: string }

const VASTGESTELD = ['legitimatie', 'digid', 'machtiging', 'gezagsregister'] as const

/** First who it is about, then who asks, and how that was made sure. */
export function NieuwVerzoek({ onDone }: { onDone: () => void }) {
  const t = useTeksten(inzageTeksten)
  const vandaag = useVandaag()
  const command = useCommand(legInzageverzoekVast)
  const [wie, setWie] = useState<Gekozen>()
  const [namens, setNamens] = useState<Namens>()
  const [vrager, setVrager] = useState<Gekozen>()
  if (!wie) return <BekendeZoeker onKies={setWie} />
  if (!namens)
    return (
      <>
        <p>
          <b>{wie.naam}</b>
        </p>
        <p>{t.namens}</p>
        <ul className="sh-lijst">
          {NAMENS.map((een) => (
            <li key={een}>
              <Button onClick={() => setNamens(een)}>{t[een]}</Button>
            </li>
          ))}
        </ul>
      </>
    )
  if (namens === 'gezagdrager' && !vrager)
    return (
      <>
        <p>{t.welkeOuder(wie.naam)}</p>
        <BekendeZoeker onKies={setVrager} />
      </>
    )
  return (
    <CommandForm
      command={command}
      toInput={(values: FormValues) => ({
        persoonId: wie.id,
        ontvangenOp: values.ontvangenOp as Datum,
        namens,
        vastgesteldMet: values.vastgesteldMet as Verzoek['vastgesteldMet'],
        ...(vrager ? { vragerId: vrager.id } : {}),
      })}
      initial={{ ontvangenOp: vandaag }}
      submitLabel={t.legVast}
      onDone={onDone}
    >
      <p>
        <b>{wie.naam}</b>
        <br />
        {t[namens]}
        {vrager ? `: ${vrager.naam}` : null}
      </p>
      <DateField name="ontvangenOp" label={t.ontvangen} required />
      <RadioField
        name="vastgesteldMet"
        label={t.vastgesteldMet}
        required
        options={VASTGESTELD.map((een) => ({ value: een, label: t[een] }))}
      />
    </CommandForm>
  )
}

/** Two months more, with a letter that says why; it tells by which way the letter went. */
export function VerlengDialoog({ verzoek, onSluit }: { verzoek: Verzoek; onSluit: () => void }) {
  const t = useTeksten(inzageTeksten)
  const datum = useDateFormat()
  const command = useCommand(verlengInzage)
  const [klaar, setKlaar] = useState<OutputOf<typeof verlengInzage>>()
  return (
    <Dialog open onClose={onSluit} title={t.verlengVan(verzoek.naam)}>
      {klaar ? (
        <Notice
          kind={klaar.weg === 'zelf' ? 'let-op' : 'goed'}
          title={t.nieuweTermijn(datum(klaar.uiterlijk, 'lang'))}
          live
        >
          <p>{t[`weg-${klaar.weg}`]}</p>
        </Notice>
      ) : (
        <CommandForm
          command={command}
          toInput={(values: FormValues) => ({
            inzageverzoekId: verzoek.id,
            reden: values.reden as Verlengreden,
            toelichting: String(values.toelichting ?? ''),
          })}
          submitLabel={t.verlengEnSchrijf}
          onDone={setKlaar}
        >
          <p>{t.verlengUitleg(datum(verzoek.uiterlijk, 'lang'))}</p>
          <RadioField
            name="reden"
            label={t.waaromLanger}
            required
            options={VERLENGREDENEN.map((een) => ({ value: een, label: t[`reden-${een}`] }))}
          />
          <TextArea name="toelichting" label={t.uitlegLanger} required maxLength={1000} />
        </CommandForm>
      )}
    </Dialog>
  )
}
