import { beforeAll } from 'vitest';
import { fetchLateParts } from '../../renderer/ui/late.tsx';

// As in the program, where they are fetched right after the first screen.
beforeAll(fetchLateParts);
