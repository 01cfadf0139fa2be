import { Button, Flex } from '@strapi/design-system';
import { SIDES } from '../../../../rules/desk/item.states';
import { Choice } from '../../shared/page/choice';
import { Search } from '../../shared/page/search';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { DeskMeta } from './desk-api';
import type { DeskState, Patch } from './use-desk-state';

interface Props {
  readonly state: DeskState;
  /** The latest counts, also while the next are on their way. */
  readonly meta: DeskMeta | undefined;
  readonly onChange: (patch: Patch) => void;
}

const NOTHING: Patch = {
  kind: undefined,
  state: undefined,
  side: undefined,
  owner: undefined,
  q: undefined,
};

export const isFiltered = (state: DeskState): boolean =>
  Object.keys(NOTHING).some((name) => state[name as keyof DeskState] !== undefined);

/** The filters of the desk with how much stands behind each, and the search. */
export function Toolbar({ state, meta, onChange }: Props) {
  const text = useText();
  const { number } = useFormat();
  const counted = (name: string, count: number): string => `${name} (${number(count)})`;
  const choose = (name: keyof DeskState) => (value: string | undefined) =>
    onChange({ [name]: value });
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <Choice
        label={text('desk.filter.state')}
        options={(meta?.states ?? []).map(({ state: value, count }) => ({
          value,
          label: counted(text(`desk.state.${value}`), count),
        }))}
        value={state.state}
        onChoose={choose('state')}
      />
      <Choice
        label={text('desk.filter.kind')}
        options={(meta?.kinds ?? []).map(({ kind: value, name, count }) => ({
          value,
          label: counted(name, count),
        }))}
        value={state.kind}
        onChoose={choose('kind')}
      />
      <Choice
        label={text('desk.filter.side')}
        options={SIDES.map((value) => ({ value, label: text(`desk.side.${value}`) }))}
        value={state.side}
        onChoose={choose('side')}
      />
      <Choice
        label={text('desk.filter.owner')}
        options={(['mine', 'unowned'] as const).map((value) => ({
          value,
          label: text(`desk.owner.${value}`),
        }))}
        value={state.owner}
        onChoose={choose('owner')}
      />
      <Search
        key={state.q ?? ''}
        label={text('desk.search')}
        placeholder={text('desk.search.placeholder')}
        clear={text('desk.search.clear')}
        q={state.q}
        onSearch={choose('q')}
      />
      {isFiltered(state) && (
        <Button variant="tertiary" onClick={() => onChange(NOTHING)}>
          {text('desk.reset')}
        </Button>
      )}
    </Flex>
  );
}
