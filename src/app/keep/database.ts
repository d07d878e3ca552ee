/** The functions used of idb-keyval, as a module of the project, so that the build can bundle them with others. */
export { createStore, delMany, get, getMany, keys, setMany, update } from 'idb-keyval';
