package fazhi.common;

/** Names of enum constants (枚举名称), by the key {@code Type.CONSTANT}. */
public final class Labels {

    private Labels() {}

    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    public static String of(Enum<?> constant, Texts texts) {
        return texts.get(key(constant));
    }
}
