import { ontvangVerzoek } from '#keten/voorziening/deeds.ts'
import { listActueel } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { findProductByCode } from '#uitvoering/aanbod/reads.ts'
import { neemPersoonOp } from '#uitvoering/huishouden/deeds.ts'
import { findPersoonByBsn } from '#uitvoering/huishouden/reads.ts'
import { registreerVerwijzing } from '#uitvoering/toegang/deeds.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import type { Inhoud } from '../rules/definities/definities.ts'
import type { Heenbericht } from '../rules/oordeel.ts'

type Aangevraagd = Inhoud<'315'>['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]
export type Verzoekregel = { pad: string; sleutel: string | null; product?: Aangevraagd }

export function verzoekregels(bericht: Heenbericht<'315' | '317'>): Verzoekregel[] {
  if (bericht.soort === '317')
    return [{ pad: '/Bericht/Client/Verzoek', sleutel: bericht.inhoud.Client.Verzoek.ReferentieAanbieder }]
  return bericht.inhoud.Client.AangevraagdeProducten.AangevraagdProduct.map((product, i) => ({
    pad: `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${i + 1}]`,
    sleutel: product.ReferentieAanbieder,
    product,
  }))
}

export async function ontvangVerzoekregel(
  context: Context,
  bericht: Heenbericht<'315' | '317'>,
  aanbiederId: string,
  regel: Verzoekregel,
): Promise<readonly Beletsel[]> {
  return bericht.soort === '315'
    ? aanvraag(context, bericht, aanbiederId, regel.product!)
    : wijziging(context, bericht, aanbiederId)
}

const GESLACHT: Record<string, 'M' | 'V' | 'O'> = { '1': 'M', '2': 'V' }

/** A 315 may be about someone we do not know yet: it comes with who he is, and cannot be refused on that (OP095). */
async function aanvraag(
  context: Context,
  bericht: Heenbericht<'315'>,
  aanbiederId: string,
  product: Aangevraagd,
): Promise<readonly Beletsel[]> {
  const { db, mandaat } = context
  const { Client, Header } = bericht.inhoud
  const catalogus = product.Product?.Code
    ? await findProductByCode(db, mandaat, bericht.wet, product.Product.Code, product.ToewijzingIngangsdatum)
    : undefined
  if (product.Product?.Code && (!catalogus || catalogus.categorie !== product.Product.Categorie))
    return [{ code: 'product-onbekend' }]
  const { persoonId } = await neemPersoonOp(context, {
    bsn: Client.Bsn,
    voornamen: Client.Naam.Voornamen ?? Client.Naam.Voorletters,
    voorvoegsel: Client.Naam.Geslachtsnaam.Voorvoegsel,
    geslachtsnaam: Client.Naam.Geslachtsnaam.Achternaam,
    geboren: Client.Geboortedatum.Datum,
    geslacht: GESLACHT[Client.Geslacht] ?? 'O',
    bevestigd: true,
  })
  const { Type, Naam, ZorgverlenerCode } = product.Verwijzer
  const medisch = ['02', '03', '05', '04', '08'].includes(Type)
  const verwijzing = medisch
    ? await registreerVerwijzing(context, {
        persoonId,
        verwijzertype: Type as never,
        verwijzer: Naam ?? ZorgverlenerCode ?? Type,
        ...(ZorgverlenerCode && { agb: ZorgverlenerCode }),
        ontvangenVia: 'bericht',
        ...(catalogus && { productId: catalogus.id }),
        aanbiederId,
      })
    : undefined
  const eind = product.ToewijzingEinddatum ?? null
  await ontvangVerzoek(context, {
    soort: 'vot',
    wet: bericht.wet,
    clientId: persoonId,
    aanbiederId,
    referentieAanbieder: product.ReferentieAanbieder,
    verwijzingId: verwijzing?.verwijzingId ?? null,
    verwijzertype: Type,
    beschikkingnummer: product.BeschikkingNummer ?? null,
    productId: catalogus?.id ?? null,
    categorie: product.Product?.Categorie ?? null,
    omvang: product.Omvang ? (naarOmvang(product.Omvang) as never) : null,
    gewenst: { begin: product.ToewijzingIngangsdatum, eind },
    dagtekening: Header.BerichtIdentificatie.Dagtekening,
  })
  return []
}

const naarOmvang = ({ Volume, Eenheid, Frequentie }: { Volume: number; Eenheid: string; Frequentie: string }) => ({
  volume: Volume,
  eenheid: Eenheid,
  frequentie: Number(Frequentie),
})

/** TR349-TR351: a request for change names all that runs, and only what runs. */
async function wijziging(
  context: Context,
  bericht: Heenbericht<'317'>,
  aanbiederId: string,
): Promise<readonly Beletsel[]> {
  const { db, mandaat, keys, vandaag } = context
  const { Bsn, Verzoek } = bericht.inhoud.Client
  const client = isBsn(Bsn) ? await findPersoonByBsn(db, mandaat, keys, Bsn) : undefined
  if (!client) return [{ code: 'client-onbekend' }]
  const actueel = (await listActueel(db, mandaat, client.id, aanbiederId, vandaag)).filter(
    (een) => een.wet === bericht.wet,
  )
  const lopend = new Set(actueel.map((een) => een.nummer))
  const ongewijzigd = (Verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []).map((een) => een.ToewijzingNummer)
  const teWijzigen = Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []
  const genoemd = new Set([...ongewijzigd, ...teWijzigen.map((een) => een.ToewijzingNummer)])
  const beletselen = [
    ...(actueel.some((een) => !genoemd.has(een.nummer)) ? ['pakket-onvolledig'] : []),
    ...(ongewijzigd.some((nummer) => !lopend.has(nummer)) ? ['ongewijzigd-niet-actueel'] : []),
    ...(teWijzigen.some((een) => !lopend.has(een.ToewijzingNummer)) ? ['te-wijzigen-niet-actueel'] : []),
  ].map((code) => ({ code }))
  if (beletselen.length > 0) return beletselen
  await ontvangVerzoek(context, {
    soort: 'vow',
    wet: bericht.wet,
    clientId: client.id,
    aanbiederId,
    referentieAanbieder: Verzoek.ReferentieAanbieder,
    regels: [{ ongewijzigd, teWijzigen, nieuw: Verzoek.NieuweProducten?.NieuwProduct ?? [] }],
    dagtekening: bericht.inhoud.Header.BerichtIdentificatie.Dagtekening,
  })
  return []
}
