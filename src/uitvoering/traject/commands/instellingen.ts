import type { Context } from '#platform/command.ts'
import { findInstelling } from '#uitvoering/inrichting/reads.ts'
import {
  CONTACT_BINNEN_DAGEN,
  CRISIS_BINNEN_DAGEN,
  MAANDEN_MET_VERVOLG,
  MAANDEN_ZONDER_VERVOLG,
  type Termijnen,
} from '../rules/signaal.ts'
import { INSTRUMENTEN, MAANDEN_TOT_VOLGENDE } from '../rules/traject.ts'

export const maandenTotVolgende = async ({ db, mandaat, vandaag }: Context): Promise<number> =>
  (await findInstelling<number>(db, mandaat, 'traject', 'maanden-tot-volgende', vandaag)) ?? MAANDEN_TOT_VOLGENDE

export const screeningsinstrumenten = async ({ db, mandaat, vandaag }: Context): Promise<readonly string[]> =>
  (await findInstelling<string[]>(db, mandaat, 'traject', 'screeningsinstrumenten', vandaag)) ?? INSTRUMENTEN

const getal = async ({ db, mandaat, vandaag }: Context, soort: string, sleutel: string, anders: number) =>
  (await findInstelling<number>(db, mandaat, soort, sleutel, vandaag)) ?? anders

/** Days to seek contact, months to keep: each a setting of the municipality. */
export const signaaltermijnen = async (context: Context): Promise<Termijnen> => ({
  contact: await getal(context, 'vroegsignaal', 'contact-binnen-dagen', CONTACT_BINNEN_DAGEN),
  crisis: await getal(context, 'vroegsignaal', 'crisis-binnen-dagen', CRISIS_BINNEN_DAGEN),
  zonderVervolg: await getal(context, 'bewaartermijn', 'vroegsignaal-zonder-vervolg', MAANDEN_ZONDER_VERVOLG),
  metVervolg: await getal(context, 'bewaartermijn', 'vroegsignaal-met-vervolg', MAANDEN_MET_VERVOLG),
})
