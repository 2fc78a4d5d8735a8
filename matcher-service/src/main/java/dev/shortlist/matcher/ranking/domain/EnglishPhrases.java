package dev.shortlist.matcher.ranking.domain;

final class EnglishPhrases implements Phrases {

    @Override
    public String skillWithMonths(String skill, int months) {
        return months == 1 ? skill + ": 1 month of dated use" : "%s: %d months of dated use".formatted(skill, months);
    }

    @Override
    public String skillShown(String skill) {
        return skill + ": named in the CV";
    }

    @Override
    public String yearsAsAsked(String years, String asked) {
        return "%s years of experience where %s are asked for".formatted(years, asked);
    }

    @Override
    public String yearsShort(String years, String asked) {
        return "%s years of experience where %s are asked for".formatted(years, asked);
    }

    @Override
    public String yearsUnknown(String asked) {
        return "The CV dates no work, so the %s years asked for cannot be checked".formatted(asked);
    }

    @Override
    public String gateMet(String requirement, String evidence) {
        return "%s, shown by “%s”".formatted(requirement, evidence);
    }

    @Override
    public String gateNotMet(String requirement) {
        return requirement + " is not met by what the CV says";
    }

    @Override
    public String gateUnknown(String requirement) {
        return "The CV does not say enough to tell whether this is met: " + requirement;
    }

    @Override
    public String closeWork(String quote) {
        return "Work close to this job: “%s”".formatted(quote);
    }

    @Override
    public String skillMissing(String skill) {
        return "No mention of %s, which is a must-have".formatted(skill);
    }

    @Override
    public String skillRelated(String skill, String related) {
        return "No mention of %s, but of the related %s".formatted(skill, related);
    }

    @Override
    public String preferredMissing(String skill) {
        return "No mention of %s, which would be nice to have".formatted(skill);
    }

    @Override
    public String suspicious() {
        return "Look at the file itself: it holds text that a reader would not see or should not obey (never scored)";
    }

    @Override
    public String rationale(int met, int asked, String years, String closest) {
        return "Shows %d of %d required skills and %s%s.".formatted(met, asked, years, closest);
    }

    @Override
    public String rationaleWithoutSkills(String years, String closest) {
        return "Shows %s%s; the job names no required skills.".formatted(years, closest);
    }

    @Override
    public String years(String years) {
        return "%s years of experience".formatted(years);
    }

    @Override
    public String noYears() {
        return "no dated experience";
    }

    @Override
    public String closest(String quote) {
        return "; nearest to this job is “%s”".formatted(quote);
    }

    @Override
    public String interview() {
        return "Invite to an interview: every must-have is met";
    }

    @Override
    public String clarify(String requirement) {
        return "Clarify before deciding: " + requirement;
    }

    @Override
    public String weigh(String requirement) {
        return "Decide whether this can be learned on the job: " + requirement;
    }

    @Override
    public String askAboutMissing(String skill) {
        return "Your CV does not mention %s. Have you worked with it, and on what?".formatted(skill);
    }

    @Override
    public String askAboutRelated(String skill, String related) {
        return "You know %s. How would you approach %s, which this job needs?".formatted(related, skill);
    }

    @Override
    public String askAboutRequirement(String requirement) {
        return "This job asks for the following: %s. How do you meet it?".formatted(requirement);
    }

    @Override
    public String askAboutEvidence(String skill, String quote) {
        return "On %s your CV says “%s”. What was your own part in it?".formatted(skill, quote);
    }

    @Override
    public String askAboutYears(String asked) {
        return "This job asks for %s years of experience. Which of your work counts towards them?".formatted(asked);
    }

    @Override
    public String askForProudest(String position) {
        return "Which result as %s are you proudest of, and how was it measured?".formatted(position);
    }

    @Override
    public String askForChallenge(String job) {
        return "What would be the hardest part of working as %s for you, and how would you go about it?".formatted(job);
    }

    @Override
    public String askForStart() {
        return "What would you want to have achieved after the first three months?";
    }
}
