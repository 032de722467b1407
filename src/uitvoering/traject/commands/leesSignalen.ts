import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import type { toonSignalen } from '../endpoints.ts'
import type { Signaal } from '../rules/signaal.ts'
import { selectZaken, type ZaakInLijst } from '../store/signalen.ts'

/** What the creditor said of name and address, in the order in which a letter shows it. */
export type Gegevens = Pick<
  Signaal,
  'voorletters' | 'voorvoegsel' | 'achternaam' | 'straat' | 'postcode' | 'huisnummer' | 'toevoeging' | 'plaats'
>

export const plaatsVanGegevens = (gemeente: string, row: string) => ({
  gemeente,
  table: 'traject.signaal',
  row,
  column: 'gegevens',
})

export async function leesSignalen(
  context: Context & { readonly input: InputOf<typeof toonSignalen> },
): Promise<OutputOf<typeof toonSignalen>> {
  const { db, mandaat, vandaag, input } = context
  const { stand = 'open', vanaf = 0, aantal = 50 } = input
  const uit = await selectZaken(db, mandaat, { open: stand === 'open', vanaf, aantal }, vandaag)
  return { ...uit, rijen: (uit.rijen ?? []).map((zaak) => toonZaak(context, zaak)) }
}

function toonZaak(
  { keys, mandaat }: Context,
  { signalen, pogingen, ...zaak }: ZaakInLijst,
): OutputOf<typeof toonSignalen>['rijen'][number] {
  const laatste = signalen[0]
  const gegevens = laatste
    ? (JSON.parse(
        keys.decrypt(Buffer.from(laatste.gegevens, 'base64'), plaatsVanGegevens(mandaat.gemeente, laatste.id)),
      ) as Gegevens)
    : undefined
  const huis = `${gegevens?.huisnummer ?? ''}${gegevens?.toevoeging ?? ''}`
  return {
    ...zaak,
    naam: [gegevens?.voorletters, gegevens?.voorvoegsel, gegevens?.achternaam].filter(Boolean).join(' '),
    adres: [[gegevens?.straat, huis].filter(Boolean).join(' '), gegevens?.postcode].filter(Boolean).join(', '),
    partners: [...new Set(signalen.map((een) => een.partner))],
    bedrag: signalen.reduce((som, een) => som + (een.bedrag ?? 0), 0),
    crisis: signalen.some((een) => een.crisis),
    pogingen: pogingen ?? [],
  }
}
