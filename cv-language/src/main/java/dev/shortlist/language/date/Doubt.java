package dev.shortlist.language.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds numbers back that look like dates but are phones, postcodes, versions or amounts.
final class Doubt {

    private static final Pattern BEFORE =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])" + DateWords.anyOf("no-year-before") + "[\\s.:#-]*|[:$€£#+]\\s?)$");
    private static final Pattern AFTER = Pattern.compile(
            "^\\s?(?:[+%$€£]|(?:,\\d{3})|\\.\\d|\\s*" + DateWords.anyOf("no-year-after") + "(?!\\p{L}))");
    private static final Pattern LABEL = Pattern.compile(
            "(?:years?|dates?|from|since|graduated|graduation|period|duration|born|periode|duree|zeitraum|dauer|تاريخ|سنه|عام|الفتره|المده|التخرج)\\s*:\\s?$");
    private static final Pattern RANGE = Pattern.compile("^\\s*(?:[-~]|" + DateWords.anyOf("to") + ")\\s*(?:"
            + DateWords.anyOf("to") + "\\s+)?(?:(?:19|20)\\d\\d(?!\\d)|" + DateWords.anyOf("present") + "(?!\\p{L}))");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\p{L})" + DateWords.anyOf("address"));
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    // What makes a number something else stands near it; a line may be as long as a file.
    private static final int NEAR = 120;

    private Doubt() {}

    static boolean accepts(Atom atom, String line) {
        if (!atom.isDate()) {
            return true;
        }
        if (isPartOfLongNumber(atom, line)) {
            return false;
        }
        return !atom.isYearOnly() || !isOtherNumber(atom, line);
    }

    private static boolean isOtherNumber(Atom atom, String line) {
        String before = line.substring(Math.max(0, atom.from() - NEAR), atom.from());
        String after = line.substring(atom.to(), Math.min(line.length(), atom.to() + NEAR));
        if (AFTER.matcher(after).find()
                || ADDRESS.matcher(before).find()
                || ADDRESS.matcher(after).find()) {
            return true;
        }
        return BEFORE.matcher(before).find()
                && !LABEL.matcher(before).find()
                && !RANGE.matcher(after).find();
    }

    // A run of digits, spaces and dashes around it that holds a number no date has: a telephone.
    private static boolean isPartOfLongNumber(Atom atom, String line) {
        int from = atom.from();
        while (from > Math.max(0, atom.from() - NEAR) && isPhoneLike(line.charAt(from - 1))) {
            from--;
        }
        int to = atom.to();
        while (to < Math.min(line.length(), atom.to() + NEAR) && isPhoneLike(line.charAt(to))) {
            to++;
        }
        if (line.substring(from, atom.from()).indexOf('+') >= 0) {
            return true;
        }
        return hasImpossibleNumber(line, from, atom.from()) || hasImpossibleNumber(line, atom.to(), to);
    }

    private static boolean hasImpossibleNumber(String line, int from, int to) {
        Matcher number = NUMBER.matcher(line).region(from, to);
        while (number.find()) {
            String digits = number.group();
            boolean year = digits.length() == 4 && digits.compareTo("1300") >= 0 && digits.compareTo("2100") < 0;
            if (digits.length() > 2 && !year) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhoneLike(char c) {
        return Character.isDigit(c) || c == ' ' || c == '-' || c == '(' || c == ')' || c == '+';
    }
}
