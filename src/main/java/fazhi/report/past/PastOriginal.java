package fazhi.report.past;

/** The words of an earlier report as they were confirmed (往年原文). */
public record PastOriginal(int year, String title, String content) {}
