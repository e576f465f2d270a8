package fazhi.organisation.ui;

import fazhi.figure.Basis;

/** What is typed about the basis some figures are reported on (口径约定). */
record BasisData(String figures, Basis basis) {}
