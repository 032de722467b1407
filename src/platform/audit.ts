import type { TSchema } from 'typebox'
import type { Context } from './command.ts'
import { keptRowsOf, sql } from './db.ts'
import type { Access } from './endpoint.ts'

/** Writes the lines of this request: one handeling per deed or look, one betrokkene per person, before commit. */
export async function writeAudit(
  context: Context,
  access: Pick<Access, 'doel' | 'grondslag' | 'verwerking'>,
): Promise<void> {
  const { mandaat, trace, db } = context
  for (const line of context.audit) {
    const personen = [...new Set(line.personen)]
    await keptRowsOf(
      db,
      sql`with handeling as (
        insert into platform.handeling (gemeente, trace, actor, actor_soort, functie, soort, actie, object_id, doel, grondslag, verwerking, uitkomst)
        values (${mandaat.gemeente}, ${trace}, ${mandaat.actor.id}, ${mandaat.actor.soort}, ${mandaat.functie}, ${line.soort},
          ${line.actie}, ${line.objectId ?? null}, ${access.doel}, ${access.grondslag}, ${access.verwerking}, 'gelukt')
        returning id)
      insert into platform.betrokkene (gemeente, persoon_id, handeling_id, vertrouwelijk)
      select ${mandaat.gemeente}, persoon_id, handeling.id, ${line.vertrouwelijk ?? false}
      from unnest(${personen}::uuid[]) persoon_id, handeling`,
    )
  }
}

type Walk = (value: unknown, found: Set<string>) => void

/**
 * Finds every person id in a response by its schema (format marked x-persoon), so that a look leaves its line by
 * construction: a field that shows a person cannot be declared without it.
 */
export function personFinder(schema: TSchema): Walk {
  const walk = compile(schema as Schema)
  return walk ?? (() => {})
}

type Schema = {
  'x-persoon'?: boolean
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
  patternProperties?: Record<string, Schema>
}

function compile(schema: Schema): Walk | undefined {
  if (schema['x-persoon']) return (value, found) => typeof value === 'string' && void found.add(value)
  const inner = schema.items && compile(schema.items)
  if (inner) {
    return (value, found) => {
      if (Array.isArray(value)) for (const one of value) inner(one, found)
    }
  }
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map(compile).filter((walk) => walk !== undefined)
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const walk = compile(field)
    return walk ? [[name, walk] as const] : []
  })
  if (parts.length === 0 && fields.length === 0) return undefined
  return (value, found) => {
    for (const walk of parts) walk(value, found)
    if (value === null || typeof value !== 'object') return
    for (const [name, walk] of fields) walk((value as Record<string, unknown>)[name], found)
  }
}
