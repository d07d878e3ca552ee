import type { Plugin } from 'vite';
export function thirdPartyLicences(): { page: Plugin; worker: Plugin };
