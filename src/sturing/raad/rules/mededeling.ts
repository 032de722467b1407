export const STREKKINGEN = ['instemmend', 'kritisch', 'afwijzend', 'geen'] as const
export type Strekking = (typeof STREKKINGEN)[number]

/** Where what the griffie types itself says it came from. */
export const EIGEN_BRON = 'griffie'
