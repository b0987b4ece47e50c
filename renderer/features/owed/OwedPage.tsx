import { useState } from 'react';
import type { Group } from './chooser.ts';
import { OwedView } from './OwedView.tsx';

/** 计算 (`/owed`): which calculation. */
export function OwedPage() {
  const [text, setText] = useState('');
  const [category, setCategory] = useState<Group['category'] | null>(null);
  return <OwedView text={text} onText={setText} category={category} onCategory={setCategory} />;
}
