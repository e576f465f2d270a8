package fazhi.notice;

import java.time.Instant;

/** One message to one person (提醒), ready to read; {@code route} says where a click leads. */
public record Notice(long id, String text, String route, Instant sentAt, boolean read) {}
