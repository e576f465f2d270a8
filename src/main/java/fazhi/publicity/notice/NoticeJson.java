package fazhi.publicity.notice;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Read messages for other programs (通知 JSON). */
public final class NoticeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private NoticeJson() {}

    public static String write(List<Notice> notices) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(notices);
    }
}
