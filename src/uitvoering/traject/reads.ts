export { selectUitkeringen as listUitkeringen } from './store/uitkeringen.ts'
