import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { jaarVan } from '#values/datum.ts'
import { getVoorstelInvoer } from '../reads.ts'
import { bevindingenVanVoorstel } from '../rules/bevindingen.ts'
import {
  beletselenVoorIndienen,
  beletselenVoorRegel,
  type Concept,
  type Conceptregel,
  herreken,
  koppelTeksten,
  leegConcept,
} from '../rules/concept.ts'
import { metBouwstenen } from '../rules/conceptbouwsteen.ts'
import { conceptVan, invoerVanConcept } from '../rules/conceptinvoer.ts'
import { beletselenVoorImport } from '../rules/importtoets.ts'
import { getSalaristabel } from '../salaristabel.ts'
import { findConcept, insertConcept, updateConcept } from '../store/concept.ts'
import { insertVoorstel } from '../store/voorstel.ts'

type Geschreven = { conceptId: string; versie: number }
const may = heeft('begroting:schrijven')

/** Empty for the four years to come, or with what another proposal says. */
export const beginConcept: Command<{ vanVoorstel?: string | undefined }, Geschreven> = {
  name: 'begroting.beginConcept',
  may,
  async run({ input, mandaat, db, vandaag }) {
    const inhoud = input.vanVoorstel
      ? conceptVan(await getVoorstelInvoer(db, mandaat, input.vanVoorstel))
      : leegConcept(jaarVan(vandaag) + 1)
    const conceptId = await insertConcept(db, mandaat, inhoud)
    return { result: { conceptId, versie: 1 }, objectId: conceptId }
  },
}

type Vormvelden = Pick<Concept, 'velden' | 'dekking' | 'eigenVelden' | 'uitspraken'>

export const schrijfConcept: Command<{ conceptId: string } & Vormvelden, Geschreven> = {
  name: 'begroting.schrijfConcept',
  may,
  run: ({ input: { conceptId, ...velden }, ...context }) =>
    werkBij(context, conceptId, async (concept) => ({ ...concept, ...velden })),
}

export type Regelinvoer = Omit<Conceptregel, 'uitDePas' | 'clusterCode'> & { conceptId: string; nagelezen: boolean }

/** A new line, or another version of one that is there; its two texts stay linked. */
export const schrijfConceptregel: Command<Regelinvoer, Geschreven> = {
  name: 'begroting.schrijfConceptregel',
  may,
  run: ({ input: { conceptId, nagelezen, ...regel }, ...context }) =>
    werkBij(context, conceptId, async (concept) => {
      const tabel = await getSalaristabel(context, concept.jaren)
      const gerekend = metBouwstenen(regel, tabel)
      refuseIf(beletselenVoorRegel(gerekend, concept, tabel))
      const plek = concept.regels.findIndex(({ code }) => code === regel.code)
      const nieuw = koppelTeksten(concept.regels[plek], gerekend, nagelezen)
      return { ...concept, regels: plek < 0 ? [...concept.regels, nieuw] : concept.regels.with(plek, nieuw) }
    }),
}

export const verwijderConceptregel: Command<{ conceptId: string; code: string }, Geschreven> = {
  name: 'begroting.verwijderConceptregel',
  may,
  run: ({ input: { conceptId, code }, ...context }) =>
    werkBij(context, conceptId, async (concept) => ({
      ...concept,
      regels: concept.regels.filter((regel) => regel.code !== code),
    })),
}

/** From here on it is a proposal like any other: fixed, with its remarks, in the ledger. */
export const dienConceptIn: Command<{ conceptId: string }, { voorstelId: string; bevindingen: number }> = {
  name: 'begroting.dienConceptIn',
  may,
  async run({ input: { conceptId }, ...context }) {
    const { db, mandaat } = context
    const concept = await openConcept(context, conceptId)
    const tabel = await getSalaristabel(context, concept.inhoud.jaren)
    const inhoud = herreken(concept.inhoud, tabel)
    refuseIf(beletselenVoorIndienen(inhoud, tabel))
    const invoer = invoerVanConcept(inhoud, tabel)
    refuseIf(beletselenVoorImport(invoer))
    const bevindingen = bevindingenVanVoorstel(invoer)
    const voorstelId = await insertVoorstel(db, mandaat, invoer, bevindingen)
    await updateConcept(db, mandaat, { ...concept, inhoud, voorstelId })
    return { result: { voorstelId, bevindingen: bevindingen.length }, objectId: voorstelId }
  },
}

async function openConcept({ db, mandaat, verwachteVersie }: Context, conceptId: string) {
  const concept = await findConcept(db, mandaat, conceptId)
  if (!concept) throw new NotFound()
  refuseIf(als(concept.voorstelId !== null, 'concept-ingediend', 'conceptId'))
  refuseStale(verwachteVersie, concept.versie)
  return concept
}

async function werkBij(context: Context, conceptId: string, wijzig: (concept: Concept) => Promise<Concept>) {
  const concept = await openConcept(context, conceptId)
  await updateConcept(context.db, context.mandaat, { ...concept, inhoud: await wijzig(concept.inhoud) })
  return { result: { conceptId, versie: concept.versie + 1 }, objectId: conceptId }
}
