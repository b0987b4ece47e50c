/** One measured figure. */
export type BenchFigure = {
  name: string;
  value: number;
  unit: string;
  /** The most it may be. */
  budget?: number;
  /** The least it may be, for what is counted per second. */
  least?: number;
  /** The peer or floor measured in the same run. */
  comparedWith?: string;
  note?: string;
};
