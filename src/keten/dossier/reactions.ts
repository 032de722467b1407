export { effecten } from './commands/instellingWijzigt.ts'
