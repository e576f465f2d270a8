package fazhi.ui.chart;

import com.vaadin.flow.component.UI;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.ui.Notifications;
import fazhi.ui.stage.MeetingShelf;

/** Puts a card into a meeting's material and says so (加入会议材料). */
final class Shelving {

    private Shelving() {}

    static void put(MeetingShelf shelf, String slide, Period period) {
        var ui = UI.getCurrent();
        try {
            Notifications.success(ui.getTranslation("stage.put", shelf.put(slide, period)));
        } catch (Refusal refusal) {
            Notifications.problem(ui.getTranslation(refusal.key()));
        }
    }
}
