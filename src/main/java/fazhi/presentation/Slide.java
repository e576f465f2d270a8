package fazhi.presentation;

import fazhi.document.Block;
import fazhi.figure.chart.ChartData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One slide (幻灯片) with one message: a chart, a matrix, a table, or paragraphs as points.
 *
 * @param key stable name in the deck, the pillar first: {@code enforcement/penalty.by-cause}
 * @param topic what it is about: 行政处罚案件（按案由）
 * @param headline what the numbers say, computed from them, the slide's title; or empty
 * @param basis unit and basis of the numbers (单位、口径), or empty
 * @param notes what the speaker says (解说词), or empty
 * @param warnings what of its words is past a term of law or missing, by these words
 */
public record Slide(
        String key,
        String topic,
        String headline,
        String basis,
        List<Block> content,
        String notes,
        Map<String, Warning> warnings) {

    /** What words warn of (提示): one colour each, on the wall as in a file. */
    public enum Warning {
        /** Past a term of law. */
        LAW,
        /** Not done, not answered, not settled or late. */
        LACKING
    }

    /** The key of the year on one page. */
    public static final String SUMMARY = "summary/year";

    /** The key of the open problems. */
    public static final String PROBLEMS = "closing/problems";

    /** Behind the pillar in the keys of its figures' slides. */
    public static final String FIGURES = "/figures";

    /** Behind the pillar in the key of the sheet before its slides. */
    public static final String DIVIDER = "/divider";

    /** Before the key of a problem's own slide. */
    public static final String PROBLEM = "closing/problem-";

    /** The key of what is done next. */
    public static final String NEXT_STEPS = "closing/next-steps";

    /** The key of what the meeting is asked to settle. */
    public static final String MATTERS = "closing/matters";

    /** The key of what is past a term of law. */
    public static final String LEGAL = "closing/legal";

    /** So many numbers stand on a wall as cards. */
    private static final int CARDS = 6;

    /** 1,234.5 宗: a number with its unit, or none. */
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,.]+( \\S{1,8})?|\u2014");

    public Slide {
        content = List.copyOf(content);
        // a deck that was shown before words had colours knows none
        warnings = Map.copyOf(Objects.requireNonNullElse(warnings, Map.of()));
    }

    public Slide(
            String key,
            String topic,
            String headline,
            String basis,
            List<Block> content,
            String notes) {
        this(key, topic, headline, basis, content, notes, Map.of());
    }

    /** The same with what its words warn of. */
    public Slide warned(Map<String, Warning> other) {
        return new Slide(key, topic, headline, basis, content, notes, other);
    }

    /** What these words of it warn of. */
    public Optional<Warning> warning(String words) {
        return Optional.ofNullable(warnings.get(words));
    }

    /** The message; the topic where there is none. */
    public String title() {
        return headline.isBlank() ? topic : headline;
    }

    /** What stands above the message; nothing where the message says it already. */
    public String kicker() {
        return headline.isBlank() || headline.contains(topic) || topic.endsWith(headline)
                ? ""
                : topic;
    }

    /** Whether a table stands as cards: the figures, or a few numbers with a name each. */
    public boolean cards(Block.Table table) {
        return figures()
                || whole()
                || table.rows().size() <= CARDS
                        && table.header().size() == 2
                        && table.rows().stream()
                                .allMatch(row -> NUMBER.matcher(row.getLast()).matches());
    }

    /** A sheet before the slides of a pillar (分隔页): its name, and what matters most in it. */
    public boolean divider() {
        return key.endsWith(DIVIDER);
    }

    /** The year on one page (全年一览). */
    public boolean summary() {
        return key.equals(SUMMARY);
    }

    /** Laid out as one page, whatever stands on it. */
    public boolean whole() {
        return divider() || summary();
    }

    /** The figure written large on the sheet of a pillar. */
    public Optional<Block.Table> leading() {
        return table(content.stream().limit(1));
    }

    /** The other figures of the sheet, a card each. */
    public Optional<Block.Table> strip() {
        return table(content.stream().skip(1));
    }

    /** The first picture on it. */
    public Optional<ChartData> chart() {
        return content.stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).data())
                .findFirst();
    }

    private static Optional<Block.Table> table(Stream<Block> blocks) {
        return blocks.filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst();
    }

    /** The sheet of a pillar without its cards. */
    public Slide withoutStrip() {
        var strip = strip();
        return with(content.stream().filter(each -> strip.filter(each::equals).isEmpty()).toList());
    }

    /** The same slide with something else on it. */
    public Slide with(List<Block> other) {
        return new Slide(key, topic, headline, basis, other, notes, warnings);
    }

    /** The pillar or part of the deck it belongs to. */
    public String group() {
        return key.substring(0, key.indexOf('/'));
    }

    public boolean figures() {
        return key.contains(FIGURES);
    }

    /** One page of the slide: its topic says which. */
    Slide page(String pageTopic, List<Block> pageContent) {
        return new Slide(key, pageTopic, headline, basis, pageContent, notes, warnings);
    }

    /**
     * The slide under another title or with other words for the speaker; empty text changes none.
     */
    public Slide spoken(String newHeadline, String newNotes) {
        return new Slide(
                key,
                topic,
                newHeadline.isBlank() ? headline : newHeadline,
                basis,
                content,
                newNotes.isBlank() ? notes : newNotes,
                warnings);
    }
}
