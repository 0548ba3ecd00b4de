import { describe, expect, it } from 'vitest';
import { readReport } from '../../../seed/read/index.ts';
import { type AppError, isAppError } from '../../../server/errors.ts';
import { emptyPdf, toDocx, toPdf } from '../../support/report-files.ts';

const fault = async (bytes: Uint8Array, file: string): Promise<AppError> => {
  try {
    await readReport(bytes, file);
  } catch (error) {
    if (isAppError(error)) return error;
    throw error;
  }
  throw new Error(`${file} was read`);
};

const recipe =
  '红烧肉的做法：五花肉五百克，切块焯水。锅中放油，加冰糖炒出糖色，放入肉块翻炒，加生抽、老抽、料酒和八角，加水没过肉块，小火炖一个小时，大火收汁，撒上葱花即可装盘。营养丰富，老少皆宜，宜趁热食用。';
const news =
  '本报讯（记者李明）昨日，市中心广场举行新年音乐会，近千名市民冒雪前来观看。演出由市交响乐团主办，曲目包括多首中外名曲，现场气氛热烈。据了解，该活动已连续举办八年。';
const code =
  'export function add(a: number, b: number): number {\n  // 计算两数之和\n  return a + b;\n}\n'.repeat(10);
const law = `某省某条例\n${Array.from({ length: 12 }, (_, i) => `第${'一二三四五六七八九'[i % 9]}条 行政执法应当依法行政，规范行政处罚、行政许可，加强执法监督。`).join('\n')}`;

describe('what is no readable report is told in one sentence', () => {
  it.each([
    ['empty.txt', Buffer.from(''), /^empty\.txt is empty; /],
    ['blank.txt', Buffer.from(' \n\u3000\n'), /^blank\.txt holds no text; /],
    [
      'noise.txt',
      Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 89 + 7) % 256)),
      /^noise\.txt cannot be read as text/,
    ],
    ['zeros.txt', Buffer.alloc(300), /^zeros\.txt cannot be read as text/],
    [
      'cut.txt',
      Buffer.concat([Buffer.from('法治政府建设'), Buffer.from([0xe6, 0xb3, 0xff, 0xff])]),
      /^cut\.txt cannot be read as text/,
    ],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /^old\.doc is an old Word file/],
    ['scan.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /^scan\.png is a PNG picture/],
    [
      'bad.docx',
      Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x01, 0x02]),
      /^bad\.docx is damaged or no Word document/,
    ],
    ['bad.pdf', Buffer.from('%PDF-1.7\nnothing of the kind'), /^bad\.pdf is a damaged or locked PDF/],
    ['scan.pdf', emptyPdf(), /^scan\.pdf is a scanned PDF without text/],
    ['recipe.txt', Buffer.from(recipe), /^recipe\.txt is not a report/],
    ['news.txt', Buffer.from(news), /^news\.txt is not a report/],
    ['code.ts', Buffer.from(code), /^code\.ts is not a report/],
    ['law.txt', Buffer.from(law), /^law\.txt is not a report/],
    [
      'english.txt',
      Buffer.from('The council met on Monday to discuss the rule of law. '.repeat(20)),
      /^english\.txt is not a report/,
    ],
    [
      'empty.html',
      Buffer.from('<!doctype html><html><body><script>x</script></body></html>'),
      /^empty\.html is a web page without text/,
    ],
  ])('%s', async (file, bytes, message) => {
    const { code: kind, message: told } = await fault(bytes, file);
    expect(kind).toBe('BAD_INPUT');
    expect(told).toMatch(message);
    expect(told).toMatch(/^[^\n]+\.$/);
  });

  it('in every format', async () => {
    expect((await fault(toPdf(recipe.repeat(3)), 'recipe.pdf')).message).toMatch(/not a report/);
    expect((await fault(await toDocx(recipe), 'recipe.docx')).message).toMatch(/not a report/);
  });
});
