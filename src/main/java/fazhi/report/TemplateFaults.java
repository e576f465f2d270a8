package fazhi.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a town's template cannot be read (模板差错): the first line at fault and the words. */
class TemplateFaults {

    private static final Pattern PART_MARK = Pattern.compile("\\[\\[|]]");

    private static final Pattern BRACE = Pattern.compile("\\{[^{}]*}?|}");

    private final TemplateVocabulary vocabulary;

    private final List<String> lines;

    private final Set<String> unknown;

    TemplateFaults(TemplateVocabulary vocabulary, String content) {
        this.vocabulary = vocabulary;
        this.lines = content.lines().toList();
        this.unknown =
                vocabulary.unknown(
                        lines.stream()
                                .filter(line -> !tooLong(line))
                                .map(DraftLine::parse)
                                .flatMap(TemplateFaults::figures)
                                .collect(Collectors.toSet()));
    }

    /**
     * What is wrong where (差错).
     *
     * @param kind {@code figure}, {@code telling}, {@code section}, {@code picture}, {@code
     *     heading}, {@code mark}, {@code word}, {@code part}, {@code long} or {@code empty}
     * @param line from 1
     */
    record Fault(String kind, int line, String words) {}

    Optional<Fault> first() {
        for (int at = 0; at < lines.size(); at++) {
            int number = at + 1;
            var fault = fault(lines.get(at)).map(each -> each.at(number));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return lines.stream().allMatch(String::isBlank)
                ? Optional.of(new Fault("empty", 1, ""))
                : Optional.empty();
    }

    /** What is wrong with a line, wherever it stands (差错). */
    private record Wrong(String kind, String words) {

        static Optional<Wrong> of(String kind, Stream<String> words) {
            return words.findFirst().map(each -> new Wrong(kind, each));
        }

        Fault at(int line) {
            return new Fault(kind, line, words);
        }
    }

    private Optional<Wrong> fault(String text) {
        if (text.isBlank() || text.startsWith("//")) {
            return Optional.empty();
        }
        if (tooLong(text)) {
            return Wrong.of("long", Stream.of("" + DraftLine.TEXT_MAX_LENGTH));
        }
        var line = DraftLine.parse(text);
        return switch (line.kind()) {
            case SECTION -> section(line);
            case CHART -> named("picture", line.text(), id -> vocabulary.picture("chart", id));
            case MATRIX -> named("picture", line.text(), id -> vocabulary.picture("matrix", id));
            case HEADING, BLANK -> heading(line);
            case PARAGRAPH -> paragraph(line);
        };
    }

    private static boolean tooLong(String text) {
        return text.length() > DraftLine.TEXT_MAX_LENGTH;
    }

    private static Optional<Wrong> named(String kind, String id, Predicate<String> known) {
        return Wrong.of(kind, Stream.of(id.strip()).filter(known.negate()));
    }

    /** Behind its name stand the words of the gap that is left where it tells nothing. */
    private Optional<Wrong> section(DraftLine line) {
        var parts = line.text().split("\\|", 2);
        return named("section", parts[0], vocabulary::section)
                .or(() -> plain(line.with(parts.length < 2 ? "" : parts[1])));
    }

    private Optional<Wrong> heading(DraftLine line) {
        boolean words = !line.text().isBlank() && !line.text().startsWith("#");
        return words ? plain(line) : Optional.of(new Wrong("heading", line.text()));
    }

    /** Words that hold no figure and no part that hangs on one. */
    private Optional<Wrong> plain(DraftLine line) {
        return names(line)
                .or(() -> marks(DraftWords.chosen(line.text())))
                .or(() -> braces(line.text()));
    }

    private Optional<Wrong> paragraph(DraftLine line) {
        if (line.text().startsWith("@")) {
            return Optional.of(new Wrong("mark", line.text().split("\\s", 2)[0]));
        }
        return names(line)
                .or(
                        () ->
                                marks(
                                        DraftLine.resolved(
                                                DraftWords.chosen(line.text()),
                                                part -> part.group(4))))
                .or(() -> braces(DraftLine.TOKEN.matcher(line.text()).replaceAll("")));
    }

    private Optional<Wrong> names(DraftLine line) {
        return Wrong.of("figure", figures(line).filter(unknown::contains))
                .or(
                        () ->
                                Wrong.of(
                                        "telling",
                                        DraftWords.tellings(line.text())
                                                .filter(id -> !vocabulary.telling(id))));
    }

    private static Stream<String> figures(DraftLine line) {
        return Stream.concat(line.figures().stream(), DraftWords.figures(line.text()));
    }

    /** Marks of a part that the draft would not read. */
    private static Optional<Wrong> marks(String text) {
        return Wrong.of("part", PART_MARK.matcher(text).results().map(_ -> "[[ ]]"));
    }

    /** Braces that no word, telling or figure fills. */
    private static Optional<Wrong> braces(String text) {
        var rest = DraftWords.without(text);
        return Wrong.of("word", BRACE.matcher(rest).results().map(MatchResult::group));
    }
}
