package fazhi.report.past;

import tools.jackson.databind.json.JsonMapper;

/** An earlier report for other programs (往年报告 JSON). */
public final class PastReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PastReportJson() {}

    public static String write(PastReport report) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }
}
