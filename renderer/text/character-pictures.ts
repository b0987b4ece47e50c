import { defineText } from './text.ts';

/** 字形图片: pictures of characters no font has. */
export const characterPicturesText = defineText(
  {
    title: '字体中没有的字',
    missing: '本机没有字体能印出这些字。插入字形图片后即可制作；图片留在本单位，以后的文书自动使用。',
    settingsTitle: '生僻字图片',
    settingsText: '没有字体的字用图片印出。更换和移除只影响以后制作的文书，已制作的不变。',
    none: '还没有生僻字图片。制作文书遇到没有字体的字时，可以在文书页插入。',
    since: (moment: string) => `${moment}存入`,
    inUse: '这些字以图片印出，从PDF中复制出来仍是文字。',
    character: (char: string, code: string) => `“${char}” ${code}`,
    insert: '插入图片…',
    replace: '更换图片…',
    paste: '粘贴图片',
    pasteNow: '现在按 Ctrl+V 粘贴',
    remove: '移除图片',
    limits: 'PNG、JPEG 等图片，不超过 15 MB，字高至少 24 像素；自动裁切为黑字白底。',
    set: (char: string) => `“${char}”的字形图片已保存。`,
    removed: (char: string) => `“${char}”的字形图片已移除。`,
    noPicture: '剪贴板中没有图片。没有改动。请先截图或者复制图片。',
    refused: {
      blank: '图片中看不出字：颜色太浅，或者是空白的。没有改动。请换一张清楚的图片。',
      small: '图片中的字太小，印出来看不清。没有改动。请换一张字高至少 24 像素的图片。',
      large: '图片超过 15 MB。没有改动。请截取这个字，或者换一张较小的图片。',
      unreadable: '这个文件不是图片，或者已损坏。没有改动。请换一张 PNG 或者 JPEG 图片。',
    },
  },
  {
    title: 'Characters no font has',
    missing:
      'No font on this computer has these characters. With a picture of each the paper can be made; the office keeps it for later papers.',
    settingsTitle: 'Pictures of characters',
    settingsText:
      'Characters no font has are printed as pictures. A change counts for papers made from now on.',
    none: 'None yet. Where a paper holds a character no font has, its picture is put in beside the paper.',
    since: (moment) => `kept ${moment}`,
    inUse: 'These characters are printed as pictures; copied out of the PDF they are still text.',
    character: (char: string, code: string) => `“${char}” ${code}`,
    insert: 'Insert a picture…',
    replace: 'Replace the picture…',
    paste: 'Paste a picture',
    pasteNow: 'Now press Ctrl+V',
    remove: 'Remove the picture',
    limits: 'PNG, JPEG …, at most 15 MB, the character at least 24 pixels high; cut and set black on white.',
    set: (char: string) => `The picture of “${char}” is kept.`,
    removed: (char: string) => `The picture of “${char}” was removed.`,
    noPicture: 'There is no picture on the clipboard. Nothing was changed.',
    refused: {
      blank:
        'No character can be made out: too pale, or empty. Nothing was changed. Choose a clearer picture.',
      small: 'The character is too small to print. Nothing was changed. At least 24 pixels are needed.',
      large: 'The picture is larger than 15 MB. Nothing was changed. Cut out the character.',
      unreadable: 'This is not a picture, or it is damaged. Nothing was changed. Choose a PNG or JPEG.',
    },
  },
);
