package fazhi.leadership.study;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plan items past their day that nobody held, and sessions some still have to make up (学法提示). */
@Configuration(proxyBeanMethods = false)
class StudyMarks {

    @Bean
    RowMark<StudyPlanData> planItemsNotHeld(Ledger<StudySessionData> sessions, Clock clock) {
        return new NotHeld(sessions, clock);
    }

    @Bean
    RowMark<StudySessionData> absentNotMadeUp() {
        return RowMark.when("study", "study.not-made-up", (session, _) -> session.missing() > 0);
    }

    private record NotHeld(Ledger<StudySessionData> sessions, Clock clock)
            implements RowMark<StudyPlanData> {

        @Override
        public String ledger() {
            return "study-plan";
        }

        @Override
        public Map<Long, String> of(List<Stored<StudyPlanData>> rows, Period period) {
            var today = LocalDate.now(clock);
            var late = rows.stream().filter(row -> row.data().plannedOn().isBefore(today)).toList();
            if (late.isEmpty()) {
                return Map.of();
            }
            var held =
                    sessions
                            .group(
                                    List.of(Grouping.value("planItem")),
                                    List.of(
                                            Condition.is(
                                                    "planItem",
                                                    late.stream().map(Stored::id).toArray())),
                                    List.of())
                            .stream()
                            .map(group -> group.keys().getFirst())
                            .collect(Collectors.toSet());
            return late.stream()
                    .filter(row -> !held.contains(String.valueOf(row.id())))
                    .collect(Collectors.toMap(Stored::id, _ -> "study-plan.not-held"));
        }
    }
}
