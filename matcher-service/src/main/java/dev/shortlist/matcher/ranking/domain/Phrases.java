package dev.shortlist.matcher.ranking.domain;

/// The sentences of an explanation, in one language each. All speak of the CV and never of who wrote it.
interface Phrases {

    static Phrases in(boolean arabic) {
        return arabic ? new ArabicPhrases() : new EnglishPhrases();
    }

    String skillWithMonths(String skill, int months);

    String skillShown(String skill);

    String yearsAsAsked(String years, String asked);

    String yearsShort(String years, String asked);

    String yearsUnknown(String asked);

    String gateMet(String requirement, String evidence);

    String gateNotMet(String requirement);

    String gateUnknown(String requirement);

    String closeWork(String quote);

    String skillMissing(String skill);

    String skillRelated(String skill, String related);

    String preferredMissing(String skill);

    String suspicious();

    String rationale(int met, int asked, String years, String closest);

    String rationaleWithoutSkills(String years, String closest);

    String years(String years);

    String noYears();

    String closest(String quote);

    String interview();

    String clarify(String requirement);

    String weigh(String requirement);

    String askAboutMissing(String skill);

    String askAboutRelated(String skill, String related);

    String askAboutRequirement(String requirement);

    String askAboutEvidence(String skill, String quote);

    String askAboutYears(String asked);

    String askForProudest(String position);

    String askForChallenge(String job);

    String askForStart();
}
