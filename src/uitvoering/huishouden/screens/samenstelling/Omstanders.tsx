import { Button, Panel, useTeksten } from '#platform/ui/index.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import type { Open } from './SamenstellingDeed.tsx'
import { type Samenstelling, useLooptijd } from './samenstelling.ts'

/** Network members outside the household and professionals around it. */
export function Omstanders({ data, doe }: { data: Samenstelling; doe: (open: Open) => void }) {
  const t = useTeksten(samenstellingTeksten)
  const looptijd = useLooptijd()
  return (
    <Panel
      title={t.omheen}
      footer={
        data.magWijzigen || data.magWaarschuwen ? (
          <div className="sh-knoppen">
            {data.magWijzigen ? (
              <>
                <Button small onClick={() => doe({ wat: 'netwerk' })}>
                  {t.voegNetwerk}
                </Button>
                <Button small onClick={() => doe({ wat: 'professional' })}>
                  {t.voegProfessional}
                </Button>
              </>
            ) : null}
            {data.magWaarschuwen ? (
              <Button small onClick={() => doe({ wat: 'waarschuwing' })}>
                {t.waarschuw}
              </Button>
            ) : null}
          </div>
        ) : undefined
      }
    >
      {data.omstanders.length === 0 ? <p>{t.geenOmheen}</p> : null}
      <ul className="sh-lijst">
        {data.omstanders.map((een) => (
          <li key={een.id}>
            <b>{een.naam}</b>, {een.rol}
            {een.organisatie ? `, ${een.organisatie}` : ''}
            <div className="sh-bron">
              {t[een.soort]}, {looptijd(een)}
              {een.telefoon ? `, ${een.telefoon}` : ''}
            </div>
            {data.magWijzigen && een.eind === null ? (
              <Button
                small
                appearance="subtle"
                aria-label={t.beeindigVan(een.naam)}
                onClick={() =>
                  doe({
                    wat: 'beeindig',
                    soort: een.soort === 'netwerk' ? 'netwerklid' : 'professional',
                    id: een.id,
                    naam: een.naam,
                  })
                }
              >
                {t.beeindig}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
