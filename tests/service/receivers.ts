import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A server of the tests: where it listens, and how it ends. */
type Receiver = { readonly address: string; readonly stop: () => Promise<void> };

/** A request as it came in. */
type Came = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A real SMTP server on loopback that keeps every mail; the first `failing` are turned away for now. */
export const startSmtp = async (failing: number): Promise<Receiver & { mails: string[] }> => {
  const mails: string[] = [];
  let refused = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      text(stream).then((mail) => {
        if (refused++ < failing) return done(new Error('451 try again later'));
        mails.push(mail);
        return done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.server.address();
  const port = bound instanceof Object ? bound.port : 0;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { mails, address: `smtp://127.0.0.1:${port}`, stop };
};

/** An HTTP server on loopback that keeps every request; the first `failing` are answered 503. */
export const startReceiver = async (failing: number): Promise<Receiver & { came: Came[] }> => {
  const came: Came[] = [];
  const server = createServer(async (request, response) => {
    came.push({ headers: request.headers, body: await text(request) });
    response.writeHead(came.length > failing ? 204 : 503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = bound instanceof Object ? bound.port : 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { came, address: `http://127.0.0.1:${port}/in`, stop };
};
