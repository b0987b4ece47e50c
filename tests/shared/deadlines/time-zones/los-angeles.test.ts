process.env.TZ = 'America/Los_Angeles';

import { describe } from 'vitest';
import { sameEverywhere } from './same-everywhere.ts';

describe('America/Los_Angeles', () => sameEverywhere(480));
