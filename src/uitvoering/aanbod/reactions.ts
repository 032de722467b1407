export { effecten } from './commands/instellingTelt.ts'
