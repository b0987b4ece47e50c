import { z } from 'zod';

// Import this first: the page's content policy lets no text become code. The checks' compiler would try to.
z.config({ jitless: true });

type ScriptPolicies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
};

/** Scripts may be named at run time only to start one of the program's own workers. */
const policies = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes;
policies?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('foreign script');
    return url;
  },
});
