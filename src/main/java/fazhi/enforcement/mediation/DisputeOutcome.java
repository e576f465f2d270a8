package fazhi.enforcement.mediation;

import fazhi.common.Staged;

/** What became of a dispute (化解结果). */
public enum DisputeOutcome implements Staged {
    OPEN(Tone.BEGUN),
    SETTLED(Tone.DONE),
    TRANSFERRED(Tone.ASIDE),
    FAILED(Tone.FAILED);

    private final Tone tone;

    DisputeOutcome(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
