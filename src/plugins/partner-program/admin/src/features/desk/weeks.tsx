import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Week } from './desk-api';
import { STANDING_COLOURS } from './standing';

const WeekButton = styled.button`
  display: grid;
  grid-template-columns: minmax(20rem, 28rem) minmax(0, 1fr) 14rem;
  align-items: center;
  gap: 1.6rem;
  width: 100%;
  padding: 0.6rem 0.8rem;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

interface Props {
  readonly weeks: readonly Week[];
  /** Any day of the chosen week; undefined: all weeks. */
  readonly chosen: string | undefined;
  readonly onChoose: (week: string | undefined) => void;
}

/** How many competences end in each week, drawn and told; a week shows its own alone. */
export function Weeks({ weeks, chosen, onChoose }: Props) {
  const text = useText();
  const { day } = useFormat();
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch">
      {weeks.map((week) => {
        const { from, to, count } = week;
        const isChosen = chosen !== undefined && from <= chosen && chosen <= to;
        const days = { from: day(from), to: day(to) };
        return (
          <li key={from}>
            <WeekButton
              type="button"
              aria-pressed={isChosen}
              onClick={() => onChoose(isChosen ? undefined : from)}
            >
              <Typography textColor="neutral800">{`${days.from} – ${days.to}`}</Typography>
              <Bar week={week} most={most} />
              <Typography fontWeight="bold" textColor="neutral800" textAlign="end">
                {text('desk.timeline.count', { count })}
              </Typography>
            </WeekButton>
          </li>
        );
      })}
    </Flex>
  );
}

function Bar({ week: { standings }, most }: { readonly week: Week; readonly most: number }) {
  return (
    <Flex aria-hidden height="1.6rem">
      {standings.map(({ standing, count }) => (
        <Box
          key={standing}
          background={STANDING_COLOURS[standing].bar}
          height="100%"
          width={`${(100 * count) / most}%`}
        />
      ))}
    </Flex>
  );
}
