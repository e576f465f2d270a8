package fazhi.report.paper;

import static fazhi.ledger.format.Trait.ACT;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.handover.HeldWork;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of reports (文稿台账). */
@Configuration(proxyBeanMethods = false)
class PaperLedgers {

    static final LedgerFormat<PaperData> PAPER =
            LedgerFormat.of("report-paper", "report", PaperData.class)
                    .standing()
                    .choice("kind", REQUIRED, GRID, NATURAL)
                    .count("reportYear", REQUIRED, GRID, SORT, NATURAL)
                    .text("title", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .word("template", "report-template", REQUIRED)
                    .reference("person", "staff")
                    .reference("drafter", "staff", GRID)
                    .text("addressee", GRID)
                    .text("copyTo")
                    .count("copies")
                    .date("dueOn", AHEAD, GRID, SORT)
                    .date("publishBy", AHEAD)
                    .date("sentOn")
                    .date("publishedOn")
                    .date("dataPublishedOn")
                    .choice("stage", ACT, GRID)
                    .count("edition", ACT)
                    .text("documentNumber", GRID, SEARCH)
                    .text("signer", ACT)
                    .text("recordedBy", ACT)
                    .date("signedOn", ACT)
                    .date("issuedOn", ACT, GRID, SORT)
                    .reference("amends", "report-paper", ACT)
                    .choice("amendment")
                    .invented()
                    .rule(
                            "documentNumber",
                            "paper.number-shape",
                            each -> PaperNumber.fits(each.documentNumber()))
                    .rule(
                            "person",
                            "paper.person-missing",
                            each -> each.kind() != PaperKind.DUTY_REPORT || each.person() != null)
                    .build();

    @Bean
    @Order(500)
    Ledger<PaperData> papers(Ledgers ledgers) {
        return ledgers.open(PAPER, Paper.class, Paper::new);
    }

    @Bean
    HeldWork draftsInHand() {
        return new HeldWork(
                PAPER.id(),
                List.of("drafter"),
                List.of(Condition.is("stage", PaperStage.DRAFT), new Condition.Empty("issuedOn")));
    }
}
