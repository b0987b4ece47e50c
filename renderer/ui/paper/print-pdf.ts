/** Takes the frame of the printing before away: two of them at once are more than some browsers bear. */
let dropLast = () => {};

/**
 * Prints a PDF through a hidden frame and resolves when the print window has been shown.
 * @param url object URL of the PDF; freed later, because the print window reads it after this
 * @throws Error when the frame does not load or may not print
 */
export async function printPdf(url: string): Promise<void> {
  dropLast();
  const frame = document.createElement('iframe');
  frame.title = 'PDF';
  Object.assign(frame.style, {
    position: 'fixed',
    width: '1px',
    height: '1px',
    right: '0',
    bottom: '0',
    border: '0',
    opacity: '0',
  });
  const loaded = new Promise<void>((resolve, reject) => {
    frame.onload = () => resolve();
    frame.onerror = () => reject(new Error('the print frame did not load'));
  });
  const drop = () => {
    frame.remove();
    URL.revokeObjectURL(url);
  };
  dropLast = drop;
  frame.src = url;
  document.body.append(frame);
  try {
    await loaded;
    const inner = frame.contentWindow;
    if (!inner) throw new Error('the print frame is gone');
    inner.focus();
    inner.print();
  } catch (error) {
    drop();
    throw error;
  }
  setTimeout(drop, 5 * 60_000);
}
