import { useState } from 'react';
import type { QueuedRequest } from './requests-api';

/** Which request is looked at, and which are marked to be decided together. */
export interface Chosen {
  readonly current: QueuedRequest | undefined;
  readonly marked: readonly QueuedRequest[];
  choose(request: QueuedRequest): void;
  step(by: number): void;
  mark(request: QueuedRequest | undefined): void;
  markAll(): void;
  unmarkAll(): void;
}

interface Place {
  readonly id: string | undefined;
  readonly index: number;
}

/** The request that was decided leaves the queue: then the one that takes its place is looked at. */
export function useChosen(requests: readonly QueuedRequest[]): Chosen {
  const [place, setPlace] = useState<Place>({ id: undefined, index: 0 });
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const found = requests.findIndex(({ documentId }) => documentId === place.id);
  const index = found >= 0 ? found : Math.min(place.index, requests.length - 1);
  // Written down as soon as it is known, so that a later change of the list finds it.
  const id = requests[index]?.documentId;
  if (id !== place.id || index !== place.index) setPlace({ id, index });

  const lookAt = (next: number): void => {
    const request = requests[next];
    if (request) setPlace({ id: request.documentId, index: next });
  };
  const mark = (request: QueuedRequest | undefined): void => {
    if (!request) return;
    const next = new Set(marks);
    if (!next.delete(request.documentId)) next.add(request.documentId);
    setMarks(next);
  };
  return {
    current: requests[index],
    marked: requests.filter(({ documentId }) => marks.has(documentId)),
    choose: (request) => lookAt(requests.indexOf(request)),
    step: (by) => lookAt(index + by),
    mark,
    markAll: () => setMarks(new Set(requests.map(({ documentId }) => documentId))),
    unmarkAll: () => setMarks(new Set()),
  };
}
