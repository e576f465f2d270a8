package fazhi.jobs;

/** Work that stopped because it was asked to (作业已取消); its transaction rolls back. */
public class JobCancelled extends RuntimeException {}
