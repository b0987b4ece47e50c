import { useWord } from '../../../../text/text.ts';
import { CheckInput } from '../../../../ui/CheckInput.tsx';
import { Group, type GroupProps } from './Group.tsx';
import type { Terms } from './step-form.ts';

/** Some of a coded list, each a tick of its own line. */
export function Ticks(
  props: GroupProps & { terms: Terms; value: readonly string[]; onChange: (codes: string[]) => void },
) {
  const { terms, value, onChange, ...group } = props;
  const word = useWord();
  return (
    <Group {...group}>
      {Object.entries(terms).map(([code, words]) => (
        <div key={code}>
          <CheckInput
            label={word(words)}
            value={value.includes(code)}
            onChange={(on) => onChange(on ? [...value, code] : value.filter((one) => one !== code))}
          />
        </div>
      ))}
    </Group>
  );
}
