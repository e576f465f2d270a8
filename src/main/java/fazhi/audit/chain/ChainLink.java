package fazhi.audit.chain;

import org.jspecify.annotations.Nullable;

/** An entry in its place (链上记录), with the hash that stands beside it. */
record ChainLink(@Nullable Long position, String algorithm, String hash, PendingEntry entry) {}
