import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  DefinitionList,
  Dialog,
  EmptyState,
  type FormValues,
  Notice,
  Panel,
  RadioField,
  StatusBadge,
  TextArea,
  useCommand,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { beslisOpBezwaar, legBezwaarVast, type toonBesluiten, verdaagBezwaar } from '../endpoints.ts'
import { type BezwaarUitkomst, UITKOMSTEN } from '../rules/bezwaar.ts'
import { bezwaarTeksten } from './bezwaarTeksten.ts'

type Pagina = OutputOf<typeof toonBesluiten>
type Bezwaar = Pagina['bezwaren'][number]
type Bezig = { wat: 'verdaag' | 'beslis'; bezwaar: Bezwaar }

/** Who objected to what, by when it must be decided, and how it ended. */
export function BezwarenPanel({ pagina }: { pagina: Pagina }) {
  const t = useTeksten(bezwaarTeksten)
  const [bezig, setBezig] = useState<Bezig>()
  const [gedaan, setGedaan] = useState<string>()
  const nummer = (een: Bezwaar) => pagina.besluiten.find(({ id }) => id === een.besluitId)?.beschikkingnummer ?? 0
  const columns = useKolommen(nummer, setBezig)
  const sluit = (tekst?: string) => {
    setBezig(undefined)
    setGedaan(tekst)
  }
  if (pagina.bezwaren.length === 0) return null
  return (
    <Panel bare title={t.bezwaren}>
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <DataTable
        label={t.bezwaren}
        columns={columns}
        rows={pagina.bezwaren}
        rowKey={(een) => een.id}
        expand={(een) => <Inhoud bezwaar={een} />}
        empty={<EmptyState title={t.geen} />}
      />
      {bezig?.wat === 'verdaag' ? (
        <Verdaag bezwaar={bezig.bezwaar} titel={t.verdaagTegen(nummer(bezig.bezwaar))} onSluit={sluit} />
      ) : null}
      {bezig?.wat === 'beslis' ? (
        <Beslis bezwaar={bezig.bezwaar} titel={t.beslisTegen(nummer(bezig.bezwaar))} onSluit={sluit} />
      ) : null}
    </Panel>
  )
}

function useKolommen(nummer: (een: Bezwaar) => number, onKies: (bezig: Bezig) => void): Column<Bezwaar>[] {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  return [
    { key: 'tegen', header: t.bezwaar, rowHeader: true, sortValue: nummer, render: (een) => t.tegen(nummer(een)) },
    {
      key: 'ontvangen',
      header: t.ontvangenOp,
      sortValue: (een) => een.ontvangenOp,
      render: (een) => (
        <>
          {datum(een.ontvangenOp, 'kort')}
          <small>
            {een.termijnTot === null
              ? t.nietBegonnen
              : een.teLaat
                ? t[een.verschoonbaar ? 'verschoonbaar' : 'teLaat']
                : t.opTijd}
          </small>
        </>
      ),
    },
    {
      key: 'termijn',
      header: t.termijn,
      sortValue: (een) => een.uiterlijk ?? '',
      render: (een) => (
        <>
          {een.uiterlijk ? datum(een.uiterlijk, 'kort') : '–'}
          {een.verdaagdOp ? <small>{t.verdaagd(datum(een.verdaagdOp, 'kort'))}</small> : null}
        </>
      ),
    },
    { key: 'stand', header: t.stand, sortValue: (een) => een.uitkomst ?? '', render: (een) => <Stand bezwaar={een} /> },
    {
      key: 'doen',
      header: t.doen,
      headerHidden: true,
      csv: false,
      render: (een) =>
        een.uitkomst ? null : (
          <>
            <Button
              small
              aria-label={t.beslisTegen(nummer(een))}
              onClick={() => onKies({ wat: 'beslis', bezwaar: een })}
            >
              {t.beslis}
            </Button>{' '}
            {een.uiterlijk && !een.verdaagdOp ? (
              <Button
                small
                aria-label={t.verdaagTegen(nummer(een))}
                onClick={() => onKies({ wat: 'verdaag', bezwaar: een })}
              >
                {t.verdaag}
              </Button>
            ) : null}
          </>
        ),
    },
  ]
}

function Stand({ bezwaar: { uitkomst, uiterlijk } }: { bezwaar: Bezwaar }) {
  const t = useTeksten(bezwaarTeksten)
  const vandaag = useVandaag()
  if (uitkomst)
    return (
      <StatusBadge plain kind="afgerond">
        {t[uitkomst]}
      </StatusBadge>
    )
  return uiterlijk && uiterlijk < vandaag ? (
    <StatusBadge plain kind="te-laat">
      {t.beslissenTeLaat}
    </StatusBadge>
  ) : (
    <StatusBadge plain kind="loopt">
      {t.loopt}
    </StatusBadge>
  )
}

function Inhoud({ bezwaar }: { bezwaar: Bezwaar }) {
  const t = useTeksten(bezwaarTeksten)
  const delen: [string, string | null][] = [
    [t.gronden, bezwaar.gronden],
    [t.verschoonbaarReden, bezwaar.verschoonbaarReden],
    [t.verdaag, bezwaar.verdaagdReden],
    [t.motivering, bezwaar.motivering],
  ]
  return (
    <DefinitionList
      items={delen.flatMap(([term, tekst]) => (tekst ? [{ term, value: <span lang="nl">{tekst}</span> }] : []))}
    />
  )
}

type DialoogProps = { bezwaar: Bezwaar; titel: string; onSluit: (gedaan?: string) => void }

function Verdaag({ bezwaar, titel, onSluit }: DialoogProps) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  return (
    <Dialog open onClose={() => onSluit()} title={titel}>
      <CommandForm
        command={useCommand(verdaagBezwaar)}
        toInput={(values: FormValues) => ({ bezwaarId: bezwaar.id, reden: String(values.reden ?? '') })}
        submitLabel={t.verdaag}
        onDone={({ uiterlijk }) => onSluit(t.verdaagdTot(datum(uiterlijk, 'lang')))}
      >
        <p>{t.verdaagUitleg}</p>
        <TextArea name="reden" label={t.waarom} required maxLength={2000} />
      </CommandForm>
    </Dialog>
  )
}

function Beslis({ bezwaar, titel, onSluit }: DialoogProps) {
  const t = useTeksten(bezwaarTeksten)
  return (
    <Dialog open onClose={() => onSluit()} title={titel}>
      <CommandForm
        command={useCommand(beslisOpBezwaar)}
        toInput={(values: FormValues) => ({
          bezwaarId: bezwaar.id,
          uitkomst: values.uitkomst as BezwaarUitkomst,
          motivering: String(values.motivering ?? ''),
        })}
        submitLabel={t.beslis}
        onDone={({ nieuwBesluitNodig }) => onSluit(nieuwBesluitNodig ? t.nieuwBesluit : t.besloten)}
      >
        <p>{t.beslisUitleg}</p>
        <RadioField
          name="uitkomst"
          label={t.uitkomst}
          required
          options={UITKOMSTEN.map((een) => ({ value: een, label: t[een] }))}
        />
        <TextArea name="motivering" label={t.motivering} maxLength={20_000} />
      </CommandForm>
    </Dialog>
  )
}

export function LegBezwaarVast({ besluit, onSluit }: { besluit: Pagina['besluiten'][number]; onSluit: () => void }) {
  const t = useTeksten(bezwaarTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const command = useCommand(legBezwaarVast)
  const [klaar, setKlaar] = useState<OutputOf<typeof legBezwaarVast>>()
  return (
    <Dialog open onClose={onSluit} title={t.legVastTegen(besluit.beschikkingnummer)}>
      {klaar ? (
        <Notice kind={klaar.teLaat ? 'let-op' : 'goed'} title={t.vastgelegd(datum(klaar.uiterlijk, 'lang'))} live>
          {klaar.teLaat ? <p>{t.vastgelegdTeLaat}</p> : null}
        </Notice>
      ) : (
        <CommandForm
          command={command}
          initial={{ ontvangenOp: vandaag, commissie: false }}
          toInput={(values: FormValues) => ({
            besluitId: besluit.id,
            ontvangenOp: values.ontvangenOp as Datum,
            gronden: String(values.gronden ?? ''),
            commissie: values.commissie === true,
            ...(values.bekendgemaaktOp ? { bekendgemaaktOp: values.bekendgemaaktOp as Datum } : {}),
            ...(values.verschoonbaarReden ? { verschoonbaarReden: String(values.verschoonbaarReden) } : {}),
          })}
          submitLabel={t.legVast}
          onDone={setKlaar}
        >
          <DateField name="ontvangenOp" label={t.ontvangenOp} required />
          <TextArea name="gronden" label={t.gronden} required maxLength={20_000} />
          <CheckboxField name="commissie" label={t.commissie} />
          <DateField name="bekendgemaaktOp" label={t.bekendgemaaktOp} help={t.bekendgemaaktHulp} />
          <TextArea
            name="verschoonbaarReden"
            label={t.verschoonbaarReden}
            help={t.verschoonbaarHulp}
            maxLength={2000}
          />
        </CommandForm>
      )}
    </Dialog>
  )
}
