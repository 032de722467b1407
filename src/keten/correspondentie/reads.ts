export { leesPdfVan } from './commands/bestand.ts'
