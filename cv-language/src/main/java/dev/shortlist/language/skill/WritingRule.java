package dev.shortlist.language.skill;

/// How an alias must be written before it counts; set by the sign before it in the catalogue.
public enum WritingRule {
    /// Counts everywhere.
    PLAIN('\0'),
    /// "Excel": with a capital, unless it stands in a list of skills.
    CASED('~'),
    /// "REST": in capitals, unless it stands in a list of skills.
    UPPER('^'),
    /// "Go", "R": in a list of skills or next to words of the trade only.
    LISTED('?');

    private final char sign;

    WritingRule(char sign) {
        this.sign = sign;
    }

    static WritingRule of(String alias) {
        for (WritingRule rule : values()) {
            if (alias.charAt(0) == rule.sign) {
                return rule;
            }
        }
        return PLAIN;
    }

    /// The alias with the sign of this rule before it.
    public String sign(String alias) {
        return this == PLAIN ? alias : sign + alias;
    }

    String strip(String alias) {
        return this == PLAIN ? alias : alias.substring(1);
    }
}
