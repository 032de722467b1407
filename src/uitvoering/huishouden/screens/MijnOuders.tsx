import type { OutputOf } from '#platform/endpoint.ts'
import { Button, ErrorBox, Panel, Stack, useCommand, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { legVoorbehoudVast, toonMijnOuders, trekVoorbehoudIn } from '../endpoints.ts'
import { VOORBEHOUDGROEPEN } from '../rules/voorbehoud.ts'
import { voorbehoudTeksten } from './voorbehoudTeksten.ts'

type Mijn = OutputOf<typeof toonMijnOuders>

/** Only for a minor over whom somebody has gezag: what each of them reads, and what he keeps from whom. */
export function MijnOuders() {
  const t = useTeksten(voorbehoudTeksten)
  const { data } = useEndpoint(toonMijnOuders, {})
  if (!data?.persoonId || !data.grens || data.ouders.length === 0) return null
  return (
    <Panel title={t.titel}>
      <Stack>
        <p>{t.ouders(data.ouders.map(({ naam }) => naam).join(', '))}</p>
        <p>{t[`uitleg.${data.grens}`]}</p>
        {data.ouders.map((ouder) => (
          <VoorOuder key={ouder.persoonId} data={data} ouder={ouder} />
        ))}
      </Stack>
    </Panel>
  )
}

function VoorOuder({ data, ouder }: { data: Mijn; ouder: Mijn['ouders'][number] }) {
  const t = useTeksten(voorbehoudTeksten)
  const houden = useCommand(legVoorbehoudVast)
  const delen = useCommand(trekVoorbehoudIn)
  const persoonId = data.persoonId!
  const voorId = ouder.persoonId
  const heeft = (groep: string, grond: 'kind' | 'hulpverlener') =>
    data.voorbehouden.some(
      (een) => een.groep === groep && een.grond === grond && (een.voorId === null || een.voorId === voorId),
    )
  const fout = houden.error ?? delen.error
  return (
    <section aria-label={ouder.naam}>
      <h3>{ouder.naam}</h3>
      {fout ? <ErrorBox error={fout} /> : null}
      <ul className="sh-lijst">
        {VOORBEHOUDGROEPEN.map((groep) => {
          const eigen = heeft(groep, 'kind')
          return (
            <li key={groep}>
              <b>{t[groep]}</b>
              <small className="sh-onder">
                {heeft(groep, 'hulpverlener')
                  ? t.doorHulpverlener(ouder.naam)
                  : (eigen ? t.zienNiet : t.zien)(ouder.naam)}
              </small>
              {data.grens === 'alles' ? null : eigen ? (
                <Button
                  small
                  aria-label={t.deelWat(t[groep], ouder.naam)}
                  onClick={() => void delen.run({ persoonId, groep, grond: 'kind', voorId }).catch(() => {})}
                >
                  {t.deel}
                </Button>
              ) : (
                <Button
                  small
                  aria-label={t.houdWat(t[groep], ouder.naam)}
                  onClick={() =>
                    void houden.run({ persoonId, groepen: [groep], grond: 'kind', voorId }).catch(() => {})
                  }
                >
                  {t.houd}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
