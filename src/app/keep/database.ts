/** What speaks to the browser's database, as a module of ours that the build can put in a file with others. */
export { createStore, delMany, get, getMany, keys, setMany, update } from 'idb-keyval';
