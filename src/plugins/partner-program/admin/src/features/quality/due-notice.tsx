import { Box, Flex, Typography } from '@strapi/design-system';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { RunButton } from '../jobs/run-button';

/** The task that evaluates months. */
const EVALUATION = 'quality-evaluation';

/** Says which months have come and were not evaluated, for whoever may do it now. */
export function DueNotice({ due }: { readonly due: readonly string[] }) {
  const text = useText();
  const { month } = useFormat();
  if (due.length === 0) return null;
  const months = due.map((first) => month(first.slice(0, 7))).join(', ');
  return (
    <Box role="status" background="warning100" hasRadius padding={4} marginBottom={6}>
      <Flex gap={4} justifyContent="space-between" wrap="wrap">
        <div>
          <Typography tag="p" fontWeight="bold" textColor="neutral800">
            {text('quality.due', { months })}
          </Typography>
          <Typography tag="p" textColor="neutral800">
            {text('quality.due.hint')}
          </Typography>
        </div>
        <RunButton job={EVALUATION} label={text('quality.evaluate')} />
      </Flex>
    </Box>
  );
}
