package fazhi.figure.chart;

/**
 * The colour of a row of values (色调): one thing has the same in every chart, whatever stands beside
 * it, and what is of the year before is grey.
 *
 * @param place in the palette, or among the greys
 */
public record Tone(int place, boolean before) {

    public static Tone of(int place) {
        return new Tone(place, false);
    }

    /** The same a year before (上年). */
    public Tone yearBefore() {
        return new Tone(place, true);
    }
}
