package fazhi.presentation.showing;

import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import java.util.Map;

/** What only the people in the room know of a meeting (会议要素), typed for its minutes. */
public record MinutesData(
        String place,
        String host,
        String attending,
        String listening,
        String absent,
        String recorder) {

    public static final int LINE_MAX_LENGTH = 200;

    public static final int NAMES_MAX_LENGTH = 2000;

    private static final int RECORDER_MAX_LENGTH = 100;

    public static final MinutesData EMPTY = new MinutesData("", "", "", "", "", "");

    public MinutesData {
        place = VisibleText.line(place);
        host = VisibleText.line(host);
        attending = VisibleText.of(attending);
        listening = VisibleText.of(listening);
        absent = VisibleText.of(absent);
        recorder = VisibleText.line(recorder);
    }

    void check() {
        limit("place", place, LINE_MAX_LENGTH);
        limit("host", host, LINE_MAX_LENGTH);
        limit("recorder", recorder, RECORDER_MAX_LENGTH);
        Map.of("attending", attending, "listening", listening, "absent", absent)
                .forEach((field, names) -> limit(field, names, NAMES_MAX_LENGTH));
    }

    private static void limit(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.at(field, "ledger.too-long", most);
        }
    }
}
