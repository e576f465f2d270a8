package fazhi.security.account;

/** A password somebody is handed for the first sign-in (初始口令). */
public record FirstPassword(String loginName, String displayName, String password) {}
