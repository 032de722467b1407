import type { ReactNode } from 'react'
import { DefinitionList, Money, Panel, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { aspectVanAfwijking } from '../rules/opmerkingen.ts'
import { Aspectstatus } from './Aspectstatus.tsx'

import { rapportTeksten } from './rapportTeksten.ts'
import type { Voortgangsrapport } from './voortgangsrapport.ts'

type Inhoud = Voortgangsrapport['inhoud']

/** A report in the form of its day, each block with what the one before it said. */
export function RapportLezen({ rapport }: { rapport: Voortgangsrapport }) {
  const t = useTeksten(rapportTeksten)
  const datum = useDateFormat()
  const { inhoud, vorige, formulier } = rapport
  const kop = vorige ? t.vorige(datum(vorige.inhoud.rapportagedatum)) : t.geenVorige
  const blok = (label: string, kies: (i: Inhoud) => ReactNode) => (
    <Blok label={label} nu={kies(inhoud)} eerder={vorige ? kies(vorige.inhoud) : null} kop={kop} />
  )
  return (
    <Panel title={`${rapport.projectnummer}. ${rapport.project}`} sub={kop}>
      <DefinitionList
        above
        items={[
          { term: t.portefeuillehouder, value: inhoud.portefeuillehouder.waarde },
          { term: t.fase, value: inhoud.fase.veld ?? t.leeg },
        ]}
      />
      {blok(t.basisinformatie, (i) => i.basisinformatie.tekst)}
      {blok(t.standVanZaken, (i) => i.standVanZaken.tekst)}
      {inhoud.besluitvorming ? blok(t.besluitvorming, (i) => i.besluitvorming?.tekst ?? '–') : null}
      {inhoud.raadsmededelingen?.tekst ? blok(t.raadsmededelingen, (i) => i.raadsmededelingen?.tekst ?? '–') : null}
      {formulier.aspecten.map(({ soort, label }) => (
        <Blok
          key={soort}
          label={label}
          kop={kop}
          nu={<Aspect inhoud={inhoud} soort={soort} labels={formulier.afwijkingen} />}
          eerder={vorige ? <Aspect inhoud={vorige.inhoud} soort={soort} /> : null}
        />
      ))}
      {inhoud.bedragen?.length
        ? blok(t.geld, (i) =>
            (i.bedragen ?? []).map((b) => (
              <div key={b.regel}>
                {b.regel}: {t.begroot.toLowerCase()} {b.begroot === null ? '–' : <Money cents={b.begroot} />},{' '}
                {t.besteed.toLowerCase()} {b.besteed === null ? '–' : <Money cents={b.besteed} />}
              </div>
            )),
          )
        : null}
      {inhoud.mijlpalen.length > 0
        ? blok(t.mijlpalen, (i) =>
            i.mijlpalen.map((m) => (
              <div key={`${m.betreft} ${m.datum}`}>
                {datum(m.datum)}: {m.wat}
              </div>
            )),
          )
        : null}
      {inhoud.overigeInformatie ? blok(t.overige, (i) => i.overigeInformatie ?? '–') : null}
    </Panel>
  )
}

type AspectProps = { inhoud: Inhoud; soort: string; labels?: Voortgangsrapport['formulier']['afwijkingen'] }

function Aspect({ inhoud, soort, labels = [] }: AspectProps) {
  const t = useTeksten(rapportTeksten)
  const aspect = inhoud.aspecten.find((a) => a.soort === soort)
  if (!aspect) return '–'
  const afwijkingen = inhoud.afwijkingen.filter((a) => aspectVanAfwijking(a.soort) === soort)
  return (
    <>
      <Aspectstatus status={aspect.status} />
      <p>{aspect.tekst ?? t.leeg}</p>
      {afwijkingen.map((a) => (
        <p key={a.soort}>
          {labels.find((l) => l.soort === a.soort)?.label ?? a.bronlabel} <b>{t[a.antwoord]}</b>
          {a.tekst ? `. ${a.tekst}` : ''}
        </p>
      ))}
    </>
  )
}

type BlokProps = { label: string; lang?: 'nl' | undefined; nu: ReactNode; eerder: ReactNode; kop: string }

/** Now on the left, last time on the right; on a phone below it. */
export function Blok({ label, lang, nu, eerder, kop }: BlokProps) {
  return (
    <div className="pg-blok">
      <h2 className="utrecht-heading-3" lang={lang}>
        {label}
      </h2>
      <div>{nu}</div>
      {eerder === null ? null : (
        <aside aria-label={`${label}: ${kop}`} className="pg-vorige">
          <span className="sh-bij">{kop}</span>
          <div>{eerder}</div>
        </aside>
      )}
    </div>
  )
}
