const most = 5_000_000;

/** A text file somebody chose, in UTF-8 or as older spreadsheets save it (GB 18030). */
export async function readTextFile(
  file: File,
): Promise<{ text: string } | { failure: 'tooLarge' | 'unreadable' }> {
  if (file.size > most) return { failure: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Taken away meanwhile, or not allowed: the person hears it.
    return { failure: 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Not UTF-8: spreadsheets in China save in GB 18030.
    return { text: new TextDecoder('gb18030').decode(bytes) };
  }
}
