import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Picture } from '../pictures/read-picture.ts';

/** One picture as one document uses it. */
export type PictureUse = { picture: Picture; resource: string };

/** Writes a picture as an image, its samples taken over as they are. Opaque: archives know no transparency. */
export function embedPicture(context: PDFContext, { picture }: PictureUse): PDFRef {
  const { kind, width, height, components, data } = picture;
  const packed =
    kind === 'jpeg'
      ? { Filter: 'DCTDecode' }
      : {
          Filter: 'FlateDecode',
          DecodeParms: { Predictor: 15, Colors: components, BitsPerComponent: 8, Columns: width },
        };
  return context.register(
    context.stream(data, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: components === 3 ? 'DeviceRGB' : 'DeviceGray',
      BitsPerComponent: 8,
      ...packed,
    }),
  );
}
