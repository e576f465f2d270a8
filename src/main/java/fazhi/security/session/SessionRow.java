package fazhi.security.session;

import java.time.Instant;

/**
 * One open sign-in (登录会话).
 *
 * @param key tells it from others, without being what a browser shows to be let in
 */
public record SessionRow(String key, String loginName, String displayName, Instant lastRequest) {}
