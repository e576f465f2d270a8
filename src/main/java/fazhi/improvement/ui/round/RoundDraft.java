package fazhi.improvement.ui.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round about to begin (新建自查轮次): its sheet is one item a line. */
record RoundDraft(String name, @Nullable LocalDate due, String items) {

    List<String> questions() {
        return items.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
