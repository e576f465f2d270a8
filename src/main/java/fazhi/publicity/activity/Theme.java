package fazhi.publicity.activity;

/** What an activity is about (宣传主题). */
public enum Theme {
    CONSTITUTION,
    NATIONAL_SECURITY,
    DRUGS,
    CIVIL_CODE,
    RURAL,
    NATURAL_RESOURCES,
    FRAUD,
    YOUTH,
    OTHER
}
