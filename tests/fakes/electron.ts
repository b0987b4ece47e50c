import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
} from 'electron';

/**
 * Stands in for Electron in unit tests of the desktop shell: `vi.mock('electron', () => import('../fakes/electron.ts'))`.
 * It does nothing but note what was asked, in order, and let a test play the other side.
 */
export const asked: string[] = [];
const note = (what: string) => void asked.push(what);

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
type Answer<T> = (answer: T) => void;

class FakeApp extends EventEmitter {
  isPackaged = true;
  isFirst = true;
  exitCode: number | null = null;
  ready: () => void = () => {};
  whenReady = () =>
    new Promise<void>((done) => {
      note('app.whenReady');
      this.ready = done;
    });
  enableSandbox = () => note('app.enableSandbox');
  setPath = (name: string, path: string) => note(`app.setPath ${name} ${path}`);
  quit = () => note('app.quit');
  exit = (code: number) => {
    note(`app.exit ${code}`);
    this.exitCode = code;
  };
  requestSingleInstanceLock = () => {
    note('app.requestSingleInstanceLock');
    return this.isFirst;
  };
  commandLine = { appendSwitch: (name: string) => note(`switch ${name}`) };
}

class FakeProtocol {
  schemes: CustomScheme[] = [];
  handlers = new Map<string, (request: Request) => Promise<Response>>();
  registerSchemesAsPrivileged = (schemes: CustomScheme[]) => {
    note('protocol.registerSchemesAsPrivileged');
    this.schemes = schemes;
  };
  handle = (scheme: string, handler: (request: Request) => Promise<Response>) => {
    note(`protocol.handle ${scheme}`);
    this.handlers.set(scheme, handler);
  };
}

class FakeSession extends EventEmitter {
  protocol = new FakeProtocol();
  beforeRequest: ((details: { url: string }, answer: Answer<{ cancel?: boolean }>) => void) | null = null;
  permissionRequest: ((contents: null, permission: string, answer: Answer<boolean>) => void) | null = null;
  permissionCheck: ((contents: null, permission: string) => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  webRequest = {
    onBeforeRequest: (listener: FakeSession['beforeRequest']) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler = (handler: FakeSession['permissionRequest']) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler = (handler: FakeSession['permissionCheck']) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler = (handler: FakeSession['devicePermission']) => {
    this.devicePermission = handler;
  };
}

/** The contents of a window: guards are put on it, tests emit its events. */
export class FakeContents extends EventEmitter {
  windowOpen: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler = (handler: FakeContents['windowOpen']) => {
    this.windowOpen = handler;
  };
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getAllWindows = () => BrowserWindow.all;
  readonly options: BrowserWindowConstructorOptions;
  url = '';
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    note('new BrowserWindow');
    this.options = options;
    BrowserWindow.all.push(this);
  }
  loadURL = async (url: string) => {
    this.url = url;
    note(`window.loadURL ${url}`);
  };
  show = () => note('window.show');
  focus = () => note('window.focus');
  restore = () => note('window.restore');
  isMinimized = () => true;
  isDestroyed = () => false;
}

/** A notice of the system; a test plays the click. `supported` false: the system has none. */
export class Notification extends EventEmitter {
  static readonly all: Notification[] = [];
  static supported = true;
  static isSupported = () => Notification.supported;
  readonly options: { title: string; body: string };
  constructor(options: { title: string; body: string }) {
    super();
    this.options = options;
    Notification.all.push(this);
  }
  show = () => note(`notice ${this.options.title}: ${this.options.body}`);
}

export const app = new FakeApp();
export const protocol = new FakeProtocol();
const sessions = new Map<string, FakeSession>();
export const session = {
  fromPartition: (name: string) => {
    const found = sessions.get(name) ?? new FakeSession();
    sessions.set(name, found);
    return found;
  },
};
export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle(channel: string, handler: Handler) {
    note(`ipcMain.handle ${channel}`);
    this.handlers.set(channel, handler);
  },
};
export const ipcRenderer = {
  invoked: [] as unknown[][],
  invoke(...args: unknown[]) {
    this.invoked.push(args);
    return Promise.resolve('answer');
  },
};
export const contextBridge = {
  exposed: {} as Record<string, Record<string, unknown>>,
  exposeInMainWorld(key: string, face: Record<string, unknown>) {
    this.exposed[key] = face;
  },
};
export const dialog = { showErrorBox: (title: string, text: string) => note(`dialog ${title}: ${text}`) };
export const shell = {
  showItemInFolder: (path: string) => note(`shell.showItemInFolder ${path}`),
  openPath: async (path: string) => {
    note(`shell.openPath ${path}`);
    return path.endsWith('broken.pdf') ? 'cannot open' : '';
  },
};
export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: MenuItemConstructorOptions[]) =>
    note(`menu ${template.map((item) => item.label ?? item.role).join(' ')}`),
};

/** Forgets what was asked and what was made. */
export function resetElectron(): void {
  asked.length = 0;
  BrowserWindow.all.length = 0;
  Notification.all.length = 0;
  Notification.supported = true;
  sessions.clear();
  ipcMain.handlers.clear();
  app.removeAllListeners();
  Object.assign(app, { isPackaged: true, isFirst: true, exitCode: null });
}
