package fazhi.figure.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A period's cut-off day (统计截止日), kept where it differs from the period's end. */
@Entity
@Table(name = "reporting_period")
class ReportingPeriod {

    @Id
    @Column(name = "period_code")
    private String code;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    ReportingPeriod() {
        // for JPA
    }

    ReportingPeriod(String code, LocalDate cutOff) {
        this.code = code;
        this.cutOff = cutOff;
    }

    String code() {
        return code;
    }

    LocalDate cutOff() {
        return cutOff;
    }
}
