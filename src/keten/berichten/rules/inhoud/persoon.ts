import { isBsn } from '#values/bsn.ts'
import { type Datum, plusJaren } from '#values/datum.ts'
import { fout, type Regelfout } from './regelfout.ts'

export const bsnRegels = (pad: string, bsn: string): Regelfout[] =>
  fout(!isBsn(bsn), 'CS002', `${pad}/Bsn`, 'Dit nummer voldoet niet aan de elfproef.')

interface Geboortedatum {
  Datum: Datum
  DatumGebruik?: string | undefined
}
const ONBEKEND = '1900-01-01'

export function geboortedatumRegels(pad: string, geboren: Geboortedatum, dagtekening: Datum): Regelfout[] {
  const { Datum, DatumGebruik } = geboren
  const past =
    (DatumGebruik !== '1' || Datum.endsWith('-01')) &&
    (DatumGebruik !== '2' || Datum.endsWith('-01-01')) &&
    (DatumGebruik !== '3' || Datum === ONBEKEND)
  const onbekend = DatumGebruik === '3' && Datum === ONBEKEND
  const waar = `${pad}/Geboortedatum`
  return [
    ...fout(!past, 'CS139', waar, 'Het deel van de datum dat onbekend is, hoort als 01 of 1900 te zijn geschreven.'),
    ...fout(
      !onbekend && plusJaren(Datum, 120) < dagtekening,
      'TR002',
      waar,
      'De geboorte is langer dan 120 jaar geleden.',
    ),
    ...fout(Datum > dagtekening, 'TR134', waar, 'De geboorte ligt na de dagtekening van het bericht.'),
  ]
}
