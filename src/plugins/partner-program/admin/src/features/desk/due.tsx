import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ItemState } from '../../../../rules/desk/item.states';
import { useFormat, type Format } from '../../shared/use-format';
import { useText, type Text } from '../../shared/use-text';
import type { DeskItem } from './desk-api';

const COLOURS: Readonly<Record<ItemState, readonly [background: string, words: string]>> = {
  overdue: ['danger100', 'danger700'],
  today: ['warning200', 'neutral800'],
  soon: ['success100', 'success700'],
  waiting: ['neutral150', 'neutral800'],
  stopped: ['secondary100', 'secondary700'],
};

/** How an item stands, in a word and in working days. */
export function Due({ item }: { readonly item: DeskItem }) {
  const text = useText();
  const format = useFormat();
  const [backgroundColor, textColor] = COLOURS[item.state];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Badge size="S" backgroundColor={backgroundColor} textColor={textColor}>
        {text(`desk.state.${item.state}`)}
      </Badge>
      {linesOf(item, text, format).map((line) => (
        <Typography key={line} variant="pi" textColor="neutral800">
          {line}
        </Typography>
      ))}
    </Flex>
  );
}

function linesOf(
  { state, due, overdue, workingDays }: DeskItem,
  text: Text,
  { day }: Format,
): string[] {
  const days = workingDays ?? 0;
  if (due === null) return [text('desk.no-due')];
  if (state === 'stopped') {
    return [text('desk.stopped-left', { days }), text('desk.answer-by', { day: day(due) })];
  }
  if (overdue) return [text('desk.overdue-by', { days }), text('desk.was-by', { day: day(due) })];
  if (state === 'today') return [text('desk.due-today')];
  return [text('desk.left', { days }), text('desk.by', { day: day(due) })];
}
