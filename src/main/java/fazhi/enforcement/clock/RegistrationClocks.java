package fazhi.enforcement.clock;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.officer.CertificateData;
import fazhi.enforcement.petition.PetitionData;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.enforcement.remedy.RemedyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks of petitions, suits and certificates (信访、复议诉讼答辩期限、执法证有效期). */
@Configuration(proxyBeanMethods = false)
class RegistrationClocks {

    /** Calendar days to tell the petitioner, 信访工作条例 art 22-23; no working-day clause is known. */
    private static final int ACCEPT = 15;

    /** Calendar days from acceptance to the end, 信访工作条例 art 34. */
    private static final int FINISH = 60;

    /** Working days to answer a reconsideration, 行政复议法 art 48, 88. */
    private static final int ANSWER = 10;

    /** Calendar days to answer a suit, 行政诉讼法 art 67. */
    private static final int ANSWER_COURT = 15;

    @Bean
    ClockSource petitionClocks() {
        return MatterClocks.of(
                "petition",
                PetitionData.class,
                "closedOn",
                Set.of("petition.accept", "petition.finish"),
                RegistrationClocks::petition);
    }

    private static List<Clock> petition(PetitionData data) {
        var clocks = new ArrayList<Clock>();
        var received = data.receivedOn();
        var told = data.acceptedOn() == null ? data.closedOn() : data.acceptedOn();
        clocks.add(new Clock("petition.accept", received, received.plusDays(ACCEPT), told));
        var accepted = data.acceptedOn();
        if (accepted != null) {
            clocks.add(
                    new Clock(
                            "petition.finish",
                            accepted,
                            accepted.plusDays(FINISH),
                            data.closedOn()));
        }
        return clocks;
    }

    @Bean
    ClockSource remedyClocks(WorkingCalendar calendar) {
        return MatterClocks.of(
                "remedy",
                RemedyData.class,
                "decidedOn",
                Set.of("remedy.answer"),
                data ->
                        ClockDays.clock(
                                        "remedy.answer",
                                        data.filedOn(),
                                        from -> answer(data.kind(), from, calendar),
                                        ClockDays.first(data.answeredOn(), data.decidedOn()))
                                .toList());
    }

    private static LocalDate answer(RemedyKind kind, LocalDate from, WorkingCalendar calendar) {
        return kind == RemedyKind.RECONSIDERATION
                ? calendar.plusWorkingDays(from, ANSWER)
                : calendar.plusDays(from, ANSWER_COURT, LastDay.STANDS);
    }

    @Bean
    ClockSource certificateClocks(JdbcClient database) {
        return MatterClocks.of(
                        "certificate",
                        CertificateData.class,
                        "",
                        Set.of("officer.certificate"),
                        data -> List.of(certificate(data)))
                .answeredBy(data -> holder(database, data.officerId()));
    }

    private static Clock certificate(CertificateData data) {
        return new Clock(
                "officer.certificate", data.validFrom(), data.validTo(), data.withdrawnOn());
    }

    private static List<Long> holder(JdbcClient database, long officer) {
        return database.sql(
                        "select staff from enforcement_officer where id = ? and staff is not null")
                .param(officer)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
