import { useState } from 'react';
import { ClauseList } from '../contract/ClauseList.tsx';
import { type ContractDialog, ContractDialogs } from '../contract/ContractDialogs.tsx';
import { ContractHead } from '../contract/ContractHead.tsx';
import { MissingTopics } from '../contract/MissingTopics.tsx';
import { TablesSection } from './TablesSection.tsx';

/** 合同: draft with its term, initials and signatures, clauses with their checks, topics still missing, tables. */
export function ContractSection() {
  const [dialog, setDialog] = useState<ContractDialog | null>(null);
  return (
    <>
      <ContractHead onDialog={setDialog} />
      <ClauseList />
      <MissingTopics />
      <TablesSection />
      <ContractDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}
