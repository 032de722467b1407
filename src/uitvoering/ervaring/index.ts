export { verhaalIngetrokken } from './events.ts'
export { beletselTeksten, GEBRUIK, SIGNIFIERS, THEMAS, VERTELLERS } from './rules/verhaal.ts'
