import { contextBridge, ipcRenderer } from 'electron';

// The only thing the page gets of Electron: one function. The host checks what comes through it.
contextBridge.exposeInMainWorld('hostBridge', {
  call: (name: string, input: unknown) => ipcRenderer.invoke('host', name, input),
});
