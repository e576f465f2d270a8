package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.check.ui.FindingList;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.report.edition.Edition;
import fazhi.report.edition.PaperDocuments;
import fazhi.report.paper.PaperData;
import fazhi.report.source.Difference;
import fazhi.report.source.FreezeService;
import fazhi.report.ui.draft.DraftChecks;
import fazhi.report.ui.draft.DraftDrawing;
import fazhi.report.ui.draft.DraftPage;
import fazhi.report.ui.draft.GapList;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import java.util.Locale;

/** The page of a document and what stands beside it (文稿页边): findings, and what changed since. */
@org.springframework.stereotype.Component
record PaperMargin(
        PaperDocuments documents, DraftDrawing drawing, FreezeService freeze, DraftChecks checks) {

    DraftPage page(
            long paper,
            Period period,
            List<Block> blocks,
            SerializableFunction<DraftPage, List<? extends Component>> body) {
        return drawing.page(documents.of(paper, blocks), period, body);
    }

    Component of(Stored<PaperData> paper, Edition edition, Period period, DraftPage page) {
        var side = new Div();
        side.addClassName("paper-margin");
        side.add(legend(page));
        if (edition.sealed()) {
            side.add(differences(page, freeze.differences(edition.id(), period)));
        }
        if (!edition.sealed()) {
            side.add(new GapList(page.gaps(), page::highlight));
        }
        if (RoleEntry.mayAny(List.of("LAW_OFFICE", "LEADER"))) {
            side.add(new FindingList(checks.of(page.document(), period), page::highlight));
        }
        return side;
    }

    private static Component legend(DraftPage page) {
        var legend = new Div();
        legend.addClassName("origin-legend");
        for (var origin : Block.Origin.values()) {
            var mark = new Span(page.getTranslation(Labels.key(origin)));
            mark.addClassName("legend-" + origin.name().toLowerCase(Locale.ROOT));
            legend.add(mark);
        }
        return legend;
    }

    private static Component differences(DraftPage page, List<Difference> differences) {
        var list = new Div(new H3(page.getTranslation("paper.differences")));
        list.addClassName("difference-list");
        if (differences.isEmpty()) {
            list.add(new Paragraph(page.getTranslation("paper.no-difference")));
        }
        differences.forEach(each -> list.add(difference(page, each)));
        return TestIds.mark(list, "differences");
    }

    private static Component difference(DraftPage page, Difference each) {
        var then = each.then();
        var line =
                new Paragraph(
                        page.getTranslation(
                                "paper.difference",
                                then.label(),
                                then.text(),
                                each.now().text(),
                                then.unit()));
        var card = new Div(line);
        card.addClassName("difference");
        rows(card, "paper.rows-added", each.added());
        rows(card, "paper.rows-gone", each.gone());
        rows(card, "paper.rows-changed", each.changed());
        return TestIds.mark(card, "difference-" + then.reference());
    }

    private static void rows(Div card, String key, List<Difference.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var line = new Paragraph(card.getTranslation(key, rows.size()));
        rows.stream()
                .limit(FEW)
                .forEach(
                        row -> {
                            var link = new Anchor(row.route(), row.title());
                            link.addClassName("difference-row");
                            line.add(link);
                        });
        card.add(line);
    }

    /** Rows named in the margin; the rest is told as a number. */
    private static final int FEW = 10;
}
