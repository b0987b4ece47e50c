process.env.TZ = 'Asia/Shanghai';

import { describe } from 'vitest';
import { sameEverywhere } from './same-everywhere.ts';

describe('Asia/Shanghai', () => sameEverywhere(-480));
