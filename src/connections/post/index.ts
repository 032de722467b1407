export { openPostmap } from './map.ts'
