/** Days (`MM-DD`) of one year that follow the lunar calendar or the sun. */
export interface LunarDays {
  /** 农历正月初一. */
  readonly spring: string;
  /** 清明当日. */
  readonly qingming: string;
  /** 农历五月初五. */
  readonly dragonBoat: string;
  /** 农历八月十五. */
  readonly midAutumn: string;
}

/**
 * 农历节日 of 2004–2050 as dates of the common calendar (农历的编算和颁行, GB/T 33661). Two independent
 * computations were compared when the table was made: they differ only at the new moons of February 2027
 * and 2030, which fall within minutes of midnight in Beijing; the published dates stand here.
 * Years outside the table have no known lunar days; the calendar says so instead of guessing.
 */
export const lunarDays: Readonly<Record<number, LunarDays>> = {
  2004: { spring: '01-22', qingming: '04-04', dragonBoat: '06-22', midAutumn: '09-28' },
  2005: { spring: '02-09', qingming: '04-05', dragonBoat: '06-11', midAutumn: '09-18' },
  2006: { spring: '01-29', qingming: '04-05', dragonBoat: '05-31', midAutumn: '10-06' },
  2007: { spring: '02-18', qingming: '04-05', dragonBoat: '06-19', midAutumn: '09-25' },
  2008: { spring: '02-07', qingming: '04-04', dragonBoat: '06-08', midAutumn: '09-14' },
  2009: { spring: '01-26', qingming: '04-04', dragonBoat: '05-28', midAutumn: '10-03' },
  2010: { spring: '02-14', qingming: '04-05', dragonBoat: '06-16', midAutumn: '09-22' },
  2011: { spring: '02-03', qingming: '04-05', dragonBoat: '06-06', midAutumn: '09-12' },
  2012: { spring: '01-23', qingming: '04-04', dragonBoat: '06-23', midAutumn: '09-30' },
  2013: { spring: '02-10', qingming: '04-04', dragonBoat: '06-12', midAutumn: '09-19' },
  2014: { spring: '01-31', qingming: '04-05', dragonBoat: '06-02', midAutumn: '09-08' },
  2015: { spring: '02-19', qingming: '04-05', dragonBoat: '06-20', midAutumn: '09-27' },
  2016: { spring: '02-08', qingming: '04-04', dragonBoat: '06-09', midAutumn: '09-15' },
  2017: { spring: '01-28', qingming: '04-04', dragonBoat: '05-30', midAutumn: '10-04' },
  2018: { spring: '02-16', qingming: '04-05', dragonBoat: '06-18', midAutumn: '09-24' },
  2019: { spring: '02-05', qingming: '04-05', dragonBoat: '06-07', midAutumn: '09-13' },
  2020: { spring: '01-25', qingming: '04-04', dragonBoat: '06-25', midAutumn: '10-01' },
  2021: { spring: '02-12', qingming: '04-04', dragonBoat: '06-14', midAutumn: '09-21' },
  2022: { spring: '02-01', qingming: '04-05', dragonBoat: '06-03', midAutumn: '09-10' },
  2023: { spring: '01-22', qingming: '04-05', dragonBoat: '06-22', midAutumn: '09-29' },
  2024: { spring: '02-10', qingming: '04-04', dragonBoat: '06-10', midAutumn: '09-17' },
  2025: { spring: '01-29', qingming: '04-04', dragonBoat: '05-31', midAutumn: '10-06' },
  2026: { spring: '02-17', qingming: '04-05', dragonBoat: '06-19', midAutumn: '09-25' },
  2027: { spring: '02-06', qingming: '04-05', dragonBoat: '06-09', midAutumn: '09-15' },
  2028: { spring: '01-26', qingming: '04-04', dragonBoat: '05-28', midAutumn: '10-03' },
  2029: { spring: '02-13', qingming: '04-04', dragonBoat: '06-16', midAutumn: '09-22' },
  2030: { spring: '02-03', qingming: '04-05', dragonBoat: '06-05', midAutumn: '09-12' },
  2031: { spring: '01-23', qingming: '04-05', dragonBoat: '06-24', midAutumn: '10-01' },
  2032: { spring: '02-11', qingming: '04-04', dragonBoat: '06-12', midAutumn: '09-19' },
  2033: { spring: '01-31', qingming: '04-04', dragonBoat: '06-01', midAutumn: '09-08' },
  2034: { spring: '02-19', qingming: '04-05', dragonBoat: '06-20', midAutumn: '09-27' },
  2035: { spring: '02-08', qingming: '04-05', dragonBoat: '06-10', midAutumn: '09-16' },
  2036: { spring: '01-28', qingming: '04-04', dragonBoat: '05-30', midAutumn: '10-04' },
  2037: { spring: '02-15', qingming: '04-04', dragonBoat: '06-18', midAutumn: '09-24' },
  2038: { spring: '02-04', qingming: '04-05', dragonBoat: '06-07', midAutumn: '09-13' },
  2039: { spring: '01-24', qingming: '04-05', dragonBoat: '05-27', midAutumn: '10-02' },
  2040: { spring: '02-12', qingming: '04-04', dragonBoat: '06-14', midAutumn: '09-20' },
  2041: { spring: '02-01', qingming: '04-04', dragonBoat: '06-03', midAutumn: '09-10' },
  2042: { spring: '01-22', qingming: '04-04', dragonBoat: '06-22', midAutumn: '09-28' },
  2043: { spring: '02-10', qingming: '04-05', dragonBoat: '06-11', midAutumn: '09-17' },
  2044: { spring: '01-30', qingming: '04-04', dragonBoat: '05-31', midAutumn: '10-05' },
  2045: { spring: '02-17', qingming: '04-04', dragonBoat: '06-19', midAutumn: '09-25' },
  2046: { spring: '02-06', qingming: '04-04', dragonBoat: '06-08', midAutumn: '09-15' },
  2047: { spring: '01-26', qingming: '04-05', dragonBoat: '05-29', midAutumn: '10-04' },
  2048: { spring: '02-14', qingming: '04-04', dragonBoat: '06-15', midAutumn: '09-22' },
  2049: { spring: '02-02', qingming: '04-04', dragonBoat: '06-04', midAutumn: '09-11' },
  2050: { spring: '01-23', qingming: '04-04', dragonBoat: '06-23', midAutumn: '09-30' },
};
