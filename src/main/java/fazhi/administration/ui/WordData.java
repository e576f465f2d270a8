package fazhi.administration.ui;

/** What is typed about a word of a list (字典项). */
record WordData(String dictionary, String label) {}
