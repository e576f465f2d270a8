package fazhi.presentation;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.figure.ReportingService;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.LedgerQuery;
import fazhi.report.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The last slides (存在问题与下一步工作): what is open on the cut-off day, as the ledgers of problems and
 * measures name it; none where a ledger is missing or empty.
 */
@Component
record ClosingSlides(LedgerDirectory ledgers, ReportingService reporting, Texts texts) {

    private static final int MOST = 40;

    private static final String CLOSED = "closedOn";

    List<Slide> of(Period period) {
        var cutOff = reporting.cutOff(period);
        var slides = new ArrayList<Slide>();
        slide("problem", "slide.problems", cutOff, slides);
        slide("measure", "slide.next-steps", cutOff, slides);
        return slides;
    }

    private void slide(String ledger, String title, LocalDate cutOff, List<Slide> slides) {
        for (var each : ledgers.all()) {
            var names = each.format().id().equals(ledger) ? names(each, cutOff) : List.<String>of();
            if (!names.isEmpty()) {
                var headline = texts.get(title + "-headline", names.size());
                slides.add(
                        new Slide(
                                texts.get(title),
                                headline,
                                texts.get("slide.as-of", cutOff.toString()),
                                names.stream().map(ClosingSlides::point).toList(),
                                headline + "\n" + String.join("\n", names)));
            }
        }
    }

    private static <D extends Record> List<String> names(Ledger<D> ledger, LocalDate cutOff) {
        var conditions = new ArrayList<Condition>();
        if (!ledger.format().date().isEmpty()) {
            conditions.add(Condition.upTo(ledger.format().date(), cutOff));
        }
        if (ledger.format().find(CLOSED).isPresent()) {
            conditions.add(new Condition.EmptyOrAfter(CLOSED, cutOff.toString()));
        }
        return ledger.list(LedgerQuery.of(conditions), 0, MOST).stream()
                .map(Stored::data)
                .map(ledger::title)
                .toList();
    }

    private static Block point(String words) {
        return new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words)));
    }
}
