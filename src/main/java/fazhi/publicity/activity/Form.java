package fazhi.publicity.activity;

import java.util.Arrays;

/** How law is brought to people (宣传形式): told to them, or with them taking part. */
public enum Form {
    BANNER(false),
    NOTICE_BOARD(false),
    LEAFLETS(false),
    BROADCAST(false),
    LECTURE(false),
    QUIZ(true),
    MOCK_COURT(true),
    CONSULTATION(true),
    CASE_TALK(true),
    PERFORMANCE(true);

    private final boolean twoWay;

    Form(boolean twoWay) {
        this.twoWay = twoWay;
    }

    /** True when people ask, answer or play a part (双向互动). */
    public boolean twoWay() {
        return twoWay;
    }

    /** The forms in which people take part. */
    public static Object[] interactive() {
        return Arrays.stream(values()).filter(Form::twoWay).toArray();
    }
}
