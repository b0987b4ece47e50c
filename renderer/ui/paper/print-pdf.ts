/**
 * Prints a PDF through a hidden frame and resolves when the print window has been shown.
 * @param url object URL of the PDF; freed later, because the print window reads it after this
 * @throws Error when the frame does not load or may not print
 */
export async function printPdf(url: string): Promise<void> {
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
  frame.src = url;
  document.body.append(frame);
  try {
    await loaded;
    const inner = frame.contentWindow;
    if (!inner) throw new Error('the print frame is gone');
    inner.focus();
    inner.print();
  } catch (error) {
    frame.remove();
    URL.revokeObjectURL(url);
    throw error;
  }
  setTimeout(() => {
    frame.remove();
    URL.revokeObjectURL(url);
  }, 5 * 60_000);
}
