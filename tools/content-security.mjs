// What the built page may do, said once: the built page's meta, the served headers and the headers file all come from here.
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const written = Object.entries(policy).map(([name, value]) => `${name} ${value}`);

/** For a `<meta>`, which cannot say who may frame the page. */
export const metaPolicy = written.join('; ');

/** Sent with every file, the worker's script included: a meta does not reach a worker. */
export const securityHeaders = {
  'Content-Security-Policy': [...written, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** The `_headers` file that static hosts read. */
export const headersFile = `/*\n${Object.entries(securityHeaders)
  .map(([name, value]) => `  ${name}: ${value}\n`)
  .join('')}`;
