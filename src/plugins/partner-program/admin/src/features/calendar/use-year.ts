import { useSearchParams } from 'react-router-dom';

const FIRST = 2020;
const LAST = 2099;

/** The year in the page's address; undefined without one: the programme's clock knows which it is. */
export function useYear(): [number | undefined, (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('year'));
  const known = Number.isInteger(asked) && asked >= FIRST && asked <= LAST;
  const set = (year: number): void => {
    const within = Math.min(Math.max(year, FIRST), LAST);
    setParams({ year: String(within) }, { replace: true });
  };
  return [known ? asked : undefined, set];
}
