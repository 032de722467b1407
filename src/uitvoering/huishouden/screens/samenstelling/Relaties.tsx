import { Button, Notice, Panel, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import type { Open } from './SamenstellingDeed.tsx'
import { type Bewoner, isVanRegister, type Samenstelling, useBron, useLooptijd } from './samenstelling.ts'

type Doe = { mag: boolean; doe: (open: Open) => void }

/** Who is what to whom, former partners too, and who decides for a child: each with its source. */
export function Relaties({ data, doe }: { data: Samenstelling; doe: (open: Open) => void }) {
  const t = useTeksten(samenstellingTeksten)
  const met = data.personen.filter(
    (persoon) => persoon.relaties.length + persoon.gezag.length + persoon.ondertoezichtstellingen.length > 0,
  )
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
            <Button small onClick={() => doe({ wat: 'ondertoezichtstelling' })}>
              {t.voegToezicht}
            </Button>
          </>
        ) : undefined
      }
    >
      {met.length === 0 ? <p>{t.geenRelaties}</p> : null}
      {met.map((persoon) => (
        <div key={persoon.persoonId}>
          <h3 className="utrecht-heading-3">{persoon.naam}</h3>
          {persoon.leeftijd < 18 ? <Beslist kind={persoon} /> : null}
          <ul className="sh-lijst">
            {persoon.relaties.map((band) => (
              <Relatie key={band.id} band={band} mag={data.magWijzigen} doe={doe} />
            ))}
            {persoon.gezag.map((band) => (
              <Gezag key={band.id} band={band} mag={data.magWijzigen} doe={doe} />
            ))}
            {persoon.ondertoezichtstellingen.map((een) => (
              <Ondertoezichtstelling key={een.id} een={een} mag={data.magWijzigen} doe={doe} />
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

/** Of all that the sources say: who decides today, and where they differ. */
function Beslist({ kind }: { kind: Bewoner }) {
  const t = useTeksten(samenstellingTeksten)
  const { voogd, namen, derdeOnbekend, tegenspraak } = kind.beslist
  const wie = voogd ? [voogd] : namen
  const tekst =
    wie.length > 1
      ? t.beslissen(kind.naam, wie.join(', '))
      : wie[0]
        ? t.beslist(kind.naam, wie[0])
        : t.beslistNiemand(kind.naam)
  return (
    <>
      {wie.length > 0 || kind.gezag.length > 0 ? <p>{tekst}.</p> : null}
      {derdeOnbekend ? (
        <Notice kind="let-op" title={t['gezag.onbekend']}>
          {t.derdeUitleg}
        </Notice>
      ) : null}
      {tegenspraak && voogd ? (
        <Notice kind="let-op" title={t.gezagTegen(kind.naam)}>
          {t.gezagTegenUitleg}
        </Notice>
      ) : null}
    </>
  )
}

function Relatie({ band, mag, doe }: Doe & { band: Bewoner['relaties'][number] }) {
  const t = useTeksten(samenstellingTeksten)
  const WOORD: Record<string, (naam: string) => string> = {
    ouder: t.ouderVan,
    kind: t.kindVan,
    partner: t.partnerVan,
    'ex-partner': t.exVan,
    familie: t.familieVan,
  }
  const zin = WOORD[band.soort]?.(band.naam) ?? `${band.soort} ${band.naam}`
  const loopt = band.eind === null && !isVanRegister(band.bron)
  return <Regel band={band} zin={zin} mag={mag && loopt} doe={doe} soort="relatie" />
}

function Gezag({ band, mag, doe }: Doe & { band: Bewoner['gezag'][number] }) {
  const t = useTeksten(samenstellingTeksten)
  const vandaag = useVandaag()
  const zin =
    band.naam === null
      ? t['gezag.onbekend']
      : band.instellingId
        ? t['gezag.instelling'](band.naam)
        : t[`gezag.${band.soort}` as 'gezag.voogdij'](band.naam)
  const loopt = (band.eind === null || band.eind > vandaag) && (band.instellingId !== null || !isVanRegister(band.bron))
  return <Regel band={band} zin={zin} mag={mag && loopt} doe={doe} soort="gezag" kenmerk={band.kenmerk} />
}

function Ondertoezichtstelling({ een, mag, doe }: Doe & { een: Bewoner['ondertoezichtstellingen'][number] }) {
  const t = useTeksten(samenstellingTeksten)
  const vandaag = useVandaag()
  const zin = t.toezichtDoor(t[`ondertoezichtstelling.${een.soort}`], een.naam)
  return (
    <Regel
      band={{ ...een, bron: 'medewerker' }}
      zin={`${zin}; ${t.toezichtGezag}`}
      mag={mag && een.eind > vandaag}
      doe={doe}
      soort="ondertoezichtstelling"
      kenmerk={een.kenmerk}
    />
  )
}

type RegelProps = Doe & {
  band: { id: string; bron: string; begin: string; eind: string | null }
  zin: string
  soort: 'relatie' | 'gezag' | 'ondertoezichtstelling'
  kenmerk?: string | null
}

function Regel({ band, zin, soort, kenmerk, mag, doe }: RegelProps) {
  const t = useTeksten(samenstellingTeksten)
  const bron = useBron()
  const looptijd = useLooptijd()
  return (
    <li>
      {zin}
      <div className="sh-bron">
        {t.volgens(bron(band.bron))}, {looptijd(band)}
        {kenmerk ? `, ${t.kenmerk(kenmerk)}` : ''}
      </div>
      {mag ? (
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
