import { ByteWriter } from './byte-writer';

describe('an answer put together from pieces', () => {
  it('is its pieces in order, in whatever language', () => {
    const written = new ByteWriter().begin().ascii('[').bytes(Buffer.from('Өскемен')).ascii(']');
    expect(written.end().toString()).toBe('[Өскемен]');
  });

  it('is whole when it is longer than any before', () => {
    const piece = Buffer.from('Қарағанды '.repeat(10_000));
    const writer = new ByteWriter().begin();
    for (let i = 0; i < 5; i += 1) writer.bytes(piece).ascii(String(i));
    const expected = [0, 1, 2, 3, 4].map((i) => `${piece.toString()}${i}`).join('');
    expect(writer.end().toString()).toBe(expected);
  });

  it('has nothing of one that was given up half-way', () => {
    const writer = new ByteWriter().begin().ascii('half');
    expect(writer.begin().ascii('whole').end().toString()).toBe('whole');
  });

  it('stays as it is while the next is written', () => {
    const writer = new ByteWriter();
    const first = writer.begin().ascii('first').end();
    writer.begin().ascii('other').end();
    expect(first.toString()).toBe('first');
  });
});
