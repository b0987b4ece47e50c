import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { anyTemplateOf } from '../../../../shared/documents/office-texts/family.ts';
import type { PackStep } from '../../../../shared/documents/office-texts/pack-steps.ts';
import { asShown, placeholdersOf } from '../../../../shared/documents/office-texts/placeholders.ts';
import { wordingFaultWords } from '../../../../shared/documents/wording/wording-faults.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import { clauseShown } from '../clauses/clause-facts.ts';
import { ShownText } from '../ShownText.tsx';

/** The texts of a pack of one sort; with `onToggle` the person says which are taken. */
export function PackSteps(props: {
  kind: PackStep['kind'];
  steps: readonly PackStep[];
  taken: ReadonlySet<PackStep>;
  onToggle: ((step: PackStep) => void) | null;
}) {
  const { kind, steps, taken, onToggle } = props;
  const t = useText(officeWordingText);
  const told = useStepWords();
  if (steps.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="h3">{t.stepKinds[kind](steps.length)}</Typography>
      {steps.map((step) => {
        const { name, texts, ours, faults } = told(step);
        return (
          <Box
            key={step.of === 'clause' ? `c:${step.clause.id}` : `w:${step.wording.document}`}
            sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 0.5 }}
          >
            {onToggle && (
              <Checkbox
                size="small"
                checked={taken.has(step)}
                onChange={() => onToggle(step)}
                slotProps={{ input: { 'aria-label': name } }}
                sx={{ p: 0.25 }}
              />
            )}
            <Box sx={{ fontSize: 13, pt: 0.25, minWidth: 0, overflowWrap: 'anywhere' }}>
              <strong>{name}</strong>
              {kind !== 'same' && texts.length > 0 && (
                <Box sx={{ color: 'text.secondary' }}>
                  {kind === 'replace' && `${t.theirs}：`}
                  {texts.map((text) => (
                    <ShownText key={text} text={text} />
                  ))}
                </Box>
              )}
              {kind === 'replace' && (
                <Box sx={{ color: 'text.secondary' }}>
                  {t.ours}：
                  {ours.map((text) => (
                    <ShownText key={text} text={text} />
                  ))}
                </Box>
              )}
              {faults.map((fault) => (
                <Box key={fault} sx={{ color: 'error.main' }}>
                  {fault}
                </Box>
              ))}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** What a text of a pack is called, what it says and what is wrong with it. */
function useStepWords() {
  const t = useText(officeWordingText);
  const word = useWord();
  return (step: PackStep) => {
    if (step.of === 'clause') {
      const { title, text, documents } = step.clause;
      return {
        name: t.clauseNamed(title),
        texts: [clauseShown(text, documents)],
        ours: step.ours.map((one) => clauseShown(one, documents)),
        faults: [],
      };
    }
    const { document, texts } = step.wording;
    const template = anyTemplateOf(document);
    if (!template) return { name: t.unknownDocument(document), texts: [], ours: [], faults: [] };
    const facts = placeholdersOf(template);
    const own = Object.values(texts);
    return {
      name: t.wordingNamed(word(template), own.length),
      texts: own.map((text) => asShown(text, facts)),
      ours: step.ours.map((text) => asShown(text, facts)),
      faults: [
        ...step.faults.map((fault) => word(wordingFaultWords(fault))),
        ...(step.stale.length > 0 ? [t.staleMark(step.stale.length)] : []),
      ],
    };
  };
}
