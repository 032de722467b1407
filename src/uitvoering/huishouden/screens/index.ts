export { PersoonBekend } from './PersoonBekend.tsx'
export { PersoonZoeker } from './PersoonZoeker.tsx'
