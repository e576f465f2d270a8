package fazhi.evidence.ui;

import fazhi.common.Texts;
import fazhi.evidence.EvidenceService;
import fazhi.security.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What evidence on screen needs (佐证界面工具). */
@Component
record EvidenceKit(EvidenceService evidence, People people, Texts texts, Clock clock) {

    String name(String loginName) {
        return people.name(loginName);
    }
}
