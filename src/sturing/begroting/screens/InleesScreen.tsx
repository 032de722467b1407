import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { formatMoney, ImportForm, Link, Notice, PageHead, Panel, useCommand, useTeksten } from '#platform/ui/index.ts'
import { importeerVoorstelBestand } from '../endpoints.ts'
import { bestandTeksten } from './bestandTeksten.ts'
import { begrotingTeksten } from './teksten.ts'

type Uitslag = OutputOf<typeof importeerVoorstelBestand>
const WERKBLAD = 'xlsx:'
const BROK = 8192

/** A proposal from a file: tried first, taken in wholly or not at all. */
export function InleesScreen() {
  const t = useTeksten(bestandTeksten)
  const b = useTeksten(begrotingTeksten)
  const command = useCommand(importeerVoorstelBestand)
  const [klaar, setKlaar] = useState<Uitslag>()
  const zin = ({ regels, lasten, bevindingen }: Uitslag) => t.uitslag(regels, formatMoney(lasten), bevindingen)
  return (
    <>
      <PageHead title={t.kop} sub={t.sub} back={{ href: '/begroting', label: b.alleVoorstellen }} />
      {klaar?.voorstelId ? (
        <Notice kind="goed" live title={t.gelukt}>
          <p>{zin(klaar)}</p>
          <p>
            <Link href={`/begroting/${klaar.voorstelId}`}>{t.open}</Link>
          </p>
        </Notice>
      ) : null}
      <Panel label={t.kop}>
        <ImportForm
          help={t.uitleg}
          accept=".csv,.xlsx"
          columns={['blad', 'code', 'naam', 'regel', 'jaar', 'lasten', 'baten', '…']}
          read={lees}
          run={async (inhoud, proef) => (await command.run({ ...bestandVan(inhoud), proef })).data}
          summary={(uit) => <p>{zin(uit)}</p>}
          onDone={setKlaar}
        />
      </Panel>
    </>
  )
}

const bestandVan = (inhoud: string) =>
  inhoud.startsWith(WERKBLAD)
    ? { vorm: 'xlsx' as const, inhoud: inhoud.slice(WERKBLAD.length) }
    : { vorm: 'csv' as const, inhoud }

/** Text stays text; a workbook goes as base64 behind its mark. */
async function lees(file: File): Promise<string> {
  if (!file.name.toLowerCase().endsWith('.xlsx')) return file.text()
  const bytes = new Uint8Array(await file.arrayBuffer())
  let tekens = ''
  for (let van = 0; van < bytes.length; van += BROK) tekens += String.fromCharCode(...bytes.subarray(van, van + BROK))
  return WERKBLAD + btoa(tekens)
}
