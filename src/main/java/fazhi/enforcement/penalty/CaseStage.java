package fazhi.enforcement.penalty;

import fazhi.common.Staged;

/** How far a case has come (办理阶段). */
public enum CaseStage implements Staged {
    INVESTIGATING(Tone.BEGUN),
    NOTIFIED(Tone.TOLD),
    DECIDED(Tone.HALF),
    EXECUTING(Tone.MOST),
    CLOSED(Tone.DONE);

    private final Tone tone;

    CaseStage(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
