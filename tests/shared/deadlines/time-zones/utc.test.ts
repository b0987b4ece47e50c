process.env.TZ = 'UTC';

import { describe } from 'vitest';
import { sameEverywhere } from './same-everywhere.ts';

describe('UTC', () => sameEverywhere(0));
