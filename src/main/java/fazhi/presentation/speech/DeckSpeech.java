package fazhi.presentation.speech;

import fazhi.common.Formats;
import fazhi.common.Parts;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.figure.reporting.ReportingService;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How a report begins and ends (开场与结束语): whom it addresses, what it is about and until when; at the
 * end of a year also what the year's work was.
 */
@Component
public class DeckSpeech {

    private static final int FEWEST = 2;

    private final Parts<Overview> overviews;

    private final FigureCatalogue figures;

    private final ReportingService reporting;

    private final SpokenFigure spoken;

    private final Texts texts;

    DeckSpeech(
            ObjectProvider<Overview> overviews,
            FigureCatalogue figures,
            ReportingService reporting,
            SpokenFigure spoken,
            Texts texts) {
        this.overviews = new Parts<>(overviews);
        this.figures = figures;
        this.reporting = reporting;
        this.spoken = spoken;
        this.texts = texts;
    }

    /** Said to the cover. */
    public String opening(Occasion occasion, String title, Period period) {
        var subject = Pattern.compile(texts.get("spoken.report")).matcher(title).replaceFirst("");
        var day = Formats.date(reporting.cutOff(period), texts);
        return texts.get("spoken.opening." + occasion, subject, day);
    }

    /**
     * Said last; a report on a year that says nothing of what is left to do has a gap for it.
     *
     * @param whole whether the deck says what is left to do
     */
    public String end(Occasion occasion, boolean whole) {
        var end = texts.get("slide.sentence", texts.get("spoken.end." + occasion));
        return whole || occasion != Occasion.YEAR_END
                ? end
                : texts.get("document.blank", texts.get("spoken.left-open")) + "\n" + end;
    }

    /**
     * The period in one sentence, said to the page that shows it: what leads each pillar, then what
     * stands open; empty where fewer than two are known.
     */
    public String year(Period period) {
        var leading = overviews.stream().map(each -> leading(each, period)).toList();
        var done = said(leading, false);
        var open = said(leading, true);
        if (done.size() < FEWEST) {
            return "";
        }
        var all = String.join(texts.get("common.clause-mark"), done);
        var name = Formats.period(period, texts);
        return open.isEmpty()
                ? texts.get("spoken.year", name, all)
                : texts.get("spoken.year-open", name, all, open.getFirst());
    }

    /**
     * What of these is most pressing, as it is said; empty where there are none.
     *
     * @param references of figures that say what is lacking
     */
    public String lacking(List<String> references, Period period) {
        var left = figures.of(references, period).stream().map(spoken::left).toList();
        return left.isEmpty()
                ? ""
                : texts.get("spoken.press", String.join(texts.get("common.clause-mark"), left));
    }

    private List<String> said(List<List<FigureValue>> leading, boolean open) {
        return leading.stream()
                .flatMap(List::stream)
                .filter(each -> (each.basis() == Basis.ASOF) == open)
                .map(this::said)
                .toList();
    }

    private String said(FigureValue figure) {
        var whole = "spoken.whole." + figure.id();
        return texts.has(whole) ? texts.get(whole, figure.text()) : spoken.of(figure);
    }

    /** The first that is known, and how many it reached, where its ledger counts them too. */
    private List<FigureValue> leading(Overview overview, Period period) {
        var chapter = overview.chapter();
        var leading = known(chapter.leading(), period);
        return leading.isEmpty()
                ? leading
                : Stream.concat(
                                leading.stream(),
                                known(chapter.done().stream().limit(1).toList(), period).stream()
                                        .filter(each -> reached(each, leading.getFirst())))
                        .toList();
    }

    private List<FigureValue> known(List<String> asked, Period period) {
        return figures.of(asked, period).stream()
                .filter(each -> each.value() != null && each.value().signum() > 0)
                .limit(1)
                .toList();
    }

    private static boolean reached(FigureValue figure, FigureValue leading) {
        return ledger(figure).equals(ledger(leading)) && !figure.unit().equals(leading.unit());
    }

    private static String ledger(FigureValue figure) {
        return figure.id().split("\\.")[0];
    }
}
