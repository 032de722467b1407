export {
  gezagGewijzigd,
  leeftijdNadert,
  personenGesplitst,
  personenSamengevoegd,
  persoonOverleden,
  persoonVerhuisd,
  samenstellingGewijzigd,
} from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
export { type Bewoning, BRONNEN, type Bron, tegenstrijdigOp, type Verblijf } from './rules/bewoning.ts'
export {
  type BrpAdres,
  type BrpConnection,
  type BrpGegevens,
  BrpOnbereikbaar,
  type BrpTreffer,
  samenstellingUitBrp,
} from './rules/brp.ts'
export { instellingsoorten } from './rules/instellingen.ts'
export {
  type Geslacht,
  type GrensVanGezag,
  gezagBijLeeftijd,
  type Naam,
  naamInLijst,
  naamVanHuishouden,
  type Persoonsstand,
  roepnaamMetGeslachtsnaam,
  standVanPersoon,
} from './rules/persoon.ts'
export {
  type Grond,
  HOEDANIGHEDEN,
  type Hoedanigheid,
  hoedanighedenMet,
  type Kijker,
  magZien,
  TOEGANGSREGELS,
  type Toegangsregel,
  type Veldgroep,
  veldgroepenVoor,
} from './rules/toegang.ts'
export type { Voorbehoudgroep } from './rules/voorbehoud.ts'
