/** The two laws whose messages are iStandaarden 3.2. */
export type Wet32 = 'wmo' | 'jeugdwet'

export const SOORTEN = [
  '301',
  '302',
  '305',
  '306',
  '307',
  '308',
  '315',
  '316',
  '317',
  '318',
  '319',
  '320',
  '323',
  '325',
] as const
export type Soort = (typeof SOORTEN)[number]

export type Heensoort = '301' | '305' | '307' | '315' | '317' | '319' | '323'
export type Retoursoort = Exclude<Soort, Heensoort>
export const RETOUR_VAN: Record<Heensoort, Retoursoort> = {
  301: '302',
  305: '306',
  307: '308',
  315: '316',
  317: '318',
  319: '320',
  323: '325',
}
export const isHeensoort = (soort: Soort): soort is Heensoort => soort in RETOUR_VAN

/** COD002: the number in the header that tells what a message is. */
export const BERICHTCODE: Record<Wet32, Record<Soort, string>> = {
  wmo: {
    301: '414',
    302: '415',
    305: '418',
    306: '419',
    307: '420',
    308: '421',
    315: '444',
    316: '445',
    317: '480',
    318: '481',
    319: '482',
    320: '483',
    323: '484',
    325: '485',
  },
  jeugdwet: {
    301: '436',
    302: '437',
    305: '438',
    306: '439',
    307: '440',
    308: '441',
    315: '446',
    316: '447',
    317: '486',
    318: '487',
    319: '488',
    320: '489',
    323: '490',
    325: '491',
  },
}

/** IV034: the numbers in the schema definitions a message is made with, as they stand in the published 3.2 schemas. */
export const XSD_VERSIE: Record<Wet32, { BasisschemaXsdVersie: string; BerichtXsdVersie: string }> = {
  wmo: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  jeugdwet: { BasisschemaXsdVersie: '0.1.0', BerichtXsdVersie: '0.1.0' },
}

const STANDAARD: Record<Wet32, { basis: string; bericht: string }> = {
  wmo: { basis: 'iwmo', bericht: 'wmo' },
  jeugdwet: { basis: 'ijw', bericht: 'jw' },
}
export interface Naamruimte {
  prefix: string
  uri: string
}
export function naamruimten(wet: Wet32, soort: Soort): { basis: Naamruimte; bericht: Naamruimte } {
  const { basis, bericht } = STANDAARD[wet]
  const wortel = `http://www.istandaarden.nl/${basis}/3_2`
  return {
    basis: { prefix: basis, uri: `${wortel}/basisschema/schema` },
    bericht: { prefix: `${bericht}${soort}`, uri: `${wortel}/${bericht}${soort}/schema` },
  }
}
/** As people call it: WMO301, JW323. */
export const berichtnaam = (wet: Wet32, soort: Soort): string => `${STANDAARD[wet].bericht.toUpperCase()}${soort}`
