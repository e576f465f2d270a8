package fazhi.meeting;

import static fazhi.ledger.query.Condition.is;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of meetings (会议指标). */
@Configuration(proxyBeanMethods = false)
class MeetingFigures {

    @Bean
    @Order(120)
    FigureSource lawMeetings(Ledger<MeetingData> meetings, CellTexts texts) {
        return LedgerFigures.of(meetings, texts)
                .dated(Basis.PERIOD, "heldOn")
                .unknownUntilBegun("heldOn")
                .count(
                        "meeting.law-hearings",
                        Unit.TIMES,
                        _ -> List.of(is("lawMatter", LawMatter.HEARING, LawMatter.SPECIAL_STUDY)));
    }
}
