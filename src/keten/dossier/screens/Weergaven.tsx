import { useState } from 'react'
import {
  Button,
  CommandForm,
  Dialog,
  SelectField,
  Tabs,
  TextField,
  useCommand,
  useNavigation,
  useTeksten,
} from '#platform/ui/index.ts'
import { bewaarWeergave, verwijderWeergave } from '../endpoints.ts'
import { TABS } from '../rules/werk.ts'
import { dossierTeksten } from './teksten.ts'
import { adresVan, type Werk, type Werkkeuze } from './werkkeuze.ts'

/** The lists that everyone has, then those one saved, then those of the team. */
export function Weergaven({ werk, keuze }: { werk: Werk; keuze: Werkkeuze }) {
  const t = useTeksten(dossierTeksten)
  const hier = adresVan(keuze)
  const bewaard = werk.weergaven.map(({ naam, team, filter }) => ({
    label: team ? t.weergaveVanTeam(naam, team) : naam,
    href: adresVan(filter),
    current: adresVan(filter) === hier,
  }))
  const vast = TABS.map((tab) => ({
    label: t[`tab-${tab}`],
    href: adresVan({ tab }),
    count: werk.tellers[tab],
    current: tab === keuze.tab && !bewaard.some((een) => een.current),
  }))
  return <Tabs label={t.weergaven} tabs={[...vast, ...bewaard]} />
}

/** Keeps what is chosen now as a list, or takes the list away on which one stands. */
export function WeergaveKnop({ werk, keuze }: { werk: Werk; keuze: Werkkeuze }) {
  const t = useTeksten(dossierTeksten)
  const [open, setOpen] = useState(false)
  const navigate = useNavigation()
  const bewaar = useCommand(bewaarWeergave)
  const weg = useCommand(verwijderWeergave)
  const hier = adresVan(keuze)
  const deze = werk.weergaven.find((een) => adresVan(een.filter) === hier)
  if (deze?.vanMij) {
    return (
      <Button
        small
        appearance="subtle"
        onClick={() => void weg.run({ weergaveId: deze.id }).then(() => navigate(adresVan({ tab: keuze.tab })))}
      >
        {t.weergaveWeg}
      </Button>
    )
  }
  if (deze || hier === adresVan({ tab: keuze.tab })) return null
  return (
    <>
      <Button small appearance="subtle" onClick={() => setOpen(true)}>
        {t.bewaarWeergave}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.bewaarWeergave}>
        <CommandForm
          command={bewaar}
          submitLabel={t.bewaar}
          toInput={({ naam, teamId }) => ({
            naam: String(naam),
            filter: keuze,
            ...(teamId ? { teamId: String(teamId) } : {}),
          })}
          onDone={() => setOpen(false)}
        >
          <TextField name="naam" label={t.naamWeergave} required maxLength={60} />
          <SelectField
            name="teamId"
            label={t.voorWie}
            empty={t.alleenVoorMij}
            options={werk.teams.map(({ id, naam }) => ({ value: id, label: t.voorTeam(naam) }))}
          />
        </CommandForm>
      </Dialog>
    </>
  )
}
