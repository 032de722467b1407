import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { type Bsn, isBsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import { samenstellingGewijzigd } from '../events.ts'
import { findPersoonByBsn } from '../reads.ts'
import type { Geslacht } from '../rules/persoon.ts'
import { insertBewoning, insertHuishouden } from '../store/huishoudens.ts'
import { insertPersoon, selectOnvindbareZoekwaarden, selectPersonenByNaamEnGeboorte } from '../store/personen.ts'
import { opentBrpSleutel } from './brpSleutel.ts'
import { neemUitBrpOp } from './neemUitBrpOp.ts'
import { probeerBrp, vraagBrp } from './vraagBrp.ts'

export type NeemPersoonOp = {
  bsn?: string | undefined
  /** Sealed BSN of a search result, so that the number itself need not travel. */
  brpSleutel?: string | undefined
  voornamen?: string | undefined
  voorvoegsel?: string | undefined
  geslachtsnaam?: string | undefined
  geboren?: Datum | undefined
  geslacht?: Geslacht | undefined
  telefoon?: string | undefined
  email?: string | undefined
  /** "This is another person", or "register without the BRP". */
  bevestigd?: boolean | undefined
}

type Opgenomen = { persoonId: string; huishoudenId: string | null; bestond: boolean }

/** Takes a person into the register: from the BRP with his household, or by hand with a name and a date of birth. */
export const neemPersoonOp: Command<NeemPersoonOp, Opgenomen> = {
  name: 'huishouden.neemPersoonOp',
  may: heeft('persoon:opnemen'),
  async run(context) {
    const { input, vandaag } = context
    const nummer = input.brpSleutel ? opentBrpSleutel(context, input.brpSleutel) : input.bsn
    refuseIf([
      ...als(nummer !== undefined && !isBsn(nummer), 'bsn-ongeldig', 'bsn'),
      ...als(nummer === undefined && !(input.geslachtsnaam && input.geboren), 'naam-of-bsn-nodig', 'bsn'),
      ...als(input.geboren !== undefined && input.geboren > vandaag, 'geboren-in-toekomst', 'geboren'),
    ])
    const opgenomen = isBsn(nummer) ? await metBsn(context, nummer) : await metNaam(context, null)
    return {
      result: opgenomen,
      objectId: opgenomen.persoonId,
      personen: [opgenomen.persoonId],
      ...(opgenomen.huishoudenId &&
        !opgenomen.bestond && {
          announce: [samenstellingGewijzigd.of({ huishoudenId: opgenomen.huishoudenId, op: vandaag })],
        }),
    }
  },
}

type Hier = Context & { readonly input: NeemPersoonOp }

async function metBsn(context: Hier, nummer: Bsn): Promise<Opgenomen> {
  const { db, mandaat, keys, input } = context
  const bekend = await findPersoonByBsn(db, mandaat, keys, nummer)
  if (bekend) return { persoonId: bekend.id, huishoudenId: null, bestond: true }
  // Who is unfindable answers like a number that nobody has.
  const onvindbaar = await selectOnvindbareZoekwaarden(db, [keys.lookup(mandaat.gemeente, nummer)])
  refuseIf(als(onvindbaar.length > 0, 'bsn-onbekend-in-brp', 'bsn'))
  const metHandWerk = input.bevestigd && input.geslachtsnaam && input.geboren
  const gevonden = metHandWerk
    ? await probeerBrp(context, (brp) => brp.raadpleeg([nummer]))
    : await vraagBrp(context, (brp) => brp.raadpleeg([nummer]))
  const gegevens = gevonden?.find((een) => een.bsn === nummer)
  if (gegevens) return { ...(await neemUitBrpOp(context, gegevens)), bestond: false }
  refuseIf(als(gevonden !== undefined, 'bsn-onbekend-in-brp', 'bsn'))
  return metNaam(context, nummer)
}

async function metNaam(context: Hier, nummer: Bsn | null): Promise<Opgenomen> {
  const { db, mandaat, keys, input, vandaag } = context
  const naam = [input.voornamen, input.voorvoegsel, input.geslachtsnaam].filter(Boolean).join(' ')
  refuseIf(await mogelijkDubbel(context, naam))
  const persoonId = uuidv7()
  await insertPersoon(db, mandaat, {
    id: persoonId,
    bsn:
      nummer &&
      keys.encrypt(nummer, { gemeente: mandaat.gemeente, table: 'huishouden.persoon', row: persoonId, column: 'bsn' }),
    bsnZoek: nummer && keys.lookup(mandaat.gemeente, nummer),
    voornamen: input.voornamen ?? '',
    voorvoegsel: input.voorvoegsel ?? null,
    geslachtsnaam: input.geslachtsnaam!,
    naamgebruik: '1',
    geslacht: input.geslacht ?? 'O',
    geboren: input.geboren!,
    geborenPrecisie: 'dag',
    geboorteland: null,
    overleden: null,
    telefoon: input.telefoon ?? null,
    email: input.email ?? null,
    bron: 'medewerker',
  })
  const huishoudenId = uuidv7()
  await insertHuishouden(db, mandaat, huishoudenId, vandaag)
  await insertBewoning(db, mandaat, {
    id: uuidv7(),
    huishoudenId,
    persoonId,
    verblijf: 'hoofd',
    bron: 'medewerker',
    peildatum: vandaag,
    periode: { begin: vandaag },
  })
  return { persoonId, huishoudenId, bestond: false }
}

async function mogelijkDubbel({ db, mandaat, input }: Hier, naam: string): Promise<Beletsel[]> {
  if (input.bevestigd) return []
  return als(
    (await selectPersonenByNaamEnGeboorte(db, mandaat, naam, input.geboren!)).length > 0,
    'mogelijk-dubbel',
    'bevestigd',
  )
}
