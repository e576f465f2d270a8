package fazhi.publicity.village;

/** Which authority names the village (示范村级别). */
public enum ModelLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
