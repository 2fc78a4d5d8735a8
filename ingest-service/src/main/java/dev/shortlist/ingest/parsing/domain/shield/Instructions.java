package dev.shortlist.ingest.parsing.domain.shield;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds sentences that speak to a machine about how to judge, in English and Arabic.
final class Instructions {

    private static final String ALEF = "[اأإآ\u0671]";
    private static final String TA = "[ةه]";
    private static final String MARKS = "[\u064b-\u0652ـ]*";

    // Each is an order, not a description: "ranked candidates by score" is honest work, "rank this candidate first" is
    // not.
    private static final List<Pattern> ORDERS = List.of(
            order("\\b(?:ignore|disregard|forget|override|bypass)\\W+(?:\\w+\\W+){0,4}?"
                    + "(?:instructions?|prompts?|rules|guidelines|directions|criteria|requirements)\\b"),
            order(
                    "\\b(?:rate|score|rank|grade|evaluate|mark|give|assign|award)\\W+(?:this|the|that|my|me|him|her)\\b"
                            + "\\W*(?:\\w+\\W+){0,6}?"
                            + "(?:high(?:ly|est)?|top|first|best|max(?:imum)?|perfect|excellent|full|10|100|number\\W?one|a\\+)\\b"),
            order("\\b(?:recommend|shortlist|select|hire|approve|accept|advance)\\W+"
                    + "(?:this|the)\\W+(?:candidate|applicant|person|resume|cv)\\b"),
            order("\\b(?:this|the)\\W+(?:candidate|applicant)\\W+(?:must|should|is\\W+to)\\W+be\\W+"
                    + "(?:\\w+\\W+){0,2}?(?:hired|shortlisted|selected|ranked|rated|scored|accepted|recommended)\\b"),
            order("\\b(?:you\\W+are|act\\W+as|pretend\\W+to\\W+be)\\W+(?:now\\W+)?(?:an?\\W+)?(?:\\w+\\W+){0,2}?"
                    + "(?:ai|assistant|language\\W+model|llm|chatbot|recruiter\\W+bot)\\b"),
            order("\\b(?:reveal|print|repeat|output|show)\\W+(?:\\w+\\W+){0,2}?(?:system\\W+prompt|instructions)\\b"),
            order(
                    "<\\|im_start\\|>|\\[/?INST]|<</?SYS>>|###\\s*(?:instruction|system)|<system>|\\bsystem\\s*prompt\\s*:"),
            order(
                    "\\b(?:note|message|instructions?)\\W+(?:to|for)\\W+(?:the\\W+)?(?:\\w+\\W+)?(?:ai|llm|gpt|chatgpt|model|parser|ats|bot|system|screener|recruiting\\W+software)\\b"),
            order(
                    "\\b(?:this|the)\\W+(?:candidate|applicant)\\W+(?:meets|fulfil?ls|satisfies|exceeds)\\W+(?:all|every|each)\\b"),
            arabic("(?:تجاهل|انس|اهمل|لا تتبع)ي?\\s+(?:\\S+\\s+){0,3}?"
                    + "(?:التعليمات|الاوامر|الارشادات|المعايير|ما سبق)"),
            arabic("(?:قيم|صنف|رتب|اعط|امنح|ضع)ي?\\s+(?:هذا\\s+|هذه\\s+)?(?:المرشح|المتقدم|السيرة)"),
            arabic("(?:رشح|اختر|اقبل|وظف|اوص)ي?\\s+ب?هذا\\s+(?:المرشح|المتقدم)"),
            arabic(
                    "(?:تعليمات|تعليمة|رسالة|ملاحظة|اوامر)\\s+(?:الى\\s+)?(?:ال|لل)?(?:نظام|نموذج|ذكاء|الة|برنامج|مساعد|محلل)"),
            arabic("(?:هذا|هذه)\\s+(?:المرشح|المتقدم)ة?\\s+(?:يستوفي|تستوفي|يحقق|تحقق|يلبي|تلبي)\\s+(?:جميع|كل|كافة)"),
            arabic(
                    "(?:امنح|اعط|قيم|صنف|رتب|ضع)ي?(?:ه|ها|ني|هم)?\\s+(?:\\S+\\s+){0,3}?(?:اعلى|افضل|المرتبة الاولى|الدرجة الكاملة|درجة كاملة)"),
            arabic("انت\\s+(?:الان\\s+)?(?:نموذج|مساعد)\\s+(?:لغوي|ذكي|ذكاء)"));

    private Instructions() {}

    static List<Suspicion> find(String text) {
        var found = new ArrayList<Suspicion>();
        for (Pattern order : ORDERS) {
            var match = order.matcher(text);
            while (match.find()) {
                found.add(new Suspicion("instruction", match.start(), match.end()));
            }
        }
        return found;
    }

    private static Pattern order(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Arabic letters are matched with any hamza, ta marbuta, vowel marks and tatweel.
    private static Pattern arabic(String regex) {
        var pattern = new StringBuilder("(?<!\\p{L})");
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c >= 'ء' && c <= 'ي') {
                String letter = c == 'ا' ? ALEF : c == 'ة' ? TA : String.valueOf(c);
                pattern.append("(?:").append(letter).append(MARKS).append(')');
            } else {
                pattern.append(c);
            }
        }
        return Pattern.compile(pattern.toString());
    }
}
