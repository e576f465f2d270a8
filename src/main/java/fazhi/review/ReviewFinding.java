package fazhi.review;

import fazhi.common.Staged;

/** What a legality review found (审查结论). */
public enum ReviewFinding implements Staged {
    LAWFUL(Tone.DONE),
    AMEND(Tone.HALF),
    UNLAWFUL(Tone.FAILED);

    private final Tone tone;

    ReviewFinding(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
