package fazhi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A document's text with figure tokens (报告模板), kept as data: {@code # } to {@code ### } headings,
 * {@code > } what a person has to write, {@code @chart id}, {@code @matrix id}, {@code @section id
 * | gap}, and paragraphs.
 *
 * @see DraftLine
 */
record ReportTemplate(String id, List<DraftLine> lines) {

    static ReportTemplate read(String id) {
        return of(id, content(id));
    }

    static ReportTemplate of(String id, String content) {
        return new ReportTemplate(
                id,
                content.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("//"))
                        .map(DraftLine::parse)
                        .toList());
    }

    /** As it stands among the portal's own. */
    static String content(String id) {
        try {
            return new ClassPathResource("report/" + id + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its lines with the facts of one document, such as {@code {year}}, written in. */
    List<DraftLine> filled(Map<String, String> facts) {
        return lines.stream().map(line -> line.with(filled(line.text(), facts))).toList();
    }

    private static String filled(String text, Map<String, String> facts) {
        var now = text;
        for (var fact : facts.entrySet()) {
            now = now.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return now;
    }
}
