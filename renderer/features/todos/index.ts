export { TodoButton } from './todo-button'
export { TodoSurfaces } from './todo-surfaces'
