import type { ReactNode } from 'react';
import { LoadFailed } from '../load-failed';
import { useText } from '../use-text';
import { Section } from './section';
import { Skeleton } from './skeleton';

/** A part of an answer: shown, kept from who may not read its records, or failed on its own. */
export type Answered<T> =
  | { readonly state: 'shown'; readonly data: T }
  | { readonly state: 'withheld' }
  | { readonly state: 'failed' };

interface Props<T> {
  readonly title: string;
  /** Undefined while it is on its way. */
  readonly part: Answered<T> | undefined;
  /** About how high it will be, in CSS units. */
  readonly height?: string;
  readonly onRetry: () => void;
  readonly aside?: (data: T) => ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** A section of a page in each of its states; nothing of what is withheld. */
export function Part<T>({ title, part, height = '12rem', onRetry, aside, children }: Props<T>) {
  if (part?.state === 'withheld') return null;
  const data = part?.state === 'shown' ? part.data : undefined;
  return (
    <Section title={title} aside={data !== undefined && aside?.(data)}>
      <Body part={part} height={height} onRetry={onRetry}>
        {children}
      </Body>
    </Section>
  );
}

type BodyProps<T> = Pick<Props<T>, 'part' | 'onRetry' | 'children'> & { readonly height: string };

/** What of a part stands below its heading. */
export function Body<T>({ part, height, onRetry, children }: BodyProps<T>) {
  const text = useText();
  if (!part) return <Skeleton height={height} />;
  if (part.state === 'withheld') return null;
  if (part.state === 'shown') return <>{children(part.data)}</>;
  return (
    <LoadFailed error={{ status: 500, message: text('panel.part-failed') }} onRetry={onRetry} />
  );
}
