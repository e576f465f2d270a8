package fazhi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A report's text with figure tokens (报告模板), kept as data: {@code # } to {@code ### } headings,
 * {@code > } what a person has to write, {@code @chart id}, {@code @matrix id}, and paragraphs with
 * {@code {penalty.filed@founding}} tokens and {@code [[penalty.open>0: … ]]} parts that stand only
 * while their condition holds.
 */
record ReportTemplate(String id, List<Line> lines) {

    /** What a line is (模板行). */
    enum Kind {
        HEADING,
        PARAGRAPH,
        BLANK,
        CHART,
        MATRIX
    }

    /** One line; {@code level} counts for headings only. */
    record Line(Kind kind, int level, String text) {}

    static final Pattern TOKEN = Pattern.compile("\\{([a-z]+[.][a-z0-9.@-]+)}");

    /** Innermost first: a part may stand inside another. */
    static final Pattern PART =
            Pattern.compile(
                    "\\[\\[([a-z0-9.@-]+)\\s*([>=<])\\s*([a-z0-9.@-]+):((?:(?!\\[\\[|]]).)*)]]");

    private static final Pattern CONDITION =
            Pattern.compile("\\[\\[([a-z0-9.@-]+)\\s*[>=<]\\s*([a-z0-9.@-]+):");

    static final Pattern NUMBER = Pattern.compile("\\d+");

    static ReportTemplate read(String id) {
        var file = new ClassPathResource("report/" + id + ".txt");
        try {
            return new ReportTemplate(
                    id,
                    file.getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("//"))
                            .map(ReportTemplate::line)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        if (text.startsWith("#")) {
            int level = text.indexOf(' ');
            return new Line(Kind.HEADING, level, text.substring(level + 1).strip());
        }
        if (text.startsWith("> ")) {
            return new Line(Kind.BLANK, 0, text.substring(2).strip());
        }
        if (text.startsWith("@chart ")) {
            return new Line(Kind.CHART, 0, text.substring(7).strip());
        }
        if (text.startsWith("@matrix ")) {
            return new Line(Kind.MATRIX, 0, text.substring(8).strip());
        }
        return new Line(Kind.PARAGRAPH, 0, text.strip());
    }

    /** Every figure the text names, as {@code id} or {@code id@basis}. */
    Set<String> figures() {
        var ids = new LinkedHashSet<String>();
        for (var line : lines) {
            TOKEN.matcher(line.text()).results().forEach(token -> ids.add(token.group(1)));
            CONDITION
                    .matcher(line.text())
                    .results()
                    .flatMap(part -> Stream.of(part.group(1), part.group(2)))
                    .filter(side -> !NUMBER.matcher(side).matches())
                    .forEach(ids::add);
        }
        return ids;
    }

    Set<String> pictures() {
        var ids = new LinkedHashSet<String>();
        lines.stream()
                .filter(line -> line.kind() == Kind.CHART || line.kind() == Kind.MATRIX)
                .forEach(line -> ids.add(line.text()));
        return ids;
    }

    /** Cuts a paragraph into words and tokens after its conditional parts were decided. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text.substring(from, matcher.start()));
            pieces.add(matcher.group(1));
            from = matcher.end();
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
