package fazhi.ui.stage;

import fazhi.common.Period;

/** Takes a chart or matrix into the material of a meeting (会议材料). */
public interface MeetingShelf {

    /** Whether the person at work puts decks together. */
    boolean open();

    /**
     * Shows its slide in the newest deck on the period; where there is none, one is begun.
     *
     * @param slide the pillar and the chart: {@code enforcement/penalty.by-cause}
     * @return the deck's title
     * @throws fazhi.common.Refusal when the chart has no slide, such as one without data
     */
    String put(String slide, Period period);
}
