/** What differs between the shells and the systems; handed to the services. */
export type Platform = {
  /** Shows a file in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** Opens a file with the system's own program for it. */
  open(path: string): Promise<void>;
  /** Shows a notice of the system; false: it cannot. Left out: this shell has none. */
  notify?(notice: { title: string; text: string; page: string }): Promise<boolean>;
};
