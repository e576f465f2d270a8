package fazhi.demo;

import fazhi.common.Texts;
import fazhi.law.OffenceCauseService;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The causes the demo's town reports (演示案由), each with its basis. */
@Component
class DemoCauses {

    private static final List<String> CODES = List.of("MINING", "LOGGING");

    private final OffenceCauseService causes;

    private final Texts texts;

    DemoCauses(OffenceCauseService causes, Texts texts) {
        this.causes = causes;
        this.texts = texts;
    }

    /** Those that are not there yet. */
    void arrive() {
        CODES.stream().filter(code -> causes.find(code).isEmpty()).forEach(this::add);
    }

    private void add(String code) {
        var key = "demo.cause." + code.toLowerCase(Locale.ROOT);
        causes.add(code, texts.get(key), texts.get(key + ".basis"));
    }
}
