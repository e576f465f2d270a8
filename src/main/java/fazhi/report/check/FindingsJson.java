package fazhi.report.check;

import fazhi.report.Finding;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Findings for other programs (检查结果 JSON). */
public final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Exactly the promised names, in this order. */
    private record Row(
            String rule, String certainty, String message, String excerpt, int paragraph) {}

    private FindingsJson() {}

    public static String write(List<Finding> findings) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(findings.stream().map(FindingsJson::row).toList());
    }

    private static Row row(Finding finding) {
        return new Row(
                finding.rule(),
                finding.certainty().name().toLowerCase(Locale.ROOT),
                finding.message(),
                finding.excerpt(),
                finding.paragraph());
    }
}
