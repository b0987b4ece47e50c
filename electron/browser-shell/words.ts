/** What the browser shell says in the terminal: Chinese first, English after. */
export const words = {
  opened: (browser: string) => `和解台已在浏览器窗口中打开（${browser}）。关闭窗口即退出。
Hejie Desk is open in a browser window (${browser}). Close the window to quit.`,
  address: (url: string) => `请在本机浏览器中打开此地址（只能用一次，用后会显示新的）。按 Ctrl-C 退出。
Open this address in a browser on this computer (good for one use; a new one follows). Ctrl-C quits.
${url}`,
  nextAddress: (url: string) => `下一个地址 / Next address:
${url}`,
  handedOver: `和解台已在运行，已打开新窗口。
Hejie Desk is already running; a new window has been opened there.`,
  runsWithoutWindow: (
    pid: number,
  ) => `和解台已在运行（进程 ${pid}），没有窗口；请用它的终端里最后显示的地址。数据未改动。
Hejie Desk is already running (process ${pid}) without a window; use the last address in its terminal.`,
  inUse: (pid: number) => `数据文件夹正由另一个程序使用（进程 ${pid}）。数据未改动。请先关闭它。
Another program (process ${pid}) is using the data folder. Nothing was changed. Please close it first.`,
  noBrowser: `没有找到 Chromium、Chrome 或 Edge 浏览器。请安装其中之一，或用 HEJIE_BROWSER 指定其位置。
No Chromium, Chrome or Edge browser was found. Install one, or name it with HEJIE_BROWSER.`,
  browserFailed: (path: string) => `浏览器没有启动：${path}。数据未改动。可用 HEJIE_BROWSER 换一个浏览器。
The browser did not start: ${path}. Nothing was changed. Name another one with HEJIE_BROWSER.`,
  portTaken: (port: number) => `端口 ${port} 被其他程序占用，没有窗口时无法安全提供页面。请关闭占用它的程序。
Port ${port} is used by another program; without a window the page cannot be served safely. Please free it.`,
  otherBrowser: (
    from: string,
    to: string,
  ) => `上次使用的浏览器（${from}）已找不到，改用 ${to}；案件将从数据文件夹恢复。
The browser used before (${from}) is gone; using ${to}. Cases will be restored from the data folder.`,
};
