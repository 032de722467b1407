import { getVerzoek, listAntwoorden } from '#keten/voorziening/reads.ts'
import type { Context } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { isVertrouwelijk } from '#uitvoering/huishouden/reads.ts'
import { definitieVan, type Inhoud } from '../rules/definities/definities.ts'
import { BERICHTCODE, XSD_VERSIE } from '../rules/soorten.ts'
import { hashVan, insertBericht, nextIdentificatie } from '../store/bericht.ts'
import { schrijfBericht } from '../xml/schrijf.ts'
import { planVerzending } from './beantwoord.ts'

const ANTWOORD = { afgewezen: '1', 'in-onderzoek': '2' } as const

/** The answer to a 315 or 317 that is no assignment: refused with its reason, or under investigation (OP274, OP346). */
export async function maak319(
  context: Context,
  { verzoekId, antwoordId }: { verzoekId: string; antwoordId: string },
): Promise<string | undefined> {
  const { db, mandaat, vandaag } = context
  const verzoek = await getVerzoek(db, mandaat, verzoekId)
  const antwoord = (await listAntwoorden(db, mandaat, verzoekId)).find((een) => een.id === antwoordId)
  if (!antwoord || antwoord.soort === 'gehonoreerd' || (await isVertrouwelijk(db, mandaat, verzoek.clientId)))
    return undefined
  const identificatie = await nextIdentificatie(db)
  const inhoud: Inhoud<'319'> = {
    Header: {
      BerichtCode: BERICHTCODE[verzoek.wet]['319'],
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: mandaat.gemeente,
      Ontvanger: verzoek.agb,
      BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: vandaag },
      XsdVersie: XSD_VERSIE[verzoek.wet],
    },
    Antwoord: {
      ReferentieAanbieder: verzoek.referentieAanbieder,
      VerzoekAntwoord: ANTWOORD[antwoord.soort],
      ...(antwoord.reden !== null && { RedenAfwijzingVerzoek: antwoord.reden }),
      ...(antwoord.verantwoordelijkeGemeente !== null &&
        verzoek.wet === 'jeugdwet' && { Woonplaatsbeginsel: { Gemeente: antwoord.verantwoordelijkeGemeente } }),
    },
  }
  const xml = schrijfBericht(definitieVan(verzoek.wet, '319'), inhoud)
  const id = uuidv7()
  await insertBericht(context, {
    id,
    richting: 'uit',
    wet: verzoek.wet,
    soort: '319',
    afzender: mandaat.gemeente,
    ontvanger: verzoek.agb,
    aanbiederId: verzoek.aanbiederId,
    identificatie,
    dagtekening: vandaag,
    drager: 'huis',
    xml,
    hash: hashVan(xml),
    omvang: Buffer.byteLength(xml),
    clientId: verzoek.clientId,
  })
  await planVerzending(context, id)
  return id
}
