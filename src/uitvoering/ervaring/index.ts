export { beletselTeksten, GEBRUIK, SIGNIFIERS, THEMAS, VERTELLERS } from './rules/verhaal.ts'
export { verhaalIngetrokken } from './events.ts'
