import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

const drawn = (path: string) =>
  function Icon(props: SvgIconProps) {
    return (
      <SvgIcon fontSize="small" aria-hidden {...props}>
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </SvgIcon>
    );
  };

/** 工作台: a desk with its lamp line. */
export const HomeIcon = drawn('M3 9h18M5 9v11M19 9v11M8 9V5h8v4M9 14h6');
/** 诉求: a voice. */
export const LeadsIcon = drawn('M4 5h16v11h-8.5L7 20v-4H4zM8 9h8M8 12.5h5');
/** 案件: a folder. */
export const CasesIcon = drawn('M3 6.5h6l2 2.5h10v10.5H3z');
/** 集体协商: a table with seats on both sides. */
export const BargainingIcon = drawn('M4 10h16v4H4zM7 7V5M12 7V5M17 7V5M7 17v2M12 17v2M17 17v2');
/** 期限: a calendar leaf with a marked day. */
export const DeadlinesIcon = drawn('M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4M14.5 15.5h2.5');
/** 文书: a sheet with its lines and a turned corner. */
export const PapersIcon = drawn('M6 3.5h8.5L18.5 8v12.5H6zM14 3.5V8.5h4.5M9 12.5h6.5M9 16h6.5');
/** 计算: a sum with its keys. */
export const OwedIcon = drawn('M5 3.5h14v17H5zM8 7.5h8M8 12h.01M12 12h.01M16 12h.01M8 16h.01M12 16h4');
/** 名册: two people. */
export const PeopleIcon = drawn(
  'M9 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM3.5 19c0-3.5 2.4-5.5 5.5-5.5s5.5 2 5.5 5.5M15.5 5.6a2.8 2.8 0 0 1 0 5.2M17 14c2.2.6 3.5 2.4 3.5 5',
);
/** 统计: bars of different heights. */
export const StatisticsIcon = drawn('M4 20h16M7 16.5v-5M12 16.5v-11M17 16.5v-8');
/** 设置: three sliders. */
export const SettingsIcon = drawn('M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5v4M9 10v4M13 15v4');
/** 查找. */
export const SearchIcon = drawn('M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L20.5 20.5');
/** 登记: a plus. */
export const AddIcon = drawn('M12 5v14M5 12h14');
/** A tick for the chosen entry of a menu. */
export const TickIcon = drawn('M5 12.5l4.5 4.5L19 7');
/** Opens a menu. */
export const DownIcon = drawn('M7 10l5 5l5-5');
