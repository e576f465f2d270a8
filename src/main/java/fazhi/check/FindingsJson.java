package fazhi.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Findings for other programs (检查结果 JSON). */
public final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Exactly the promised names, in this order. */
    private record Row(
            String rule, String certainty, String message, String excerpt, int paragraph) {}

    /** One of several texts (文件). */
    private record File(String file, List<Row> findings) {}

    private FindingsJson() {}

    public static String write(List<Finding> findings) {
        return written(rows(findings));
    }

    /** Several texts by their names, in order. */
    public static String write(Map<String, List<Finding>> files) {
        return written(
                files.entrySet().stream()
                        .map(each -> new File(each.getKey(), rows(each.getValue())))
                        .toList());
    }

    private static String written(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static List<Row> rows(List<Finding> findings) {
        return findings.stream().map(FindingsJson::row).toList();
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
