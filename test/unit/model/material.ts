import type { Extractor } from '../../../seed/extract/extractor.ts';
import { extract } from '../../../seed/extract/index.ts';
import { readReport } from '../../../seed/read/index.ts';
import type { Report } from '../../../seed/read/types.ts';

/** A made report of a few sentences; its names and figures are invented. */
export const made = `富阳区司法局2024年法治政府建设工作报告

2024年，富阳区司法局推进法治政府建设，现将有关情况报告如下。
一、主要做法
(一)化解纠纷。依托“和风庭”平台调处纠纷118.57万件，满意率99.53%。依据《人民调解法》办结案件36件。
(二)强化宣传。办理案件12件，另办理案件12件。会同富阳区民间商事调解院开展走访，被评为全省示范单位。
二、存在问题
执法力量不足。
三、下一步计划
推广“和风庭”平台，办结案件40件。
`;

export const readMade = (text = made): Promise<Report> =>
  readReport(new TextEncoder().encode(text), 'made.txt');

export const publisher = '富阳区司法局';

/** Rules that see nothing but who published the report, so that every fact kept is the model's. */
export const blind: Extractor = {
  name: 'blind',
  extract: async (report) => ({
    report,
    publisher: extract(report).publisher,
    agencies: [],
    programmes: [],
    laws: [],
    observations: [],
    awards: [],
    people: [],
    measures: [],
  }),
};
