package fazhi.enforcement.matter;

import fazhi.enforcement.penalty.PenaltyCaseData;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whether a published matter covers a case (权责事项依据), 行政处罚法 art 24. */
@Component
public class MatterCover {

    private final MatterUse use;

    MatterCover(MatterUse use) {
        this.use = use;
    }

    /** Reads the matters once; every case is covered while none was published. */
    public Predicate<PenaltyCaseData> looking() {
        var matters = use.usable();
        return matters.isEmpty()
                ? _ -> true
                : data -> matters.stream().anyMatch(each -> covers(each, data));
    }

    static boolean covers(MatterData matter, PenaltyCaseData data) {
        return new MatterUse.Filed(data.cause(), data.filedOn(), 1).uses(matter);
    }
}
