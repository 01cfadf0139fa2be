/** A bare node:http server that answers so many bytes: what it takes to ask, and nothing else. */
import http from 'node:http';

const body = Buffer.alloc(Number(process.argv[2]), 'x');
const server = http.createServer((_, answer) => {
  answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  answer.end(body);
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
