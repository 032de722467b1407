import type { OutputOf } from '#platform/endpoint.ts'
import {
  type FormValues,
  formatMoney,
  formRows,
  MoneyField,
  NumberField,
  RadioField,
  RowsField,
  SelectField,
  TextField,
  useDateFormat,
  useFormValue,
  useFormValues,
  useTeksten,
} from '#platform/ui/index.ts'
import { geld } from '#values/geld.ts'
import type { toonConcept } from '../endpoints.ts'
import { saldoVanRegel } from '../rules/concept.ts'
import { bedragVan, type Conceptbouwsteen, metBouwstenen } from '../rules/conceptbouwsteen.ts'
import { overIn } from '../rules/conceptvoorwaarde.ts'
import { formulierTeksten } from './formulierTeksten.ts'

export type Concept = OutputOf<typeof toonConcept>
export type Conceptregel = Concept['regels'][number]
type Bouwsteen = Conceptregel['bouwstenen'][number]

export const tabelVoor = ({ salaristabel }: Concept) => ({
  regels: salaristabel.regels.map((regel) => ({ ...regel, bedrag: geld(regel.bedrag) })),
})

function naarBouwsteen(rij: FormValues, { jaren }: Concept): Bouwsteen {
  const { soort, naam, vanJaar, totJaar, aantal, fte, uren, schaal, bedrag } = rij as {
    [veld in keyof Bouwsteen]?: NonNullable<Bouwsteen[veld]>
  }
  const staf = soort === 'formatie'
  const typt = !staf || schaal === undefined
  return {
    soort: soort ?? 'bedrag',
    naam: naam ?? '',
    vanJaar: Number(vanJaar ?? jaren[0]),
    totJaar: totJaar === undefined ? null : Number(totJaar),
    aantal: staf ? (aantal ?? null) : null,
    fte: staf ? (fte ?? null) : null,
    uren: staf ? (uren ?? null) : null,
    schaal: staf && schaal !== undefined ? Number(schaal) : null,
    bedrag: typt ? (bedrag ?? null) : null,
  }
}

export const naarBouwstenen = (waarden: FormValues, concept: Concept): Bouwsteen[] =>
  formRows(waarden, 'bouwstenen').map((rij) => naarBouwsteen(rij, concept))

/** What the parts that are typed now make of the costs, per year in which they change. */
export function useOpgebouwd(concept: Concept): Map<number, number> {
  const soort = (useFormValue('soort') as Conceptregel['soort'] | undefined) ?? 'eenmalig'
  const rijen = formRows(useFormValues(), 'bouwstenen').filter(({ bedrag, schaal, naam }) => bedrag || schaal || naam)
  const bouwstenen = rijen.map((rij) => naarBouwsteen(rij, concept))
  const { bedragen } = metBouwstenen({ soort, bouwstenen, bedragen: [] }, tabelVoor(concept))
  return new Map(bedragen.flatMap(({ jaar, lasten }) => (jaar === null ? [] : [[jaar, lasten]])))
}

export function Bouwsteenvelden({ concept }: { concept: Concept }) {
  const t = useTeksten(formulierTeksten)
  const formatDate = useDateFormat()
  const { op, bron, regels } = concept.salaristabel
  const opgebouwd = useOpgebouwd(concept)
  return (
    <RowsField
      name="bouwstenen"
      label={t.bouwstenen}
      rowLabel={t.bouwsteenNr}
      min={0}
      ordered={false}
      max={30}
      fresh={{ soort: 'formatie', aantal: 1, fte: 1, uren: 36, vanJaar: String(concept.jaren[0]) }}
      foot={
        <>
          <p className="sh-hulp">
            {regels.length > 0 ? t.salarissen(formatDate(op), bron ?? '') : t.geenSalarissen(formatDate(op))}
          </p>
          {opgebouwd.size > 0 ? (
            <dl className="sh-opbouw" aria-live="polite">
              {[...opgebouwd].map(([jaar, lasten]) => (
                <div key={jaar}>
                  <dt>{t.uitBouwstenen(jaar)}</dt>
                  <dd>{formatMoney(lasten)}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </>
      }
    >
      {(stam) => <Bouwsteenrij stam={stam} concept={concept} />}
    </RowsField>
  )
}

function Bouwsteenrij({ stam, concept }: { stam: string; concept: Concept }) {
  const t = useTeksten(formulierTeksten)
  const soort = (useFormValue(`${stam}.soort`) as Conceptbouwsteen['soort'] | undefined) ?? 'bedrag'
  const schaal = useFormValue(`${stam}.schaal`)
  const regelsoort = useFormValue('soort')
  const index = Number(stam.split('.').at(-1))
  const rij = naarBouwsteen(formRows(useFormValues(), 'bouwstenen')[index] ?? {}, concept)
  const jaren = concept.jaren.map((jaar) => ({ value: String(jaar), label: String(jaar) }))
  const schalen = [
    ...new Set([
      ...concept.salaristabel.regels.map((regel) => String(regel.schaal)),
      ...(schaal ? [String(schaal)] : []),
    ]),
  ]
  const staf = soort === 'formatie'
  const uitkomst = bedragVan(rij, tabelVoor(concept))
  return (
    <>
      <RadioField
        name={`${stam}.soort`}
        label={t.bouwsteensoort}
        options={[
          { value: 'formatie', label: t.formatieSoort },
          { value: 'bedrag', label: t.bedragSoort },
        ]}
      />
      <TextField name={`${stam}.naam`} label={t.wat} required={t.nodig} maxLength={200} />
      {staf ? (
        <>
          <NumberField name={`${stam}.aantal`} label={t.aantal} />
          <NumberField name={`${stam}.fte`} label={t.fte} />
          <NumberField name={`${stam}.uren`} label={t.uren} />
          <SelectField
            name={`${stam}.schaal`}
            label={t.schaal}
            empty={t.geenSchaal}
            options={schalen.map((value) => ({ value, label: value }))}
          />
        </>
      ) : null}
      {!staf || !schaal ? <MoneyField name={`${stam}.bedrag`} label={t.bedragPerJaar} /> : null}
      <SelectField name={`${stam}.vanJaar`} label={t.vanJaar} options={jaren} empty={false} />
      {regelsoort === 'structureel' ? null : (
        <SelectField name={`${stam}.totJaar`} label={t.totJaar} options={jaren} empty={t.zelfdeJaar} />
      )}
      {staf && schaal && uitkomst ? (
        <p className="sh-opbouw__som" aria-live="polite">
          {rij.aantal} × {formatMoney(uitkomst / (rij.aantal ?? 1))} = {formatMoney(uitkomst)}
        </p>
      ) : null}
    </>
  )
}

export function Voorwaardevelden({ concept }: { concept: Concept }) {
  const t = useTeksten(formulierTeksten)
  const jaren = [concept.jaren[0]! - 1, ...concept.jaren].map((jaar) => ({ value: String(jaar), label: String(jaar) }))
  return (
    <RowsField
      name="voorwaarden"
      label={t.voorwaarde}
      rowLabel={t.voorwaardeNr}
      min={0}
      ordered={false}
      max={10}
      fresh={{ vanJaar: String(concept.jaren[0]! - 1), naarJaar: String(concept.jaren[0]) }}
      foot={<Samen concept={concept} />}
    >
      {(stam) => (
        <>
          <TextField name={`${stam}.uit`} label={t.vwUit} required={t.nodig} maxLength={200} />
          <SelectField name={`${stam}.vanJaar`} label={t.vwVan} options={jaren} empty={false} />
          <SelectField name={`${stam}.naarJaar`} label={t.vwNaar} options={jaren} empty={false} />
          <MoneyField name={`${stam}.bedrag`} label={t.vwBedrag} />
          <MoneyField name={`${stam}.benodigd`} label={t.vwBenodigd} />
        </>
      )}
    </RowsField>
  )
}

/** 50 + 82 = 132, while it is typed. */
function Samen({ concept }: { concept: Concept }) {
  const t = useTeksten(formulierTeksten)
  const soort = (useFormValue('soort') as Conceptregel['soort'] | undefined) ?? 'eenmalig'
  const opgebouwd = useOpgebouwd(concept)
  const waarden = useFormValues()
  const { lasten = {}, baten = {} } = waarden as Record<'lasten' | 'baten', Record<string, number> | undefined>
  const voorwaarden = formRows(waarden, 'voorwaarden')
    .filter(({ bedrag }) => bedrag)
    .map(({ naarJaar, bedrag }) => ({ naarJaar: Number(naarJaar), bedrag: Number(bedrag) }))
  const bedragen = concept.jaren
    .filter((jaar) => [opgebouwd.get(jaar), lasten[jaar], baten[jaar]].some((bedrag) => bedrag !== undefined))
    .map((jaar) => ({ jaar, lasten: opgebouwd.get(jaar) ?? lasten[jaar] ?? 0, baten: baten[jaar] ?? 0 }))
  const jaren = [...new Set(voorwaarden.map(({ naarJaar }) => naarJaar))]
  return (
    <div aria-live="polite">
      {jaren.map((jaar) => {
        const gevraagd = saldoVanRegel({ soort, bedragen }, jaar)
        const over = overIn(voorwaarden, jaar)
        return (
          <p key={jaar} className="sh-opbouw__som">
            {jaar}: {t.samenNodig(formatMoney(gevraagd), formatMoney(over), formatMoney(gevraagd + over))}
          </p>
        )
      })}
    </div>
  )
}
