import { endpoint, Type } from '#platform/endpoint.ts'
import { CommandForm, ErrorBox, LoadingLines, Panel, TextField, useCommand, useEndpoint } from '../index.ts'

const access = { power: 'ingelogd', doel: 'proef', grondslag: 'proef', wetten: 'geen', verwerking: 'proef' } as const

const readName = endpoint({
  id: 'proef.naam',
  method: 'GET',
  path: '/proef/:id',
  summary: 'De naam',
  access,
  params: Type.Object({ id: Type.String() }),
  response: Type.Object({ naam: Type.String() }),
})

const changeName = endpoint({
  id: 'proef.wijzigNaam',
  method: 'POST',
  path: '/proef/:id/naam',
  summary: 'Wijzig de naam',
  access,
  params: Type.Object({ id: Type.String() }),
  body: Type.Object({ naam: Type.String() }),
  response: Type.Object({ naam: Type.String() }),
})

/** One read and one deed over the wire, with the network as the browser test plays it. */
export function Deed() {
  const { data, etag, error } = useEndpoint(readName, { id: '7' })
  const command = useCommand(changeName)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <Panel title={`Naam: ${data.naam}`}>
      <CommandForm label="Naam wijzigen" command={command} fixed={{ id: '7' }} etag={etag} submitLabel="Wijzig">
        <TextField name="naam" label="Nieuwe naam" />
      </CommandForm>
    </Panel>
  )
}
