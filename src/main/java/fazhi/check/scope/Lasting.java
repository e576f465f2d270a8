package fazhi.check.scope;

import fazhi.check.read.ChineseNumber;
import java.util.Optional;

/**
 * How long a span is said to last (所述时长).
 *
 * @param units the span itself, in the unit told
 * @param whole where the words can only mean the whole span
 */
record Lasting(
        Span span, String written, double told, Span.Unit unit, double units, boolean whole) {

    private static final double NEAR = 1.01;

    static Optional<Lasting> behind(String text, Span span) {
        var lasting = Scopes.words("lasting").matcher(text.substring(span.end()));
        if (!lasting.find()) {
            return Optional.empty();
        }
        var unit = Span.Unit.of(lasting);
        boolean whole =
                lasting.group("gap").isEmpty() || Scopes.in("lasting.whole", lasting.group("cue"));
        double told = ChineseNumber.parse(lasting.group("n")).doubleValue();
        var written = lasting.group().substring(lasting.group("gap").length());
        return span.in(unit).map(units -> new Lasting(span, written, told, unit, units, whole));
    }

    /** First and last counted or not; a part of the span may have been shorter. */
    boolean wrong() {
        double more = unit == span.unit() ? 0 : NEAR;
        return told > units + more || whole && told < units - NEAR;
    }

    /** Fewer days may be those on which there was work. */
    boolean sure() {
        return told > units || unit != Span.Unit.DAY;
    }
}
