import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../../shared/use-text';

interface Props {
  readonly now: number | null;
  readonly then: number | null;
}

/** By how many places a partner moved: a sign, a number and, for who hears it, the sentence. */
export function Movement({ now, then }: Props) {
  const text = useText();
  if (now === null)
    return <Mark sign="✕" colour="danger600" say={text('rating.move.left')} shown />;
  if (then === null) {
    return <Mark sign="★" colour="primary600" say={text('rating.move.entered')} shown />;
  }
  const places = Math.abs(now - then);
  if (places === 0) return <Mark sign="–" colour="neutral600" say={text('rating.move.same')} />;
  return now < then ? (
    <Mark sign={`▲ ${places}`} colour="success600" say={text('rating.move.up', { places })} />
  ) : (
    <Mark sign={`▼ ${places}`} colour="danger600" say={text('rating.move.down', { places })} />
  );
}

interface MarkProps {
  readonly sign: string;
  readonly colour: 'danger600' | 'primary600' | 'success600' | 'neutral600';
  readonly say: string;
  /** The sentence stands beside the sign for everybody. */
  readonly shown?: boolean;
}

function Mark({ sign, colour, say, shown = false }: MarkProps) {
  return (
    <Flex gap={1} tag="span" display="inline-flex">
      <Typography aria-hidden textColor={colour} fontWeight="semiBold">
        {sign}
      </Typography>
      {shown ? (
        <Typography textColor={colour}>{say}</Typography>
      ) : (
        <VisuallyHidden>{say}</VisuallyHidden>
      )}
    </Flex>
  );
}
