export * from './plan'
export { scan } from './scan'
export { copyBytes, copyRows, findDamage } from './splice'
