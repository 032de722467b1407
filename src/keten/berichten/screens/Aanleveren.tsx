import { useState } from 'react'
import type { InputOf } from '#platform/endpoint.ts'
import {
  Button,
  FileChoice,
  isProblem,
  Link,
  Notice,
  Panel,
  useCommand,
  useTeksten,
  type WireBeletsel,
} from '#platform/ui/index.ts'
import { ontvang } from '../endpoints.ts'
import { berichtenTeksten } from './teksten.ts'

type Uitslag = {
  bestand: string
  goed?: { naam: string; berichtId: string; herhaald: boolean }
  fouten?: readonly WireBeletsel[]
  melding?: string
}
const MEEST = 20

/** Files one by one through the same door as any carrier; each with its own outcome, by line and place. */
export function Aanleveren({ pad }: { pad: string }) {
  const t = useTeksten(berichtenTeksten)
  const command = useCommand(ontvang)
  const [bestanden, setBestanden] = useState<readonly File[]>([])
  const [uitslagen, setUitslagen] = useState<readonly Uitslag[]>([])
  const [bezig, setBezig] = useState(false)

  const lever = async (bestand: File): Promise<Uitslag> => {
    try {
      const { data } = await command.run({ body: await bestand.arrayBuffer() } as InputOf<typeof ontvang>)
      return { bestand: bestand.name, goed: data }
    } catch (fout) {
      if (!isProblem(fout)) throw fout
      return { bestand: bestand.name, fouten: fout.beletselen, melding: fout.detail || fout.message }
    }
  }
  const leverAlles = async () => {
    setBezig(true)
    setUitslagen([])
    try {
      for (const bestand of bestanden) {
        const uitslag = await lever(bestand)
        setUitslagen((eerder) => [...eerder, uitslag])
      }
    } finally {
      setBezig(false)
    }
  }
  return (
    <Panel title={t.leverAan}>
      <FileChoice label={t.kiesBestanden} accept=".xml,application/xml,text/xml" multiple onChoose={setBestanden} />
      <div className="sh-knoppen">
        <Button
          appearance="primary"
          aria-disabled={bezig || bestanden.length === 0 || undefined}
          onClick={() => void (!bezig && bestanden.length > 0 && leverAlles())}
        >
          {bezig ? t.bezig : t.stuur}
        </Button>
      </div>
      {uitslagen.map((uitslag) => (
        <UitslagMelding key={uitslag.bestand} uitslag={uitslag} pad={pad} />
      ))}
    </Panel>
  )
}

function UitslagMelding({ uitslag: { bestand, goed, fouten, melding }, pad }: { uitslag: Uitslag; pad: string }) {
  const t = useTeksten(berichtenTeksten)
  if (goed) {
    return (
      <Notice
        kind="goed"
        live
        title={goed.herhaald ? t.herhaald(goed.naam, bestand) : t.aangenomen(goed.naam, bestand)}
      >
        <Link href={`${pad}/${goed.berichtId}`}>{t.bekijk}</Link>
      </Notice>
    )
  }
  return (
    <Notice kind="te-laat" live title={t.nietAangenomen(bestand)}>
      {fouten && fouten.length > 0 ? (
        <ul>
          {fouten.slice(0, MEEST).map((fout) => (
            <li key={`${fout.veld}-${fout.uitleg}`}>{fout.uitleg}</li>
          ))}
        </ul>
      ) : (
        <p>{melding}</p>
      )}
    </Notice>
  )
}
