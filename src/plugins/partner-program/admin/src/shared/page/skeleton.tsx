import { Box, VisuallyHidden } from '@strapi/design-system';
import { keyframes, styled } from 'styled-components';
import { useText } from '../use-text';

const pulse = keyframes`
  50% { opacity: 0.5; }
`;

const Bar = styled(Box)`
  @media (prefers-reduced-motion: no-preference) {
    animation: ${pulse} 1.4s ease-in-out infinite;
  }
`;

interface Props {
  /** Of each bar, in CSS units. */
  readonly height?: string;
  readonly bars?: number;
}

/** Grey bars of about the size of what is being loaded. */
export function Skeleton({ height = '2.4rem', bars = 1 }: Props) {
  const text = useText();
  return (
    <Box role="status" aria-busy width="100%">
      <VisuallyHidden>{text('panel.loading')}</VisuallyHidden>
      {Array.from({ length: bars }, (_, i) => (
        <Bar key={i} background="neutral150" hasRadius height={height} marginBottom={2} />
      ))}
    </Box>
  );
}
