package fazhi.publicity.activity;

/** For whom an activity is held (宣传对象). */
public enum Audience {
    VILLAGERS,
    PUPILS,
    CADRES,
    BUSINESSES,
    WOMEN_AND_ELDERLY,
    OTHER
}
