import type { Context } from '#platform/command.ts'
import { findInstelling, listGebruikers } from '#uitvoering/inrichting/reads.ts'
import type { Tweetalig } from '#values/taal.ts'
import { bekendVan, type Expertise, GEGEVENS, LEVENSDOMEINEN, ROLLEN } from '../rules/gesprek.ts'
import { selectDeelnemers, selectGesprekken, selectLaatste, zegelkolom } from '../store/gesprekken.ts'
import { plaats } from './contact.ts'
import { listExpertises } from './gesprek.ts'
import { toonMelding } from './toonMelding.ts'

type Melding = Awaited<ReturnType<typeof toonMelding>>

/** The conversation as it stands: told once, read by everyone at the table; what he may not read of the melding is not here either. */
export async function toonGesprek(context: Context, meldingId: string) {
  const { db, mandaat, vandaag } = context
  const melding = await toonMelding(context, meldingId)
  const leest = melding.vraag !== null
  const gezegd = async (tabel: 'gegeven' | 'domeinnotitie' | 'rolverdeling') =>
    new Map(
      (leest ? await selectLaatste(db, mandaat, tabel, meldingId) : []).map((een) => [
        een.code,
        context.keys.decrypt(een.zegel, plaats(context, tabel, een.id, zegelkolom(tabel))),
      ]),
    )
  const gegevens = await gezegd('gegeven')
  const notities = await gezegd('domeinnotitie')
  const rollen = await gezegd('rolverdeling')
  const domeinen =
    (await findInstelling<{ code: string; naam: Tweetalig }[]>(db, mandaat, 'instrument', 'levensdomeinen', vandaag)) ??
    LEVENSDOMEINEN
  const gebruikers = (await listGebruikers(db, mandaat, vandaag)).filter((een) => een.soort === 'medewerker')
  return {
    melding,
    magSchrijven: leest && (melding.hulpvragen.length === 0 || melding.hulpvragen.some((een) => een.magWijzigen)),
    expertises: (await listExpertises(context)).map((een) => toonExpertise(een, melding, gegevens)),
    domeinen: domeinen.map(({ code, naam }) => ({ code, naam, tekst: notities.get(code) ?? null })),
    rollen: ROLLEN.map((wie) => ({ wie, tekst: rollen.get(wie) ?? null })),
    gesprekken: await toonGesprekken(context, meldingId, leest, new Map(gebruikers.map((een) => [een.id, een.naam]))),
    collegas: gebruikers
      .filter((een) => een.functies.some((functie) => ['consulent', 'toegang', 'regionaal'].includes(functie)))
      .map(({ id, naam, teams }) => ({ id, naam, team: teams[0] ?? '' })),
  }
}

/** In play: a question of its own kind runs in this melding. What is missing is shown, and holds nothing up. */
function toonExpertise(expertise: Expertise, melding: Melding, gegevens: ReadonlyMap<string, string>) {
  const { code, naam, wet, regeling, minimaal } = expertise
  const eigen = melding.hulpvragen.filter((een) => een.wet === wet && een.status !== 'afgedaan')
  const vraag = eigen.find((een) => een.regeling === regeling) ?? (isEerste(code, wet) ? eigen[0] : undefined)
  return {
    code,
    naam,
    wet,
    regeling,
    speelt: vraag !== undefined,
    klok: vraag?.klokken.find((een) => een.gestoptOp === null) ?? null,
    bekend: bekendVan(minimaal, new Set(gegevens.keys())),
    minimaal: minimaal.map((een) => ({
      code: een,
      vraag: GEGEVENS[een] ?? { nl: een, en: een },
      antwoord: gegevens.get(een) ?? null,
    })),
  }
}

/** A question under a regeling of no expertise falls to the first of its law. */
const isEerste = (code: string, wet: string) =>
  ({ wmo: 'wmo-2015', jeugdwet: 'jeugd', participatiewet: 'inkomen', wgs: 'schuldhulp' })[wet] === code

async function toonGesprekken(context: Context, meldingId: string, leest: boolean, namen: ReadonlyMap<string, string>) {
  const { db, mandaat, keys } = context
  const gesprekken = await selectGesprekken(db, mandaat, meldingId)
  const deelnemers = await selectDeelnemers(
    db,
    mandaat,
    gesprekken.map((een) => een.id),
  )
  return gesprekken.map((een) => ({
    gesprekId: een.id,
    datum: een.datum,
    plek: een.plek,
    gepland: een.gepland,
    doel: een.doel && leest ? keys.decrypt(een.doel, plaats(context, 'gesprek', een.id, 'doel')) : null,
    aangekondigdOp: een.aangekondigdOp,
    steunGeadviseerd: een.steunGeadviseerd,
    clientondersteuningGenoemd: een.clientondersteuningGenoemd,
    eigenPlanGenoemd: een.eigenPlanGenoemd,
    nietAangekondigdMetReden: een.redenNietAangekondigd !== null,
    deelnemers: deelnemers
      .filter((deel) => deel.gesprekId === een.id)
      .map((deel) => ({
        naam: deel.medewerkerId ? (namen.get(deel.medewerkerId) ?? null) : null,
        expertise: deel.expertise,
        grond: deel.grond,
      })),
  }))
}
