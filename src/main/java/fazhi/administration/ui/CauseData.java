package fazhi.administration.ui;

/** What is typed about an offence cause (案由): its name, and its basis in words. */
record CauseData(String label, String basis) {}
