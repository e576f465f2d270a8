package fazhi.presentation.ui.shelf;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.presentation.deck.SlideKind;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordTool;
import java.util.Locale;
import java.util.Optional;

/** A record's slides into the material of a meeting, on the record's page (加入会议材料). */
@org.springframework.stereotype.Component
record RecordShelf(DeckShelf shelf, SlideChoice choice, Texts texts) implements RecordTool {

    @Override
    public Optional<Component> show(RecordRef record, Period period) {
        if (!shelf.open()) {
            return Optional.empty();
        }
        var kinds = choice.kinds(record);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var menu = Spoken.menu(new MenuBar());
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var items = TestIds.mark(menu.addItem(texts.get("stage.meeting")), "action-shelve");
        kinds.forEach(
                kind ->
                        TestIds.mark(
                                items.getSubMenu()
                                        .addItem(
                                                Labels.of(kind, texts),
                                                _ -> put(kind, record, period)),
                                "shelve-" + kind.name().toLowerCase(Locale.ROOT)));
        return Optional.of(menu);
    }

    private void put(SlideKind kind, RecordRef record, Period period) {
        choice.of(
                kind,
                record,
                what ->
                        Notifications.success(
                                texts.get("stage.put", shelf.put(kind, what, period))));
    }
}
