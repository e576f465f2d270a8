package fazhi.report.past;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier report says (往年报告), as proposals: nothing of it is kept before a person confirms
 * it; what the text does not say is null.
 */
public record PastReport(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String signer,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable Integer year,
        List<Item> achievements,
        List<Item> problems,
        List<Item> measures,
        List<Told> figures) {

    public PastReport {
        achievements = List.copyOf(achievements);
        problems = List.copyOf(problems);
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
    }

    /**
     * One thing done, one problem, or one group of measures (条目).
     *
     * @param points its parts, such as 一是…二是…, without their marks
     * @param text all words below the heading
     * @param unit who is responsible, where it says so
     * @param deadline by when, as written
     * @param target what is to be reached, as written
     * @param paragraph where it begins in the text
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Item(
            @JsonInclude String heading,
            @JsonInclude List<String> points,
            @JsonInclude String text,
            @Nullable String unit,
            @Nullable String deadline,
            @Nullable String target,
            int paragraph) {

        public Item {
            points = List.copyOf(points);
        }

        /** What stands in front of the points; all of it where there are none. */
        public String lead() {
            if (points.isEmpty()) {
                return text;
            }
            var split = Points.of(text);
            if (!split.none()) {
                return split.before().strip();
            }
            int at = text.indexOf(points.getFirst().lines().findFirst().orElse(""));
            return at > 0 ? text.substring(0, at).strip() : "";
        }

        /** What is to be reached, as far as these words of it say so; else empty. */
        public String targetIn(String words) {
            return target == null
                    ? ""
                    : Stream.of(target.split(PastWords.get("semicolon").pattern()))
                            .filter(each -> words.contains(each))
                            .collect(Collectors.joining(PastWords.get("semicolon").pattern()));
        }

        /** The points without the cause, which is told by itself. */
        public List<String> ownPoints() {
            return points.stream()
                    .map(Item::withoutCause)
                    .filter(point -> !point.isEmpty())
                    .toList();
        }

        /** Without the sentence that tells it. */
        private static String withoutCause(String point) {
            var told = PastWords.get("cause").matcher(point);
            return told.find()
                    ? (point.substring(0, told.start())
                                    + point.substring(Math.min(told.end() + 1, point.length())))
                            .strip()
                    : point;
        }

        /** Why it is so (原因), where the text says it; else empty. */
        public String cause() {
            var match = PastWords.get("cause").matcher(text);
            return match.find() ? match.group(1).strip() : "";
        }
    }

    /**
     * A number told (所报数据).
     *
     * @param about said with 约, 余 and the like
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Told(
            @JsonInclude BigDecimal value,
            @JsonInclude String unit,
            @JsonInclude String subject,
            @JsonInclude String sentence,
            boolean about) {}
}
