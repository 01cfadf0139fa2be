import { useSearchParams } from 'react-router-dom';

const FIRST = 2020;
const LAST = 2099;

/** The year in the page's address; without one the year of Almaty's today. */
export function useYear(): [number, (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('year'));
  const known = Number.isInteger(asked) && asked >= FIRST && asked <= LAST;
  const set = (year: number): void => {
    const within = Math.min(Math.max(year, FIRST), LAST);
    setParams({ year: String(within) }, { replace: true });
  };
  return [known ? asked : thisYear(), set];
}

function thisYear(): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Almaty', year: 'numeric' });
  return Number(format.format(new Date()));
}
