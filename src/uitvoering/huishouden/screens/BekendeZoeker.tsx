import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Button, DateField, Form, TextField, useCommand, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { zoekPersoon } from '../endpoints.ts'
import { huishoudenTeksten } from './teksten.ts'

/** Finds someone whom the register knows already; unlike PersoonZoeker it takes nobody in. */
export function BekendeZoeker({ onKies }: { onKies: (wie: { id: string; naam: string }) => void }) {
  const t = useTeksten(huishoudenTeksten)
  const datum = useDateFormat()
  const zoek = useCommand(zoekPersoon)
  const [treffers, setTreffers] = useState<OutputOf<typeof zoekPersoon>['treffers']>()
  return (
    <>
      <Form
        submitLabel={t.zoek}
        submit={async (values) => {
          const { data } = await zoek.run({
            geslachtsnaam: values.geslachtsnaam as string,
            geboren: values.geboren as Datum,
          })
          setTreffers(data.treffers.filter((een) => een.persoonId))
        }}
      >
        <TextField name="geslachtsnaam" label={t.achternaam} required maxLength={200} />
        <DateField name="geboren" label={t.geboren} required />
      </Form>
      {treffers?.length === 0 ? <p role="status">{t.geenTreffer}</p> : null}
      <ul className="sh-lijst">
        {treffers?.map((een) => (
          <li key={een.persoonId}>
            {een.naam}, {datum(een.geboren, 'kort')}{' '}
            <Button small onClick={() => onKies({ id: een.persoonId!, naam: een.naam })}>
              {t.kies(een.naam)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
