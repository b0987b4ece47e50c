import { defineText } from './text.ts';

/** 备勤 of a case. */
export const standInText = defineText(
  {
    title: '备勤',
    label: '接替人员',
    hint: '调解员不能到岗时由谁办理，会列在“期限”里',
  },
  {
    title: 'Stand-in',
    label: 'Stands in',
    hint: 'Who acts when the mediator cannot; shown with the time limits',
  },
);
