package fazhi.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Ids;
import fazhi.common.Stored;
import fazhi.presentation.paper.MeetingRecords;
import fazhi.presentation.showing.ShowingData;
import fazhi.presentation.showing.ShowingService;
import fazhi.presentation.showing.note.NoteService;
import fazhi.presentation.ui.slide.FileLinks;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** After a meeting (会后小结): its tasks to confirm, its minutes to complete, its papers to print. */
@Route(PresentationNavigation.SHOWINGS + "/:id")
@RolesAllowed({"LAW_OFFICE", "LEADER"})
@StyleSheet("context://slideshow.css")
class ShowingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShowingService showings;

    private final NoteService notes;

    private final MeetingRecords meetings;

    private final AfterKit kit;

    private String title = "";

    ShowingView(ShowingService showings, NoteService notes, MeetingRecords meetings, AfterKit kit) {
        this.showings = showings;
        this.notes = notes;
        this.meetings = meetings;
        this.kit = kit;
        addClassName("showing-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(Ids.parse(ShowingService.SHOWING, event.getRouteParameters().get("id").orElse("")));
    }

    private void load(long id) {
        var showing = showings.get(id);
        title = showing.data().title();
        removeAll();
        add(
                tools(showing),
                new NotePanel(id, notes, kit.notes(), () -> load(id)),
                new H3(getTranslation("minutes.title")),
                minutes(showing));
    }

    private Component tools(Stored<ShowingData> showing) {
        var id = showing.id();
        var frozen = new Span(kit.words().frozen(showing.data().shownAt()));
        frozen.addClassName("ledger-count");
        var query = "?showing=" + id;
        var tools = new Div(new H2(title), TestIds.mark(frozen, "frozen-at"));
        papers(id).forEach(tools::add);
        tools.add(
                FileLinks.view(
                        PresentationNavigation.PRESENT + query,
                        VaadinIcon.PRESENTATION,
                        "again",
                        getTranslation("showing.again")),
                FileLinks.view(
                        PresentationNavigation.HANDOUT + query,
                        VaadinIcon.PRINT,
                        "handout",
                        getTranslation("deck.handout")));
        kit.files().deck(key -> getTranslation(key), () -> showings.deck(id)).forEach(tools::add);
        tools.addClassName("page-tools");
        return tools;
    }

    private Stream<Anchor> papers(long id) {
        var files = kit.files();
        return Stream.concat(
                files
                        .paper(
                                "minutes",
                                getTranslation("showing.minutes"),
                                getTranslation("paper.as-pdf", getTranslation("showing.minutes")),
                                () -> kit.papers().minutes(id))
                        .stream(),
                files
                        .paper(
                                "tasks",
                                getTranslation("showing.tasks"),
                                getTranslation("paper.as-pdf", getTranslation("showing.tasks")),
                                () -> kit.papers().tasks(id))
                        .stream());
    }

    private Component minutes(Stored<ShowingData> showing) {
        var facts = new MinutesFacts(showing.data().minutes());
        var edit =
                new Button(
                        getTranslation("minutes.edit"),
                        VaadinIcon.EDIT.create(),
                        _ ->
                                new MinutesEditor(showing, kit.texts())
                                        .open(
                                                typed -> {
                                                    showings.write(typed);
                                                    load(showing.id());
                                                }));
        var line = new Div(TestIds.mark(edit, "action-minutes-edit"), record(showing));
        line.addClassName("page-tools");
        var whole = new Div(facts, line);
        if (kit.papers().otherHost(showing.data())) {
            var question = new Paragraph(getTranslation("minutes.other-host"));
            whole.addComponentAtIndex(1, TestIds.mark(question, "minutes-other-host"));
        }
        return whole;
    }

    /** Into the ledger of meetings, for whoever may type there; or the way to its record. */
    private Component record(Stored<ShowingData> showing) {
        var made = showing.data().meetingRecord();
        if (made != null) {
            return FileLinks.view(
                    "ledger/meeting/" + made,
                    VaadinIcon.RECORDS,
                    "meeting-record",
                    getTranslation("minutes.record-open"));
        }
        if (!meetings.mayRecord()) {
            return new Paragraph(getTranslation("minutes.record-hint"));
        }
        var record = new Button(getTranslation("minutes.record"), VaadinIcon.RECORDS.create());
        record.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        record.addClickListener(
                _ -> {
                    var meeting = meetings.record(showing.id());
                    Notifications.success(getTranslation("minutes.recorded"));
                    Links.open(this, "ledger/meeting/" + meeting);
                });
        return TestIds.mark(record, "action-record-meeting");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
