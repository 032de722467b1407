import type { Inhoud } from '../definities/definities.ts'
import { bsnRegels, geboortedatumRegels } from './persoon.ts'
import { dubbelen, fout, type Regelfout, sleutelVan } from './regelfout.ts'

const CLIENT = '/Bericht/Client'
type Regel = Inhoud<'305'>['Client']['StartProducten']['StartProduct'][number]

/** The logical key of a start (IV008); that of a stop holds its end and its reason too. */
const sleutel = (r: Regel & { RedenBeeindiging?: string; Einddatum?: string }): string =>
  sleutelVan(r.ToewijzingNummer, r.Product?.Categorie, r.Product?.Code, r.Begindatum, r.Einddatum, r.RedenBeeindiging)

function regieRegels(
  bericht: {
    Header: Inhoud<'305'>['Header']
    Client: { Bsn: string; Geboortedatum: Inhoud<'305'>['Client']['Geboortedatum'] }
  },
  regels: readonly Regel[],
  pad: (i: number) => string,
): Regelfout[] {
  return [
    ...bsnRegels(CLIENT, bericht.Client.Bsn),
    ...geboortedatumRegels(CLIENT, bericht.Client.Geboortedatum, bericht.Header.BerichtIdentificatie.Dagtekening),
    ...regels.flatMap((r, i) =>
      fout(
        !['1', '3'].includes(r.StatusAanlevering),
        'CS058',
        `${pad(i)}/StatusAanlevering`,
        'Alleen 1 (eerste) en 3 (verwijderen) mogen.',
      ),
    ),
    ...dubbelen(regels, sleutel).flatMap((i) => fout(true, 'TR101', pad(i), 'Deze regel staat er al.')),
  ]
}

export const regels305 = (bericht: Inhoud<'305'>): Regelfout[] =>
  regieRegels(
    bericht,
    bericht.Client.StartProducten.StartProduct,
    (i) => `${CLIENT}/StartProducten/StartProduct[${i + 1}]`,
  )

export function regels307(bericht: Inhoud<'307'>): Regelfout[] {
  const stops = bericht.Client.StopProducten.StopProduct
  const pad = (i: number): string => `${CLIENT}/StopProducten/StopProduct[${i + 1}]`
  return [
    ...regieRegels(bericht, stops, pad),
    ...stops.flatMap((s, i) =>
      fout(s.Einddatum < s.Begindatum, 'TR018', `${pad(i)}/Einddatum`, 'De einddatum ligt voor de begindatum.'),
    ),
  ]
}
