import { createHash } from 'node:crypto'
import { listBesluiten } from '#keten/voorziening/reads.ts'
import type { Command, Context, Outside } from '#platform/command.ts'
import { rasterizeSvg, renderDocx, renderHtml, renderPdf } from '#platform/documents/index.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { magZien, roepnaamMetGeslachtsnaam, type Veldgroep } from '#uitvoering/huishouden/index.ts'
import { listGronden, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { getGeldendPlan } from '#uitvoering/plan/reads.ts'
import { listLopendeHulpvragen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Wet } from '#values/wet.ts'
import type { toonBrieven, toonVoorbeeld } from '../endpoints.ts'
import { papierVan } from '../rules/document.ts'
import { type Brief, type Briefsoort, ontbrekendeGegevens, vulIn } from '../rules/sjabloon.ts'
import { insertBrief, selectBrieven } from '../store/brieven.ts'
import { selectLeeswijzen, selectStanden } from '../store/verzending.ts'
import { type Persoonsgronden, plaatsInBrief, zietBrief } from './bestand.ts'
import { type Briefzaak, leesGegevens } from './gegevens.ts'
import { getSjabloon } from './sjablonen.ts'

export type Zaak = { soort: Briefsoort; zaakId: string }
type Opgesteld = Zaak & { zaak: Briefzaak; brief: Brief; hash: string }

const hashVan = (brief: Brief, { adressering }: Briefzaak) =>
  createHash('sha256').update(JSON.stringify({ brief, adressering })).digest('hex')

/** The letter as it would read now: every gap is told at once, before there is a letter. */
async function stelOp(context: Context, { soort, zaakId }: Zaak): Promise<Opgesteld> {
  const zaak = await leesGegevens(context, soort, zaakId)
  const sjabloon = await getSjabloon(context, soort)
  refuseIf(ontbrekendeGegevens(soort, sjabloon, zaak.gegevens))
  const brief = vulIn(sjabloon, zaak.gegevens)
  return { soort, zaakId, zaak, brief, hash: hashVan(brief, zaak) }
}

export async function leesVoorbeeld(
  context: Context & { readonly input: Zaak },
): Promise<OutputOf<typeof toonVoorbeeld>> {
  const { zaak, brief } = await stelOp(context, context.input)
  return { persoonId: zaak.persoonId, aan: [zaak.adressering.naam, ...zaak.adressering.adres], ...brief }
}

export type Drukwerk = Zaak & { briefId: string; hash: string; pdf: Buffer; docx: Buffer }

/** Reads in a transaction of its own, then lets the browser work while no transaction is open. */
export async function maakDrukwerk({ input, inTransaction }: Outside & { readonly input: Zaak }): Promise<Drukwerk> {
  const { brief, zaak, hash } = await inTransaction((context) => stelOp(context, input))
  const briefId = uuidv7()
  const papier = papierVan(brief, { ...zaak.adressering, kenmerk: briefId.slice(0, 13) })
  const pdf = await renderPdf(renderHtml(papier), { language: 'nl', footer: papier.publisher })
  const docx = await renderDocx(papier, rasterizeSvg)
  return { ...input, briefId, hash, pdf: Buffer.from(pdf), docx: Buffer.from(docx) }
}

/** Frozen: the words, their hash and both files. Changed anything since it was printed, then it is not kept. */
export const maakBrief: Command<Drukwerk, { briefId: string }> = {
  name: 'correspondentie.maakBrief',
  may: heeft('toegang:registreren', 'plan:schrijven', 'besluit:nemen'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { soort, zaakId, briefId: id, hash } = input
    const nu = await stelOp(context, { soort, zaakId })
    refuseIf(als(nu.hash !== hash, 'brief-gewijzigd'))
    const verzegel = (tekst: string, column: 'inhoud' | 'pdf' | 'docx') =>
      keys.encrypt(tekst, plaatsInBrief(mandaat.gemeente, id, column))
    const { persoonId, huishoudenId, wet } = nu.zaak
    await insertBrief(db, mandaat, {
      id,
      soort,
      zaakId,
      persoonId,
      huishoudenId,
      wet,
      datum: vandaag,
      titel: nu.brief.titel,
      hash,
      inhoud: verzegel(JSON.stringify({ brief: nu.brief, adressering: nu.zaak.adressering }), 'inhoud'),
      pdf: verzegel(input.pdf.toString('base64'), 'pdf'),
      docx: verzegel(input.docx.toString('base64'), 'docx'),
    })
    return { result: { briefId: id }, objectId: id, personen: [persoonId] }
  },
}

/** The letters of who lives here, for who may see what they say. */
export async function leesBrieven(
  context: Context & { readonly input: { huishoudenId: string } },
): Promise<OutputOf<typeof toonBrieven>> {
  const { db, mandaat, vandaag, input } = context
  const gronden = await listGronden(db, mandaat, { huishoudenId: input.huishoudenId }, vandaag)
  const ids = [...gronden].flatMap(([id, grond]) => (magZien(mandaat, grond, 'K') && grond.length > 0 ? [id] : []))
  if (ids.length === 0) throw new NotFound()
  const namen = new Map((await listPersonen(db, mandaat, ids)).map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  const brieven = (await selectBrieven(db, mandaat, ids)).filter((brief) => zietBrief(context, gronden, brief))
  const briefIds = brieven.map(({ id }) => id)
  const standen = new Map((await selectStanden(db, mandaat, briefIds)).map((een) => [een.briefId, een]))
  const digitaal = new Map((await selectLeeswijzen(db, mandaat, ids)).map((een) => [een.persoonId, een.digitaal]))
  return {
    brieven: brieven.map(({ id, gemeente: _, zaakId, huishoudenId, ...brief }) => {
      const { staat, kanaal, klaargezetOp, verzondenOp, bezwaarTot, uitkomstOp, reden } = standen.get(id)!
      return {
        ...brief,
        briefId: id,
        naam: namen.get(brief.persoonId) ?? '',
        digitaal: digitaal.get(brief.persoonId) ?? false,
        staat,
        kanaal,
        klaargezetOp,
        verzondenOp,
        bezwaarTot,
        uitkomstOp,
        reden,
      }
    }),
    mogelijk: await leesMogelijk(context, input.huishoudenId, gronden, namen),
  }
}

/** What a letter can be about: questions that run, decisions, and the plan in force; each for who may see it. */
async function leesMogelijk(
  { db, mandaat }: Context,
  huishoudenId: string,
  gronden: Persoonsgronden,
  namen: ReadonlyMap<string, string>,
): Promise<OutputOf<typeof toonBrieven>['mogelijk']> {
  const ids = [...namen.keys()]
  const mag = (persoonId: string, groep: Veldgroep, wet: Wet | null) =>
    magZien(mandaat, gronden.get(persoonId) ?? [], groep, wet)
  const naam = (persoonId: string) => namen.get(persoonId) ?? ''
  const vragen = (await listLopendeHulpvragen(db, mandaat, ids)).filter((een) => mag(een.persoonId, 'V', een.wet))
  const besluiten = (await listBesluiten(db, mandaat, ids)).filter((een) => mag(een.persoonId, 'R', een.wet))
  const plan = (await getGeldendPlan(db, mandaat, huishoudenId)) && ids.find((id) => mag(id, 'P', null))
  return [
    ...vragen.flatMap(({ id, persoonId, verslagVerstrektOp }) => [
      { soort: 'ontvangstbevestiging' as const, zaakId: id, persoonId, naam: naam(persoonId) },
      ...(verslagVerstrektOp
        ? [{ soort: 'onderzoeksverslag' as const, zaakId: id, persoonId, naam: naam(persoonId) }]
        : []),
    ]),
    ...besluiten.map(({ id, persoonId }) => ({
      soort: 'beschikking' as const,
      zaakId: id,
      persoonId,
      naam: naam(persoonId),
    })),
    ...(plan ? [{ soort: 'plan' as const, zaakId: huishoudenId, persoonId: plan, naam: '' }] : []),
  ]
}
