import { Button, Flex } from '@strapi/design-system';
import type { HandoverState } from '../../../../rules/handovers/handover';
import { Choice } from '../../shared/page/choice';
import { Search } from '../../shared/page/search';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Handovers } from './handovers-api';
import type { HandoversState, Patch } from './use-handovers-state';

interface Props {
  readonly state: HandoversState;
  /** The latest counts, also while the next are on their way. */
  readonly states: Handovers['meta']['states'] | undefined;
  readonly onChange: (patch: Patch) => void;
}

const ORDER: readonly HandoverState[] = ['held', 'waiting', 'accepted', 'refused', 'annulled'];

export const isFiltered = ({ state, partner, q }: HandoversState): boolean =>
  state !== undefined || partner !== undefined || q !== undefined;

/** The filters with how much stands behind each, and the search. */
export function Toolbar({ state, states, onChange }: Props) {
  const text = useText();
  const { number } = useFormat();
  const countOf = (value: HandoverState): number =>
    states?.find((one) => one.state === value)?.count ?? 0;
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <Choice
        label={text('handovers.filter.state')}
        value={state.state}
        options={ORDER.map((value) => ({
          value,
          label: `${text(`handovers.state.${value}`)} (${number(countOf(value))})`,
        }))}
        onChoose={(value) => onChange({ state: value as HandoverState | undefined })}
      />
      <Search
        key={state.q ?? ''}
        label={text('desk.search')}
        placeholder={text('desk.search.placeholder')}
        clear={text('desk.search.clear')}
        q={state.q}
        onSearch={(q) => onChange({ q })}
      />
      {isFiltered(state) && (
        <Button
          variant="tertiary"
          onClick={() => onChange({ state: undefined, partner: undefined, q: undefined })}
        >
          {text(state.partner === undefined ? 'desk.reset' : 'handovers.all-partners')}
        </Button>
      )}
    </Flex>
  );
}
