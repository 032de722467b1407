export { type Huishoudenpagina, HuishoudenTabs } from './HuishoudenTabs.tsx'
export { PersoonBekend } from './PersoonBekend.tsx'
export { PersoonZoeker } from './PersoonZoeker.tsx'
