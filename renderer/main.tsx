import './page-safety.ts';

// Loaded after, not beside it: bundling may move modules ahead of their import, and no schema may be made before.
await import('./open-desk.tsx');
