package fazhi.meeting;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of meetings (会议台账). */
@Configuration(proxyBeanMethods = false)
class MeetingLedgers {

    static final LedgerFormat<MeetingData> MEETING =
            LedgerFormat.of("meeting", "leadership", MeetingData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .word("kind", "meeting-kind", REQUIRED, GRID, SORT)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("host", "staff", GRID)
                    .text("place")
                    .choice("lawMatter", GRID, SORT)
                    .remark("agenda", SEARCH)
                    .remark("conclusion")
                    .invented()
                    .build();

    @Bean
    @Order(120)
    Ledger<MeetingData> meetings(Ledgers ledgers) {
        return ledgers.open(MEETING, Meeting.class, Meeting::new);
    }
}
