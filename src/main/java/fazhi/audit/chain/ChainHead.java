package fazhi.audit.chain;

/** Where the chain ends (链头), and what stood before it began. */
record ChainHead(long position, String hash, long earlierEntries, String earlierHash) {}
