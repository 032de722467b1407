import { createHash } from 'node:crypto'
import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotMandated, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { bsnVan, listAdressenOp, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { findInstelling, getGemeentenaam } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { type DdasClient, LEVERANCIER, maakLevering } from '../rules/ddas.ts'
import { selectSchulden } from '../store/schulden.ts'
import { insertAanlevering, selectFasen, selectSchuldhulpIn } from '../store/trajecten.ts'

export type LeverDdasAan = { begin: Datum; eind: Datum }
export type Bestand = { bytes: string; filename: string }

/** Until the collector gives the municipality a code of its own in `traject/ddas-gegevensleverancier`. */
const GESLACHT = { M: 'Man', V: 'Vrouw', O: 'Onbekend' } as const

/** Everyone whose debt help ran in the period, in the shape of DDAS; every person in it gets a line in his log. */
export const leverDdasAan: Command<LeverDdasAan, Bestand> = {
  name: 'traject.leverDdasAan',
  may: heeft('traject:aanleveren'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag, nu } = context
    if (!mandaat.wetten.includes('wgs')) throw new NotMandated()
    refuseIf(als(input.eind < input.begin, 'periode-omgekeerd', 'eind'))
    const trajecten = await selectSchuldhulpIn(db, mandaat, input.begin, input.eind)
    refuseIf(als(trajecten.length === 0, 'niets-aan-te-leveren', 'begin'))
    const fasen = await selectFasen(
      db,
      mandaat,
      trajecten.map((een) => een.id),
    )
    const schulden = await selectSchulden(
      db,
      mandaat,
      keys,
      trajecten.map((een) => een.id),
    )
    const ids = trajecten.map((een) => een.persoonId)
    const personen = new Map((await listPersonen(db, mandaat, ids)).map((een) => [een.id, een]))
    const adressen = new Map(
      (await listAdressenOp(db, mandaat, ids, vandaag))
        .filter((een) => een.soort === 'brp')
        .map((een) => [een.persoonId, een]),
    )
    const clientVan = (persoonId: string): DdasClient => {
      const persoon = personen.get(persoonId)!
      const adres = persoon.adresgeheim ? undefined : adressen.get(persoonId)
      const nummer = bsnVan(keys, persoon)
      const toevoeging = [adres?.huisletter, adres?.toevoeging].filter(Boolean).join('')
      return {
        ...(nummer && { Burgerservicenummer: nummer }),
        Geboortedatum: persoon.geboren,
        Geslachtsaanduiding: GESLACHT[persoon.geslacht as 'M'],
        ...(adres?.postcode && { Postcode: adres.postcode }),
        ...(adres?.huisnummer && { Huisnummer: String(adres.huisnummer) }),
        ...(toevoeging && { Huisnummertoevoeging: toevoeging }),
      }
    }
    const levering = maakLevering(
      {
        gemeente: mandaat.gemeente,
        naam: `Gemeente ${await getGemeentenaam(db, mandaat)}`,
        leverancier:
          (await findInstelling<string>(db, mandaat, 'traject', 'ddas-gegevensleverancier', vandaag)) ?? LEVERANCIER,
      },
      input,
      nu,
      trajecten.map((een) => ({
        ...een,
        fasen: fasen.filter((fase) => fase.trajectId === een.id),
        schulden: schulden.filter((schuld) => schuld.trajectId === een.id),
        client: clientVan(een.persoonId),
      })),
    )
    const bytes = JSON.stringify(levering, null, 2)
    const id = uuidv7()
    const afdruk = createHash('sha256').update(bytes).digest()
    await insertAanlevering(db, mandaat, { id, ...input, trajecten: trajecten.length, afdruk })
    return {
      result: { bytes, filename: `ddas-${mandaat.gemeente}-${input.begin}-${input.eind}.json` },
      objectId: id,
      personen: ids,
    }
  },
}
