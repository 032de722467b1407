/** Tasks that a region can be mandated for, in words (model D22); another code reads as it is. */
const TAKEN: Readonly<Record<string, { nl: string; en: string }>> = {
  'beschermd-wonen': { nl: 'beschermd wonen', en: 'sheltered housing' },
  opvang: { nl: 'opvang', en: 'shelter' },
  'jeugdhulp-regionaal': { nl: 'regionale jeugdhulp', en: 'regional youth care' },
}

export const taaknaam = (taak: string, taal: 'nl' | 'en'): string => TAKEN[taak]?.[taal] ?? taak
