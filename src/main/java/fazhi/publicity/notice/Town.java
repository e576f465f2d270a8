package fazhi.publicity.notice;

import fazhi.publicity.activity.CampaignDayData;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of the town when its messages are read (镇情).
 *
 * @param villages names in full
 * @param today the day on which nothing can lie ahead
 */
public record Town(List<String> villages, List<CampaignDayData> days, LocalDate today) {

    public Town {
        villages = List.copyOf(villages);
        days = List.copyOf(days);
    }
}
