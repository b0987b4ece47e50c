/** Settings of this machine alone; they never enter the log. */
export type DeviceSettings = {
  lang: 'zh-CN' | 'en';
  dark: boolean;
  /** Letters in case numbers that keep two machines of one office apart (本机编号段). */
  deviceSegment: string;
  /** The person at the desk. */
  personId: string;
  /** 到期提醒. */
  notices: boolean;
};

export const defaultDeviceSettings: DeviceSettings = {
  lang: 'zh-CN',
  dark: false,
  deviceSegment: '',
  personId: '',
  notices: true,
};
