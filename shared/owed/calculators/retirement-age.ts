import { z } from 'zod';
import { partsOf } from '../../kernel/calendar-day.ts';
import { retirementAge as law } from '../../law/parameters/retirement-age.ts';
import { retirementDay } from '../../law/retirement.ts';
import { defineCalculator } from '../calculator.ts';
import { choice, onDay } from '../fields.ts';
import { lawOf } from '../law/statute.ts';
import { refuse } from '../refused.ts';
import { worksheet } from '../worksheet.ts';

const tracks = { male60: 'male-60', female55: 'female-55', female50: 'female-50' } as const;

/** 法定退休年龄: the day it is reached under the gradual delay, and the delay in months. */
export const retirementAge = defineCalculator({
  id: 'retirement_age',
  inputs: z.strictObject({
    category: choice('类别', {
      male60: '男（原60周岁）',
      female55: '女（原55周岁）',
      female50: '女（原50周岁）',
    }),
    birthDate: onDay('出生日期'),
  }),
  limitation: () => ({ rule: 'none' }),
  burden: [],
  compute({ category, birthDate }) {
    const sheet = worksheet();
    const track = tracks[category];
    const newest = lawOf(law);
    const answer = retirementDay(birthDate, track, newest.from);
    if (answer === null) refuse('birthDate', '没有可用的规定 / no law covers it');
    for (const { text, basis } of answer.because) sheet.step(text, ...basis);
    const [born, reached] = [partsOf(birthDate), partsOf(answer.value)];
    const months = reached.year * 12 + reached.month - (born.year * 12 + born.month);
    return sheet.noSum({
      delayMonths: months - newest.value[track].years * 12,
      statutoryRetirementDate: answer.value,
    });
  },
});
