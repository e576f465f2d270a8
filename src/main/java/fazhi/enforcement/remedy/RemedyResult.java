package fazhi.enforcement.remedy;

import fazhi.common.Staged;

/** How a reconsideration or a suit ended (复议诉讼结果). */
public enum RemedyResult implements Staged {
    UPHELD(Tone.DONE),
    REVOKED(Tone.FAILED),
    CHANGED(Tone.FAILED),
    ILLEGAL(Tone.FAILED),
    MEDIATED(Tone.DONE),
    WITHDRAWN(Tone.ASIDE),
    OTHER(Tone.ASIDE);

    private final Tone tone;

    RemedyResult(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
