import { Button, ErrorBox, Panel, useCommand, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { legVoorbehoudVast, toonMijnOuders, trekVoorbehoudIn } from '../endpoints.ts'
import { VOORBEHOUDGROEPEN, type Voorbehoudgroep } from '../rules/voorbehoud.ts'
import { voorbehoudTeksten } from './voorbehoudTeksten.ts'

/** Only for a minor over whom somebody has gezag: what they read, and what he keeps. */
export function MijnOuders() {
  const t = useTeksten(voorbehoudTeksten)
  const { data } = useEndpoint(toonMijnOuders, {})
  const houden = useCommand(legVoorbehoudVast)
  const delen = useCommand(trekVoorbehoudIn)
  if (!data?.persoonId || !data.grens || data.ouders.length === 0) return null
  const { persoonId, grens } = data
  const heeft = (groep: Voorbehoudgroep, grond: 'kind' | 'hulpverlener') =>
    data.voorbehouden.some((een) => een.groep === groep && een.grond === grond)
  const fout = houden.error ?? delen.error
  return (
    <Panel title={t.titel}>
      <p>{t.ouders(data.ouders.map(({ naam }) => naam).join(', '))}</p>
      <p>{t[`uitleg.${grens}`]}</p>
      {fout ? <ErrorBox error={fout} /> : null}
      <ul className="sh-lijst">
        {VOORBEHOUDGROEPEN.map((groep) => {
          const eigen = heeft(groep, 'kind')
          return (
            <li key={groep}>
              <b>{t[groep]}</b>
              <small className="sh-onder">
                {heeft(groep, 'hulpverlener') ? t.doorHulpverlener : eigen ? t.zienNiet : t.zien}
              </small>
              {grens === 'alles' ? null : eigen ? (
                <Button
                  small
                  aria-label={t.deelWat(t[groep])}
                  onClick={() => void delen.run({ persoonId, groep, grond: 'kind' }).catch(() => {})}
                >
                  {t.deel}
                </Button>
              ) : (
                <Button
                  small
                  aria-label={t.houdWat(t[groep])}
                  onClick={() => void houden.run({ persoonId, groepen: [groep], grond: 'kind' }).catch(() => {})}
                >
                  {t.houd}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
