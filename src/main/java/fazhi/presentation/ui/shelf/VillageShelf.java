package fazhi.presentation.ui.shelf;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.record.Pointed;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.PageTool;
import java.util.List;

/** A village's slide into the material of a meeting, on its sheet's page (加入会议材料). */
@org.springframework.stereotype.Component
record VillageShelf(DeckShelf shelf, Texts texts) implements PageTool {

    @Override
    public String page() {
        return "village";
    }

    @Override
    public Component show(long id, Period period) {
        var put = new Button(texts.get("stage.meeting"), _ -> put(id, period));
        put.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        put.setVisible(shelf.open());
        return TestIds.mark(put, "action-shelve");
    }

    private void put(long village, Period period) {
        var what = new Pointed(new RecordRef("village", village), List.of());
        Notifications.success(texts.get("stage.put", shelf.put(SlideKind.VILLAGE, what, period)));
    }
}
