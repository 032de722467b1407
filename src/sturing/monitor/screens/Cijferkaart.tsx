import { useState } from 'react'
import {
  Card,
  DateText,
  DefinitionList,
  Dialog,
  formatMiljoen,
  formatMoney,
  formatNumber,
  KeyFigure,
  TextButton,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import type { WireCijfer } from '../endpoints.ts'
import { monitorTeksten } from './teksten.ts'

const EEN_MILJOEN = 100_000_000

/** One indicator: its value, its course, and behind it definition, method, moment and owner. */
export function Cijferkaart({ cijfer }: { cijfer: WireCijfer }) {
  const t = useTeksten(monitorTeksten)
  const { taal } = useTaal()
  const [open, setOpen] = useState(false)
  const toon = (waarde: number | null) => toonWaarde(cijfer, waarde, t)
  const schil = { geld: t.geld, getal: t.getal, ervaring: t.ervaring }[cijfer.schil as 'geld' | 'getal' | 'ervaring']
  return (
    <Card title={cijfer.naam[taal]} level={2}>
      <p className="sh-bij">{cijfer.schil === 'geld' ? t.geldOverJaar : schil}</p>
      <KeyFigure
        value={toon(cijfer.waarde)}
        trend={cijfer.verloop.length > 1 ? cijfer.verloop : undefined}
        sub={
          cijfer.vorige === null
            ? cijfer.schil === 'ervaring'
              ? t.verhalen(cijfer.aantal ?? 0)
              : undefined
            : t.eenJaarEerder(toon(cijfer.vorige))
        }
      />
      <TextButton onClick={() => setOpen(true)}>
        {t.definitie}
        <span className="sh-alleen-lezer"> {cijfer.naam[taal]}</span>
      </TextButton>
      <Dialog open={open} onClose={() => setOpen(false)} title={cijfer.naam[taal]}>
        <p>{cijfer.tekst[taal]}</p>
        <DefinitionList
          items={[
            { term: t.methode, value: cijfer.methode[taal] },
            { term: t.moment, value: <DateText date={cijfer.geldigOp} style="lang" /> },
            { term: t.bekendOp, value: <DateText date={cijfer.bekendOp.slice(0, 10)} style="lang" /> },
            { term: t.eigenaar, value: cijfer.eigenaar },
            { term: t.doelwaarde, value: cijfer.doelwaarde === null ? '–' : formatNumber(cijfer.doelwaarde) },
            { term: t.toelichting, value: cijfer.toelichting || '–' },
          ]}
        />
        {cijfer.voorlopig ? <p>{t.voorlopig}</p> : null}
        <p className="sh-bij">
          {cijfer.code} v{cijfer.versie}
        </p>
      </Dialog>
    </Card>
  )
}

type Teksten = ReturnType<typeof useTeksten<typeof monitorTeksten>>

export function toonWaarde({ eenheid }: Pick<WireCijfer, 'eenheid'>, waarde: number | null, t: Teksten): string {
  if (waarde === null) return t.onbekend
  if (eenheid === 'cent')
    return Math.abs(waarde) >= EEN_MILJOEN ? formatMiljoen(waarde) : formatMoney(waarde, 'vol', 'nooit')
  if (eenheid === 'procent') return t.procent(formatNumber(waarde, 1))
  if (eenheid === 'punten') return t.punten(formatNumber(waarde))
  return t.personen(formatNumber(waarde))
}
