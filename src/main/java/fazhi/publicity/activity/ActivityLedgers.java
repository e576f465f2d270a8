package fazhi.publicity.activity;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of campaign days and activities (普法节点、普法活动台账). */
@Configuration(proxyBeanMethods = false)
class ActivityLedgers {

    static final LedgerFormat<CampaignDayData> DAY =
            LedgerFormat.of("campaign-day", "publicity", CampaignDayData.class)
                    .text("name", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .count("monthOfYear", REQUIRED, GRID, SORT, NATURAL)
                    .count("dayOfMonth", REQUIRED, GRID, NATURAL)
                    .yesNo("everyYear", GRID)
                    .text("basis", GRID)
                    .remark("remark")
                    .rule("dayOfMonth", "campaign-day.no-day", each -> each.exists())
                    .build();

    static final LedgerFormat<ActivityData> ACTIVITY =
            LedgerFormat.of("activity", "publicity", ActivityData.class)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("title", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .choice("theme", REQUIRED, GRID, SORT)
                    .reference("campaignDay", "campaign-day", GRID)
                    .references("laws", "law")
                    .choices("forms", GRID)
                    .text("place", SEARCH)
                    .references("villages", "village", GRID, SCOPE)
                    .section("work")
                    .text("organiser", SEARCH)
                    .text("partners")
                    .choice("audience")
                    .count("people", GRID, SUM, SORT)
                    .count("materials", GRID, SUM, SORT)
                    .references("stories", "case-story")
                    .remark("caseSummary")
                    .text("webAddress")
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(310)
    Ledger<CampaignDayData> campaignDays(Ledgers ledgers) {
        return ledgers.open(DAY, CampaignDay.class, CampaignDay::new);
    }

    @Bean
    @Order(320)
    Ledger<ActivityData> activities(Ledgers ledgers) {
        return ledgers.open(ACTIVITY, Activity.class, Activity::new);
    }
}
