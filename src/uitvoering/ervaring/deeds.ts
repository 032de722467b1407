export { nodigUit, nodigUitNaEinde } from './commands/uitvraag.ts'
