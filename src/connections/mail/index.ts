export { openMailmap } from './map.ts'
