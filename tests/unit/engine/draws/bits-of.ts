/** A checksum of 64 bits of all bits of a column, in its order (FNV-1a over its bytes): one other bit gives another. */
export function bitsOf(column: Float64Array): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return sum.toString(16).padStart(16, '0');
}
