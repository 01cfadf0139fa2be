import { fieldsOf, initialValues, inputOf, missingFields } from './fields';
import type { JsonSchema } from '../../shared/api/json-schema';

const input: JsonSchema = {
  type: 'object',
  properties: {
    ladder: { type: 'string', enum: ['registered', 'gold'] },
    from: { type: 'string', format: 'date' },
    points: { type: 'integer' },
    agreed: { type: 'boolean' },
    reason: { type: 'string', 'x-multiline': true },
    note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: ['ladder', 'from', 'agreed'],
};

describe('the form of an action, from the schema of its input', () => {
  const fields = fieldsOf(input);

  it('draws each property by its kind, in order', () => {
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['ladder', 'enumeration'],
      ['from', 'date'],
      ['points', 'integer'],
      ['agreed', 'boolean'],
      ['reason', 'text'],
      ['note', 'string'],
    ]);
  });

  it('chooses the only value of a required enumeration, and keeps presets', () => {
    const single = fieldsOf({
      properties: { kind: { enum: ['kkv'] }, from: { type: 'string', default: '2026-12-01' } },
      required: ['kind'],
    });
    expect(initialValues(single)).toEqual({ kind: 'kkv', from: '2026-12-01' });
  });

  it('names the required fields left empty; an answer of "no" is not empty', () => {
    expect(missingFields(fields, { ladder: '', from: '2026-12-01', agreed: false })).toEqual([
      'ladder',
    ]);
  });

  it('sends no empty fields', () => {
    const values = { ...initialValues(fields), ladder: 'gold', reason: '   ', points: 0 };
    expect(inputOf(fields, values)).toEqual({ ladder: 'gold', agreed: false, points: 0 });
  });

  it('needs no fields at all', () => {
    expect(fieldsOf({ type: 'object', properties: {} })).toEqual([]);
  });
});
