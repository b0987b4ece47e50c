import '@fontsource-variable/noto-sans-sc/wght.css';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { createRoot } from 'react-dom/client';
import { Boot } from './boot/Boot.tsx';
import { connectHost, pageNonce } from './host.ts';

const styles = createCache({ key: 'hejie', nonce: pageNonce() });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// The address may hold the one-time value of the host: it is taken out before any router reads the address.
const host = await connectHost();
createRoot(root).render(
  <CacheProvider value={styles}>
    <Boot host={host} />
  </CacheProvider>,
);
