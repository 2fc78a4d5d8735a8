package dev.shortlist.samples.sheet;

/// Symbols before contact facts, as Unicode has them.
public enum Icon {
    PHONE("☎"),
    MAIL("✉"),
    PLACE("➤"),
    LINK("✦");

    private final String sign;

    Icon(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
