package fazhi.improvement.ui.round;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Ids;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.improvement.round.RoundTable;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.TypingGuard;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet of one village (村自查表): every item answered, with a note and photos. */
@Route(RoundNavigation.SHEET)
@PermitAll
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundKit kit;

    private final List<SheetLine> lines = new ArrayList<>();

    private String title = "";

    SheetView(RoundKit kit) {
        this.kit = kit;
        addClassName("check-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var table = kit.rounds().table(number(event, "round"));
        var asked = number(event, "village");
        var village =
                table.villages().stream()
                        .filter(each -> each.id() == asked)
                        .findFirst()
                        .orElseThrow(() -> new Missing("village " + asked));
        title =
                getTranslation(
                        "check-round.sheet-title", table.round().data().name(), village.name());
        var due =
                new Paragraph(
                        getTranslation(
                                "check-round.sheet-due", table.round().data().dueOn().toString()));
        due.addClassName("basis");
        var sheet = new Div();
        removeAll();
        add(
                new Anchor(
                        RoundNavigation.round(table.round().id()),
                        getTranslation("check-round.back")),
                new H2(title),
                due,
                sheet);
        show(sheet, TypingGuard.of(sheet, title), table, village);
    }

    private static long number(BeforeEnterEvent event, String name) {
        return Ids.parse(name, event.getRouteParameters().get(name).orElse(""));
    }

    private void show(Div sheet, TypingGuard typing, RoundTable table, RoundTable.Village village) {
        sheet.removeAll();
        lines.clear();
        typing.stay();
        var photos = photos(table, village);
        for (var item : table.items()) {
            var answer = table.answer(village.id(), item.id());
            int count = answer.map(row -> photos.getOrDefault(row.id(), 0)).orElse(0);
            lines.add(new SheetLine(item, answer, count, kit));
        }
        lines.forEach(sheet::add);
        if (kit.types()) {
            var save =
                    new Button(
                            getTranslation("common.save"),
                            _ -> save(sheet, typing, table.round().id(), village));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            sheet.add(TestIds.mark(save, "action-save"));
        }
    }

    private Map<Long, Integer> photos(RoundTable table, RoundTable.Village village) {
        var answers =
                table.items().stream()
                        .flatMap(item -> table.answer(village.id(), item.id()).stream())
                        .map(Stored::id)
                        .toList();
        return kit.evidence().counts("check-answer", answers);
    }

    private void save(Div sheet, TypingGuard typing, long round, RoundTable.Village village) {
        if (!lines.stream().map(SheetLine::judge).reduce(true, Boolean::logicalAnd)) {
            Notifications.problem(getTranslation("editor.mend"));
            return;
        }
        try {
            kit.rounds()
                    .answer(
                            round,
                            village.id(),
                            lines.stream().flatMap(line -> line.said().stream()).toList());
            Notifications.success(getTranslation("ledger.saved"));
            typing.done();
            show(sheet, typing, kit.rounds().table(round), village);
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(kit.texts()));
        } catch (ConcurrentModificationException _) {
            conflict(kit.rounds().table(round), village);
        }
    }

    /** The next save is made knowingly on what somebody else has saved. */
    private void conflict(RoundTable newest, RoundTable.Village village) {
        var changed =
                lines.stream()
                        .flatMap(
                                line ->
                                        line
                                                .renew(newest.answer(village.id(), line.item()))
                                                .stream())
                        .collect(Collectors.joining(getTranslation("common.list-mark")));
        Notifications.problem(getTranslation("editor.conflict", changed));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
