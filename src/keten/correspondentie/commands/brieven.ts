import { createHash } from 'node:crypto'
import { brievenOverBezwaren, listBesluiten } from '#keten/voorziening/reads.ts'
import type { Command, Context, Outside } from '#platform/command.ts'
import { rasterizeSvg, renderDocx, renderHtml, renderPdf } from '#platform/documents/index.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findOrganisatie } from '#uitvoering/aanbod/reads.ts'
import { magZien, roepnaamMetGeslachtsnaam, type Veldgroep } from '#uitvoering/huishouden/index.ts'
import { listGronden, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { getGeldendPlan } from '#uitvoering/plan/reads.ts'
import { listLopendeHulpvragen } from '#uitvoering/toegang/reads.ts'
import { als } from '#values/beletsel.ts'
import { leeftijdOp } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { toonBrieven, toonVoorbeeld } from '../endpoints.ts'
import { papierVan } from '../rules/document.ts'
import { type Brief, type Briefsoort, ontbrekendeGegevens, vulIn } from '../rules/sjabloon.ts'
import { type Briefrij, insertBrief, selectBrieven } from '../store/brieven.ts'
import { selectLeeswijzen, selectStanden } from '../store/verzending.ts'
import { type Persoonsgronden, plaatsInBrief, zietBrief } from './bestand.ts'
import { type Briefzaak, type Leesbron, leesGegevens, uitDeKamer } from './gegevens.ts'
import { mailVan } from './leeswijze.ts'
import { getSjabloon } from './sjablonen.ts'

export type Zaak = { soort: Briefsoort; zaakId: string }
type Opgesteld = { zaak: Briefzaak; brief: Brief; hash: string }

const hashVan = (brief: Brief, { adressering }: Briefzaak) =>
  createHash('sha256').update(JSON.stringify({ brief, adressering })).digest('hex')

/** The letter as it would read now, for each who gets it: every gap is told at once, before there is a letter. */
async function stelOp(context: Context, soort: Briefsoort, leesBron: Leesbron): Promise<Opgesteld[]> {
  const sjabloon = await getSjabloon(context, soort)
  return (await leesGegevens(context, soort, leesBron)).map((zaak) => {
    refuseIf(ontbrekendeGegevens(soort, sjabloon, zaak.gegevens))
    const brief = vulIn(sjabloon, zaak.gegevens)
    return { zaak, brief, hash: hashVan(brief, zaak) }
  })
}

export async function leesVoorbeeld(
  context: Context & { readonly input: Zaak },
): Promise<OutputOf<typeof toonVoorbeeld>> {
  const { soort, zaakId } = context.input
  const alle = await stelOp(context, soort, uitDeKamer(soort, zaakId))
  const [{ zaak, brief }] = alle as [Opgesteld]
  return {
    persoonId: zaak.persoonId,
    ontvangers: alle.map((een) => ({
      persoonId: een.zaak.ontvangerId,
      aan: [een.zaak.adressering.naam, ...een.zaak.adressering.adres],
    })),
    ...brief,
  }
}

export type Drukwerk = Zaak & { stukken: { briefId: string; hash: string; pdf: Buffer; docx: Buffer }[] }

/** Reads in a transaction of its own, then lets the browser work while no transaction is open. */
export async function drukAf({ inTransaction }: Outside, { soort, zaakId }: Zaak, leesBron: Leesbron) {
  const alle = await inTransaction((context) => stelOp(context, soort, leesBron))
  const stukken: Drukwerk['stukken'] = []
  for (const { brief, zaak, hash } of alle) {
    const briefId = uuidv7()
    const papier = papierVan(brief, { ...zaak.adressering, kenmerk: briefId.slice(0, 13) })
    const pdf = await renderPdf(renderHtml(papier), { language: 'nl', footer: papier.publisher })
    const docx = await renderDocx(papier, rasterizeSvg)
    stukken.push({ briefId, hash, pdf: Buffer.from(pdf), docx: Buffer.from(docx) })
  }
  return { soort, zaakId, stukken }
}

export const maakDrukwerk = ({ input, ...outside }: Outside & { readonly input: Zaak }): Promise<Drukwerk> =>
  drukAf(outside, input, uitDeKamer(input.soort, input.zaakId))

/** Frozen: the words, their hash and both files. Changed anything since it was printed, then it is not kept. */
export async function bewaarBrieven(context: Context, { soort, zaakId, stukken }: Drukwerk, leesBron: Leesbron) {
  const { db, mandaat, keys, vandaag } = context
  const nu = await stelOp(context, soort, leesBron)
  refuseIf(
    als(nu.length !== stukken.length || nu.some(({ hash }, nr) => hash !== stukken[nr]!.hash), 'brief-gewijzigd'),
  )
  for (const [nr, { briefId: id, hash, pdf, docx }] of stukken.entries()) {
    const { zaak, brief } = nu[nr]!
    const verzegel = (tekst: string, column: 'inhoud' | 'pdf' | 'docx') =>
      keys.encrypt(tekst, plaatsInBrief(mandaat.gemeente, id, column))
    const { persoonId, ontvangerId, instellingId, huishoudenId, wet } = zaak
    await insertBrief(db, mandaat, {
      id,
      soort,
      zaakId,
      persoonId,
      ontvangerId,
      instellingId,
      aanGezag: ontvangerId !== persoonId,
      huishoudenId,
      wet,
      datum: vandaag,
      titel: brief.titel,
      hash,
      inhoud: verzegel(JSON.stringify({ brief, adressering: zaak.adressering }), 'inhoud'),
      pdf: verzegel(pdf.toString('base64'), 'pdf'),
      docx: verzegel(docx.toString('base64'), 'docx'),
    })
  }
  return nu.map(({ zaak }, nr) => ({ ...zaak, briefId: stukken[nr]!.briefId, soort, zaakId }))
}

export const maakBrief: Command<Drukwerk, { briefIds: string[] }> = {
  name: 'correspondentie.maakBrief',
  may: heeft('toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'),
  async run(context) {
    const { input } = context
    const brieven = await bewaarBrieven(context, input, uitDeKamer(input.soort, input.zaakId))
    const [{ persoonId, briefId }] = brieven as [(typeof brieven)[number]]
    const personen = [...new Set([persoonId, ...brieven.flatMap(({ ontvangerId }) => ontvangerId ?? [])])]
    return { result: { briefIds: brieven.map((een) => een.briefId) }, objectId: briefId, personen }
  },
}

/** From here on letters go to the young person alone, at the default of the setting `leeftijd/gezag`. */
const LEEST_ZELF = 16

/** The letters of who lives here, for who may see what they say. */
export async function leesBrieven(
  context: Context & { readonly input: { huishoudenId: string } },
): Promise<OutputOf<typeof toonBrieven>> {
  const { db, mandaat, vandaag, input } = context
  const gronden = await listGronden(db, mandaat, { huishoudenId: input.huishoudenId }, vandaag)
  const ids = [...gronden].flatMap(([id, grond]) => (magZien(mandaat, grond, 'K') && grond.length > 0 ? [id] : []))
  if (ids.length === 0) throw new NotFound()
  const brieven = (await selectBrieven(db, mandaat, { over: ids })).filter((brief) =>
    zietBrief(context, gronden, brief),
  )
  const lezers = [...new Set(brieven.flatMap(({ ontvangerId }) => ontvangerId ?? []))]
  const bekend = await listPersonen(db, mandaat, [...new Set([...ids, ...lezers])])
  const namen = new Map(bekend.map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]))
  const instellingen = await leesInstellingen(context, brieven)
  const briefIds = brieven.map(({ id }) => id)
  const standen = new Map((await selectStanden(db, mandaat, briefIds)).map((een) => [een.briefId, een]))
  const leest = new Map(
    (await selectLeeswijzen(db, mandaat, [...new Set([...ids, ...lezers])])).map((een) => [een.persoonId, een]),
  )
  return {
    brieven: brieven.map(({ id, gemeente: _, zaakId, huishoudenId, aanGezag, instellingId, ...brief }) => {
      const { staat, kanaal, klaargezetOp, verzondenOp, bezwaarTot, uitkomstOp, reden, mail, mailOp } = standen.get(id)!
      return {
        ...brief,
        briefId: id,
        naam: namen.get(brief.persoonId) ?? '',
        aan: instellingId
          ? (instellingen.get(instellingId) ?? null)
          : aanGezag
            ? (namen.get(brief.ontvangerId ?? '') ?? null)
            : null,
        digitaal: leest.get(brief.ontvangerId ?? '')?.digitaal ?? false,
        staat,
        kanaal,
        klaargezetOp,
        verzondenOp,
        bezwaarTot,
        uitkomstOp,
        reden,
        mail,
        mailOp,
      }
    }),
    lezers: bekend
      .filter(({ id, geboren }) => ids.includes(id) && leeftijdOp(geboren, vandaag) >= LEEST_ZELF)
      .map((een) => {
        const keuze = leest.get(een.id)
        return {
          persoonId: een.id,
          naam: roepnaamMetGeslachtsnaam(een),
          digitaal: keuze?.digitaal ?? false,
          mail: mailVan(context, keuze),
          bron: keuze?.bron ?? null,
          sinds: keuze?.sinds ?? null,
        }
      }),
    mogelijk: await leesMogelijk(context, input.huishoudenId, gronden, ids, namen),
  }
}

async function leesInstellingen({ db, mandaat }: Context, brieven: readonly Briefrij[]) {
  const namen = new Map<string, string>()
  for (const id of new Set(brieven.flatMap(({ instellingId }) => instellingId ?? [])))
    namen.set(id, (await findOrganisatie(db, mandaat, id))?.naam ?? '')
  return namen
}

/** What a letter can be about: questions that run, decisions, and the plan in force; each for who may see it. */
async function leesMogelijk(
  context: Context,
  huishoudenId: string,
  gronden: Persoonsgronden,
  ids: readonly string[],
  namen: ReadonlyMap<string, string>,
): Promise<OutputOf<typeof toonBrieven>['mogelijk']> {
  const { db, mandaat } = context
  const mag = (persoonId: string, groep: Veldgroep, wet: Wet | null) =>
    magZien(mandaat, gronden.get(persoonId) ?? [], groep, wet)
  const naam = (persoonId: string) => namen.get(persoonId) ?? ''
  const vragen = (await listLopendeHulpvragen(db, mandaat, ids)).filter((een) => mag(een.persoonId, 'V', een.wet))
  const besluiten = (await listBesluiten(db, mandaat, ids)).filter((een) => mag(een.persoonId, 'R', een.wet))
  const persoonVan = new Map(besluiten.map((een) => [een.id, een.persoonId]))
  const overBezwaar = await brievenOverBezwaren(context, [...persoonVan.keys()])
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
    ...overBezwaar.map(({ besluitId, ...een }) => {
      const persoonId = persoonVan.get(besluitId)!
      return { ...een, persoonId, naam: naam(persoonId) }
    }),
    ...(plan ? [{ soort: 'plan' as const, zaakId: huishoudenId, persoonId: plan, naam: '' }] : []),
  ]
}
