package fazhi.enforcement.mediation;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.References;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which disputes were settled (矛盾纠纷化解叙述). */
@Configuration(proxyBeanMethods = false)
class MediationTellings {

    private static final int FEW = 3;

    /** In a village everyone knows whose family it is. */
    private static final Set<DisputeKind> UNTOLD = Set.of(DisputeKind.FAMILY, DisputeKind.OTHER);

    private final ReportingService reporting;

    private final References references;

    private final Texts texts;

    MediationTellings(ReportingService reporting, References references, Texts texts) {
        this.reporting = reporting;
        this.references = references;
        this.texts = OfficialLanguage.of(texts);
    }

    /**
     * The last one settled of each of three kinds, by day, village and kind: what was typed of a
     * dispute may name a person.
     */
    @Bean
    @Order(24)
    Telling disputesSettled(Ledger<MediationData> mediations) {
        return Telling.of(
                "mediation.done",
                period -> {
                    var kinds = new HashSet<DisputeKind>();
                    var told =
                            mediations.list(settled(period), 0, Ledger.PAGE_LIMIT).stream()
                                    .map(Stored::data)
                                    .filter(each -> !UNTOLD.contains(each.kind()))
                                    .filter(each -> kinds.add(each.kind()))
                                    .limit(FEW)
                                    .sorted(Comparator.comparing(MediationTellings::day))
                                    .map(this::told)
                                    .collect(Collectors.joining(texts.get("telling.then")));
                    return told.isEmpty() ? "" : texts.get("telling.sentence", told);
                });
    }

    /** Found and settled in the period, as the figure counts them. */
    private LedgerQuery settled(Period period) {
        var last = reporting.cutOff(period);
        return LedgerQuery.of(
                        Condition.between("foundOn", period.from(), last),
                        Condition.upTo("settledOn", last))
                .sorted("settledOn", false);
    }

    private String told(MediationData dispute) {
        var day = day(dispute);
        return texts.get(
                "telling.dispute",
                texts.get("telling.day", day.getMonthValue(), day.getDayOfMonth()),
                village(dispute.village()),
                texts.get(Labels.key(dispute.kind())));
    }

    private String village(@Nullable Long id) {
        return id == null
                ? ""
                : references.source("village").labels(Set.of(id)).getOrDefault(id, "");
    }

    private static LocalDate day(MediationData dispute) {
        return Objects.requireNonNull(dispute.settledOn());
    }
}
