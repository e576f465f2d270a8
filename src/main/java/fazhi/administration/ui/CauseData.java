package fazhi.administration.ui;

/** What is typed about a new offence cause (新案由). */
record CauseData(String code, String label) {}
