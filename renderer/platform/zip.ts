/** Writes a zip without compression (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Names are UTF-8; no times, so that the same files give the same bytes. */
export function zip(files: readonly { readonly path: string; readonly text: string }[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const name = encoder.encode(path);
    const content = encoder.encode(text);
    const entry = entryFields(content, name.length);
    const local = record([[4, 0x04034b50], ...entry]);
    parts.push(local, name, content);
    directory.push(record([[4, 0x02014b50], [2, version], ...entry, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), name);
    offset += local.length + name.length + content.length;
  }
  const directorySize = directory.reduce((size, part) => size + part.length, 0);
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, directorySize],
    [4, offset],
    [2, 0],
  ]);
  return join([...parts, ...directory, end]);
}

/** A number and the bytes that it takes, little-endian. */
type Field = readonly [bytes: 2 | 4, value: number];

const version = 20;
const utf8Names = 0x0800;
/** 1980-01-01, the first day that a zip can hold. */
const noDate = 0x21;

/** What the local header and the directory entry share: from "version needed" to "extra field length". */
const entryFields = (content: Uint8Array, nameLength: number): readonly Field[] => [
  [2, version],
  [2, utf8Names],
  [2, 0],
  [2, 0],
  [2, noDate],
  [4, crc32(content)],
  [4, content.length],
  [4, content.length],
  [2, nameLength],
  [2, 0],
];

function record(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((size, [bytes]) => size + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as zip wants it (reflected polynomial 0xedb88320). */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
