export {
  type Grond, type Hoedanigheid, HOEDANIGHEDEN, hoedanighedenMet, type Kijker, magZien, type Toegangsregel, TOEGANGSREGELS, type Veldgroep, veldgroepenVoor,
} from './rules/toegang.ts'
export {
  type Geslacht, gezagBijLeeftijd, type GrensVanGezag, type Naam, naamInLijst, naamVanHuishouden, type Persoonsstand, roepnaamMetGeslachtsnaam, standVanPersoon,
} from './rules/persoon.ts'
export { type Bewoning, BRONNEN, type Bron, tegenstrijdigOp, type Verblijf } from './rules/bewoning.ts'
export { type BrpAdres, type BrpConnection, type BrpGegevens, BrpOnbereikbaar, type BrpTreffer, samenstellingUitBrp } from './rules/brp.ts'
export { gezagGewijzigd, persoonOverleden, persoonVerhuisd, samenstellingGewijzigd } from './events.ts'
export { beletselTeksten } from './rules/beletselTeksten.ts'
