import mammoth from 'mammoth';
import { AppError } from '../../server/errors.ts';
import { htmlText } from './html.ts';

/**
 * The text of a .docx file: a line for each paragraph, cells of a table row with a bar between them.
 * @throws AppError BAD_INPUT when the file is damaged or no Word document.
 */
export async function docxText(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return htmlText(value, file);
  } catch (cause) {
    throw new AppError(
      'BAD_INPUT',
      `${file} is damaged or no Word document; open it in Word, save it as .docx again and retry.`,
      { cause },
    );
  }
}
