package fazhi.ui;

import java.util.function.Supplier;

/** The town's name as the header shows it (镇名), given by the module that keeps the settings. */
public interface TownName extends Supplier<String> {}
