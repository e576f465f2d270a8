package fazhi.enforcement.health;

import static fazhi.enforcement.health.LawRule.gate;
import static fazhi.enforcement.health.LawRule.warning;

import java.util.List;

/** Seizing and giving back (查封扣押), 行政强制法 art 10, 24 to 28. */
final class SeizureRules {

    static final List<LawRule<SeizureFile>> ALL =
            List.of(
                    warning("C-10", file -> file.data().basis() == null),
                    gate(
                            "C-25.longest",
                            file ->
                                    file.due()
                                            .isAfter(
                                                    file.data()
                                                            .seizedOn()
                                                            .plusDays(2L * SeizureFile.HOLD))),
                    gate("C-25.over", file -> file.until().isAfter(file.due())),
                    warning("C-27", file -> !file.held() && file.data().disposal() == null),
                    warning(
                            "C-28",
                            file -> {
                                var closed = file.caseClosedOn();
                                return file.held()
                                        && closed != null
                                        && file.today().isAfter(closed);
                            }));

    private SeizureRules() {}
}
