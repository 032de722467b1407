import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import { leeftijdOp } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import { getHuishouden, getPersoon, listGezagdragersOp } from '../reads.ts'
import { isOmgekeerd } from '../rules/bewoning.ts'
import { insertNetwerklid, insertRelatie, insertToestemming } from '../store/huishoudens.ts'

const may = heeft('huishouden:wijzigen')
const TEGENHANGER: Record<string, string> = { ouder: 'kind', kind: 'ouder' }

type Relatie = {
  persoonId: string
  gerelateerdeId: string
  soort: 'ouder' | 'kind' | 'partner' | 'ex-partner' | 'familie'
  periode: Periode
  bron: 'inwoner' | 'medewerker'
}

/** Both directions are written, so that either person's file tells it. */
export const legRelatieVast: Command<Relatie, { relatieId: string }> = {
  name: 'huishouden.legRelatieVast',
  may,
  async run({ input, mandaat, db }) {
    refuseIf([
      ...als(input.persoonId === input.gerelateerdeId, 'relatie-met-zichzelf', 'gerelateerdeId'),
      ...als(isOmgekeerd(input.periode), 'periode-omgekeerd', 'periode.eind'),
    ])
    await getPersoon(db, mandaat, input.persoonId)
    await getPersoon(db, mandaat, input.gerelateerdeId)
    const relatieId = uuidv7()
    await insertRelatie(db, mandaat, { ...input, id: relatieId, verbintenis: null })
    await insertRelatie(db, mandaat, {
      ...input,
      id: uuidv7(),
      persoonId: input.gerelateerdeId,
      gerelateerdeId: input.persoonId,
      soort: TEGENHANGER[input.soort] ?? input.soort,
      verbintenis: null,
    })
    return { result: { relatieId }, objectId: relatieId, personen: [input.persoonId, input.gerelateerdeId] }
  },
}

type Netwerklid = {
  huishoudenId: string
  persoonId?: string | undefined
  naam: string
  relatie: string
  telefoon?: string | undefined
}

export const voegNetwerklidToe: Command<Netwerklid, { netwerklidId: string }> = {
  name: 'huishouden.voegNetwerklidToe',
  may,
  async run({ input, mandaat, db, vandaag }) {
    await getHuishouden(db, mandaat, input.huishoudenId)
    if (input.persoonId) await getPersoon(db, mandaat, input.persoonId)
    const netwerklidId = uuidv7()
    await insertNetwerklid(db, mandaat, {
      ...input,
      id: netwerklidId,
      persoonId: input.persoonId ?? null,
      telefoon: input.telefoon ?? null,
      periode: { begin: vandaag },
    })
    return { result: { netwerklidId }, objectId: netwerklidId, personen: input.persoonId ? [input.persoonId] : [] }
  },
}

type Toestemming = {
  persoonId: string
  doel: string
  wetten: readonly string[]
  ontvangers: readonly string[]
  gegevenDoor: string
}

export const legToestemmingVast: Command<Toestemming, { toestemmingId: string }> = {
  name: 'huishouden.legToestemmingVast',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const persoon = await getPersoon(db, mandaat, input.persoonId)
    const leeftijd = leeftijdOp(persoon.geboren, vandaag)
    const dragers = (await listGezagdragersOp(db, mandaat, persoon.id, vandaag)).map((gezag) => gezag.dragerId)
    const zelf = input.gegevenDoor === persoon.id
    refuseIf([
      ...als(zelf && leeftijd < 12, 'onder-twaalf-tekent-niet', 'gegevenDoor'),
      ...als(
        !zelf && (leeftijd >= 16 || !dragers.includes(input.gegevenDoor)),
        'toestemming-door-ander',
        'gegevenDoor',
      ),
    ])
    const toestemmingId = uuidv7()
    await insertToestemming(db, mandaat, { ...input, id: toestemmingId, gegevenOp: vandaag })
    return { result: { toestemmingId }, objectId: toestemmingId, personen: [input.persoonId] }
  },
}
