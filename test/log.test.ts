import { AppError } from '../src/errors';
import { toLoggedError } from '../src/log';

describe('what the log tells of a fault', () => {
  it('is its name, its message and where it was thrown', () => {
    const fault = toLoggedError(new TypeError('no such thing'));
    expect(fault).toMatchObject({ name: 'TypeError', message: 'no such thing' });
    expect(fault.stack[0]).toMatch(/^at .*log\.test\.ts/);
  });

  it('is the cause, where there is one', () => {
    const error = new AppError('INTERNAL', 'ours');
    error.cause = Object.assign(new Error('theirs'), { code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(toLoggedError(error)).toMatchObject({
      message: 'theirs',
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });

  it('leaves out what is quoted, which may be data', () => {
    const error = new Error(`cannot read "權順基" of 'a b' in \`c\`\nnor "x\ny"`);
    const fault = toLoggedError(error);
    expect(JSON.stringify(fault)).not.toMatch(/權順基|a b/);
  });

  it('can be told of what is no error', () => {
    expect(toLoggedError('secret')).toEqual({ name: 'string', message: '', stack: [] });
  });
});
