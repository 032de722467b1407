export type { WireBewijs, WireBlok, WirePublicatie, WireWeergave } from './endpoints/gedeeld.ts'
export * from './endpoints/publicatie.ts'
export * from './endpoints/sjabloon.ts'
export * from './endpoints/stuk.ts'
