import {
  Button,
  CheckboxField,
  CommandForm,
  DateField,
  DateText,
  ErrorBox,
  Money,
  MoneyField,
  SelectField,
  StatusBadge,
  TextField,
  useCommand,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { laatSchuldVervallen, legSchuldVast } from '../endpoints.ts'
import { SCHULDSOORTEN, schuldsoorten } from '../rules/schuld.ts'
import { schuldTeksten } from './schuldTeksten.ts'
import type { Traject } from './woorden.ts'

/** Each debt with whom it is owed to, and what they come to together. */
export function Schulden({ traject, naam, mag }: { traject: Traject; naam: string; mag: boolean }) {
  const t = useTeksten(schuldTeksten)
  const { taal } = useTaal()
  const verval = useCommand(laatSchuldVervallen)
  if (traject.schulden.length === 0) return <p className="sh-zacht">{t.geenSchulden}</p>
  const geldend = traject.schulden.filter((een) => een.vervallenOp === null)
  return (
    <>
      {verval.error ? <ErrorBox error={verval.error} /> : null}
      <table className="utrecht-table sh-kaarttabel sh-tabel--dicht" aria-label={t.schuldenVan(naam)}>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.schuldeiser}</th>
            <th scope="col">{t.soort}</th>
            <th scope="col">{t.peildatum}</th>
            <th scope="col" className="sh-getal">
              {t.bedrag}
            </th>
            {mag ? (
              <th scope="col">
                <span className="sh-alleen-lezer">{t.vervalt}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {traject.schulden.map((een) => (
            <tr key={een.id} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__header-cell">
                {een.schuldeiser} {een.privepersoon ? <small>{t.privepersoon}</small> : null}
              </th>
              <td className="utrecht-table__cell" data-label={t.soort}>
                {SCHULDSOORTEN[een.soort].naam[taal]}
                {een.zakelijk ? `, ${t.zakelijk.toLowerCase()}` : ''}
              </td>
              <td className="utrecht-table__cell" data-label={t.peildatum}>
                <DateText date={een.peildatum} style="kort" />
              </td>
              <td className="utrecht-table__cell sh-getal" data-label={t.bedrag}>
                <Money cents={een.bedrag} />
              </td>
              {mag ? (
                <td className="utrecht-table__cell">
                  {een.vervallenOp ? (
                    <StatusBadge plain kind="afgerond">
                      {t.vervallen}
                    </StatusBadge>
                  ) : (
                    <Button
                      small
                      appearance="subtle"
                      aria-label={t.vervaltVan(een.schuldeiser)}
                      onClick={() =>
                        void verval.run({ trajectId: traject.id, schuldId: een.id }).then(
                          () => {},
                          () => {},
                        )
                      }
                    >
                      {t.vervalt}
                    </Button>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sh-bij">
        {t.samen(geldend.length)} <Money cents={geldend.reduce((som, een) => som + een.bedrag, 0)} />
      </p>
    </>
  )
}

export function SchuldDeed({ traject, onDone }: { traject: Traject; onDone: () => void }) {
  const t = useTeksten(schuldTeksten)
  const { taal } = useTaal()
  const vandaag = useVandaag()
  const command = useCommand(legSchuldVast)
  return (
    <CommandForm
      command={command}
      fixed={{ trajectId: traject.id }}
      initial={{ peildatum: vandaag, privepersoon: false, zakelijk: false }}
      submitLabel={t.voegToe}
      onDone={onDone}
    >
      <TextField name="schuldeiser" label={t.schuldeiser} required maxLength={120} />
      <CheckboxField name="privepersoon" label={t.privepersoon} help={t.privepersoonHulp} />
      <TextField name="kvk" label={t.kvk} help={t.kvkHulp} maxLength={8} />
      <SelectField
        name="soort"
        label={t.soort}
        required
        options={schuldsoorten.map((value) => ({ value, label: SCHULDSOORTEN[value].naam[taal] }))}
      />
      <MoneyField name="bedrag" label={t.bedrag} required />
      <DateField name="peildatum" label={t.peildatum} required />
      <CheckboxField name="zakelijk" label={t.zakelijk} />
    </CommandForm>
  )
}
