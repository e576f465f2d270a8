/** Any text beside its findings (原文对照), and the list of findings wherever one is shown. */
@NullMarked
@NamedInterface
package fazhi.check.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
