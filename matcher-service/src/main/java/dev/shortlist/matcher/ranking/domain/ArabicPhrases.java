package dev.shortlist.matcher.ranking.domain;

final class ArabicPhrases implements Phrases {

    @Override
    public String skillWithMonths(String skill, int months) {
        return "%s: استخدام مؤرخ لمدة %d شهرًا".formatted(skill, months);
    }

    @Override
    public String skillShown(String skill) {
        return skill + ": مذكورة في السيرة الذاتية";
    }

    @Override
    public String yearsAsAsked(String years, String asked) {
        return "%s سنوات خبرة والمطلوب %s".formatted(years, asked);
    }

    @Override
    public String yearsShort(String years, String asked) {
        return "%s سنوات خبرة فقط والمطلوب %s".formatted(years, asked);
    }

    @Override
    public String yearsUnknown(String asked) {
        return "لا تؤرخ السيرة الذاتية أي عمل، فلا يمكن التحقق من سنوات الخبرة المطلوبة (%s)".formatted(asked);
    }

    @Override
    public String gateMet(String requirement, String evidence) {
        return "%s، والدليل: «%s»".formatted(requirement, evidence);
    }

    @Override
    public String gateNotMet(String requirement) {
        return "ما ورد في السيرة الذاتية لا يستوفي: " + requirement;
    }

    @Override
    public String gateUnknown(String requirement) {
        return "لا تذكر السيرة الذاتية ما يكفي للحكم على: " + requirement;
    }

    @Override
    public String closeWork(String quote) {
        return "عمل قريب من هذه الوظيفة: «%s»".formatted(quote);
    }

    @Override
    public String skillMissing(String skill) {
        return "لا ذكر لمهارة %s وهي أساسية".formatted(skill);
    }

    @Override
    public String skillRelated(String skill, String related) {
        return "لا ذكر لمهارة %s، لكن ذُكرت مهارة قريبة منها: %s".formatted(skill, related);
    }

    @Override
    public String preferredMissing(String skill) {
        return "لا ذكر لمهارة %s وهي مفضلة".formatted(skill);
    }

    @Override
    public String suspicious() {
        return "راجع الملف نفسه: فيه نص لا يراه القارئ أو لا ينبغي اتباعه (لم يُحتسب)";
    }

    @Override
    public String rationale(int met, int asked, String years, String closest) {
        return "تظهر %d من %d مهارات مطلوبة، مع %s%s.".formatted(met, asked, years, closest);
    }

    @Override
    public String rationaleWithoutSkills(String years, String closest) {
        return "تظهر %s%s؛ ولا تحدد الوظيفة مهارات مطلوبة.".formatted(years, closest);
    }

    @Override
    public String years(String years) {
        return "%s سنوات خبرة".formatted(years);
    }

    @Override
    public String noYears() {
        return "لا خبرة مؤرخة";
    }

    @Override
    public String closest(String quote) {
        return "؛ وأقرب عمل للوظيفة: «%s»".formatted(quote);
    }

    @Override
    public String interview() {
        return "الدعوة إلى مقابلة: كل الشروط الأساسية مستوفاة";
    }

    @Override
    public String clarify(String requirement) {
        return "الاستيضاح قبل القرار: " + requirement;
    }

    @Override
    public String weigh(String requirement) {
        return "تقدير إمكان تعلّم ذلك أثناء العمل: " + requirement;
    }

    @Override
    public String askAboutMissing(String skill) {
        return "لا تذكر السيرة الذاتية %s. هل سبق العمل بها، وفي أي مشروع؟".formatted(skill);
    }

    @Override
    public String askAboutRelated(String skill, String related) {
        return "لديكم معرفة بـ %s. كيف تتعاملون مع %s التي تحتاجها هذه الوظيفة؟".formatted(related, skill);
    }

    @Override
    public String askAboutRequirement(String requirement) {
        return "تطلب هذه الوظيفة ما يلي: %s. كيف تستوفون ذلك؟".formatted(requirement);
    }

    @Override
    public String askAboutEvidence(String skill, String quote) {
        return "ورد عن %s: «%s». ما الذي قمتم به شخصيًا؟".formatted(skill, quote);
    }

    @Override
    public String askAboutYears(String asked) {
        return "تطلب هذه الوظيفة %s سنوات خبرة. أي أعمالكم يُحتسب منها؟".formatted(asked);
    }

    @Override
    public String askForProudest(String position) {
        return "ما أكثر نتيجة تفخرون بها في عملكم (%s)، وكيف قيست؟".formatted(position);
    }

    @Override
    public String askForChallenge(String job) {
        return "ما أصعب ما تتوقعونه في وظيفة %s، وكيف تتعاملون معه؟".formatted(job);
    }

    @Override
    public String askForStart() {
        return "ما الذي تودون إنجازه بعد الأشهر الثلاثة الأولى؟";
    }
}
