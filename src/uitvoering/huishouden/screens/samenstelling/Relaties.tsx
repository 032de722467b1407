import { Button, Panel, useTeksten } from '#platform/ui/index.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import type { Open } from './SamenstellingDeed.tsx'
import { type Bewoner, isVanRegister, type Samenstelling, useBron, useLooptijd } from './samenstelling.ts'

type Band = Bewoner['relaties'][number]

/** Who is what to whom, former partners too, and who decides for a child: each with its source. */
export function Relaties({ data, doe }: { data: Samenstelling; doe: (open: Open) => void }) {
  const t = useTeksten(samenstellingTeksten)
  const met = data.personen.filter((persoon) => persoon.relaties.length + persoon.gezag.length > 0)
  return (
    <Panel
      title={t.relaties}
      actions={
        data.magWijzigen ? (
          <>
            <Button small onClick={() => doe({ wat: 'relatie' })}>
              {t.voegRelatie}
            </Button>
            <Button small onClick={() => doe({ wat: 'gezag' })}>
              {t.voegGezag}
            </Button>
          </>
        ) : undefined
      }
    >
      {met.length === 0 ? <p>{t.geenRelaties}</p> : null}
      {met.map((persoon) => (
        <div key={persoon.persoonId}>
          <h3 className="utrecht-heading-3">{persoon.naam}</h3>
          <ul className="sh-lijst">
            {persoon.relaties.map((band) => (
              <Regel key={band.id} band={band} soort="relatie" mag={data.magWijzigen} doe={doe} />
            ))}
            {persoon.gezag.map((band) => (
              <Regel key={band.id} band={band} soort="gezag" mag={data.magWijzigen} doe={doe} />
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

type RegelProps = { band: Band; soort: 'relatie' | 'gezag'; mag: boolean; doe: (open: Open) => void }

function Regel({ band, soort, mag, doe }: RegelProps) {
  const t = useTeksten(samenstellingTeksten)
  const bron = useBron()
  const looptijd = useLooptijd()
  const WOORD: Record<string, (naam: string) => string> = {
    ouder: t.ouderVan,
    kind: t.kindVan,
    partner: t.partnerVan,
    'ex-partner': t.exVan,
    familie: t.familieVan,
    ouderlijk: t['gezag.ouderlijk'],
    gezamenlijk: t['gezag.gezamenlijk'],
    voogdij: t['gezag.voogdij'],
  }
  const zin = WOORD[band.soort]?.(band.naam) ?? `${band.soort} ${band.naam}`
  return (
    <li>
      {zin}
      <div className="sh-bron">
        {t.volgens(bron(band.bron))}, {looptijd(band)}
      </div>
      {mag && !isVanRegister(band.bron) && band.eind === null ? (
        <Button
          small
          appearance="subtle"
          aria-label={t.beeindigVan(zin)}
          onClick={() => doe({ wat: 'beeindig', soort, id: band.id, naam: zin })}
        >
          {t.beeindig}
        </Button>
      ) : null}
    </li>
  )
}
