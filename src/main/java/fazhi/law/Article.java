package fazhi.law;

import org.jspecify.annotations.Nullable;

/** One article of one version of a law (条款); the wording may not be entered yet. */
public record Article(long id, long law, String number, @Nullable String wording) {}
