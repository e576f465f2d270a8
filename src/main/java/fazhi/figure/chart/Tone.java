package fazhi.figure.chart;

/**
 * The look of a row of values (色调): one thing has the same colour in every chart, whatever stands
 * beside it, what is of the year before is grey, and a line of what is to be done is dashed.
 *
 * @param place in the palette, or among the greys
 * @param planned planned or taken in (应办), where a line beside it tells what was done
 */
public record Tone(int place, boolean before, boolean planned) {

    public static Tone of(int place) {
        return new Tone(place, false, false);
    }

    /** The same of what is to be done (应办). */
    public Tone toBeDone() {
        return new Tone(place, before, true);
    }

    /** The same a year before (上年). */
    public Tone yearBefore() {
        return new Tone(place, true, planned);
    }
}
