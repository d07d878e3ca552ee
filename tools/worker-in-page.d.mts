import type { Plugin } from 'vite';

export const workerInPage: Plugin;
