package fazhi.cli;

/** The answer is no (不予办理), already in plain words. */
public final class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence);
    }
}
