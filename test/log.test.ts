import { AppError } from '../src/errors';
import { toLoggedError } from '../src/log';

describe('a logged error', () => {
  it('contains the name, the message and the stack', () => {
    const logged = toLoggedError(new TypeError('no such thing'));
    expect(logged).toMatchObject({ name: 'TypeError', message: 'no such thing' });
    expect(logged.stack[0]).toMatch(/^at .*log\.test\.ts/);
  });

  it('describes the cause, if there is one', () => {
    const error = new AppError('INTERNAL', 'ours');
    error.cause = Object.assign(new Error('theirs'), { code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(toLoggedError(error)).toMatchObject({
      message: 'theirs',
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });

  it('omits quoted text, which may be data', () => {
    const error = new Error(`cannot read "權順基" of 'a b' in \`c\`\nnor "x\ny"`);
    const logged = toLoggedError(error);
    expect(JSON.stringify(logged)).not.toMatch(/權順基|a b/);
  });

  it('describes a thrown value that is not an Error', () => {
    expect(toLoggedError('secret')).toEqual({ name: 'string', message: '', stack: [] });
  });
});
