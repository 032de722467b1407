import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Bevinding } from '#values/bevinding.ts'
import type { BesluitInvoer, RaadsbehandelingInvoer } from '../rules/invoer.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'

/** A treatment as it is kept, in the import format, with the ids that an addition hangs on. */
export type BewaardeBehandeling = {
  voorstelId: string
  motieId: string | null
  vraagtGeld: boolean
  wijzigingen: string[]
  behandeling: RaadsbehandelingInvoer
  /** In the order of `behandeling.behandelingen`. */
  behandelingIds: string[]
  /** By the number of the question. */
  vraagIds: Record<string, string>
  /** By the number of the amendment. */
  amendementIds: Record<string, string>
  /** By the day of the decision. */
  besluitIds: Record<string, string>
  bevindingen: Bevinding[]
}

type Rij = Omit<BewaardeBehandeling, 'behandeling'> & {
  behandeling: Omit<RaadsbehandelingInvoer, 'besluit' | 'aangehouden'>
  besluiten: BesluitInvoer[]
}

/** One proposal by its id or by its number of the clerk. */
export async function findBehandeling(
  db: Db,
  { gemeente }: Mandaat,
  zoek: { voorstelId: string } | { griffienummer: string },
): Promise<BewaardeBehandeling | undefined> {
  const waar =
    'voorstelId' in zoek ? sql`v.id = ${zoek.voorstelId}::uuid` : sql`v.griffienummer = ${zoek.griffienummer}`
  const [rij] = await rowsOf<Rij>(
    db,
    sql`select v.id "voorstelId", v.motie_id "motieId", v.vraagt_geld "vraagtGeld",
      array(select w.wijziging_id::text from raad.voorstelwijziging w where w.gemeente = v.gemeente and w.voorstel_id = v.id order by 1) wijzigingen,
      array(select b.id::text from raad.behandeling b join raad.vergadering g on g.gemeente = b.gemeente and g.id = b.vergadering_id
        where b.gemeente = v.gemeente and b.voorstel_id = v.id order by g.datum, g.begin, g.soort) "behandelingIds",
      coalesce((select json_object_agg(q.nummer, q.id) from raad.vraag q where q.gemeente = v.gemeente and q.voorstel_id = v.id), '{}') "vraagIds",
      coalesce((select json_object_agg(a.nummer, a.id) from raad.amendement a where a.gemeente = v.gemeente and a.voorstel_id = v.id), '{}') "amendementIds",
      coalesce((select json_object_agg(r.datum, r.id) from raad.raadsbesluit r where r.gemeente = v.gemeente and r.voorstel_id = v.id), '{}') "besluitIds",
      coalesce((select json_agg(json_strip_nulls(json_build_object('code', b.code, 'plaats', b.plaats, 'bron', b.bron, 'waarde', b.waarde)) order by b.volgorde)
        from raad.bevinding b where b.gemeente = v.gemeente and b.voorstel_id = v.id), '[]') bevindingen,
      json_strip_nulls(json_build_object(
        'voorstel', json_build_object('titel', v.titel, 'griffienummer', json_build_object('waarde', v.griffienummer, 'bron', coalesce(v.bron, ${EIGEN_BRON}::text)),
          'nummer', json_build_object('waarde', v.nummer, 'bron', coalesce(v.bron, ${EIGEN_BRON}::text)), 'datum', v.datum,
          'bron', coalesce(v.bron, ${EIGEN_BRON}::text), 'secties', v.secties),
        'motie', (select json_build_object('titel', m.titel, 'datum', m.datum, 'uitkomst', case when s.stand in ('aangenomen', 'verworpen', 'aangehouden') then s.stand end,
            'bron', coalesce(m.bron, ${EIGEN_BRON}::text), 'dictum', m.dictum,
            'indieners', (select json_agg(f.naam order by f.naam) from raad.motiefractie x join raad.fractie f on f.gemeente = x.gemeente and f.id = x.fractie_id
              where x.gemeente = m.gemeente and x.motie_id = m.id),
            'nummers', (select json_agg(json_build_object('nummer', n.nummer, 'bron', n.bron) order by n.volgorde) from raad.motienummer n
              where n.gemeente = m.gemeente and n.motie_id = m.id))
          from raad.motie m join raad.motiestand s on s.gemeente = m.gemeente and s.id = m.id where m.gemeente = v.gemeente and m.id = v.motie_id),
        'behandelingen', coalesce((select json_agg(json_build_object('soort', g.soort, 'datum', g.datum, 'begin', to_char(g.begin, 'HH24:MI'),
            'eind', to_char(g.eind, 'HH24:MI'), 'karakter', g.karakter, 'openbaar', g.openbaar, 'zaal', g.zaal, 'bron', coalesce(g.bron, ${EIGEN_BRON}::text),
            'aanwezig', coalesce((select json_agg(json_build_object('fractie', f.naam, 'naamInBron', p.naam_in_bron, 'bron', p.bron) order by p.id) from raad.aanwezige p
              join raad.fractie f on f.gemeente = p.gemeente and f.id = p.fractie_id where p.gemeente = g.gemeente and p.vergadering_id = g.id), '[]'),
            'advies', coalesce(case when a.tekst is not null then json_build_object('tekst', a.tekst, 'bron', ${EIGEN_BRON}::text) end, b.advies::json))
            order by g.datum, g.begin, g.soort)
          from raad.behandeling b join raad.vergadering g on g.gemeente = b.gemeente and g.id = b.vergadering_id
          left join raad.behandelingadvies a on a.gemeente = b.gemeente and a.behandeling_id = b.id
          where b.gemeente = v.gemeente and b.voorstel_id = v.id), '[]'),
        'vragen', coalesce((select json_agg(json_build_object('nummer', q.nummer, 'fractie', f.naam, 'tekst', q.tekst, 'thema', q.thema, 'bron', q.bron,
            'gesteldOp', q.gesteld_op, 'antwoord', case when a.id is not null then json_build_object('tekst', a.tekst, 'bron', a.bron, 'beantwoordOp', a.beantwoord_op) end)
            order by q.nummer)
          from raad.vraag q join raad.fractie f on f.gemeente = q.gemeente and f.id = q.fractie_id
          left join raad.antwoord a on a.gemeente = q.gemeente and a.vraag_id = q.id where q.gemeente = v.gemeente and q.voorstel_id = v.id), '[]'),
        'toezeggingen', coalesce((select json_agg(json_build_object('nummer', t.plek, 'tekst', t.tekst, 'door', t.toegezegd_door, 'toegezegdOp', t.toegezegd_op,
            'moment', t.moment, 'uiterlijk', t.uiterlijk, 'bron', coalesce(t.bron, ${EIGEN_BRON}::text)) order by t.plek)
          from (select x.*, row_number() over (order by x.id) plek from raad.toezegging x where x.gemeente = v.gemeente and x.voorstel_id = v.id) t), '[]'),
        'amendementen', (select json_agg(json_build_object('nummer', a.nummer, 'titel', a.titel, 'tekst', a.tekst, 'fractie', f.naam, 'datum', a.datum,
            'uitspraken', coalesce((select json_agg(json_build_object('uitkomst', u.uitkomst, 'datum', u.datum, 'voor', u.voor, 'tegen', u.tegen) order by u.datum)
              from raad.uitspraak u where u.gemeente = a.gemeente and u.amendement_id = a.id), '[]')) order by a.nummer)
          from raad.amendement a join raad.fractie f on f.gemeente = a.gemeente and f.id = a.fractie_id
          where a.gemeente = v.gemeente and a.voorstel_id = v.id))) behandeling,
      coalesce((select json_agg(json_strip_nulls(json_build_object('uitkomst', r.uitkomst, 'datum', r.datum, 'bron', coalesce(r.bron, ${EIGEN_BRON}::text),
          'stemverklaringen', r.stemverklaringen, 'amendementen', r.amendementen,
          'verklaringen', (select json_agg(json_build_object('fractie', f.naam, 'tekst', e.tekst) order by f.naam) from raad.stemverklaring e
            join raad.fractie f on f.gemeente = e.gemeente and f.id = e.fractie_id where e.gemeente = r.gemeente and e.raadsbesluit_id = r.id),
          'stemming', (select json_build_object('voor', s.voor, 'tegen', s.tegen, 'aanwezig', s.aanwezig, 'raadsleden', s.zetels,
              'bron', coalesce(s.bron, ${EIGEN_BRON}::text), 'perFractie', s.per_fractie)
            from raad.stemming s where s.gemeente = r.gemeente and s.raadsbesluit_id = r.id))) order by r.datum, r.id)
        from raad.raadsbesluit r where r.gemeente = v.gemeente and r.voorstel_id = v.id), '[]') besluiten
      from raad.voorstel v where v.gemeente = ${gemeente} and ${waar}`,
  )
  return rij && naarBewaard(rij)
}

/** What the format wants to be null instead of absent, and the last decision apart from those that held it over. */
function naarBewaard({ behandeling, besluiten, ...rij }: Rij): BewaardeBehandeling {
  const besluit = besluiten.at(-1)
  const eerder = besluiten.slice(0, -1)
  const ontbreekt = rij.bevindingen.find(({ code }) => code === 'dictum-ontbreekt')
  const metStemming = (een: BesluitInvoer): BesluitInvoer =>
    een.stemming ? { ...een, stemming: { ...een.stemming, raadsleden: een.stemming.raadsleden ?? null } } : een
  return {
    ...rij,
    behandeling: {
      ...behandeling,
      ...(behandeling.motie && {
        motie: {
          ...behandeling.motie,
          dictum: behandeling.motie.dictum ?? null,
          ...(ontbreekt?.bron && { dictumBijlage: { bijgevoegd: false, bron: ontbreekt.bron } }),
        },
      }),
      behandelingen: behandeling.behandelingen.map((een) => ({
        ...een,
        eind: een.eind ?? null,
        zaal: een.zaal ?? null,
      })),
      vragen: behandeling.vragen.map((vraag) => ({ ...vraag, antwoord: vraag.antwoord ?? null })),
      toezeggingen: behandeling.toezeggingen.map((een) => ({
        ...een,
        moment: een.moment ?? null,
        uiterlijk: een.uiterlijk ?? null,
      })),
      ...(behandeling.amendementen && {
        amendementen: behandeling.amendementen.map((een) => ({
          ...een,
          uitspraken: een.uitspraken.map((ronde) => ({
            ...ronde,
            voor: ronde.voor ?? null,
            tegen: ronde.tegen ?? null,
          })),
        })),
      }),
      ...(eerder.length > 0 && { aangehouden: eerder.map(metStemming) }),
      ...(besluit && { besluit: metStemming(besluit) }),
    },
  }
}
