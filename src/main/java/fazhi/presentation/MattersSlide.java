package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.reporting.ReportingService;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.speech.MatterSpeech;
import fazhi.presentation.step.LegalMatters;
import fazhi.report.source.RowOwners;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What only the meeting can settle (提请会议研究的事项), counted in the ledgers; absent when nothing waits.
 */
@Component
record MattersSlide(
        FigureCatalogue figures,
        ClosingSlides closing,
        ReportingService reporting,
        RowOwners owners,
        LegalMatters legal,
        MatterSpeech speech,
        SlideWords words,
        Texts texts) {

    private static final String LEGAL = "clock.legal-overdue";

    private static final String DECIDE = "decision.to-decide";

    private static final String UNANSWERED = "improvement.problems.without-measure";

    /** Column of the days past a term. */
    private static final int LATE = 2;

    /** So few are called by their names. */
    private static final int NAMED = 2;

    /** Each with the text {@code matter.} that says what is asked of the meeting. */
    private static final List<String> WAITING =
            List.of(
                    LEGAL,
                    DECIDE,
                    UNANSWERED,
                    "improvement.tasks.nobody",
                    "improvement.measures.overdue",
                    "improvement.tasks.overdue");

    Optional<Slide> of(Period period) {
        var waiting =
                figures.of(WAITING, period).stream()
                        .filter(each -> each.value() != null && each.value().signum() > 0)
                        .toList();
        var points = new ArrayList<Block.Paragraph>();
        var warnings = new LinkedHashMap<String, Warning>();
        for (var each : waiting) {
            var point = point(each, period);
            points.add(point);
            warning(each).ifPresent(warning -> warnings.put(point.text(), warning));
        }
        long unsettled = closing.unsettled(period);
        if (unsettled > 0) {
            var words = texts.get("matter.unsettled", unsettled);
            points.add(new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words))));
            warnings.put(words, Warning.LACKING);
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        slide(points, said(waiting, unsettled, period), period).warned(warnings));
    }

    /** A decision to be taken is nothing that is missing. */
    private static Optional<Warning> warning(FigureValue figure) {
        return switch (figure.id()) {
            case LEGAL -> Optional.of(Warning.LAW);
            case DECIDE -> Optional.empty();
            default -> Optional.of(Warning.LACKING);
        };
    }

    /** What is past a term of law, one by one, behind what is asked of the meeting. */
    Optional<Slide> pastTheLaw(Period period) {
        var day = reporting.cutOff(period);
        var late = figures.of(List.of(LEGAL), period).getFirst();
        return Optional.ofNullable(late.value())
                .filter(each -> each.signum() > 0)
                .flatMap(_ -> legal.of(day))
                .map(
                        table -> {
                            var topic = texts.get("slide.legal");
                            var headline = texts.get("slide.legal-headline", number(late));
                            return new Slide(
                                    Slide.LEGAL,
                                    topic,
                                    headline,
                                    texts.get("slide.as-of", Formats.date(day, texts)),
                                    List.of(table),
                                    words.sentences(List.of(legal.said(day))),
                                    marked(table));
                        });
    }

    /** As a number, for one is said otherwise than several. */
    private static long number(FigureValue figure) {
        return figure.value() == null ? 0 : figure.value().longValue();
    }

    /** How long each is past its term, and whom nobody named. */
    private Map<String, Warning> marked(Block.Table table) {
        var warnings = new LinkedHashMap<String, Warning>();
        for (var row : table.rows()) {
            if (!row.get(LATE).isEmpty()) {
                warnings.put(row.get(LATE), Warning.LAW);
            }
        }
        warnings.put(texts.get("legal.nobody"), Warning.LACKING);
        return warnings;
    }

    private String said(List<FigureValue> waiting, long unsettled, Period period) {
        return words.sentences(
                speech.of(waiting, few(period), unsettled, reporting.cutOff(period)));
    }

    private Slide slide(List<Block.Paragraph> points, String said, Period period) {
        var topic = texts.get("slide.matters");
        var headline = texts.get("slide.matters-headline", points.size());
        var day = Formats.date(reporting.cutOff(period), texts);
        return new Slide(
                Slide.MATTERS,
                topic,
                headline,
                texts.get("slide.as-of", day),
                List.copyOf(points),
                said);
    }

    /** The fact leads to its rows; what is asked stands behind it. */
    private Block.Paragraph point(FigureValue figure, Period period) {
        var fact = words.figure(figure);
        return new Block.Paragraph(
                Block.Origin.DATA,
                List.of(
                        new Block.Token(figure.reference(), fact, figure.route()),
                        new Block.Words(
                                named(figure, period)
                                        + answers(figure)
                                        + texts.get("matter." + figure.id()))));
    }

    /** Who answers for it, and until when. */
    private String answers(FigureValue figure) {
        var said = owners.of(figure);
        return said.isEmpty() ? said : texts.get("slide.named", said);
    }

    private String named(FigureValue figure, Period period) {
        var names = figure.id().equals(UNANSWERED) ? few(period) : List.<String>of();
        return names.isEmpty()
                ? ""
                : texts.get("slide.named", String.join(texts.get("common.list-mark"), names));
    }

    /** The problems nothing answers, where they are few. */
    private List<String> few(Period period) {
        var names = closing.unanswered(period);
        return names.size() > NAMED ? List.of() : names;
    }
}
