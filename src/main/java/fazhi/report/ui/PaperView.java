package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Ids;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.ledger.Ledger;
import fazhi.report.edition.Edition;
import fazhi.report.edition.EditionService.Reading;
import fazhi.report.paper.PaperData;
import fazhi.report.ui.draft.DraftPage;
import fazhi.ui.contribution.RoleEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One stored document (文稿): its text to read and edit, its life, and what needs attention. */
@Route(ReportNavigation.PAPER + "/:id")
@RolesAllowed({"LAW_OFFICE", "LEADER", "REVIEWER"})
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String EDITION = "edition";

    private final Ledger<PaperData> papers;

    private final PaperKit kit;

    private final PaperMargin margin;

    private final PaperTools tools;

    private String title = "";

    PaperView(Ledger<PaperData> papers, PaperKit kit, PaperMargin margin, PaperTools tools) {
        this.papers = papers;
        this.kit = kit;
        this.margin = margin;
        this.tools = tools;
        addClassName("draft-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var asked =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(EDITION)
                        .filter(number -> number.matches("\\d{1,4}"))
                        .map(Integer::valueOf);
        show(Ids.parse("paper", id), asked);
    }

    private void show(long id, Optional<Integer> asked) {
        var paper = papers.get(id);
        title = paper.data().title();
        var current = kit.editions().current(id);
        var edition = asked.map(number -> kit.editions().get(id, number)).orElse(current);
        var period = Period.year(paper.data().reportYear());
        var readings = edition.sealed() ? List.<Reading>of() : kit.editions().read(edition);
        var blocks =
                edition.sealed()
                        ? kit.editions().blocks(edition)
                        : readings.stream().flatMap(each -> each.blocks().stream()).toList();
        var page =
                margin.page(
                        id, period, blocks, drawn -> body(paper, edition, readings, blocks, drawn));
        removeAll();
        add(tools.of(paper, edition, kit.editions().of(id), () -> show(id, Optional.empty())));
        var beside = new Div(page, margin.of(paper, edition, period, page));
        beside.addClassName("beside");
        add(beside);
    }

    private List<? extends Component> body(
            Stored<PaperData> paper,
            Edition edition,
            List<Reading> readings,
            List<Block> blocks,
            DraftPage page) {
        if (edition.sealed() || !RoleEntry.mayAny(List.of("LAW_OFFICE"))) {
            return blocks.stream().map(page::draw).toList();
        }
        var editing =
                new PassageEditing(paper, kit, readings, () -> show(paper.id(), Optional.empty()));
        return readings.stream()
                .filter(reading -> !reading.blocks().isEmpty())
                .map(reading -> editing.frame(reading, page))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
