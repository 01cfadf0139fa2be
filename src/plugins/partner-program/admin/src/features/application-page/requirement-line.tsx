import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { Outcome } from '../../../../rules/applications/checklist.rules';
import type { Turnover } from '../../../../rules/qualifications/qualification';
import { valueLabel } from '../../shared/labels';
import { useFormat, type Format } from '../../shared/use-format';
import { useNamed } from '../../shared/use-named';
import { useText, type Text } from '../../shared/use-text';
import type { Line, Paper } from './application-api';
import { PaperLine } from './paper-line';

// Yellow letters of the design system are too pale on their yellow.
const COLOURS: Record<Outcome, { backgroundColor: string; textColor: string }> = {
  held: { backgroundColor: 'success100', textColor: 'success700' },
  'not-held': { backgroundColor: 'danger100', textColor: 'danger700' },
  'needs-human': { backgroundColor: 'warning100', textColor: 'neutral800' },
};

interface Props {
  readonly line: Line;
  /** The documents that show it. */
  readonly papers: readonly Paper[];
}

/** One requirement: whether it is held, the numbers behind it, its documents. */
export function RequirementLine({ line, papers }: Props) {
  const text = useText();
  const format = useFormat();
  const named = useNamed();
  const { outcome, level, rhythm } = line;
  const about = [
    factsText(text, format, line),
    valueLabel(text, 'level', level),
    rhythm === 'second-year' && valueLabel(text, 'rhythm', rhythm),
  ];
  return (
    <Box tag="li">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box minWidth={0}>
          <Typography tag="p">{named(line)}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {about.filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        <Badge {...COLOURS[outcome]} style={{ flexShrink: 0 }}>
          {text(`outcome.${outcome}`)}
        </Badge>
      </Flex>
      {papers.map((paper) => (
        <Box key={paper.documentId} paddingTop={2} paddingLeft={4}>
          <PaperLine paper={paper} />
        </Box>
      ))}
    </Box>
  );
}

/** What the check counted, in words; nothing where there is nothing to count. */
function factsText(text: Text, format: Format, { facts }: Line): string | null {
  const { found, needed, from, to, gapOn, open, confirmed, turnover } = facts;
  if (typeof found === 'number' && typeof needed === 'number') {
    const counted = text('application-page.fact.count', { found, needed });
    if (typeof from !== 'string' || typeof to !== 'string') return counted;
    const period = { from: format.day(from), to: format.day(to) };
    return `${counted}, ${text('application-page.fact.period', period)}`;
  }
  if (typeof gapOn === 'string')
    return text('application-page.fact.gap', { day: format.day(gapOn) });
  if (typeof open === 'number' && typeof confirmed === 'number') {
    return text('application-page.fact.violations', { open, confirmed });
  }
  return isTurnover(turnover)
    ? text('application-page.fact.turnover', {
        year: String(turnover.year),
        amount: format.tenge(turnover.amount),
      })
    : null;
}

/** K3-basic: what is confirmed of the last full financial year. */
function isTurnover(fact: unknown): fact is Turnover {
  return typeof fact === 'object' && fact !== null && 'year' in fact && 'amount' in fact;
}
