export { type MapOptions, openMapdrager } from './map.ts'
