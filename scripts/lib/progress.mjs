const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Tells what is going on: on a terminal one line that moves and counts seconds, elsewhere a plain
 * line at the start and at the end.
 */
export async function step(title, work, out = process.stdout) {
  const line = out.isTTY ? movingLine(title, out) : plainLine(title, out);
  try {
    const result = await work(line.note);
    line.end('✔');
    return result;
  } catch (error) {
    line.end('✖');
    throw error;
  }
}

/** Seconds since a moment, for people. */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function plainLine(title, out) {
  const since = Date.now();
  out.write(`${title} …\n`);
  const note = (text) => out.write(`  ${text}\n`);
  return { note, end: (mark) => out.write(`${mark} ${title} (${seconds(since)})\n`) };
}

function movingLine(title, out) {
  const since = Date.now();
  let frame = 0;
  let detail = '';
  const draw = (mark) => {
    const text = `${mark} ${title} (${seconds(since)})${detail && ` ${detail}`}`;
    out.write(`\r\x1b[K${text.slice(0, (out.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(() => draw(FRAMES[frame++ % FRAMES.length]), 100);
  return {
    note: (text) => (detail = text),
    end(mark) {
      clearInterval(timer);
      detail = '';
      draw(mark);
      out.write('\n');
    },
  };
}
