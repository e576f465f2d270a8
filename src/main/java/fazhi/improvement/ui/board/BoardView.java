package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.improvement.board.BoardCard;
import fazhi.improvement.board.BoardColumn;
import fazhi.improvement.board.ImprovementBoard;
import fazhi.improvement.board.Untasked;
import fazhi.ledger.LedgerAccess;
import fazhi.ui.DaysLeft;
import fazhi.ui.Lateness;
import fazhi.ui.TestIds;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The tasks in four columns (整改看板): not begun, under way, to be closed, closed. */
@Route(WorkNavigation.BOARD)
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WHOLE = 100;

    /** So many closed ones are looked through; the list has all. */
    private static final int MOST = 60;

    private final transient ImprovementBoard board;

    private final transient Untasked untasked;

    private final transient CurrentPeriod current;

    private final transient LedgerAccess access;

    BoardView(
            ImprovementBoard board, Untasked untasked, CurrentPeriod current, LedgerAccess access) {
        this.access = access;
        this.board = board;
        this.untasked = untasked;
        this.current = current;
        addClassName("work-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var period = current.of(event.getLocation().getQueryParameters());
        var cards = board.of(period, current.today());
        var basis = new Paragraph(getTranslation("board.basis", current.today().toString()));
        basis.addClassName("basis");
        var all = cards.values().stream().flatMap(List::stream).toList();
        var sum = new Paragraph(all.isEmpty() ? "" : sum(all));
        sum.addClassName("board-sum");
        var columns = new Div();
        columns.addClassName("board");
        for (var column : BoardColumn.values()) {
            columns.add(column(column, cards.getOrDefault(column, List.of())));
        }
        add(
                new WorkHead(getPageTitle(), this),
                new WorkTabs(access, WorkNavigation.BOARD, period),
                TestIds.mark(sum, "board-sum"),
                basis);
        var waiting = untasked.of(current.today());
        if (!waiting.isEmpty()) {
            add(new UntaskedList(waiting, untasked.mayGive()));
        }
        add(TestIds.mark(columns, "improvement-board"));
    }

    private String sum(List<BoardCard> cards) {
        return getTranslation(
                "board.sum",
                cards.size(),
                cards.stream().filter(card -> card.lamp() == BoardCard.Lamp.RED).count(),
                cards.stream().filter(card -> card.evidence() == 0).count(),
                cards.stream().filter(card -> !card.person()).count());
    }

    private Component column(BoardColumn column, List<BoardCard> cards) {
        var section =
                new Section(
                        new H3(
                                getTranslation(
                                        "board.column",
                                        getTranslation("BoardColumn." + column.name()),
                                        cards.size())));
        section.addClassName("board-column");
        cards.stream().limit(MOST).map(this::card).forEach(section::add);
        if (cards.size() > MOST) {
            section.add(
                    new Anchor("ledger/task", getTranslation("board.more", cards.size() - MOST)));
        }
        if (cards.isEmpty()) {
            var empty = new Paragraph(getTranslation("board.empty"));
            empty.addClassName("hint");
            section.add(empty);
        }
        return TestIds.mark(section, "board-" + column.name());
    }

    private Component card(BoardCard card) {
        var title = new Anchor(card.route(), card.title());
        title.addClassName("board-title");
        var above = new Span(card.above());
        above.addClassName("fact-label");
        above.setTitle(card.above());
        var shown = new Div(title, above, facts(card), progress(card));
        shown.addClassNames("card", "board-card");
        if (card.again()) {
            shown.add(flag("board.again"));
        }
        if (card.supervised()) {
            shown.add(flag("board.supervised"));
        }
        return TestIds.mark(shown, "card-" + card.id());
    }

    private Component facts(BoardCard card) {
        var who = new Div();
        who.addClassName("board-who");
        if (!card.who().isEmpty()) {
            who.add(new Span(getTranslation("board.who", card.who())));
        }
        if (!card.person()) {
            var nobody = new Span(getTranslation("board.nobody"));
            nobody.addClassName(DaysLeft.UNASSIGNED);
            who.add(nobody);
        }
        var due = new Span(due(card));
        due.addClassName(
                switch (card.lamp()) {
                    case RED -> "light-dark";
                    case AMBER -> "light-amber";
                    case GREEN -> "light-green";
                    case NONE -> "light-grey";
                });
        var facts = new Div(who, due, evidence(card));
        facts.addClassName("board-facts");
        return facts;
    }

    private String due(BoardCard card) {
        if (card.due() == null) {
            return getTranslation("board.no-due");
        }
        var day = card.due().toString();
        if (card.lamp() != BoardCard.Lamp.RED) {
            return getTranslation("board.due." + card.lamp(), day);
        }
        var late = Lateness.of(card.due(), current.today());
        return getTranslation("board.overdue", day, getTranslation(late.key(), late.number()));
    }

    /** What is missing, and where it is added. */
    private Component evidence(BoardCard card) {
        if (card.evidence() > 0) {
            return new Span(getTranslation("board.evidence", card.evidence()));
        }
        if (card.column() != BoardColumn.TO_CLOSE) {
            return new Anchor(card.route(), getTranslation("board.no-evidence"));
        }
        var missing = new Anchor(card.route(), getTranslation("board.unproven"));
        missing.addClassName("board-unproven");
        return missing;
    }

    private Component progress(BoardCard card) {
        var bar = new ProgressBar(0, WHOLE, card.progress());
        bar.getElement().setAttribute("aria-label", getTranslation("task.progress"));
        var progress = new Div(bar, new Span(card.progress() + "%"));
        progress.addClassName("board-progress");
        return progress;
    }

    private Component flag(String key) {
        var flag = new Span(getTranslation(key));
        flag.addClassName("board-flag");
        return flag;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }
}
