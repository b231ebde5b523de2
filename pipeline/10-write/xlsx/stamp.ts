const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** 1 January 1980, midnight: the earliest that a ZIP file can say. */
const DATE = 0x21;

/** Sets the time of every file in a ZIP archive to the earliest possible: the same workbook, the same bytes. Changes `zip` in place. */
export function withoutClock(zip: Buffer): Buffer {
	let end = zip.length - 22;
	while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
	const count = zip.readUInt16LE(end + 10);
	let at = zip.readUInt32LE(end + 16);
	for (let i = 0; i < count; i++) {
		if (zip.readUInt32LE(at) !== ENTRY) throw new Error("not a ZIP archive");
		stamp(zip, at + 12);
		const local = zip.readUInt32LE(at + 42);
		if (zip.readUInt32LE(local) !== LOCAL) throw new Error("not a ZIP archive");
		stamp(zip, local + 10);
		at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return zip;
}

function stamp(zip: Buffer, at: number): void {
	zip.writeUInt16LE(0, at);
	zip.writeUInt16LE(DATE, at + 2);
}
