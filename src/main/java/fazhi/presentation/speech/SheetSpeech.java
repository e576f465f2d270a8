package fazhi.presentation.speech;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Chapter;
import fazhi.report.Telling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is said to the sheet of a pillar (开篇页解说词): what was done, then what stands open, then what
 * is short of the plan; what has a name of its own, as disputes have, in sentences of its own.
 */
@Component
public record SheetSpeech(
        FigureCatalogue figures,
        ObjectProvider<Telling> tellings,
        SpokenFigure spoken,
        Texts texts) {

    private static final int SAID = 3;

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);

    /** Meetings told one by one. */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Each problem is told with its measures on a page of its own. */
    private static final Set<String> TOLD_APART =
            Set.of("improvement.problems.without-measure", "improvement.problems.concluded");

    /** Meetings so few that each is told, by what tells them. */
    private static final Map<String, String> EACH = Map.of("meeting.law-hearings", "meeting.done");

    /** What may hold rows of years before, by what it holds of the period's own. */
    private static final Map<String, String> OWN =
            Map.of("penalty.concluded", "penalty.closed@period");

    /** What a sheet holds (开篇页内容), in the order of the slide. */
    public record Sheet(
            Optional<FigureValue> leading,
            List<FigureValue> done,
            List<FigureValue> lacking,
            List<FigureValue> others) {}

    /** The sentences of one name (同名事项). */
    private record Told(List<String> done, List<String> open, List<String> left) {

        Told() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean nothing() {
            return done.isEmpty() && open.isEmpty() && left.isEmpty();
        }
    }

    public List<String> of(String pillar, Sheet sheet, Chapter chapter, Period period) {
        var told = new LinkedHashMap<String, Told>();
        told.put(pillar, new Told());
        Stream.of(
                        sheet.leading.stream(),
                        sheet.done.stream(),
                        sheet.others.stream().filter(SheetSpeech::enough).limit(SAID))
                .flatMap(each -> each)
                .filter(SheetSpeech::some)
                .filter(each -> each.basis() != Basis.OPENING)
                .forEach(
                        each ->
                                at(told, pillar, each)
                                        .done
                                        .add(day(each, sheet) + done(each, period)));
        figures.of(chapter.lacking(), period).stream()
                .filter(each -> each.value() != null && each.value().compareTo(WHOLE) == 0)
                .filter(each -> !spoken.whole(each).isEmpty())
                .forEach(each -> at(told, pillar, each).done.add(spoken.whole(each)));
        sheet.done.stream()
                .filter(each -> each.value() != null && !some(each))
                .filter(each -> !TOLD_APART.contains(each.id()))
                .forEach(each -> at(told, pillar, each).left.add(spoken.none(each)));
        for (var each : sheet.lacking) {
            if (!TOLD_APART.contains(each.id())) {
                var own = at(told, pillar, each);
                (each.share() == null ? own.open : own.left).add(spoken.left(each));
            }
        }
        return told.entrySet().stream()
                .filter(each -> !each.getValue().nothing())
                .flatMap(each -> sentences(each.getKey(), each.getValue()))
                .toList();
    }

    private Told at(Map<String, Told> told, String pillar, FigureValue figure) {
        var key = "spoken.apart." + figure.id().split("\\.")[0];
        return told.computeIfAbsent(texts.has(key) ? texts.get(key) : pillar, _ -> new Told());
    }

    private Stream<String> sentences(String name, Told told) {
        var sentences = new ArrayList<String>();
        var open = String.join(texts.get("common.list-mark"), told.open);
        if (!told.done.isEmpty()) {
            var done = clauses(told.done);
            sentences.add(
                    open.isEmpty()
                            ? texts.get("spoken.did", name, done)
                            : texts.get("spoken.did-open", name, done, open));
        } else if (!open.isEmpty()) {
            sentences.add(texts.get("spoken.open", name, open));
        }
        if (!told.left.isEmpty()) {
            var left = clauses(told.left);
            sentences.add(
                    sentences.isEmpty()
                            ? texts.get("spoken.did", name, left)
                            : texts.get("spoken.lacking", left));
        }
        return sentences.stream();
    }

    private String clauses(List<String> said) {
        return String.join(texts.get("common.clause-mark"), said);
    }

    private String done(FigureValue figure, Period period) {
        return told(figure, period).orElseGet(() -> spoken.of(figure) + earlier(figure, period));
    }

    /** A state that leads the sheet says on which day it stood. */
    private String day(FigureValue figure, Sheet sheet) {
        return figure.basis() == Basis.ASOF && sheet.leading.filter(figure::equals).isPresent()
                ? texts.get("spoken.asof-day", Formats.monthAndDay(figure.to(), texts))
                : "";
    }

    /** Each of few, with its day: 1月28日镇党委会议听取法治建设工作汇报. */
    private Optional<String> told(FigureValue figure, Period period) {
        return Optional.ofNullable(EACH.get(figure.id()))
                .filter(_ -> figure.value() != null && figure.value().compareTo(FEW) <= 0)
                .flatMap(id -> tellings.stream().filter(each -> each.id().equals(id)).findFirst())
                .map(each -> Aloud.of(each.tell(period)))
                .filter(each -> !each.isEmpty());
    }

    /** 其中往年立案的4宗, where there are any. */
    private String earlier(FigureValue figure, Period period) {
        var own = OWN.get(figure.id());
        if (own == null || figure.value() == null) {
            return "";
        }
        var value = figures.of(List.of(own), period).getFirst().value();
        var rest = value == null ? BigDecimal.ZERO : figure.value().subtract(value);
        return rest.signum() > 0
                ? texts.get("spoken.earlier", rest.toPlainString(), figure.unit())
                : "";
    }

    /** A percentage of three says nothing. */
    private static boolean enough(FigureValue figure) {
        return some(figure)
                && (figure.share() == null || figure.share().whole().compareTo(FEWEST) >= 0);
    }

    private static boolean some(FigureValue figure) {
        return figure.value() != null && figure.value().signum() != 0;
    }
}
