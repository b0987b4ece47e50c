import { randomBytes } from 'node:crypto';

/** Stands in the built index.html wherever the nonce of one page load goes. */
export const noncePlaceholder = '__PAGE_NONCE__';

/** A fresh nonce for one page load. */
export const newNonce = () => randomBytes(16).toString('base64');

/**
 * Content policy of both shells: only the program's own files run or load, nothing is sent anywhere else, and no
 * string becomes code (Trusted Types). Styles made at run time carry the page's nonce. Style attributes cannot
 * run anything; the component library sets them. Frames hold a paper's preview.
 */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Headers every answer carries, page, script and data alike. */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=(), serial=(), display-capture=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}
