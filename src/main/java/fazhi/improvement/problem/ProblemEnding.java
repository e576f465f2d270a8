package fazhi.improvement.problem;

import fazhi.common.Staged;

/** How a problem came off the list (问题了结方式). */
public enum ProblemEnding implements Staged {
    RECTIFIED(Tone.DONE),
    MERGED(Tone.ASIDE),
    ENDED(Tone.ASIDE);

    private final Tone tone;

    ProblemEnding(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
