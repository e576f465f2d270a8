package fazhi.report;

import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.Basis;
import fazhi.figure.reporting.ReportingService;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes into lines what is no figure (行文替换): {@code {cutoff}} the last counted day, {@code
 * {since:penalty.filed}} the days on which a figure is reported, {@code [[?cumulative
 * penalty.filed:…]]} words that stand only where it is counted since the founding, and {@code
 * {{publicity.done}}} what the rows tell.
 */
@Component
public class DraftWords {

    /** Stands in a text for the last counted day (统计截止日). */
    public static final String CUT_OFF = "{cutoff}";

    private static final String ASOF = "{asof}";

    private static final String PLACE = "{place}";

    private static final String LEADERS = "{leaders}";

    private static final Pattern SINCE = Pattern.compile("\\{since:([a-z.-]+)}");

    private static final Pattern AGAIN = Pattern.compile("\\{again:([a-z.-]+)/([a-z.-]+)}");

    /** What is written in without asking a figure or a module. */
    private static final List<String> FACTS = List.of("{year}", CUT_OFF, ASOF, PLACE, LEADERS);

    private static final Pattern CUMULATIVE =
            Pattern.compile("\\[\\[\\?cumulative ([a-z.-]+):((?:(?!\\[\\[|]]).)*)]]");

    private static final Pattern TELLING = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final Parts<Telling> tellings;

    private final ReportingService reporting;

    private final SettingsService settings;

    private final TownPlace place;

    private final Texts texts;

    DraftWords(
            ObjectProvider<Telling> tellings,
            ReportingService reporting,
            SettingsService settings,
            TownPlace place,
            Texts texts) {
        this.tellings = new Parts<>(tellings);
        this.reporting = reporting;
        this.settings = settings;
        this.place = place;
        this.texts = OfficialLanguage.of(texts);
    }

    /** Figures named only to say over which days they are counted. */
    static Stream<String> figures(String text) {
        return Stream.concat(
                Stream.of(SINCE, CUMULATIVE, AGAIN).flatMap(words -> named(words, 1, text)),
                named(AGAIN, 2, text));
    }

    static Stream<String> tellings(String text) {
        return named(TELLING, 1, text);
    }

    private static Stream<String> named(Pattern words, int group, String text) {
        return words.matcher(text).results().map(each -> each.group(group));
    }

    /** The text as if everything were counted since the founding. */
    static String chosen(String text) {
        return CUMULATIVE.matcher(text).replaceAll("$2");
    }

    /** The text without what would be written into it. */
    static String without(String text) {
        var rest = text;
        for (var words : List.of(TELLING, SINCE, AGAIN)) {
            rest = words.matcher(rest).replaceAll("");
        }
        for (var fact : FACTS) {
            rest = rest.replace(fact, "");
        }
        return rest;
    }

    List<DraftLine> written(List<DraftLine> lines, Period period) {
        var day = day(reporting.cutOff(period));
        return lines.stream()
                .map(line -> line.picture() ? line : line.with(written(line.text(), period, day)))
                .toList();
    }

    private String written(String text, Period period, String day) {
        var told = TELLING.matcher(text).replaceAll(each -> quoted(tell(each.group(1), period)));
        var chosen = CUMULATIVE.matcher(told).replaceAll(each -> quoted(chosen(each)));
        var town = settings.get().town();
        var again = AGAIN.matcher(chosen).replaceAll(each -> quoted(again(each, period, day)));
        return SINCE.matcher(again)
                .replaceAll(each -> quoted(since(each.group(1), period, day)))
                .replace(CUT_OFF, day)
                .replace(ASOF, asOf(period, day))
                .replace(PLACE, place.name())
                .replace(LEADERS, leaders(town));
    }

    private String tell(String id, Period period) {
        return telling(id).map(each -> each.tell(period)).orElse("");
    }

    private Optional<Telling> telling(String id) {
        return tellings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean tells(String id) {
        return telling(id).isPresent();
    }

    private String chosen(MatchResult part) {
        return cumulative(part.group(1)) ? part.group(2) : "";
    }

    private boolean cumulative(String figure) {
        return reporting.usualBasis(figure, Basis.PERIOD).cumulative();
    }

    /**
     * Days said already, where both figures are reported on the same: 同期, and nothing in a year.
     */
    private String again(MatchResult part, Period period, String day) {
        if (cumulative(part.group(1)) != cumulative(part.group(2))) {
            return since(part.group(1), period, day) + texts.get("common.clause-mark");
        }
        return cumulative(part.group(1)) ? texts.get("report.same-days") : "";
    }

    private String asOf(Period period, String day) {
        return reporting.cutOff(period).isBefore(period.to()) ? texts.get("report.as-of", day) : "";
    }

    /** 自…成立以来, or the year. */
    private String since(String figure, Period period, String day) {
        return cumulative(figure)
                ? texts.get("report.since", office(), day)
                : texts.get("report.in-year", String.valueOf(period.year()));
    }

    private String office() {
        var office = settings.get().enforcementOffice();
        return office.isEmpty() ? texts.get("report.office") : office;
    }

    private String leaders(String town) {
        return place.name()
                + texts.get(
                        town.contains(texts.get("report.street"))
                                ? "report.leaders-street"
                                : "report.leaders");
    }

    private String day(LocalDate day) {
        return texts.get(
                "document.date",
                String.valueOf(day.getYear()),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }

    /** What may stand in a text besides figures, by the name a person reads (行文词). */
    public Stream<Named> names() {
        return Stream.concat(
                Stream.of(
                        new Named("cutoff", texts.get("cutOff.list")),
                        new Named("place", texts.get("report.place-name")),
                        new Named("leaders", texts.get("report.leaders-name")),
                        new Named("since:penalty.filed", since("penalty.filed")),
                        new Named("since:site.closed", since("site.closed")),
                        new Named("since:penalty.money.total", since("penalty.money.total"))),
                tellings.stream()
                        .map(each -> new Named(each.id(), texts.get("telling." + each.id()))));
    }

    private String since(String figure) {
        return texts.get("report.since-name", texts.get("figure." + figure));
    }

    /** One of them (行文词). */
    public record Named(String reference, String name) {}
}
