import type { Afspraak } from './inhoud.ts'

type Namen = { kring: ReadonlyMap<string, string>; medewerkers: ReadonlyMap<string, string>; gemeente: string }

/** The name of who does it, as everyone at the table would say it. */
export function naamVanEigenaar(
  { wie, kringlidId, medewerkerId, organisatie }: Pick<Afspraak, 'wie' | 'kringlidId' | 'medewerkerId' | 'organisatie'>,
  namen: Namen,
): string {
  if (wie === 'kringlid') return namen.kring.get(kringlidId ?? '') ?? ''
  if (wie === 'medewerker') return namen.medewerkers.get(medewerkerId ?? '') ?? namen.gemeente
  return wie === 'organisatie' ? (organisatie ?? '') : namen.gemeente
}
