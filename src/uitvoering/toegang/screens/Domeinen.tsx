import { CommandForm, Notice, Panel, Stack, TextArea, useCommand, useTaal, useTeksten } from '#platform/ui/index.ts'
import { noteer, verdeelRollen } from '../endpoints.ts'
import type { Gesprek } from './gesprek.ts'
import { gesprekTeksten } from './gesprekTeksten.ts'
import { Uitklap } from './Uitklap.tsx'

/** Short, by life domain; what does not matter is skipped. */
export function Levensdomeinen({ gesprek }: { gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const { taal } = useTaal()
  const { meldingId } = gesprek.melding
  return (
    <Panel title={t.leven} sub={t.levenUitleg}>
      <Stack>
        {gesprek.domeinen.map(({ code, naam, tekst }) => (
          <div key={code}>
            {tekst ? (
              <p>
                <b>{naam[taal]}</b>: {tekst}
              </p>
            ) : null}
            {gesprek.magSchrijven ? (
              <Uitklap label={tekst ? t.wissel(naam[taal]) : naam[taal]}>
                <Notitie
                  key={tekst ?? ''}
                  meldingId={meldingId}
                  code={code}
                  naam={t.wissel(naam[taal])}
                  tekst={tekst}
                />
              </Uitklap>
            ) : null}
          </div>
        ))}
      </Stack>
    </Panel>
  )
}

function Notitie({
  meldingId,
  code,
  naam,
  tekst,
}: {
  meldingId: string
  code: string
  naam: string
  tekst: string | null
}) {
  const t = useTeksten(gesprekTeksten)
  const command = useCommand(noteer)
  return (
    <CommandForm
      command={command}
      fixed={{ meldingId, code }}
      label={naam}
      submitLabel={t.bewaar}
      initial={tekst ? { tekst } : {}}
    >
      <TextArea name="tekst" label={naam} rows={2} maxLength={2000} required />
    </CommandForm>
  )
}

/** T4: roles come after the question. */
export function Rollen({ gesprek }: { gesprek: Gesprek }) {
  const t = useTeksten(gesprekTeksten)
  const command = useCommand(verdeelRollen)
  const { meldingId, vraagAchterVraag, zelfde } = gesprek.melding
  const helder = vraagAchterVraag !== null || zelfde
  return (
    <Panel title={t.rollen} sub={t.rollenUitleg}>
      <Stack>
        {helder ? null : <Notice kind="let-op" title={t.eerstVraag} />}
        {gesprek.rollen.map(({ wie, tekst }) => (
          <div key={wie}>
            <h3 className="utrecht-heading-3">{t[`rol.${wie}`]}</h3>
            {tekst ? <p>{tekst}</p> : null}
            {gesprek.magSchrijven && helder ? (
              <CommandForm
                key={tekst ?? ''}
                command={command}
                fixed={{ meldingId, wie }}
                label={t[`rol.${wie}`]}
                submitLabel={t.bewaar}
                initial={tekst ? { tekst } : {}}
              >
                <TextArea name="tekst" label={t[`rol.${wie}`]} rows={2} maxLength={2000} required />
              </CommandForm>
            ) : null}
          </div>
        ))}
      </Stack>
    </Panel>
  )
}
