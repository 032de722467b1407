import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listPersonen } from '#uitvoering/huishouden/reads.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { jaarVan } from '#values/datum.ts'
import type { toonVernietiging } from '../endpointsVernietiging.ts'
import { BEWAARREGELS, BEWAARSOORTEN, type Bewaartermijnen } from '../rules/bewaren.ts'
import { beletselenVoorVernietiging, type Stand, type Uitzondering } from '../rules/vernietiging.ts'
import * as store from '../store/vernietiging.ts'

/** As they hold today, in years. */
export async function getTermijnen({ db, mandaat, vandaag }: Context): Promise<Bewaartermijnen> {
  const paren = []
  for (const soort of BEWAARSOORTEN) {
    const eigen = await findInstelling<{ jaren: number }>(db, mandaat, 'bewaartermijn', soort, vandaag)
    paren.push([soort, eigen?.jaren ?? BEWAARREGELS[soort].jaren] as const)
  }
  return Object.fromEntries(paren) as Bewaartermijnen
}

export async function leesVernietiging(context: Context): Promise<OutputOf<typeof toonVernietiging>> {
  const { db, mandaat, keys, vandaag } = context
  const termijnen = await getTermijnen(context)
  const lijsten = await store.selectLijsten(db, mandaat)
  const regels = await store.selectRegels(
    db,
    mandaat,
    lijsten.map(({ id }) => id),
  )
  const verzoeken = await store.selectVerzoeken(db, mandaat)
  const ids = [...new Set([...regels, ...verzoeken].map(({ persoonId }) => persoonId))]
  const namen = new Map((await listPersonen(db, mandaat, ids)).map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  const houdt = new Map((await store.selectHoudt(db, mandaat, ids, vandaag)).map((een) => [een.persoonId, een.houdt]))
  return {
    ik: mandaat.actor.id,
    vervallen: (await store.selectVervallen(db, mandaat, termijnen, vandaag)).length,
    perJaar: await store.selectPerJaar(db, mandaat, termijnen, vandaag),
    termijnen: BEWAARSOORTEN.map((soort) => ({
      soort,
      naam: BEWAARREGELS[soort].naam,
      jaren: termijnen[soort],
      bron: BEWAARREGELS[soort].bron,
      geverifieerd: BEWAARREGELS[soort].geverifieerd,
    })),
    lijsten: lijsten.map((lijst) => ({
      ...lijst,
      regels: regels
        .filter((regel) => regel.lijstId === lijst.id && namen.has(regel.persoonId))
        .map(({ lijstId: _, ...regel }) => ({
          ...regel,
          naam: namen.get(regel.persoonId)!,
          houdt: houdt.get(regel.persoonId) ?? [],
        })),
    })),
    verzoeken: verzoeken.map(({ toelichting, ...verzoek }) => ({
      ...verzoek,
      naam: namen.get(verzoek.persoonId) ?? '',
      toelichting: toelichting && keys.decrypt(toelichting, plaats(mandaat.gemeente, verzoek.id)),
    })),
    verklaringen: await store.selectVerklaringen(db, mandaat),
  }
}

export const plaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'dossier.vernietigverzoek',
  row,
  column: 'toelichting',
})

/** The list of this year: every part whose term has passed, by household. What was excepted comes back after a year. */
export const stelVernietigingVoor: Command<Record<never, never>, { lijstId: string; regels: number }> = {
  name: 'dossier.stelVernietigingVoor',
  may: heeft('vernietiging:voorstellen'),
  async run(context) {
    const { db, mandaat, vandaag } = context
    const vervallen = await store.selectVervallen(db, mandaat, await getTermijnen(context), vandaag)
    const lijstId = uuidv7()
    await store.insertLijst(db, mandaat, { id: lijstId, jaar: jaarVan(vandaag), soort: 'jaar', voorgesteldOp: vandaag })
    const personen = await store.insertRegels(db, mandaat, lijstId, vervallen)
    refuseIf(als(personen.length === 0, 'niets-te-vernietigen'))
    return {
      result: { lijstId, regels: personen.length },
      objectId: lijstId,
      personen: [...new Set(personen)],
    }
  },
}

export const zonderUit: Command<{ regelIds: readonly string[]; reden: Uitzondering }, { regels: number }> = {
  name: 'dossier.zonderUit',
  may: heeft('vernietiging:voorstellen', 'vernietiging:goedkeuren'),
  async run({ input, db, mandaat }) {
    const ids = new Set(input.regelIds)
    const regels = await store.selectRegelsMetId(db, mandaat, [...ids])
    if (regels.length !== ids.size) throw new NotFound()
    refuseIf(
      als(
        regels.some((regel) => regel.uitgezonderd !== null),
        'regel-gewijzigd',
      ),
    )
    await store.updateUitgezonderd(db, mandaat, [...ids], input.reden)
    return { result: { regels: ids.size }, personen: [...new Set(regels.map(({ persoonId }) => persoonId))] }
  },
}

/**
 * Destroys what is chosen, all or nothing, in this transaction. Each line is judged as it stands now, by another than who
 * proposed it; the database asks that once more. Nothing that names who it was is left, so the line of the log names nobody.
 */
export const keurVernietigingGoed: Command<{ lijstId: string; regelIds: readonly string[] }, { verklaringId: string }> =
  {
    name: 'dossier.keurVernietigingGoed',
    may: heeft('vernietiging:goedkeuren'),
    async run(context) {
      const { input, db, mandaat, vandaag } = context
      const [lijst] = await store.selectLijsten(db, mandaat, input.lijstId)
      if (!lijst) throw new NotFound()
      refuseIf(als(lijst.door === mandaat.actor.id, 'eigen-voorstel'))
      const open = await store.selectRegels(db, mandaat, [lijst.id])
      const regels = open.filter(({ id, uitgezonderd }) => input.regelIds.includes(id) && uitgezonderd === null)
      refuseIf(
        als(regels.length === 0 || regels.length !== new Set(input.regelIds).size, 'regel-gewijzigd', 'regelIds'),
      )
      const personen = regels.map(({ persoonId }) => persoonId)
      const vervallen = await store.selectVervallen(db, mandaat, await getTermijnen(context), vandaag, personen)
      const houdt = await store.selectHoudt(db, mandaat, personen, vandaag)
      refuseIf(
        regels.flatMap((regel) =>
          beletselenVoorVernietiging(
            lijst.soort,
            standVan(regel, vervallen, houdt),
            `regelIds.${input.regelIds.indexOf(regel.id)}`,
          ),
        ),
      )
      const verklaringId = await store.voerUit(
        db,
        lijst.id,
        regels.map(({ id }) => id),
        vandaag,
      )
      return { result: { verklaringId }, objectId: verklaringId }
    },
  }

function standVan(
  { persoonId, deel }: store.Regel,
  vervallen: readonly store.Vervallen[],
  houdt: readonly store.Houdt[],
): Stand {
  const haar = houdt.find((een) => een.persoonId === persoonId)
  return {
    // A part of a file that is due as a whole by now is due as well.
    vervallen: vervallen.some((een) => een.persoonId === persoonId && (een.deel === deel || een.deel === 'alles')),
    loopt: haar?.loopt ?? false,
    houdt: haar?.houdt ?? [],
  }
}
