package fazhi.cli;

/** The answer is no (不予办理), already in plain words. */
final class Refused extends RuntimeException {

    Refused(String sentence) {
        super(sentence);
    }
}
