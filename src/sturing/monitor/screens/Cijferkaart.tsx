import { useState } from 'react'
import {
  Button,
  Card,
  DateText,
  DefinitionList,
  Dialog,
  KeyFigure,
  TextButton,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import type { WireCijfer } from '../endpoints.ts'
import { Kaartversies, Kaartvorm } from './Kaartversies.tsx'
import { monitorTeksten } from './teksten.ts'
import { toonWaarde } from './waarde.ts'

/** One indicator: its value, its course, and behind it definition, method, moment and owner. */
export function Cijferkaart({ cijfer, beheert }: { cijfer: WireCijfer; beheert: boolean }) {
  const t = useTeksten(monitorTeksten)
  const { taal } = useTaal()
  const [open, setOpen] = useState<'kaart' | 'vorm'>()
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
      <TextButton onClick={() => setOpen('kaart')}>
        {t.definitie}
        <span className="sh-alleen-lezer"> {cijfer.naam[taal]}</span>
      </TextButton>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open === 'vorm' ? t.kaartVan(cijfer.naam[taal]) : cijfer.naam[taal]}
      >
        {open === 'vorm' ? (
          <Kaartvorm cijfer={cijfer} onDone={() => setOpen('kaart')} />
        ) : (
          <>
            <p>{cijfer.tekst[taal]}</p>
            <DefinitionList
              items={[
                { term: t.methode, value: cijfer.methode[taal] },
                { term: t.moment, value: <DateText date={cijfer.geldigOp} style="lang" /> },
                { term: t.bekendOp, value: <DateText date={cijfer.bekendOp.slice(0, 10)} style="lang" /> },
                { term: t.eigenaar, value: cijfer.eigenaar },
                { term: t.doelwaarde, value: cijfer.doelwaarde === null ? '–' : toon(cijfer.doelwaarde) },
                { term: t.toelichting, value: cijfer.toelichting || '–' },
              ]}
            />
            {cijfer.voorlopig ? <p>{t.voorlopig}</p> : null}
            <p className="sh-bij">
              {cijfer.code} v{cijfer.versie}
            </p>
            <Kaartversies cijfer={cijfer} />
            {beheert ? <Button onClick={() => setOpen('vorm')}>{t.nieuweVersie}</Button> : null}
          </>
        )}
      </Dialog>
    </Card>
  )
}
