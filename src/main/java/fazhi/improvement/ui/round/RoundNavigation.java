package fazhi.improvement.ui.round;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Rounds of self-checks in the drawer (自查轮次导航项). */
@Configuration(proxyBeanMethods = false)
class RoundNavigation {

    static final String ROUNDS = "improvement/rounds";

    static final String SHEET = "improvement/rounds/:round/:village";

    static String round(long id) {
        return ROUNDS + "?round=" + id;
    }

    static String sheet(long round, long village) {
        return ROUNDS + "/" + round + "/" + village;
    }

    static String print(long round) {
        return "print/round/" + round;
    }

    @Bean
    @Order(530)
    NavigationEntry roundsEntry(LedgerAccess access) {
        return new LedgerEntry(
                "improvement",
                "rounds",
                "check-round.title",
                ROUNDS,
                LedgerEntry.to(access, Right.SEE, "check-round"));
    }
}
