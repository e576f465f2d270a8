package fazhi.publicity.media;

/** Where a post appeared (新媒体平台). */
public enum Channel {
    WECHAT,
    SHORT_VIDEO,
    WEBSITE,
    OTHER
}
