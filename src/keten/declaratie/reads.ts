export { type Boeking, kostenPerToewijzing, listBoekingen } from './store/boeking.ts'
export { type Declaratie, findDeclaratie } from './store/declaratie.ts'
