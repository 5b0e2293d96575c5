import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * Speaks to the screen itself, because without a window manager no window has the keyboard, and no page says that it
 * has the focus. https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html
 *
 * @param {string} number of the display
 */
export async function openScreen(number) {
  const socket = connect(`/tmp/.X11-unix/X${number}`);
  await once(socket, 'connect');
  const read = readerOf(socket);

  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])); // "l": numbers begin with their smallest byte.
  const start = await read(8);
  const setup = await read(start.readUInt16LE(6) * 4);
  const vendor = setup.readUInt16LE(16);
  const root = setup.readUInt32LE(32 + Math.ceil(vendor / 4) * 4 + setup[21] * 8);

  const send = (opcode, detail, ...values) => {
    const request = Buffer.alloc(4 + values.length * 4);
    request.writeUInt8(opcode, 0);
    request.writeUInt8(detail, 1);
    request.writeUInt16LE(1 + values.length, 2);
    values.forEach((value, index) => request.writeUInt32LE(value, 4 + index * 4));
    socket.write(request);
  };
  /** A reply. `undefined`: an error, as of a window that is gone. */
  const ask = async (...request) => {
    send(...request);
    for (;;) {
      const head = await read(32);
      if (head[0] === 0) return undefined;
      if (head[0] === 1) return Buffer.concat([head, await read(head.readUInt32LE(4) * 4)]);
    }
  };

  /** One question after the other: their answers have no names. */
  let turn = Promise.resolve();
  const inTurn = (work) => (turn = turn.then(work, work));
  const isSeen = async (window) => (await ask(3, 0, window))?.[26] === 2;

  return {
    /** The windows that are to be seen, from the lowest to the highest. */
    windows: () =>
      inTurn(async () => {
        const tree = await ask(15, 0, root);
        const all = Array.from({ length: tree.readUInt16LE(16) }, (_, i) => tree.readUInt32LE(32 + i * 4));
        const seen = [];
        for (const window of all) if (await isSeen(window)) seen.push(window);
        return seen;
      }),
    /** Gives a window the keyboard. Resolves when the screen has done so. */
    focus: (window) =>
      inTurn(async () => {
        if (!(await isSeen(window))) return;
        send(42, 1, window, 0);
        await ask(43, 0);
      }),
    close: () => void socket.destroy(),
  };
}

/** Reads so many bytes, once they have come. */
function readerOf(socket) {
  let come = Buffer.alloc(0);
  let wake = () => {};
  socket.on('data', (data) => {
    come = Buffer.concat([come, data]);
    wake();
  });
  socket.on('error', () => {}).on('close', () => wake());
  return async (length) => {
    while (come.length < length) {
      if (socket.destroyed) throw new Error('The screen for WebKit is gone.');
      await new Promise((resolve) => (wake = resolve));
    }
    const bytes = come.subarray(0, length);
    come = come.subarray(length);
    return bytes;
  };
}
