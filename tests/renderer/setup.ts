import { configure } from '@testing-library/react';
import { beforeAll } from 'vitest';
import { fetchLateParts } from '../../renderer/ui/late.tsx';

// What a person would wait for: a busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// As in the program, where they are fetched right after the first screen.
beforeAll(fetchLateParts);
