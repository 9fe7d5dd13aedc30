import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { crc32, deflateSync } from "node:zlib";

/** Speaks the addresses of Tianditu on loopback: one colour for pictures, nothing for names. */
export interface StandIn {
  address: string;
  asked: { path: string; query: URLSearchParams; headers: IncomingMessage["headers"] }[];
  stop: () => Promise<void>;
}

export const pictureColour = [40, 160, 90] as const;

export async function startTianditu(): Promise<StandIn> {
  const asked: StandIn["asked"] = [];
  const pictures = png([...pictureColour, 255]);
  const names = png([0, 0, 0, 0]);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://stand-in");
    asked.push({ path: pathname, query: searchParams, headers: request.headers });
    response.writeHead(200, { "content-type": "image/png", "access-control-allow-origin": "*" });
    response.end(/^\/(vec|img)_w\//.test(pathname) ? pictures : names);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A picture of 256 by 256 pixels in one colour. */
function png(colour: readonly number[]): Buffer {
  const side = 256;
  const row = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "ascii"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
