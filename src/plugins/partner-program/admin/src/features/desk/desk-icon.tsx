import { Badge, Box, VisuallyHidden } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useEffect, useId, useRef, type SVGProps } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../shared/use-text';
import { useGetDeskQuery, type DeskMeta } from './desk-api';

/** Whoever leaves the panel open sees what became due meanwhile. */
const LOOK_AGAIN_MS = 5 * 60_000;

/** The icon of the menu, with how many items are overdue or due today. */
export function DeskIcon(props: SVGProps<SVGSVGElement>) {
  const text = useText();
  const { locale, formatNumber } = useIntl();
  const { data } = useGetDeskQuery(
    { page: 1, pageSize: 1, locale },
    { pollingInterval: LOOK_AGAIN_MS },
  );
  const count = data ? urgent(data.meta) : 0;
  const words = useId();
  const icon = useRef<HTMLSpanElement>(null);
  // The link has a name of Strapi's own: what stands in it is not read out unless it describes it.
  useEffect(() => {
    icon.current?.closest('a')?.setAttribute('aria-describedby', words);
  }, [words]);
  return (
    <Box ref={icon} tag="span" position="relative" display="flex">
      <Clock {...props} />
      {count > 0 && (
        <>
          <Badge
            aria-hidden
            position="absolute"
            top="-1.2rem"
            left="1rem"
            backgroundColor="danger700"
            textColor="neutral0"
          >
            {formatNumber(count)}
          </Badge>
          <VisuallyHidden id={words}>{text('desk.menu-count', { count })}</VisuallyHidden>
        </>
      )}
    </Box>
  );
}

function urgent({ states }: DeskMeta): number {
  return states.reduce(
    (sum, { state, count }) => (state === 'overdue' || state === 'today' ? sum + count : sum),
    0,
  );
}
