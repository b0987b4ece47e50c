import { useLiveQuery } from 'dexie-react-hooks';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';

const none: Row<'areas'>[] = [];

/** The register of areas; empty while it is being read. */
export function useAreas(): Row<'areas'>[] {
  const { areas } = useApp();
  return useLiveQuery(() => areas.list(), [areas]) ?? none;
}
