import { useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  type FormValues,
  MoneyField,
  Notice,
  Panel,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { schrijfRapport } from '../endpoints.ts'
import { aspectVanAfwijking } from '../rules/opmerkingen.ts'
import { Aspectstatus } from './Aspectstatus.tsx'
import { Blok } from './RapportLezen.tsx'

import { rapportTeksten } from './rapportTeksten.ts'
import type { Voortgangsrapport } from './voortgangsrapport.ts'

type Inhoud = InputOf<typeof schrijfRapport>['rapport']

/** The report as it is written, in the form with which it was begun; beside each block what was said last time. */
export function RapportVorm({ rapport, etag }: { rapport: Voortgangsrapport; etag: string | undefined }) {
  const t = useTeksten(rapportTeksten)
  const datum = useDateFormat()
  const command = useCommand(schrijfRapport)
  const [gevonden, setGevonden] = useState<number>()
  const { formulier, vorige, inhoud, grootboek } = rapport
  const kop = vorige ? t.vorige(datum(vorige.inhoud.rapportagedatum)) : ''
  const toen = (tekst: string | null | undefined) => (vorige && tekst ? tekst : null)
  const mijlpalen = inhoud.mijlpalen.length + 2
  const index = (soort: string) => formulier.afwijkingen.findIndex((a) => a.soort === soort)
  return (
    <Panel label={t.titel(rapport.project, inhoud.rapportagedatum)}>
      <CommandForm
        label={t.bewaar}
        command={command}
        etag={etag}
        stickyFoot
        initial={beginVan(rapport)}
        submitLabel={t.bewaar}
        toInput={(waarden) => ({ rapportId: rapport.id, rapport: naarInhoud(rapport, waarden, mijlpalen) })}
        onDone={({ bevindingen }) => setGevonden(bevindingen)}
      >
        {gevonden === undefined ? null : (
          <Notice kind={gevonden === 0 ? 'goed' : 'let-op'} live title={t.bewaard(gevonden)} />
        )}
        <Blok
          label={t.algemeen}
          kop={kop}
          nu={
            <>
              <TextField
                name="rapport.portefeuillehouder.waarde"
                label={t.portefeuillehouder}
                required
                maxLength={300}
              />
              <SelectField
                name="rapport.fase.veld"
                label={t.fase}
                options={formulier.fasen.map((fase) => ({ value: fase, label: fase, lang: 'nl' }))}
              />
              <TextArea name="rapport.basisinformatie.tekst" label={t.basisinformatie} required maxLength={4000} />
              <TextArea name="rapport.standVanZaken.tekst" label={t.standVanZaken} required rows={6} maxLength={4000} />
              <TextArea name="rapport.besluitvorming.tekst" label={t.besluitvorming} rows={2} maxLength={4000} />
              <TextArea name="rapport.raadsmededelingen.tekst" label={t.raadsmededelingen} rows={2} maxLength={4000} />
            </>
          }
          eerder={
            vorige ? (
              <>
                <b>{vorige.inhoud.fase.veld ?? t.leeg}</b>
                <p>{vorige.inhoud.standVanZaken.tekst}</p>
                {toen(vorige.inhoud.besluitvorming?.tekst)}
              </>
            ) : null
          }
        />
        {formulier.aspecten.map(({ soort, label, hulp }, i) => {
          const oud = vorige?.inhoud.aspecten.find((a) => a.soort === soort)
          return (
            <Blok
              key={soort}
              label={label}
              lang="nl"
              kop={kop}
              nu={
                <>
                  <SelectField
                    name={`rapport.aspecten.${i}.status`}
                    label={`${t.status}: ${label}`}
                    options={formulier.statussen.map((status) => ({ value: status, label: status, lang: 'nl' }))}
                  />
                  <TextArea
                    name={`rapport.aspecten.${i}.tekst`}
                    label={`${t.toelichting}: ${label}`}
                    {...(hulp ? { help: hulp } : {})}
                    maxLength={4000}
                  />
                  {formulier.afwijkingen
                    .filter((a) => aspectVanAfwijking(a.soort) === soort)
                    .map((a) => (
                      <div key={a.soort}>
                        <RadioField
                          name={`rapport.afwijkingen.${index(a.soort)}.antwoord`}
                          label={a.label}
                          options={(['ja', 'nee'] as const).map((value) => ({ value, label: t[value] }))}
                        />
                        <TextField
                          name={`rapport.afwijkingen.${index(a.soort)}.tekst`}
                          label={t.uitleg(a.label)}
                          maxLength={4000}
                        />
                      </div>
                    ))}
                </>
              }
              eerder={
                oud ? (
                  <>
                    <Aspectstatus status={oud.status} />
                    <p>{oud.tekst}</p>
                    {vorige?.inhoud.afwijkingen
                      .filter((a) => aspectVanAfwijking(a.soort) === soort)
                      .map((a) => (
                        <p key={a.soort}>
                          {a.bronlabel} <b>{t[a.antwoord]}</b> {a.tekst}
                        </p>
                      ))}
                  </>
                ) : null
              }
            />
          )
        })}
        {grootboek.length > 0 ? (
          <Blok
            label={t.geld}
            kop={kop}
            eerder={null}
            nu={grootboek.map(({ regel, naam }, i) => (
              <div key={regel} className="pg-drie">
                <MoneyField name={`rapport.bedragen.${i}.begroot`} label={t.begrootVan(naam)} />
                <MoneyField name={`rapport.bedragen.${i}.besteed`} label={t.besteedVan(naam)} />
              </div>
            ))}
          />
        ) : null}
        <Blok
          label={t.mijlpalen}
          kop={kop}
          eerder={
            vorige?.inhoud.mijlpalen.length
              ? vorige.inhoud.mijlpalen.map((m) => <p key={`${m.betreft} ${m.datum}`}>{`${m.datum}: ${m.wat}`}</p>)
              : null
          }
          nu={Array.from({ length: mijlpalen }, (_, i) => i).map((i) => (
            <fieldset key={i} className="pg-post">
              <legend>{t.mijlpaal(i + 1)}</legend>
              <div className="pg-drie">
                <TextField name={`rapport.mijlpalen.${i}.wat`} label={t.wat} maxLength={300} />
                <TextField name={`rapport.mijlpalen.${i}.betreft`} label={t.betreft} maxLength={300} />
                <TextField name={`rapport.mijlpalen.${i}.datum`} label={t.datum} help={t.datumHulp} maxLength={10} />
              </div>
            </fieldset>
          ))}
        />
        <TextArea name="rapport.overigeInformatie" label={t.overige} rows={3} maxLength={4000} />
      </CommandForm>
    </Panel>
  )
}

const waarde = (tekst: string | null | undefined) => tekst ?? undefined

function beginVan({ inhoud, formulier, grootboek }: Voortgangsrapport): FormValues {
  const aspect = (soort: string) => inhoud.aspecten.find((a) => a.soort === soort)
  const afwijking = (soort: string) => inhoud.afwijkingen.find((a) => a.soort === soort)
  return Object.assign(
    {
      'rapport.portefeuillehouder.waarde': inhoud.portefeuillehouder.waarde,
      'rapport.fase.veld': waarde(inhoud.fase.veld),
      'rapport.basisinformatie.tekst': inhoud.basisinformatie.tekst,
      'rapport.standVanZaken.tekst': inhoud.standVanZaken.tekst,
      'rapport.besluitvorming.tekst': waarde(inhoud.besluitvorming?.tekst),
      'rapport.raadsmededelingen.tekst': waarde(inhoud.raadsmededelingen?.tekst),
      'rapport.overigeInformatie': waarde(inhoud.overigeInformatie),
    },
    ...formulier.aspecten.map(({ soort }, i) => ({
      [`rapport.aspecten.${i}.status`]: waarde(aspect(soort)?.status),
      [`rapport.aspecten.${i}.tekst`]: waarde(aspect(soort)?.tekst),
    })),
    ...formulier.afwijkingen.map(({ soort }, i) => {
      const oud = afwijking(soort)
      const antwoord = oud && oud.antwoord !== 'leeg' ? oud.antwoord : undefined
      return { [`rapport.afwijkingen.${i}.antwoord`]: antwoord, [`rapport.afwijkingen.${i}.tekst`]: waarde(oud?.tekst) }
    }),
    ...grootboek.map(({ regel, begroot, besteed }, i) => {
      const gemeld = inhoud.bedragen?.find((b) => b.regel === regel)
      return {
        [`rapport.bedragen.${i}.begroot`]: gemeld ? (gemeld.begroot ?? undefined) : begroot,
        [`rapport.bedragen.${i}.besteed`]: gemeld ? (gemeld.besteed ?? undefined) : besteed,
      }
    }),
    ...inhoud.mijlpalen.map((m, i) => ({
      [`rapport.mijlpalen.${i}.wat`]: m.wat,
      [`rapport.mijlpalen.${i}.betreft`]: m.betreft,
      [`rapport.mijlpalen.${i}.datum`]: m.datum,
    })),
  )
}

type Ingevuld = Partial<Omit<Inhoud, 'aspecten' | 'afwijkingen' | 'mijlpalen' | 'bedragen'>> & {
  aspecten?: Record<number, { status?: string; tekst?: string }>
  afwijkingen?: Record<number, { antwoord?: 'ja' | 'nee'; tekst?: string }>
  mijlpalen?: Record<number, Inhoud['mijlpalen'][number]>
  bedragen?: Record<number, { begroot?: number; besteed?: number }>
}

/** Only what the form asks is written; who it is about, its code and its day stay as they are. */
function naarInhoud(
  { inhoud, formulier, grootboek }: Voortgangsrapport,
  waarden: FormValues,
  mijlpalen: number,
): Inhoud {
  const { rapport: nu } = waarden as { rapport: Ingevuld }
  return {
    ...inhoud,
    portefeuillehouder: { waarde: nu.portefeuillehouder?.waarde ?? '' },
    fase: { veld: nu.fase?.veld ?? null },
    basisinformatie: { tekst: nu.basisinformatie?.tekst ?? '' },
    standVanZaken: { tekst: nu.standVanZaken?.tekst ?? '' },
    besluitvorming: nu.besluitvorming?.tekst ? { tekst: nu.besluitvorming.tekst } : null,
    raadsmededelingen: nu.raadsmededelingen?.tekst ? { tekst: nu.raadsmededelingen.tekst } : null,
    overigeInformatie: nu.overigeInformatie ?? null,
    aspecten: formulier.aspecten.map(({ soort, label }, i) => ({
      soort,
      bronlabel: label,
      status: nu.aspecten?.[i]?.status ?? null,
      tekst: nu.aspecten?.[i]?.tekst ?? null,
    })),
    afwijkingen: formulier.afwijkingen.map(({ soort, label }, i) => ({
      soort,
      bronlabel: label,
      antwoord: nu.afwijkingen?.[i]?.antwoord ?? 'leeg',
      tekst: nu.afwijkingen?.[i]?.tekst ?? null,
    })),
    mijlpalen: Array.from({ length: mijlpalen }, (_, i) => nu.mijlpalen?.[i]).filter((m) => m !== undefined),
    bedragen: grootboek.map(({ regel }, i) => ({
      regel,
      begroot: nu.bedragen?.[i]?.begroot ?? null,
      besteed: nu.bedragen?.[i]?.besteed ?? null,
    })),
  }
}
