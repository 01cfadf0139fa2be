import { Box, Flex, Typography } from '@strapi/design-system';
import { Section } from '../../shared/page/section';
import { useText } from '../../shared/use-text';
import type { Application } from './application-api';

const WORDS = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

/** K4.1: what the partner tells of itself, and what staff wrote about it. */
export function WordsSection({ application }: { readonly application: Application }) {
  const text = useText();
  const { goals, summary, experience, lateReason, reason, note } = application;
  const words = [
    ['input.goals', goals],
    ['input.summary', summary],
    ['input.experience', experience],
    ['input.lateReason', lateReason],
    ['input.partnerReason', reason],
    ['input.note', note],
  ] as const;
  const told = words.filter(([, value]) => value);
  if (told.length === 0) return null;
  return (
    <Section title={text('application-page.words')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {told.map(([id, value]) => (
          <Box key={id}>
            <Typography tag="h3" variant="pi" textColor="neutral600">
              {text(id)}
            </Typography>
            <Typography tag="p" style={WORDS}>
              {value}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Section>
  );
}
