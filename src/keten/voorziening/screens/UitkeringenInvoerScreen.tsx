import { useState } from 'react'
import { ImportForm, Notice, PageHead, Panel, useCommand, useTeksten } from '#platform/ui/index.ts'
import { importeerUitkeringen } from '../endpoints.ts'
import { KOLOMMEN } from '../rules/uitkering.ts'
import { voorraadTeksten } from './voorraadTeksten.ts'

/** Running benefits from the income system: tried first, then all or nothing. */
export function UitkeringenInvoerScreen() {
  const t = useTeksten(voorraadTeksten)
  const command = useCommand(importeerUitkeringen)
  const [gedaan, setGedaan] = useState<string>()
  return (
    <>
      <PageHead title={t.titelInvoer} sub={t.subInvoer} back={{ href: '/werk', label: t.naarWerk }} />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Panel label={t.titelInvoer}>
        <ImportForm
          key={gedaan}
          help={t.invoerHulp}
          columns={KOLOMMEN}
          run={async (inhoud, proef) => (await command.run({ inhoud, proef })).data}
          summary={(uit) => t.invoerUit(uit.regels, uit.nieuw, uit.beeindigd, uit.opgenomen)}
          onDone={(uit) => setGedaan(t.invoerUit(uit.regels, uit.nieuw, uit.beeindigd, uit.opgenomen))}
        />
      </Panel>
    </>
  )
}
