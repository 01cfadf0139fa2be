import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { QueuedRequest } from './requests-api';

/** What was decided, and what the partner and the colleagues were told. */
export function Decision({ request }: { readonly request: QueuedRequest }) {
  const text = useText();
  const { day } = useFormat();
  const { formatNumber } = useIntl();
  const { state, decidedOn, points, cataloguePoints, pointsReversed } = request;
  if (state === 'submitted') return null;
  const another = points !== null && points !== cataloguePoints;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">
        {text(`requests.state.${state}`, { count: points ?? 0 })}
        {decidedOn ? `, ${day(decidedOn)}` : ''}
      </Typography>
      {another && (
        <Typography>
          {text('requests.another-value', { catalogue: formatNumber(cataloguePoints ?? 0) })}
        </Typography>
      )}
      {pointsReversed && <Typography textColor="danger600">{text('requests.reversed')}</Typography>}
      <Said name="requests.to-partner" words={request.reason ?? request.remarks} />
      <Said name="input.note" words={request.note} />
    </Flex>
  );
}

function Said({ name, words }: { readonly name: string; readonly words: string | null }) {
  const text = useText();
  if (!words) return null;
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {`${text(name)}: ${words}`}
    </Typography>
  );
}
