package fazhi.publicity;

import fazhi.common.Texts;
import fazhi.figure.board.Attention.Line;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.query.Condition;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.CampaignDayData;
import fazhi.publicity.media.MediaPostData;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What in publicity somebody has to see to (法治宣传待处理事项). */
@Configuration(proxyBeanMethods = false)
class PublicityAttention {

    @Bean
    @Order(310)
    AttentionSource daysMissed(
            Ledger<CampaignDayData> days, RowMark<CampaignDayData> missed, Texts texts) {
        return AttentionSource.of(
                days,
                texts,
                missed,
                _ -> Line.late("attention.campaign-day.missed", Condition.is("everyYear", true)));
    }

    @Bean
    @Order(320)
    AttentionSource activitiesHalfTyped(Ledger<ActivityData> activities, Texts texts) {
        return AttentionSource.of(
                activities,
                texts,
                day ->
                        List.of(
                                Line.waiting(
                                        "attention.activity.no-people",
                                        Condition.between("heldOn", day.minusYears(1), day),
                                        new Condition.Empty("people"))));
    }

    @Bean
    @Order(350)
    AttentionSource postsUncounted(Ledger<MediaPostData> posts, Texts texts) {
        return AttentionSource.of(
                posts,
                texts,
                day ->
                        List.of(
                                Line.waiting(
                                        "attention.media.no-views",
                                        Condition.between("postedOn", day.minusYears(1), day),
                                        new Condition.Empty("views"))));
    }
}
