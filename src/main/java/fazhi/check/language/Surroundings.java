package fazhi.check.language;

import fazhi.check.read.PatternBook;

/** What stands around a number (上下文): its clause in front, and the words up to the next pause. */
class Surroundings {

    private static final PatternBook PATTERNS = Statements.PATTERNS;

    /** 案件 of 25 宗案件已办结 20 宗. */
    private static final int NOUN = 2;

    private final String front;

    private final String back;

    private final String head;

    private final boolean runsOn;

    Surroundings(String text, int previous, Spelled number, int next) {
        head = text.substring(0, number.start());
        front = text.substring(previous, number.start());
        back = text.substring(number.end(), Math.max(next, number.end()));
        runsOn = next < text.length();
    }

    String before() {
        int from = 0;
        var clause = front.replaceAll("[\\s:\\uFF1A]+$", "");
        var pause = PATTERNS.get("clause.break").matcher(clause);
        while (pause.find()) {
            from = pause.end();
        }
        return clause.substring(from).replaceAll("^[\\s\\u3001]+|\\s+", "");
    }

    /** Up to the next pause; words that lead straight into the next number belong to that one. */
    String after() {
        var pause = PATTERNS.get("pause").matcher(back);
        if (pause.find()) {
            return back.substring(0, pause.start()).replaceAll("\\s+", "");
        }
        var words = back.replaceAll("\\s+", "");
        int own = runsOn ? before().isEmpty() ? Math.min(NOUN, words.length()) : 0 : words.length();
        return words.substring(0, own);
    }

    Quantity.Exactness exactness() {
        var words = head.stripTrailing();
        if (PATTERNS.in("about.before", words) || PATTERNS.in("nearly.behind", back)) {
            return Quantity.Exactness.ABOUT;
        }
        return PATTERNS.in("each.before", words)
                ? Quantity.Exactness.OF_EACH
                : Quantity.Exactness.EXACT;
    }

    /** Inside brackets that are still open. */
    boolean aside() {
        long open = head.chars().filter(each -> each == 0xFF08 || each == '(').count();
        long closed = head.chars().filter(each -> each == 0xFF09 || each == ')').count();
        return open > closed;
    }
}
