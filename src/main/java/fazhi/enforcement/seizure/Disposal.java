package fazhi.enforcement.seizure;

import fazhi.common.Staged;

/** What became of a seized item (处置结果). */
public enum Disposal implements Staged {
    HELD(Tone.BEGUN),
    RETURNED(Tone.DONE),
    CONFISCATED(Tone.DONE),
    AUCTIONED(Tone.DONE),
    DESTROYED(Tone.DONE),
    TRANSFERRED(Tone.ASIDE);

    private final Tone tone;

    Disposal(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
