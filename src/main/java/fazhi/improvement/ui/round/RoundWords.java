package fazhi.improvement.ui.round;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.improvement.round.CheckAnswerData;
import fazhi.improvement.round.CheckItemData;
import fazhi.improvement.round.CheckResult;
import fazhi.improvement.round.RoundTable;

/** How a round reads (自查文字), on screen and paper alike. */
final class RoundWords {

    private RoundWords() {}

    static String result(CheckResult result, Texts texts) {
        return Labels.of(result, texts);
    }

    static String sign(CheckResult result, Texts texts) {
        return texts.get("check-sign." + result.name());
    }

    static boolean finding(CheckAnswerData answer) {
        return answer.result() == CheckResult.NO;
    }

    static String basis(CheckItemData item) {
        return item.basis() == null ? "" : item.basis();
    }

    static String summary(RoundTable table, Texts texts) {
        return texts.get(
                "check-round.summary",
                table.round().data().startedOn().toString(),
                table.round().data().dueOn().toString(),
                table.complete(),
                table.villages().size(),
                table.findings(),
                table.unregistered());
    }
}
