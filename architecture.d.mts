export const modules: string[]
export const roofs: string[]
export const doors: string[]
export const roofDoors: string[]
