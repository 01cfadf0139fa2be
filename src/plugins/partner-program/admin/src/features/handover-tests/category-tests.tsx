import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../shared/use-text';
import { isByHand, isInTheWay, type ShownTest } from './by-category';

interface Props {
  /** Empty: tests that stand in no category. */
  readonly code: string;
  readonly tests: readonly ShownTest[];
}

/** One category: folded, unless something in it is to be looked at. */
export function CategoryTests({ code, tests }: Props) {
  const text = useText();
  const passed = tests.filter(({ state }) => state === 'A').length;
  const open = tests.some((test) => isByHand(test) || isInTheWay(test));
  return (
    <details open={open}>
      <Box tag="summary" style={{ cursor: 'pointer' }}>
        <Typography fontWeight="semiBold">
          {code || text('handover-tests.no-category')} {passed}/{tests.length}
        </Typography>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {tests.map((test) => (
          <TestLine key={test.code} test={test} />
        ))}
      </Flex>
    </details>
  );
}

function TestLine({ test }: { readonly test: ShownTest }) {
  const text = useText();
  const marks = [
    text(`handover-tests.${test.state}`),
    ...(test.required ? [text('handover-tests.required')] : []),
    ...(isByHand(test) ? [text('handover-tests.by-hand')] : []),
  ];
  const said = [test.performer, test.customer].filter((words) => words !== null);
  return (
    <Box tag="li">
      <Typography
        variant="pi"
        tag="p"
        {...(isInTheWay(test) ? { textColor: 'danger600', fontWeight: 'semiBold' } : {})}
      >
        {test.code}: {marks.join(', ')}
      </Typography>
      {said.map((words) => (
        <Typography key={words} variant="pi" tag="p" textColor="neutral600">
          {words}
        </Typography>
      ))}
    </Box>
  );
}
