package fazhi.presentation.paper;

import java.util.List;
import java.util.Locale;

/**
 * What a record knows of what people came together for, as texts (会议活动要素).
 *
 * @param subject what it was about, where its name says that behind a colon
 * @param agenda the matters of a meeting
 * @param laws what was studied or told, by full titles
 * @param theme what it was about, where no law is named
 * @param facts what was counted or done there, a clause each
 */
record Gathering(
        Kind kind,
        Body body,
        String name,
        String subject,
        String day,
        String place,
        Role role,
        String host,
        List<String> agenda,
        String laws,
        String theme,
        List<String> facts,
        String conclusion) {

    /** What people come together for (会议活动类别). */
    enum Kind {
        MEETING,
        STUDY,
        ACTIVITY;

        String key(String text) {
            return Gathering.key(text, this);
        }
    }

    /** What the record says of who is named with it (组织方). */
    enum Role {
        HOST,
        ORGANISER,
        LECTURER;

        String key(String text) {
            return Gathering.key(text, this);
        }
    }

    private static String key(String text, Enum<?> which) {
        return text + "." + which.name().toLowerCase(Locale.ROOT);
    }

    boolean meeting() {
        return kind == Kind.MEETING;
    }

    /** What it was about, by the most that is known of it. */
    String about() {
        return laws.isEmpty() ? theme : laws;
    }
}
